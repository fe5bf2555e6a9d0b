// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paytrialdialog.h"

#include "domain/knownfields.h"
#include "ui/casedraft.h"
#include "ui/cases/paycomparison.h"
#include "ui/cases/payfigures.h"
#include "ui/dialogheight.h"
#include "ui/editors/fieldeditor.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "words/problemwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quartersAhead = 3;

template <class T>
T valueOr(const std::optional<FieldValue> &value, T otherwise)
{
    return value ? std::get<T>(*value) : otherwise;
}

} // namespace

PayTrialDialog::PayTrialDialog(CaseDraft &draft, Quarter quarter, const Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_localization(localization)
{
    setObjectName(u"payTrial"_s);
    setWindowTitle(tr("What if — the pay of a quarter"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    auto *promise
        = new QLabel(tr("Enter what you consider: the figures follow at once. Nothing of it is saved."), this);
    look::setRole(promise, u"muted"_s);
    column->addWidget(promise);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addWidget(makeTrials(), 2);
    auto *figures = new QWidget(this);
    m_comparisonHolder = new QVBoxLayout(figures);
    m_comparisonHolder->setContentsMargins({});
    columns->addWidget(figures, 3);
    column->addLayout(columns, 1);

    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("&Back to how things are"), this);
    back->setObjectName(u"payTrial.clear"_s);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &PayTrialDialog::clear);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"payTrial.close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);

    fillQuarters(quarter);
    fillMonths();
    connect(m_quarter, &QComboBox::currentIndexChanged, this, [this] {
        fillMonths();
        refresh();
    });
    connect(m_bonusMonth, &QComboBox::currentIndexChanged, this, &PayTrialDialog::refresh);
    resize(860, 560);
    refresh();
}

PayTrialDialog::Trial PayTrialDialog::makeTrial(const FieldId &field, const QString &name, const QString &label)
{
    Trial trial { .field = field,
        .label = new QLabel(label, this),
        .editor = FieldEditor::create(*m_draft.file().catalog().field(field), this),
        .problem = new QLabel(this) };
    look::setRole(trial.label, u"caption"_s);
    trial.label->setBuddy(trial.editor);
    trial.label->setWordWrap(true);
    trial.editor->setObjectName(u"payTrial."_s + name);
    trial.editor->focusProxy()->setAccessibleName(label);
    trial.editor->retranslate(m_localization.language());
    trial.problem->setObjectName(u"payTrial."_s + name + u".problem"_s);
    trial.problem->setWordWrap(true);
    trial.problem->hide();
    look::setRole(trial.problem, u"problem"_s);
    connect(trial.editor, &FieldEditor::edited, this, &PayTrialDialog::refresh);
    return trial;
}

QComboBox *PayTrialDialog::makeChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"payTrial."_s + name);
    choice->setAccessibleName(label);
    return choice;
}

/// Made in the order in which they are read: the Tab key follows it.
QWidget *PayTrialDialog::makeTrials()
{
    auto *trials = new QWidget(this);
    auto *grid = new QGridLayout(trials);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    const auto place = [&](QWidget *label, QWidget *editor, QWidget *problem) {
        const int row = cell / 2 * 3;
        const int column = cell % 2;
        grid->addWidget(label, row, column, Qt::AlignBottom);
        grid->addWidget(editor, row + 1, column);
        if (problem)
            grid->addWidget(problem, row + 2, column, Qt::AlignTop);
        grid->setRowMinimumHeight(row + 2, 6);
        ++cell;
    };
    const auto ask = [&](Trial &trial, const FieldId &field, const QString &name, const QString &label) {
        trial = makeTrial(field, name, label);
        place(trial.label, trial.editor, trial.problem);
    };
    const auto choose = [&](QComboBox *&choice, const QString &name, const QString &label) {
        choice = makeChoice(name, label);
        auto *caption = new QLabel(label, this);
        look::setRole(caption, u"caption"_s);
        caption->setBuddy(choice);
        place(caption, choice, nullptr);
    };
    const FieldId day = known::contractStart.id();
    choose(m_quarter, u"quarter"_s, tr("Quarter"));
    ask(m_start, day, u"start"_s, tr("Start of work"));
    ask(m_raise, known::monthlyPay.id(), u"raise"_s, tr("New monthly pay, ₽"));
    ask(m_raiseFrom, day, u"raiseFrom"_s, tr("… from this day"));
    ask(m_bonus, known::bonus.id(), u"bonus"_s, tr("Bonus, ₽"));
    choose(m_bonusMonth, u"bonusMonth"_s, tr("… for the month"));
    ask(m_unpaidDays, known::unpaidDays.id(), u"unpaidDays"_s, tr("Working days without pay"));
    ask(m_sickDays, known::sickDays.id(), u"sickDays"_s, tr("Working days of sickness"));
    auto *about = new QLabel(tr("Days off are taken from the last month whose pay is not entered yet."), trials);
    about->setWordWrap(true);
    look::setRole(about, u"muted"_s);
    const int last = cell / 2 * 3;
    grid->addWidget(about, last, 0, 1, 2);
    grid->setRowStretch(last + 1, 1);
    return trials;
}

