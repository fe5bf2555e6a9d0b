// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawentrycard.h"

#include "catalog/lawwording.h"
#include "catalog/spelling.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <ranges>

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

} // namespace

LawEntryCard::LawEntryCard(const Catalog &catalog, const Localization &localization, QWidget *parent)
    : QScrollArea(parent)
    , m_catalog(catalog)
    , m_localization(localization)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *LawEntryCard::makeValue(const ParameterValue &value, QDate day, QWidget *parent) const
{
    const bool isBill = value.provenance.status == LawStatus::Proposed;
    const bool holds = !isBill && value.holdsOn(day);
    auto *block = new QFrame(parent);
    block->setObjectName(u"law.value"_s);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(3);
    auto *amount = new QLabel(spelledAmount(value.amount, value.unit, m_localization.language()), block);
    look::setRole(amount, u"heading"_s);
    auto *pill = new QLabel(block);
    if (isBill)
        setPill(pill, tr("not in force: only proposed"), Tone::Warning);
    else if (holds)
        setPill(pill, tr("holds on this day"), Tone::Accent);
    else
        setPill(pill, tr("another time"), Tone::Neutral);
    column->addWidget(amount);
    column->addWidget(pill, 0, Qt::AlignLeft);
    const QString period = spelledPeriod(value.from, value.to);
    addText(column, period.isEmpty() ? tr("The first day is not known") : period, QString(), block);
    addText(column, provenanceWords(value.provenance, m_localization.language()), u"muted"_s, block);
    return block;
}

void LawEntryCard::showEntry(const LawTableModel::Entry *entry, QDate day)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    if (!entry) {
        addText(column, tr("Choose a row to see its basis and all its values."), u"muted"_s, content);
    } else {
        addText(column, m_localization.say(entry->deadline ? entry->deadline->title : entry->parameter->title),
            u"heading"_s, content)
            ->setObjectName(u"law.title"_s);
        addText(column, entry->id, u"muted"_s, content);
        if (entry->deadline) {
            addText(column, m_localization.say(spelledCounting(*entry->deadline, m_catalog, day)), QString(), content)
                ->setObjectName(u"law.counting"_s);
            if (!entry->parameter)
                addText(column, provenanceWords(entry->deadline->provenance, m_localization.language()), u"muted"_s,
                    content);
        }
        if (entry->parameter) {
            for (const ParameterValue &value : entry->parameter->values | std::views::reverse)
                column->addWidget(makeValue(value, day, content));
        }
    }
    column->addStretch();
    setWidget(content); // the scroll area deletes the one before
}

} // namespace hqs
