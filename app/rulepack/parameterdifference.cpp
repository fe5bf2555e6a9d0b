// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/parameterdifference.h"

#include "catalog/spelling.h"

#include <algorithm>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Days on which both editions hold one value each, or none.
struct Stretch {
    QDate first; ///< invalid: since ever
    QDate last; ///< invalid: without end
    const ParameterValue *before = nullptr;
    const ParameterValue *after = nullptr;
};

Text amountOf(const ParameterValue &value)
{
    return { .russian = spelledAmount(value.amount, value.unit, Language::Russian),
        .english = spelledAmount(value.amount, value.unit, Language::English) };
}

Text periodOf(QDate first, QDate last)
{
    const Text from = inBoth(spelledDate(first));
    const Text to = inBoth(spelledDate(last));
    if (first.isValid() && last.isValid())
        return filled({ u"с %1 по %2"_s, u"from %1 to %2"_s }, from, to);
    if (first.isValid())
        return filled({ u"с %1"_s, u"from %1"_s }, from);
    if (last.isValid())
        return filled({ u"по %1"_s, u"until %1"_s }, to);
    return { u"всегда"_s, u"always"_s };
}

bool isSameAmount(const ParameterValue *a, const ParameterValue *b)
{
    return !a || !b ? a == b : a->amount == b->amount && a->unit == b->unit;
}

bool isSameWord(const Provenance &a, const Provenance &b)
{
    return a.basis == b.basis && a.status == b.status && a.confidence == b.confidence && a.seenTrueOn == b.seenTrueOn
        && a.checkedBy == b.checkedBy && a.checkedOn == b.checkedOn && a.note == b.note;
}

/// All days, cut wherever one of the editions turns to another value.
std::vector<Stretch> stretchesOf(const Parameter &inUse, const Parameter &coming)
{
    std::set<QDate> turns;
    for (const Parameter *parameter : { &inUse, &coming }) {
        for (const ParameterValue &value : parameter->values) {
            if (value.provenance.status == LawStatus::Proposed)
                continue; // a bill turns nothing
            if (value.from.isValid())
                turns.insert(value.from);
            if (value.to.isValid())
                turns.insert(value.to.addDays(1));
        }
    }
    std::vector<Stretch> stretches;
    const auto add = [&](QDate first, QDate last) {
        const QDate inside = first.isValid() ? first : last.isValid() ? last : QDate(2000, 1, 1); // any day will do
        stretches.push_back({ first, last, inUse.on(inside), coming.on(inside) });
    };
    QDate first;
    for (const QDate turn : turns) {
        add(first, turn.addDays(-1));
        first = turn;
    }
    add(first, {});
    return stretches;
}

Text sentenceFor(const Stretch &stretch)
{
    const Text period = periodOf(stretch.first, stretch.last);
    if (!stretch.after)
        return filled({ u"%1 значения больше нет (было %2)"_s, u"%1 there is no value any more (it was %2)"_s }, period,
            amountOf(*stretch.before));
    const Text amount = amountOf(*stretch.after);
    if (!stretch.before)
        return filled({ u"%1 — %2; до сих пор для этих дней значения не было"_s,
                          u"%1 — %2; there was no value for these days so far"_s },
            period, amount);
    if (!isSameAmount(stretch.before, stretch.after))
        return filled(
            { u"%1 — %2 вместо %3"_s, u"%1 — %2 instead of %3"_s }, period, amount, amountOf(*stretch.before));
    const Provenance &was = stretch.before->provenance;
    const Provenance &is = stretch.after->provenance;
    if (was.basis != is.basis)
        return filled({ u"%1 по-прежнему %2, но на другом основании (было: %3)"_s,
                          u"%1 still %2, but on another basis (it was: %3)"_s },
            period, amount, was.basis);
    if (was.status != is.status)
        return filled({ u"%1 по-прежнему %2; теперь: %3, раньше: %4"_s, u"%1 still %2; now: %3, before: %4"_s }, period,
            amount, wordFor(is.status), wordFor(was.status));
    return filled({ u"%1 по-прежнему %2; изменились сведения об источниках, сверке или примечание"_s,
                      u"%1 still %2; what is known of its sources, its comparison or the note is another"_s },
        period, amount);
}

bool isTold(const Stretch &stretch)
{
    if (!isSameAmount(stretch.before, stretch.after))
        return true;
    return stretch.before && stretch.after && !isSameWord(stretch.before->provenance, stretch.after->provenance);
}

