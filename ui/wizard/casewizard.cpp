// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/casewizard.h"

#include "cases/headline.h"
#include "ui/casedraft.h"
#include "ui/fieldform.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/wizard/employerchoice.h"
#include "ui/wizard/hintpanel.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/steplist.h"
#include "words/errorwords.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

CaseWizard::CaseWizard(
    CaseDraft &draft, const FollowUpId &followUp, Prompt &prompt, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_followUp(followUp)
    , m_asked(stepsOf(draft.file().procedure(), followUp, draft.facts()))
    , m_prompt(prompt)
    , m_localization(localization)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_language(new QPushButton(this))
    , m_steps(new StepList(m_asked, localization, this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new HintPanel(localization, this))
    , m_leave(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1180, 760);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *side = new QFrame(this);
    look::setRole(side, u"side"_s);
    side->setFixedWidth(240);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(10, 14, 10, 14);
    sideColumn->addWidget(m_steps);
    middle->addWidget(side);
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_hint);
    column->addLayout(middle, 1);
    column->addWidget(makeFooter());

    for (int step = 0; step < static_cast<int>(m_asked.size()); ++step)
        addPage(step);

    connect(m_steps, &QListWidget::currentRowChanged, this, &CaseWizard::goToStep);
    connect(&draft, &CaseDraft::changed, this, &CaseWizard::refreshStates);
    connect(&draft, &CaseDraft::restructured, this, &CaseWizard::refreshStates);
    connect(&draft, &CaseDraft::savingBegan, this, &CaseWizard::retranslate);
    connect(&draft, &CaseDraft::saved, this, &CaseWizard::retranslate);
    connect(&draft, &CaseDraft::saveFailed, this, [this](const Error &error) {
        const ErrorWords words = wordsFor(error);
        m_state->setText(tr("Not saved! %1 %2").arg(words.happened, words.advice));
        look::setRole(m_state, u"problem"_s);
    });
    connect(new QShortcut(QKeySequence(u"Ctrl+M"_s), this), &QShortcut::activated, this, &CaseWizard::readZone);
    localization.bind(this, [this] { retranslate(); });

    const auto resumed = std::ranges::find(m_asked, draft.file().head().step, &Step::id);
    goToStep(resumed == m_asked.end() ? 0 : static_cast<int>(resumed - m_asked.begin()));
}

