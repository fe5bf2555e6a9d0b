// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/packagelist.h"

#include "cases/personname.h"
#include "catalog/spelling.h"
#include "forms/paperwords.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> dayOfPaper(const Record &record, const Place &place)
{
    const FieldValue *value = record.find(place);
    const QDate *day = value ? std::get_if<QDate>(value) : nullptr;
    return day ? std::optional(*day) : std::nullopt;
}

QString textOfPaper(const Record &record, const Place &place)
{
    const FieldValue *value = record.find(place);
    return value ? toStorage(*value) : QString();
}

/// By name, or as the second of them while nobody has written the name.
Text aboutOf(const Catalog &catalog, const Record &record, const RoleId &role, int item)
{
    const Role &declared = *catalog.role(role);
    Text name = shortNameOf(record, role, item);
    if (!declared.called.isEmpty()) {
        const QString called = textOfPaper(record, { fieldOf(role, declared.called), item });
        name = { called, called };
    }
    if (!name.russian.isEmpty())
        return name;
    const Text &what = declared.item;
    return { u"%1 %2"_s.arg(what.russian).arg(item), u"%1 %2"_s.arg(what.english).arg(item) };
}

PackageLine lineOf(const Catalog &catalog, const Requirement &requirement, const Record &record, int item)
{
    PackageLine line { .requirement = &requirement, .item = item };
    if (item > 0)
        line.about = aboutOf(catalog, record, requirement.each, item);
    line.state = textOfPaper(record, line.place(requirement.stateField()));
    line.since = dayOfPaper(record, line.place(requirement.sinceField()));
    line.until = dayOfPaper(record, line.place(requirement.untilField()));
    line.why = textOfPaper(record, line.place(requirement.whyField()));
    line.seen = textOfPaper(record, line.place(requirement.seenField())).split(u' ', Qt::SkipEmptyParts);
    return line;
}

} // namespace

QString PackageLine::name() const
{
    return item == 0 ? requirement->id.text() : u"%1[%2]"_s.arg(requirement->id.text()).arg(item);
}

Text PackageLine::title() const
{
    if (item == 0)
        return requirement->title;
    return { u"%1 – %2"_s.arg(requirement->title.russian, about.russian),
        u"%1 – %2"_s.arg(requirement->title.english, about.english) };
}

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
            if (requirement.stage != part.id)
                continue;
            const int first = requirement.each.isEmpty() ? 0 : 1;
            const int last = requirement.each.isEmpty() ? 0 : facts.record.items(requirement.each);
            for (int item = first; item <= last; ++item) {
                if (holds(requirement.when, facts, item))
                    lines.push_back(lineOf(catalog, requirement, facts.record, item));
            }
        }
    }
    return lines;
}

std::optional<PaperKey> keyOf(const CaseFile &file, const PackageLine &line)
{
    if (line.item == 0)
        return PaperKey(line.requirement->id);
    const auto person = file.cardOf(line.requirement->each, line.item);
    return person ? std::optional(PaperKey(line.requirement->id, person)) : std::nullopt;
}

std::optional<Text> titleOfScan(const CaseFile &file, const Scan &scan)
{
    const auto &papers = file.catalog().requirements();
    const auto paper = std::ranges::find(papers, scan.paper, &Requirement::id);
    if (paper == papers.end())
        return std::nullopt;
    PackageLine line { .requirement = &*paper };
    for (int item = 1; scan.person && item <= file.record().items(paper->each); ++item) {
        if (file.cardOf(paper->each, item) == scan.person)
            line = lineOf(file.catalog(), *paper, file.record(), item);
    }
    return line.title();
}

bool takesCopy(const Catalog &catalog, const Requirement &requirement, int item, const FormId &form, int copy)
{
    if (requirement.form != form)
        return false;
    if (!requirement.each.isEmpty())
        return copy == item;
    return copy == 0 || std::ranges::none_of(catalog.requirements(), [&](const Requirement &other) {
        return other.stage == requirement.stage && other.form == form && !other.each.isEmpty();
    });
}

QString paperStateTitle(const Catalog &catalog, const QString &state, Language language)
{
    const auto &states = catalog.list(u"paper_states"_s);
    const auto found = std::ranges::find(states, state, &Option::code);
    return found == states.end() ? state : found->label.in(language);
}

QString stateIn(const Catalog &catalog, const PackageLine &line, Language language)
{
    QStringList parts;
    if (!line.state.isEmpty())
        parts << paperStateTitle(catalog, line.state, language);
    if (line.since && !parts.isEmpty())
        parts.back() += u' ' + spelledDate(*line.since);
    if (!line.why.isEmpty() && !parts.isEmpty())
        parts.back() += u": "_s + line.why;
    if (line.until)
        parts << paperwords::validUntil.in(language).arg(spelledDate(*line.until));
    return parts.join(u", "_s);
}

} // namespace hqs
