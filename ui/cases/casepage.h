// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/followup.h"

#include "reports/lists.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace hqs {

class CaseDraft;
class CasePapers;
class FieldForm;
class FilingsCard;
class FormLibrary;
class Localization;
class PackageTable;
class Prompt;
class StageBand;
class ViewingFolder;

/// What a command that begins or goes on with a follow-up is called.
QString actionOf(const PossibleFollowUp &followUp, const Localization &localization);

/// One case: its stages, the papers and facts of the chosen stage, all its data, terms and checks.
class CasePage : public QWidget {
    Q_OBJECT

public:
    CasePage(CaseDraft &draft, const FormLibrary &library, Prompt &prompt, ViewingFolder &viewing,
        Localization &localization, QWidget *parent = nullptr);

    CaseDraft &draft() const { return m_draft; }
    CasePapers &papers() const { return *m_papers; }
    /// Shows the field in the data of the case.
    void goTo(const Place &place);
    void showStage(const StageId &stage);
    /// The stage, with its filings in sight.
    void showFilings(const StageId &stage);

Q_SIGNALS:
    void closed();
    /// A list of this case shall be kept as a table.
    void tableRequested(hqs::ListKind list);
    void wizardRequested(const hqs::StageId &stage);
    void printRequested(const hqs::FormId &form);
    void followUpRequested(const hqs::FollowUpId &followUp);
    /// The case is closed, and shall be opened again.
    void reopeningRequested();

private:
    static constexpr int dataTab = 1; ///< all data

    QWidget *makeHeader();
    FieldForm &dataForm();
    QWidget *makeTabs();
    QWidget *makeSide();
    void refresh();
    void retranslate();
    QString subtitle() const;
    void continueCase();
    StageId stageToShow() const;
    void fillFurther(QMenu *menu);

    CaseDraft &m_draft;
    Prompt &m_prompt;
    Localization &m_localization;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_print;
    QPushButton *m_edit;
    QPushButton *m_further; ///< what the case can become
    QPushButton *m_continue;
    StageBand *m_stages;
    QTabWidget *m_tabs;
    QScrollArea *m_stageArea = nullptr;
    QLabel *m_stageTitle;
    QLabel *m_doing;
    CasePapers *m_papers;
    PackageTable *m_package;
    FilingsCard *m_filings;
    QWidget *m_factsHolder;
    QLabel *m_factsTitle;
    FieldForm *m_facts = nullptr;
    FieldForm *m_data = nullptr; ///< none until it is looked at
};

} // namespace hqs
