// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "forms/worddocument.h"

#include <QWidget>

#include <map>
#include <span>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hqs {

class CaseDraft;
class EditionAlarm;
class Localization;
class PageThumbnails;
class PaperList;
class PaperOutput;
class PaperPreview;
class PrintHeader;
class Prompt;
struct PrintedCopies;

/// The papers of a case: choose, look at the real pages, print or save. A form that is not in force must be
/// acknowledged first, and the case remembers it.
class PrintPage : public QWidget {
    Q_OBJECT

public:
    PrintPage(CaseDraft &draft, const FormLibrary &library, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    CaseDraft &draft() const { return m_draft; }
    std::vector<PlannedForm> plan() const;
    /// Chooses this form only.
    void choose(const FormId &form);
    /// The forms of the library are others now.
    void rebuild();

Q_SIGNALS:
    void closed();
    /// Somebody wants to write the office's own text of this letter.
    void textRequested(const hqs::PlannedForm &letter);
    void blanksRequested();
    /// Somebody wants to answer the field that stands there on paper.
    void fieldRequested(const hqs::Place &place);

private:
    QWidget *makeList();
    void showSelected();
    void refreshTextButton();
    void refresh();
    void retranslate();
    void give(std::optional<QString> (PaperOutput::*receive)(std::span<const PrintedCopies>) const);
    void saveText(WordFormat format);
    void calibrate();
    void acknowledgeChosen();
    void countFindings();
    Result<PrintedForm> printed(const PlannedForm &planned) const;
    /// In force, or somebody has taken the risk in writing.
    static bool isReleased(const PlannedForm &planned);

    CaseDraft &m_draft;
    const FormLibrary &m_library;
    Prompt &m_prompt;
    Localization &m_localization;
    PrintHeader *m_header;
    PaperList *m_list;
    QLabel *m_findings;
    QLabel *m_edition;
    QLabel *m_cuts;
    EditionAlarm *m_alarm;
    QLabel *m_total;
    QPushButton *m_calibrate;
    QPushButton *m_editText;
    QPushButton *m_blanks;
    QCheckBox *m_valuesOnly;
    QLabel *m_done;
    PaperPreview *m_preview;
    PageThumbnails *m_thumbnails;
    std::map<QString, QStringList> m_cutsOf; ///< what is cut of each paper
};

} // namespace hqs
