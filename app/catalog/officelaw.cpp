// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/officelaw.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostRoubles = 1'000'000'000'000;
constexpr qint64 mostOfTime = 100'000; ///< days, months, pieces: beyond it a date would leave the calendar

struct Days {
    QDate first; ///< invalid: open
    QDate last;

    bool isEmpty() const { return first.isValid() && last.isValid() && last < first; }
};

/// The days of both.
Days common(const Days &a, const Days &b)
{
    return { !a.first.isValid()  ? b.first
            : !b.first.isValid() ? a.first
                                 : std::max(a.first, b.first),
        !a.last.isValid()       ? b.last
            : !b.last.isValid() ? a.last
                                : std::min(a.last, b.last) };
}

bool isProposed(const ParameterValue &value)
{
    return value.provenance.status == LawStatus::Proposed;
}

bool isOffice(const ParameterValue &value)
{
    return value.provenance.status == LawStatus::Office;
}

ParameterValue pieceOf(ParameterValue value, const Days &days)
{
    value.from = days.first;
    value.to = days.last;
    return value;
}

/// Takes the days of `made` away from all values in force.
void cutOut(const ParameterValue &made, Parameter &parameter)
{
    const Days days { made.from, made.to };
    std::vector<ParameterValue> left;
    for (const ParameterValue &value : parameter.values) {
        const Days own { value.from, value.to };
        const Days lost = common(own, days);
        if (isProposed(value) || lost.isEmpty()) {
            left.push_back(value);
            continue;
        }
        const Days before = common(own, { {}, days.first.addDays(-1) });
        if (!before.isEmpty())
            left.push_back(pieceOf(value, before));
        const Days after = days.last.isValid() ? common(own, { days.last.addDays(1), {} })
                                               : Days { days.first, days.first.addDays(-1) };
        if (!after.isEmpty())
            left.push_back(pieceOf(value, after));
        if (!isOffice(value))
            parameter.replaced.push_back(pieceOf(value, lost));
    }
    parameter.values = std::move(left);
}

ParameterValue valueOf(const LawWord &word, const OfficeValue &said)
{
    Provenance provenance;
    provenance.basis = said.basis;
    if (provenance.basis.english.isEmpty())
        provenance.basis.english = said.basis.russian;
    provenance.status = LawStatus::Office;
    provenance.confidence = Confidence::OneSource;
    provenance.checkedBy = word.by;
    provenance.checkedOn = word.on;
    provenance.checkNote = word.note;
    return { .from = word.from, .to = said.to, .amount = said.amount, .unit = said.unit, .provenance = provenance };
}

void note(const LawWord &word, Provenance &provenance)
{
    provenance.checkedBy = word.by;
    provenance.checkedOn = word.on;
    provenance.checkNote = word.note;
    provenance.isOfficeCheck = true;
}

bool isComparisonOf(const LawWord &word, const QString &rule, QDate from, const QString &compared)
{
    const auto *said = std::get_if<Comparison>(&word.said);
    return said && word.rule == rule && word.from == from && said->compared == compared;
}

void layOver(const std::vector<LawWord> &words, Parameter &parameter)
{
    const QString id = parameter.id.text();
    std::vector<ParameterValue> made;
    for (const LawWord &word : words) {
        for (ParameterValue &value : parameter.values) {
            if (!isProposed(value) && isComparisonOf(word, id, value.from, comparedIn(value)))
                note(word, value.provenance);
        }
        if (const auto *said = std::get_if<OfficeValue>(&word.said); said && word.rule == id)
            made.push_back(valueOf(word, *said));
    }
    std::ranges::stable_sort(made, {}, &ParameterValue::from);
    for (const ParameterValue &value : made) {
        cutOut(value, parameter);
        parameter.values.push_back(value);
    }
    std::ranges::stable_sort(parameter.values, {}, &ParameterValue::from);
}

Done wrong(const QString &place, const QString &detail)
{
    return Error { Fault::BadInput, place, detail };
}

