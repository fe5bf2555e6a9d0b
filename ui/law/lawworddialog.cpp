// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawworddialog.h"

#include "catalog/lawwording.h"
#include "catalog/officelaw.h"
#include "catalog/spelling.h"
#include "ui/editors/dateeditor.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortField = 150; ///< pixels: a date or an amount

std::optional<QDate> dayIn(const DateEditor *editor)
{
    const auto value = editor->value();
    if (!value)
        return QDate();
    const QDate *day = std::get_if<QDate>(&*value);
    return day ? std::optional(*day) : std::nullopt;
}

void fillDay(DateEditor *editor, QDate day)
{
    if (!day.isValid())
        return;
    const FieldValue value = day;
    editor->setValue(&value);
}

/// 123000, «123 000 ₽»
std::optional<qint64> amountIn(QString typed)
{
    typed.remove(QRegularExpression(uR"([\s\x{00A0}\x{202F}₽])"_s));
    bool isNumber = false;
    const qint64 amount = typed.toLongLong(&isNumber);
    return isNumber ? std::optional(amount) : std::nullopt;
}

} // namespace

LawWordDialog::LawWordDialog(LawWord word, const Catalog &catalog, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_word(std::move(word))
    , m_catalog(catalog)
    , m_localization(localization)
    , m_title(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"law.word"_s);
    setMinimumWidth(620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    look::setRole(m_title, u"heading"_s);
    look::setRole(m_hint, u"muted"_s);
    look::setRole(m_problem, u"problem"_s);
    m_problem->setObjectName(u"law.word.problem"_s);
    for (QLabel *label : { m_title, m_rule, m_hint }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    column->addLayout(m_grid);
    if (const auto *value = std::get_if<OfficeValue>(&m_word.said))
        addValueRows(*value);
    m_note = addRow<QLineEdit>(u"note"_s, m_word.isValue() ? QT_TR_NOOP("Note") : QT_TR_NOOP("Link or note"));
    m_by = addRow<QLineEdit>(u"by"_s, QT_TR_NOOP("Who"));
    m_on = addRow<DateEditor>(u"on"_s, m_word.isValue() ? QT_TR_NOOP("Decided on") : QT_TR_NOOP("Compared on"));
    m_on->setFixedWidth(shortField);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    look::setRole(m_keep, u"primary"_s);
    m_keep->setObjectName(u"law.word.keep"_s);
    m_keep->setDefault(true);
    connect(m_keep, &QPushButton::clicked, this, &LawWordDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &LawWordDialog::reject);
    fill();
    localization.bind(this, [this] { retranslate(); });
    (m_word.isValue() ? m_amount : m_note)->setFocus();
}

template <class Editor>
Editor *LawWordDialog::addRow(const QString &place, const char *words)
{
    auto *label = new QLabel(this);
    auto *editor = new Editor(this);
    editor->setObjectName(u"law.word."_s + place);
    label->setBuddy(editor);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(editor, row, 1);
    m_rows.push_back({ place, label, editor, words });
    return editor;
}

void LawWordDialog::addValueRows(const OfficeValue &value)
{
    m_from = addRow<DateEditor>(u"from"_s, QT_TR_NOOP("First day"));
    m_to = addRow<DateEditor>(u"to"_s, QT_TR_NOOP("Last day (empty: open)"));
    m_amount = addRow<QLineEdit>(u"amount"_s, QT_TR_NOOP("Value"));
    m_unit = addRow<QComboBox>(u"unit"_s, QT_TR_NOOP("Counted in"));
    m_basisRussian = addRow<QLineEdit>(u"basis"_s, QT_TR_NOOP("Basis, in Russian"));
    m_basisEnglish = addRow<QLineEdit>(u"basis.en"_s, QT_TR_NOOP("Basis, in English (may be empty)"));
    for (QWidget *editor : std::initializer_list<QWidget *> { m_from, m_to, m_amount, m_unit })
        editor->setFixedWidth(shortField);
    m_unit->setFixedWidth(2 * shortField);
    // Only what the law itself ever counted this number in.
    const Parameter *rules = m_catalog.rulesWithoutOffice().find(ParameterId(m_word.rule));
    for (const ParameterValue &known : rules->values) {
        if (m_unit->findData(int(known.unit)) < 0)
            m_unit->addItem(QString(), int(known.unit));
    }
    m_from->setEnabled(!m_word.at.isValid()); // of a value that is kept already the first day is its name
    m_unit->setCurrentIndex(m_unit->findData(int(value.unit)));
}

void LawWordDialog::fill()
{
    if (const auto *value = std::get_if<OfficeValue>(&m_word.said)) {
        fillDay(m_from, m_word.from);
        fillDay(m_to, value->to);
        m_amount->setText(QString::number(value->amount));
        m_amount->selectAll();
        m_basisRussian->setText(value->basis.russian);
        m_basisEnglish->setText(value->basis.english);
    }
    m_note->setText(m_word.note);
    m_by->setText(m_word.by);
    fillDay(m_on, m_word.on);
}

QString LawWordDialog::read(LawWord &word) const
{
    if (auto *value = std::get_if<OfficeValue>(&word.said)) {
        const auto from = dayIn(m_from);
        const auto to = dayIn(m_to);
        const auto amount = amountIn(m_amount->text());
        if (!from || !to || !amount)
            return !from ? u"from"_s : !to ? u"to"_s : u"amount"_s;
        word.from = *from;
        *value = { .to = *to,
            .amount = *amount,
            .unit = static_cast<Unit>(m_unit->currentData().toInt()),
            .basis = { .russian = m_basisRussian->text().trimmed(), .english = m_basisEnglish->text().trimmed() } };
    }
    const auto on = dayIn(m_on);
    if (!on)
        return u"on"_s;
    word.on = *on;
    word.note = m_note->text().trimmed();
    word.by = m_by->text().trimmed();
    return {};
}

void LawWordDialog::accept()
{
    LawWord word = m_word;
    QString wrong = read(word);
    if (wrong.isEmpty()) {
        const auto done = examine(word, m_catalog);
        if (done) {
            m_word = std::move(word);
            QDialog::accept();
            return;
        }
        wrong = done.error().place;
    }
    show(wrong);
}

/// What is wrong at a place, with the place marked and in focus.
void LawWordDialog::show(const QString &place)
{
    m_wrongPlace = place;
    m_problem->setText(problemAt(place));
    for (const Row &row : m_rows) {
        const bool isWrong = row.place == place;
        if (auto *day = qobject_cast<DateEditor *>(row.editor))
            day->setWrong(isWrong);
        if (isWrong)
            row.editor->setFocus();
    }
}

QString LawWordDialog::problemAt(const QString &place) const
{
    if (place.isEmpty())
        return {};
    if (place == u"from")
        return tr("First day: write a date, like 01.12.2026.");
    if (place == u"to")
        return tr("Last day: leave it empty, or write a date that is not before the first day.");
    if (place == u"amount")
        return tr("Value: write a whole number, like 123 000, without kopecks or words.");
    if (place == u"basis")
        return tr("Basis, in Russian: name the law or the decree and its article that your value comes from.");
    if (place == u"note")
        return tr("Link or note: write where you read the official text, so that others can find it.");
    if (place == u"by")
        return tr("Who: write the name of the person who answers for it.");
    if (place == u"on")
        return tr("The day: write a date, like 24.11.2026.");
    return tr("This does not fit the rules in use any more. Close this window and choose the rule again.");
}

QString LawWordDialog::shownRule() const
{
    const Language language = m_localization.language();
    const Parameter *rules = m_catalog.rulesWithoutOffice().find(ParameterId(m_word.rule));
    const DeadlineRule *deadline = m_catalog.deadline(DeadlineId(m_word.rule));
    if (!rules)
        return m_localization.say(spelledCounting(*deadline, m_catalog, m_word.on)) + u'\n'
            + m_localization.say(deadline->provenance.basis);
    const QDate day = m_word.from;
    const auto found = std::ranges::find_if(rules->values, [&](const ParameterValue &value) {
        return value.provenance.status != LawStatus::Proposed
            && (m_word.isValue() ? value.holdsOn(day) : value.from == day);
    });
    if (found == rules->values.end())
        return tr("The rules hold no value for this day.");
    return tr("The rules say: %1").arg(spelledAmount(found->amount, found->unit, language)) + u'\n'
        + m_localization.say(found->provenance.basis);
}

void LawWordDialog::retranslate()
{
    const DeadlineRule *deadline = m_catalog.deadline(DeadlineId(m_word.rule));
    const Parameter *parameter = m_catalog.parameters().find(ParameterId(m_word.rule));
    m_title->setText(m_localization.say(deadline ? deadline->title : parameter->title));
    m_rule->setText(shownRule());
    if (m_word.isValue()) {
        setWindowTitle(tr("Own value of the office"));
        m_hint->setText(
            tr("Your value holds on all its days in place of what the rules say. Without a last day it also "
               "replaces every later value of the rules. It can be withdrawn at any time."));
    } else {
        setWindowTitle(tr("Compared with the official text"));
        m_hint->setText(
            tr("Confirm this only after you have read the official text yourself. When the rules change, the "
               "mark goes away by itself."));
    }
    for (const Row &row : m_rows) {
        row.label->setText(tr(row.words));
        QWidget *focused = row.editor->focusProxy() ? row.editor->focusProxy() : row.editor;
        focused->setAccessibleName(tr(row.words));
        if (auto *day = qobject_cast<DateEditor *>(row.editor))
            day->retranslate(m_localization.language());
    }
    for (int i = 0; m_unit && i < m_unit->count(); ++i)
        m_unit->setItemText(i, spelledUnit(static_cast<Unit>(m_unit->itemData(i).toInt()), m_localization.language()));
    m_keep->setText(m_word.isValue() ? tr("Use this value") : tr("Mark as checked"));
    m_cancel->setText(tr("&Cancel"));
    m_problem->setText(problemAt(m_wrongPlace));
}

} // namespace hqs