QWidget *CaseWizard::makeHeader()
{
    auto *bar = new QFrame(this);
    look::setRole(bar, u"barTop"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 12, 20, 12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    look::setRole(m_title, u"title"_s);
    look::setRole(m_state, u"muted"_s);
    m_state->setObjectName(u"wizard.state"_s);
    m_state->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    look::setRole(m_language, u"link"_s);
    m_language->setObjectName(u"wizard.language"_s);
    m_language->setFocusPolicy(Qt::TabFocus);
    m_language->setAutoDefault(false);
    connect(m_language, &QPushButton::clicked, this, [this] {
        const bool russian = m_localization.language() == Language::Russian;
        m_localization.setLanguage(russian ? Language::English : Language::Russian);
    });
    row->addWidget(m_language, 0, Qt::AlignTop);
    return bar;
}

QWidget *CaseWizard::makeFooter()
{
    auto *bar = new QFrame(this);
    look::setRole(bar, u"barBottom"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(m_leave);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    look::setRole(m_next, u"primary"_s);
    m_next->setObjectName(u"wizard.next"_s);
    m_back->setObjectName(u"wizard.back"_s);
    m_leave->setObjectName(u"wizard.leave"_s);
    for (QPushButton *button : { m_leave, m_back, m_next })
        button->setAutoDefault(false); // Enter in a field must not leave the page
    connect(m_leave, &QPushButton::clicked, this, &CaseWizard::close);
    connect(m_back, &QPushButton::clicked, this, &CaseWizard::back);
    connect(m_next, &QPushButton::clicked, this, &CaseWizard::next);
    return bar;
}

void CaseWizard::addPage(int number)
{
    const Step &step = m_asked[static_cast<std::size_t>(number)];
    auto *area = new QScrollArea(m_pages);
    area->setObjectName(u"step."_s + step.id.text());
    look::setRole(area, u"ground"_s);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    look::setRole(page, u"ground"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 18, 24, 24);
    column->setSpacing(10);
    auto *title = new QLabel(page);
    look::setRole(title, u"heading"_s);
    auto *intro = new QLabel(page);
    intro->setWordWrap(true);
    look::setRole(intro, u"muted"_s);
    column->addWidget(title);
    column->addWidget(intro);
    if (number == 0 && m_followUp.isEmpty())
        column->addWidget(new EmployerChoice(m_draft, m_localization, page));
    FieldForm *form = nullptr;
    if (step.page == PageKind::Fields) {
        form = new FieldForm(step.sections, m_draft, m_prompt, m_localization, page);
        connect(form, &FieldForm::entered, this, &CaseWizard::showHint);
        column->addWidget(form);
    } else {
        m_review = new ReviewPage(m_draft, m_asked, m_localization, page);
        connect(m_review, &ReviewPage::jumpTo, this, &CaseWizard::goTo);
        connect(m_review, &ReviewPage::printRequested, this, [this] {
            if (m_draft.save()) {
                Q_EMIT printRequested();
                accept();
            }
        });
        column->addWidget(m_review);
    }
    column->addStretch(1); // all room that is left: a form spreads its rows otherwise
    area->setWidget(page);
    m_pages->addWidget(area);
    m_areas.push_back(area);
    m_forms.push_back(form);
    m_titles.push_back(title);
    m_intros.push_back(intro);
}

int CaseWizard::step() const
{
    return m_pages->currentIndex();
}

FieldForm *CaseWizard::form(int step) const
{
    return m_forms[static_cast<std::size_t>(step)];
}

void CaseWizard::goToStep(int number)
{
    if (number < 0 || number >= static_cast<int>(m_asked.size()))
        return;
    if (number != step() && form(step()))
        form(step())->insist(); // from now on the page left says what is missing on it
    m_pages->setCurrentIndex(number);
    m_steps->setCurrentRow(number);
    const Step &current = m_asked[static_cast<std::size_t>(number)];
    m_draft.setStep(current.id);
    m_draft.saveSoon();
    m_hint->show(nullptr, current.intro);
    m_areas[static_cast<std::size_t>(number)]->verticalScrollBar()->setValue(0);
    if (form(number) && !m_steps->hasFocus())
        form(number)->goToFirst();
    if (current.page == PageKind::Review)
        m_review->refresh();
    refreshStates();
    retranslate();
}

bool CaseWizard::goTo(const Place &place)
{
    for (int number = 0; number < m_pages->count(); ++number) {
        if (!form(number) || !form(number)->row(place))
            continue;
        goToStep(number);
        return form(number)->goTo(place);
    }
    return false;
}

void CaseWizard::readZone()
{
    if (form(step()) && form(step())->readZoneNearby())
        return;
    for (int number = 0; number < m_pages->count(); ++number) {
        if (form(number) && form(number)->readZoneNearby())
            return;
    }
}

void CaseWizard::next()
{
    if (step() + 1 < m_pages->count())
        goToStep(step() + 1);
    else
        close();
}

void CaseWizard::back()
{
    goToStep(step() - 1);
}

void CaseWizard::refreshStates()
{
    std::vector<StepState> states;
    for (const Step &step : m_asked)
        states.push_back(stateOf(step, m_draft.file().catalog(), m_draft.facts()));
    m_steps->setStates(states);
}

void CaseWizard::showHint(const Place &place)
{
    const Step &current = m_asked[static_cast<std::size_t>(step())];
    const Catalog &catalog = m_draft.file().catalog();
    m_hint->show(catalog.field(place.field), current.intro, officeNumbersOf(place.field, catalog, m_draft.facts()));
}

void CaseWizard::retranslate()
{
    const CaseHead &head = m_draft.file().head();
    const FollowUp *followUp = m_draft.file().procedure().followUp(m_followUp);
    const QString title = followUp ? tr("%1, case %2").arg(m_localization.say(followUp->title), head.number)
        : head.id                  ? tr("HQS case %1").arg(head.number)
                                   : tr("New HQS case");
    setWindowTitle(title);
    const QString name = titleIn(m_localization.language(), head);
    m_title->setText(name.isEmpty() ? title : title + u" · "_s + name);
    look::setRole(m_state, u"muted"_s);
    m_state->setText(m_draft.isSaving() ? tr("Saving… What you type meanwhile is saved after it.")
            : !m_draft.savedAt().isValid()
            ? tr("Everything you type is saved by itself. You can close the window and go on later.")
            : tr("Draft saved at %1. You can close the window and go on later.")
                  .arg(m_draft.savedAt().toString(u"HH:mm:ss")));
    m_language->setText(m_localization.language() == Language::Russian ? u"English"_s : u"Русский"_s);
    m_leave->setText(tr("&Save and close"));
    m_back->setText(tr("‹ &Back"));
    m_back->setEnabled(step() > 0);
    m_next->setText(step() + 1 < m_pages->count() ? tr("&Next ›") : tr("&Finish"));
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        m_titles[i]->setText(m_localization.say(m_asked[i].title));
        m_intros[i]->setText(m_localization.say(m_asked[i].intro));
        m_intros[i]->setVisible(!m_asked[i].intro.isEmpty());
    }
}

void CaseWizard::reject()
{
    close();
}

void CaseWizard::closeEvent(QCloseEvent *event)
{
    // What could not be written stays on the screen; the state line says why.
    event->setAccepted(m_draft.save());
    if (event->isAccepted())
        Q_EMIT finished(QDialog::Accepted);
}

} // namespace hqs