Done examineValue(const LawWord &word, const OfficeValue &said, const Parameter *rules)
{
    if (!rules)
        return wrong(u"rule"_s, u"no such parameter"_s);
    if (!word.from.isValid())
        return wrong(u"from"_s, u"a value needs its first day"_s);
    if (said.to.isValid() && said.to < word.from)
        return wrong(u"to"_s, u"the last day is before the first"_s);
    const bool isKnown
        = std::ranges::any_of(rules->values, [&said](const ParameterValue &value) { return value.unit == said.unit; });
    if (!isKnown)
        return wrong(u"unit"_s, u"the parameter is never counted in it"_s);
    const bool isMoney = said.unit == Unit::Roubles || said.unit == Unit::RoublesPerMonth
        || said.unit == Unit::RoublesPerQuarter || said.unit == Unit::RoublesPerYear;
    if (said.amount < 0 || said.amount > (isMoney ? mostRoubles : mostOfTime))
        return wrong(u"amount"_s, u"negative or beyond reason"_s);
    if (said.basis.russian.trimmed().isEmpty())
        return wrong(u"basis"_s, u"a value needs its basis"_s);
    return {};
}

Done examineComparison(const LawWord &word, const Parameter *rules, const DeadlineRule *deadline)
{
    const auto isMeant
        = [&word](QDate from, const QString &compared) { return isComparisonOf(word, word.rule, from, compared); };
    if (!rules && !deadline)
        return wrong(u"rule"_s, u"no such parameter or deadline"_s);
    const bool isOfValue = rules && std::ranges::any_of(rules->values, [&](const ParameterValue &value) {
        return !isProposed(value) && isMeant(value.from, comparedIn(value));
    });
    if (!isOfValue && !(deadline && isMeant(deadline->from, comparedIn(*deadline))))
        return wrong(u"compared"_s, u"not what the rules say"_s);
    return {};
}

} // namespace

Parameters withOfficeWords(const Parameters &rules, const std::vector<LawWord> &words)
{
    Parameters laid;
    for (const auto &[id, rule] : rules) {
        Parameter parameter = rule;
        layOver(words, parameter);
        laid.add(std::move(parameter));
    }
    return laid;
}

Provenance withOfficeWords(const DeadlineRule &rule, Provenance provenance, const std::vector<LawWord> &words)
{
    for (const LawWord &word : words) {
        if (isComparisonOf(word, rule.id.text(), rule.from, comparedIn(rule)))
            note(word, provenance);
    }
    return provenance;
}

Done examine(const LawWord &word, const Catalog &catalog)
{
    const Parameter *rules = catalog.rulesWithoutOffice().find(ParameterId(word.rule));
    const auto *value = std::get_if<OfficeValue>(&word.said);
    auto done = value ? examineValue(word, *value, rules)
                      : examineComparison(word, rules, catalog.deadline(DeadlineId(word.rule)));
    if (!done)
        return done;
    if (!value && word.note.trimmed().isEmpty())
        return wrong(u"note"_s, u"where it was compared"_s);
    if (word.by.trimmed().isEmpty())
        return wrong(u"by"_s, u"nobody"_s);
    if (!word.on.isValid())
        return wrong(u"on"_s, u"no day"_s);
    return {};
}

const ParameterValue *uncut(const ParameterValue &piece, const Parameter &rules)
{
    if (isOffice(piece) || isProposed(piece))
        return nullptr;
    const auto found = std::ranges::find_if(rules.values, [&piece](const ParameterValue &value) {
        return !isProposed(value) && comparedIn(value) == comparedIn(piece)
            && !common({ value.from, value.to }, { piece.from, piece.to }).isEmpty();
    });
    return found == rules.values.end() ? nullptr : &*found;
}

const Provenance &provenanceOn(QDate day, const DeadlineRule &rule, const Parameters &parameters)
{
    for (const auto *counts : { &rule.before, &rule.counts }) {
        for (const Count &count : *counts) {
            const auto *shift = std::get_if<Shift>(&count);
            const auto *id = shift ? std::get_if<ParameterId>(&shift->amount) : nullptr;
            const Parameter *parameter = id ? parameters.find(*id) : nullptr;
            const ParameterValue *value = parameter ? parameter->on(day) : nullptr;
            if (value && isOffice(*value))
                return value->provenance;
        }
    }
    return rule.provenance;
}

} // namespace hqs
