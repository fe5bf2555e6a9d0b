// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paytrialdialog.h"

#include "catalog/spelling.h"
#include "domain/knownfields.h"
#include "ui/casedraft.h"
#include "ui/cases/paychart.h"
#include "ui/cases/payfigures.h"
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

QLabel *rightAligned(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text.isEmpty() ? u"—"_s : text, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
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
    m_figuresHolder = new QVBoxLayout(figures);
    m_figuresHolder->setContentsMargins({});
    columns->addWidget(figures, 3);
    column->addLayout(columns, 1);

    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back to how things are"), this);
    back->setObjectName(u"payTrial.clear"_s);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &PayTrialDialog::clear);
    auto *close = new QPushButton(tr("Close"), this);
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
    refresh();
    resize(860, 560);
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
    delete m_figures;
    m_figures = new QWidget(this);
    m_figuresHolder->addWidget(m_figures);
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins({});
    column->setSpacing(10);
    const Catalog &catalog = m_draft.file().catalog();
    const Quarter quarter = Quarter::of(m_quarter->currentData().toDate());
    const PayQuarter real = payOf(catalog, m_draft.facts(), quarter);
    const auto trial = entered();
    const auto tried = trial ? std::optional(payOf(catalog, m_draft.facts(), quarter, *trial)) : std::nullopt;
    addFigures(*column, real, tried);
    if (tried) {
        addNotes(*column, *tried);
    } else {
        auto *unread = new QLabel(tr("Correct what is marked in red: then the figures are counted again."), m_figures);
        unread->setWordWrap(true);
        look::setRole(unread, u"problem"_s);
        column->addWidget(unread);
    }
    column->addStretch();
}

void PayTrialDialog::addFigures(QVBoxLayout &column, const PayQuarter &real, const std::optional<PayQuarter> &tried)
{
    const Language language = m_localization.language();
    const auto &verdicts = m_draft.file().catalog().pay().verdicts;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    const auto heading = [&](const QString &text, int at) {
        auto *label = new QLabel(text, m_figures);
        look::setRole(label, u"heading"_s);
        label->setAlignment(Qt::AlignRight);
        grid->addWidget(label, 0, at);
    };
    heading(tr("As it is"), 1);
    heading(tr("What if"), 2);
    const auto verdict = [&](const PayQuarter &pay, int at, const QString &name) {
        auto *pill = new QLabel(m_figures);
        pill->setObjectName(name);
        setPill(pill, m_localization.say(verdicts.at(pay.verdict)), toneFor(pay.verdict));
        grid->addWidget(pill, 1, at, Qt::AlignRight);
    };
    grid->addWidget(new QLabel(tr("Result"), m_figures), 1, 0);
    verdict(real, 1, u"payTrial.real.verdict"_s);
    if (tried)
        verdict(*tried, 2, u"payTrial.tried.verdict"_s);
    else
        grid->addWidget(rightAligned({}, m_figures), 1, 2);
    const bool isPart = real.proRata || (tried && tried->proRata);
    int row = 2;
    for (const PayFigure figure : payFigures) {
        const QString asIs = spelled(figure, real, language);
        const QString asTried = tried ? spelled(figure, *tried, language) : QString();
        if (asIs.isEmpty() && asTried.isEmpty() && figure != PayFigure::Threshold)
            continue;
        auto *what = new QLabel(wordsFor(figure, isPart), m_figures);
        what->setWordWrap(true);
        auto *there = rightAligned(asTried, m_figures);
        there->setObjectName(u"payTrial.tried.%1"_s.arg(static_cast<int>(figure)));
        QFont bold = there->font();
        bold.setBold(asTried != asIs && tried.has_value());
        there->setFont(bold);
        grid->addWidget(what, row, 0);
        grid->addWidget(rightAligned(asIs, m_figures), row, 1);
        grid->addWidget(there, row, 2);
        ++row;
    }
    column.addLayout(grid);

    const Money top = std::max(PayChart::topOf(real), tried ? PayChart::topOf(*tried) : Money());
    auto *charts = new QHBoxLayout;
    charts->setSpacing(18);
    const auto chart = [&](const PayQuarter &pay, const QString &name) {
        auto *bars = new PayChart(m_figures);
        bars->setAccessibleName(name);
        bars->draw(pay, top);
        charts->addWidget(bars);
    };
    chart(real, tr("Month by month, as it is"));
    if (tried)
        chart(*tried, tr("Month by month, what if"));
    else
        charts->addStretch();
    column.addLayout(charts);
    auto *legend = new QLabel(tr("Left: as it is; right: what if. Full bars are paid, light ones expected, the dashed "
                                 "line is the threshold."),
        m_figures);
    legend->setWordWrap(true);
    look::setRole(legend, u"muted"_s);
    column.addWidget(legend);
}

void PayTrialDialog::addNotes(QVBoxLayout &column, const PayQuarter &pay)
{
    QStringList lines;
    for (const PayNote note : pay.notes)
        lines << m_localization.say(m_draft.file().catalog().pay().notes.at(note));
    if (lines.isEmpty())
        return;
    auto *notes = new QLabel(lines.join(u'\n'), m_figures);
    notes->setObjectName(u"payTrial.notes"_s);
    notes->setWordWrap(true);
    column.addWidget(notes);
}

} // namespace hqs
