// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/packagelist.h"

#include "catalog/spelling.h"
#include "forms/paperwords.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> dayOfPaper(const Record &record, const FieldId &field)
{
    const FieldValue *value = record.find(field);
    const QDate *day = value ? std::get_if<QDate>(value) : nullptr;
    return day ? std::optional(*day) : std::nullopt;
}

QString textOfPaper(const Record &record, const FieldId &field)
{
    const FieldValue *value = record.find(field);
    return value ? toStorage(*value) : QString();
}

} // namespace

QStringList PackageLine::unseen() const
{
    QStringList codes;
    for (const auto &[code, count] : requirement->needs.codes()) {
        if (!seen.contains(code))
            codes << code;
    }
    return codes;
}

bool PackageLine::isTrusted() const
{
    return (state == u"checked" || state == u"accepted") && !seen.isEmpty() && !unseen().isEmpty();
}

std::vector<PackageLine> packageOf(
    const Catalog &catalog, const Procedure &procedure, const Facts &facts, const StageId &stage)
{
    std::vector<PackageLine> lines;
    for (const Stage &part : procedure.stages) {
        if ((!stage.isEmpty() && part.id != stage) || !holds(part.when, facts))
            continue;
        for (const Requirement &requirement : catalog.requirements()) {
            if (requirement.stage != part.id || !holds(requirement.when, facts))
                continue;
            lines.push_back({ .requirement = &requirement,
                .state = textOfPaper(facts.record, requirement.stateField()),
                .since = dayOfPaper(facts.record, requirement.sinceField()),
                .until = dayOfPaper(facts.record, requirement.untilField()),
                .why = textOfPaper(facts.record, requirement.whyField()),
                .seen = textOfPaper(facts.record, requirement.seenField()).split(u' ', Qt::SkipEmptyParts) });
        }
    }
    return lines;
}

QString stateIn(const Catalog &catalog, const PackageLine &line, Language language)
{
    const auto &states = catalog.list(u"paper_states"_s);
    const auto found = std::ranges::find(states, line.state, &Option::code);
    QStringList parts;
    if (!line.state.isEmpty())
        parts << (found == states.end() ? line.state : found->label.in(language));
    if (line.since && !parts.isEmpty())
        parts.back() += u' ' + spelledDate(*line.since);
    if (!line.why.isEmpty() && !parts.isEmpty())
        parts.back() += u": "_s + line.why;
    if (line.until)
        parts << paperwords::validUntil.in(language).arg(spelledDate(*line.until));
    return parts.join(u", "_s);
}

} // namespace hqs
