// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/termfilters.h"

#include "ui/localization.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QSignalBlocker>

#include <algorithm>
#include <tuple>
#include <vector>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fills a box anew and keeps what was chosen in it, if it is still there.
void refill(QComboBox &box, const QString &all, const QHash<QString, QString> &entries)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QString());
    std::vector<std::tuple<QString, QString, QString>> sorted; // by the words in small letters, made once for each
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        sorted.emplace_back(entry.value().toLower(), entry.key(), entry.value());
    std::ranges::sort(sorted);
    for (const auto &[small, key, words] : sorted)
        box.addItem(words, key);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QString keyOf(const CaseTerm &term)
{
    return term.person ? QString::number(static_cast<qint64>(*term.person)) : QString();
}

/// The expiry of a power of attorney belongs to no stage.
QString stageKeyOf(const CaseTerm &term)
{
    const StageId &stage = term.appointment.rule->stage;
    return stage.isEmpty() ? u"-"_s : stage.text();
}

} // namespace

TermFilters::TermFilters(const Catalog &catalog, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_person(new QComboBox(this))
    , m_case(new QComboBox(this))
    , m_stage(new QComboBox(this))
    , m_kind(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (const auto &[box, name] : { std::pair(m_person, u"calendar.person"_s), std::pair(m_case, u"calendar.case"_s),
             std::pair(m_stage, u"calendar.stage"_s), std::pair(m_kind, u"calendar.kind"_s) }) {
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::currentIndexChanged, this, &TermFilters::changed);
        row->addWidget(box, 1);
    }
}

QString TermFilters::nameOfStage(const StageId &id) const
{
    const Stage *stage = m_catalog.procedures().front().stage(id);
    return stage ? m_localization.say(stage->title) : id.text();
}

void TermFilters::setTerms(const std::vector<CaseTerm> &terms)
{
    QHash<QString, QString> kinds;
    QHash<QString, QString> people;
    QHash<QString, QString> stages;
    QHash<QString, QString> cases;
    for (const CaseTerm &term : terms) {
        const DeadlineRule &rule = *term.appointment.rule;
        cases[term.head.number] = term.head.number;
        kinds[rule.id.text()] = m_localization.say(rule.title);
        if (const QString key = keyOf(term); !key.isEmpty())
            people[key] = m_localization.say(term.personName);
        stages[stageKeyOf(term)] = rule.stage.isEmpty() ? tr("Outside the stages") : nameOfStage(rule.stage);
    }
    refill(*m_kind, tr("All kinds of terms"), kinds);
    refill(*m_stage, tr("All stages"), stages);
    refill(*m_person, tr("All people"), people);
    refill(*m_case, tr("All cases"), cases);
}

std::vector<CaseTerm> TermFilters::chosen(const std::vector<CaseTerm> &terms) const
{
    const QString kind = m_kind->currentData().toString();
    const QString stage = m_stage->currentData().toString();
    const QString person = m_person->currentData().toString();
    const QString number = caseNumber();
    std::vector<CaseTerm> found;
    std::ranges::copy_if(terms, std::back_inserter(found), [&](const CaseTerm &term) {
        const DeadlineRule &rule = *term.appointment.rule;
        return (kind.isEmpty() || rule.id.text() == kind) && (stage.isEmpty() || stageKeyOf(term) == stage)
            && (person.isEmpty() || keyOf(term) == person) && (number.isEmpty() || term.head.number == number);
    });
    return found;
}

QString TermFilters::caseNumber() const
{
    return m_case->currentData().toString();
}

bool TermFilters::dividesCases() const
{
    return m_kind->currentIndex() > 0 || m_stage->currentIndex() > 0 || m_person->currentIndex() > 0;
}

void TermFilters::retranslate(const std::vector<CaseTerm> &terms)
{
    m_kind->setAccessibleName(tr("Kind of term"));
    m_stage->setAccessibleName(tr("Stage"));
    m_person->setAccessibleName(tr("Person"));
    m_case->setAccessibleName(tr("Case"));
    setTerms(terms);
}

} // namespace hqs