bool isSameBill(const ParameterValue &a, const ParameterValue &b)
{
    return a.from == b.from && a.to == b.to && isSameAmount(&a, &b) && isSameWord(a.provenance, b.provenance);
}

/// The bills of one edition that the other does not have.
std::vector<const ParameterValue *> billsOnlyIn(const Parameter &parameter, const Parameter &other)
{
    std::vector<const ParameterValue *> bills;
    for (const ParameterValue &value : parameter.values) {
        const bool isKnown = std::ranges::any_of(
            other.values, [&value](const ParameterValue &known) { return isSameBill(known, value); });
        if (value.provenance.status == LawStatus::Proposed && !isKnown)
            bills.push_back(&value);
    }
    return bills;
}

Text dayOf(const ParameterValue &bill)
{
    return bill.from.isValid() ? periodOf(bill.from, bill.to) : Text { u"день не назван"_s, u"no day named"_s };
}

/// The value a person thinks of: of today, else the last one.
const ParameterValue &mainValue(const Parameter &parameter, QDate today)
{
    const ParameterValue *now = parameter.on(today);
    return now ? *now : parameter.values.back();
}

std::vector<Text> sentencesFor(const Parameter &inUse, const Parameter &coming, const Provenance *&newest)
{
    std::vector<Text> sentences;
    if (inUse.title != coming.title)
        sentences.push_back(filled({ u"раньше называлось: %1"_s, u"was called: %1"_s }, inUse.title));
    for (const Stretch &stretch : stretchesOf(inUse, coming)) {
        if (!isTold(stretch))
            continue;
        sentences.push_back(sentenceFor(stretch));
        newest = &(stretch.after ? stretch.after : stretch.before)->provenance;
    }
    for (const ParameterValue *bill : billsOnlyIn(coming, inUse))
        sentences.push_back(
            filled({ u"только предложено, не действует: %1 (%2)"_s, u"only proposed, not in force: %1 (%2)"_s },
                amountOf(*bill), dayOf(*bill)));
    for (const ParameterValue *bill : billsOnlyIn(inUse, coming))
        sentences.push_back(filled(
            { u"предложения больше нет или оно изменено: %1 (%2)"_s, u"the bill is gone or another one: %1 (%2)"_s },
            amountOf(*bill), dayOf(*bill)));
    return sentences;
}

RuleDifference newParameter(const Parameter &parameter, QDate today)
{
    RuleDifference difference { .topic = RuleTopic::Parameter,
        .novelty = Novelty::New,
        .id = parameter.id.text(),
        .title = parameter.title,
        .sentences = {},
        .basis = mainValue(parameter, today).provenance.basis };
    for (const ParameterValue &value : parameter.values) {
        const Text sentence = filled({ u"%1 — %2"_s, u"%1 — %2"_s }, periodOf(value.from, value.to), amountOf(value));
        difference.sentences.push_back(value.provenance.status == LawStatus::InForce
                ? sentence
                : filled({ u"%1 (%2)"_s, u"%1 (%2)"_s }, sentence, wordFor(value.provenance.status)));
    }
    return difference;
}

RuleDifference goneParameter(const Parameter &parameter, QDate today)
{
    const ParameterValue &value = mainValue(parameter, today);
    return { .topic = RuleTopic::Parameter,
        .novelty = Novelty::Gone,
        .id = parameter.id.text(),
        .title = parameter.title,
        .sentences = { filled({ u"было: %1"_s, u"it was: %1"_s }, amountOf(value)) },
        .basis = value.provenance.basis };
}

} // namespace

std::vector<RuleDifference> parameterDifferences(const Parameters &inUse, const Parameters &coming, QDate today)
{
    std::vector<RuleDifference> differences;
    for (const auto &[id, parameter] : coming) {
        const Parameter *before = inUse.find(id);
        if (!before) {
            differences.push_back(newParameter(parameter, today));
            continue;
        }
        const Provenance *newest = &mainValue(parameter, today).provenance;
        auto sentences = sentencesFor(*before, parameter, newest);
        if (!sentences.empty())
            differences.push_back({ .topic = RuleTopic::Parameter,
                .novelty = Novelty::Changed,
                .id = id.text(),
                .title = parameter.title,
                .sentences = std::move(sentences),
                .basis = newest->basis });
    }
    for (const auto &[id, parameter] : inUse) {
        if (!coming.find(id))
            differences.push_back(goneParameter(parameter, today));
    }
    return differences;
}

} // namespace hqs
