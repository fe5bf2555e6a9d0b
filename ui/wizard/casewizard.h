// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure.h"
#include "domain/record.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace hqs {

class CaseDraft;
class FieldForm;
class HintPanel;
class Localization;
class Prompt;
class ReviewPage;
class StepList;

/// The way through a case, page by page. Every page can be left and resumed; the draft saves itself.
/// Not a QWizard: its pages are open at all times, their list stands at the side, and a hint panel beside the page.
class CaseWizard : public QDialog {
    Q_OBJECT

public:
    /// Asks the questions of a follow-up; without one those of every case.
    CaseWizard(CaseDraft &draft, const FollowUpId &followUp, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    /// The pages, in their order.
    const std::vector<Step> &asked() const { return m_asked; }

    int step() const;
    void goToStep(int step);
    bool goTo(const Place &place);
    FieldForm *form(int step) const;

public Q_SLOTS:
    void next();
    void back();
    void reject() override;
    /// Reads a machine-readable zone: for the passport on this page, else for that of the first page that has one.
    void readZone();

Q_SIGNALS:
    void printRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void addPage(int step);
    void retranslate();
    void refreshStates();
    void showHint(const Place &place);

    CaseDraft &m_draft;
    const FollowUpId m_followUp;
    const std::vector<Step> m_asked;
    Prompt &m_prompt;
    Localization &m_localization;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_language;
    StepList *m_steps;
    QStackedWidget *m_pages;
    HintPanel *m_hint;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
    ReviewPage *m_review = nullptr;
    std::vector<QScrollArea *> m_areas;
    std::vector<FieldForm *> m_forms; ///< null where a page is not made of fields
    std::vector<QLabel *> m_titles;
    std::vector<QLabel *> m_intros;
};

} // namespace hqs
