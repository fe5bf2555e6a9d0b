// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawentrycard.h"

#include "catalog/lawwording.h"
#include "catalog/officelaw.h"
#include "catalog/spelling.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text that wraps, can be copied, and is never taken for markup.
QLabel *addText(QVBoxLayout *column, const QString &words, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    look::setRole(label, role);
    column->addWidget(label);
    return label;
}

QPushButton *addLink(QVBoxLayout *column, const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setObjectName(name);
    look::setRole(button, u"link"_s);
    button->setStyleSheet(u"padding: 3px 0;"_s); // in line with the words above
    column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

/// A word that is not said yet: without day and person.
LawWord wordOn(const QString &rule, QDate from, std::variant<Comparison, OfficeValue> said)
{
    return { .rule = rule, .from = from, .said = std::move(said), .note = {}, .by = {}, .on = {}, .at = {} };
}

} // namespace

LawEntryCard::LawEntryCard(const Catalog &catalog, const Localization &localization, QWidget *parent)
    : QScrollArea(parent)
    , m_catalog(catalog)
    , m_localization(localization)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *LawEntryCard::makeValue(
    const Parameter &parameter, const ParameterValue &value, Place place, QDate day, QWidget *parent)
{
    const bool isBill = value.provenance.status == LawStatus::Proposed;
    const bool isOffice = value.provenance.status == LawStatus::Office;
    auto *block = new QFrame(parent);
    block->setObjectName(u"law.value"_s);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(3);
    auto *amount = new QLabel(spelledAmount(value.amount, value.unit, m_localization.language()), block);
    look::setRole(amount, u"heading"_s);
    column->addWidget(amount);
    const auto addPill = [column, block](const QString &words, Tone tone) {
        auto *pill = new QLabel(block);
        setPill(pill, words, tone);
        column->addWidget(pill, 0, Qt::AlignLeft);
    };
    if (isBill)
        addPill(tr("not in force: only proposed"), Tone::Warning);
    else if (place == Place::Replaced)
        addPill(tr("replaced by the office's own value"), Tone::Neutral);
    else
        addPill(value.holdsOn(day) ? tr("holds on this day") : tr("another time"),
            value.holdsOn(day) ? Tone::Accent : Tone::Neutral);
    if (isOffice)
        addPill(wordsFor(LawStatus::Office), Tone::Warning);
    if (value.provenance.isOfficeCheck)
        addPill(checkWords(value.provenance), Tone::Good);
    const QString period = spelledPeriod(value.from, value.to);
    addText(column, period.isEmpty() ? tr("The first day is not known") : period, QString(), block);
    addText(column, provenanceWords(value.provenance, m_localization.language()), u"muted"_s, block);
    if (isOffice) {
        addValueActions(parameter, value, column, block);
    } else if (!isBill) {
        const Parameter *rules = m_catalog.rulesWithoutOffice().find(parameter.id);
        const ParameterValue *whole = rules ? uncut(value, *rules) : nullptr;
        if (whole)
            addCheckActions(wordOn(parameter.id.text(), whole->from, Comparison { comparedIn(*whole) }),
                value.provenance.isOfficeCheck, column, block);
    }
    return block;
}

void LawEntryCard::addCheckActions(const LawWord &comparison, bool isOfficeCheck, QVBoxLayout *column, QWidget *parent)
{
    if (isOfficeCheck) {
        connect(addLink(column, u"law.uncheck"_s, tr("Withdraw the mark “checked”…"), parent), &QPushButton::clicked,
            this, [this, comparison] { Q_EMIT withdrawalRequested(comparison); });
        return;
    }
    connect(addLink(column, u"law.check"_s, tr("Mark as checked…"), parent), &QPushButton::clicked, this,
        [this, comparison] { Q_EMIT wordRequested(comparison); });
}

void LawEntryCard::addValueActions(
    const Parameter &parameter, const ParameterValue &value, QVBoxLayout *column, QWidget *parent)
{
    // A piece may begin later than the word it comes from: another value of the office lies in between.
    const auto isSource = [&](const LawWord &word) {
        const auto *said = std::get_if<OfficeValue>(&word.said);
        return said && word.rule == parameter.id.text() && word.from <= value.from
            && (!said->to.isValid() || said->to >= value.from) && said->amount == value.amount
            && said->unit == value.unit;
    };
    const auto source = std::ranges::find_if(m_words.rbegin(), m_words.rend(), isSource);
    if (source == m_words.rend())
        return;
    connect(addLink(column, u"law.change"_s, tr("Change…"), parent), &QPushButton::clicked, this,
        [this, word = *source] { Q_EMIT wordRequested(word); });
    connect(addLink(column, u"law.withdraw"_s, tr("Withdraw the own value…"), parent), &QPushButton::clicked, this,
        [this, word = *source] { Q_EMIT withdrawalRequested(word); });
}

void LawEntryCard::addValues(const Parameter &parameter, QDate day, QVBoxLayout *column, QWidget *parent)
{
    const ParameterValue *now = parameter.on(day);
    const ParameterValue &model = now ? *now : parameter.values.back();
    const LawWord draft = wordOn(
        parameter.id.text(), day, OfficeValue { .to = {}, .amount = model.amount, .unit = model.unit, .basis = {} });
    connect(addLink(column, u"law.set"_s, tr("Set the office's own value…"), parent), &QPushButton::clicked, this,
        [this, draft] { Q_EMIT wordRequested(draft); });

    std::vector<std::pair<const ParameterValue *, Place>> blocks;
    for (const ParameterValue &value : parameter.values)
        blocks.emplace_back(&value, Place::InForce);
    for (const ParameterValue &value : parameter.replaced)
        blocks.emplace_back(&value, Place::Replaced);
    // What holds on the day comes first, then the rest, the newest first.
    std::ranges::stable_sort(blocks, [now](const auto &a, const auto &b) {
        return std::pair(a.first == now, a.first->from) > std::pair(b.first == now, b.first->from);
    });
    for (const auto &[value, place] : blocks)
        column->addWidget(makeValue(parameter, *value, place, day, parent));
}

void LawEntryCard::addTerm(const LawTableModel::Entry &entry, QDate day, QVBoxLayout *column, QWidget *parent)
{
    const DeadlineRule &rule = *entry.deadline;
    addText(column, m_localization.say(spelledCounting(rule, m_catalog, day)), QString(), parent)
        ->setObjectName(u"law.counting"_s);
    if (entry.parameter)
        return; // the number it is counted with says it all
    const Provenance &provenance = provenanceOn(day, rule, m_catalog.parameters());
    addText(column, provenanceWords(provenance, m_localization.language()), u"muted"_s, parent);
    if (rule.basisOf.isEmpty()) // else its number is what can be compared
        addCheckActions(wordOn(rule.id.text(), rule.from, Comparison { comparedIn(rule) }),
            rule.provenance.isOfficeCheck, column, parent);
}

void LawEntryCard::showEntry(const LawTableModel::Entry *entry, QDate day)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    if (!entry) {
        setAccessibleName(tr("Choose a row to see its basis and all its values."));
        addText(column, accessibleName(), u"muted"_s, content);
    } else {
        setAccessibleName(m_localization.say(entry->deadline ? entry->deadline->title : entry->parameter->title));
        addText(column, accessibleName(), u"heading"_s, content)->setObjectName(u"law.title"_s);
        addText(column, entry->id, u"muted"_s, content);
        if (entry->deadline)
            addTerm(*entry, day, column, content);
        if (entry->parameter)
            addValues(*entry->parameter, day, column, content);
    }
    column->addStretch();
    setWidget(content); // the scroll area deletes the one before
}

} // namespace hqs