void PayTrialDialog::fillQuarters(Quarter shown)
{
    Quarter quarter = shown.before();
    for (int i = -1; i <= quartersAhead; ++i) {
        m_quarter->addItem(wordsFor(quarter), quarter.first());
        if (quarter == shown)
            m_quarter->setCurrentIndex(m_quarter->count() - 1);
        quarter = Quarter::of(quarter.last().addDays(1));
    }
}

void PayTrialDialog::fillMonths()
{
    const QSignalBlocker quiet(m_bonusMonth); // refreshed by whoever asked for it
    const QLocale locale = QLocale();
    m_bonusMonth->clear();
    const QDate first = m_quarter->currentData().toDate();
    for (int i = 0; i < 3; ++i) {
        const QDate month = first.addMonths(i);
        m_bonusMonth->addItem(locale.standaloneMonthName(month.month()), month);
    }
    m_bonusMonth->setCurrentIndex(2);
}

void PayTrialDialog::clear()
{
    for (const Trial *trial : { &m_start, &m_raise, &m_raiseFrom, &m_bonus, &m_unpaidDays, &m_sickDays })
        trial->editor->setValue(nullptr);
    m_bonusMonth->setCurrentIndex(2);
    refresh();
    m_start.editor->setFocus();
}

std::optional<FieldValue> PayTrialDialog::answerOf(const Trial &trial)
{
    const auto value = trial.editor->value();
    const Field &field = *m_draft.file().catalog().field(trial.field);
    Record alone;
    const Place place(trial.field, field.repeats > 0 ? 1 : 0);
    alone.set(place, value);
    const auto problem = check(field, Facts(alone, m_draft.today()), place.item);
    const bool isWrong = problem && isMalformed(*problem);
    trial.problem->setVisible(isWrong);
    trial.problem->setText(isWrong ? wordsFor(*problem, field.type()) : QString());
    trial.editor->setWrong(isWrong);
    return isWrong ? FieldValue(Unread {}) : value;
}

std::optional<PayTrial> PayTrialDialog::entered()
{
    const auto start = answerOf(m_start);
    const auto raise = answerOf(m_raise);
    const auto raiseFrom = answerOf(m_raiseFrom);
    const auto bonus = answerOf(m_bonus);
    const auto unpaid = answerOf(m_unpaidDays);
    const auto sick = answerOf(m_sickDays);
    for (const auto *value : { &start, &raise, &raiseFrom, &bonus, &unpaid, &sick }) {
        if (*value && std::holds_alternative<Unread>(**value))
            return std::nullopt;
    }
    return PayTrial { .startsOn = valueOr(start, QDate()),
        .raisedPay = raise ? std::optional(std::get<Money>(*raise)) : std::nullopt,
        .raisedFrom = valueOr(raiseFrom, QDate()),
        .bonus = valueOr(bonus, Money()),
        .bonusMonth = m_bonusMonth->currentData().toDate(),
        .unpaidDays = static_cast<int>(valueOr(unpaid, qint64(0))),
        .sickDays = static_cast<int>(valueOr(sick, qint64(0))) };
}

void PayTrialDialog::refresh()
{
    const Catalog &catalog = m_draft.file().catalog();
    const Quarter quarter = Quarter::of(m_quarter->currentData().toDate());
    const PayQuarter real = payOf(catalog, m_draft.facts(), quarter);
    const auto trial = entered();
    const auto tried = trial ? std::optional(payOf(catalog, m_draft.facts(), quarter, *trial)) : std::nullopt;
    delete m_comparison;
    m_comparison = new PayComparison(real, tried, catalog.pay(), m_localization.language(), this);
    m_comparisonHolder->addWidget(m_comparison);
    m_comparison->show();
    growToWords(*this);
}

} // namespace hqs
