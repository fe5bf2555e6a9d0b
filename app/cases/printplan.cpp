// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/printplan.h"

#include "cases/packagelist.h"
#include "cases/personname.h"
#include "catalog/spelling.h"
#include "forms/paperwords.h"
#include "forms/standins.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId acknowledgedRole(u"acknowledged"_s);

FieldId acknowledged(const QString &name)
{
    return fieldOf(acknowledgedRole, name);
}

QDate acknowledgedOn(const Record &record, const Form &form)
{
    const auto says = [&record](const QString &name, int item, const QString &value) {
        const FieldValue *found = record.find({ acknowledged(name), item });
        return found && toStorage(*found) == value;
    };
    for (int item = record.items(acknowledgedRole); item > 0; --item) {
        if (!says(u"form"_s, item, form.id.text()) || !says(u"edition"_s, item, form.edition))
            continue;
        const FieldValue *on = record.find({ acknowledged(u"on"_s), item });
        return on && std::holds_alternative<QDate>(*on) ? std::get<QDate>(*on) : QDate();
    }
    return {};
}

QString label(const std::vector<Option> &list, QStringView code, Language language)
{
    const auto found = std::ranges::find(list, code, &Option::code);
    return found == list.end() ? code.toString() : found->label.in(language);
}

/// It goes with a letter: somebody has it in hand, or it must be there and the program prints it.
bool isEnclosed(const PackageLine &line)
{
    static const QStringList inHand { u"received"_s, u"checked"_s, u"accepted"_s };
    static const QStringList away { u"blocked"_s, u"not_needed"_s };
    const bool isPrinted = line.requirement->mandatory && !line.requirement->form.isEmpty();
    return inHand.contains(line.state) || (isPrinted && !away.contains(line.state));
}

/// A form of another stage that a paper of a follow-up asks for as well: an application that several changes need.
bool isAskedBy(const std::vector<PackageLine> &papers, const FormId &form)
{
    return std::ranges::any_of(papers, [&form](const PackageLine &line) { return line.requirement->form == form; });
}

bool isPlanned(const std::vector<PlannedForm> &plan, const FormId &form)
{
    return std::ranges::any_of(plan, [&form](const PlannedForm &planned) { return planned.form->id == form; });
}

} // namespace

QString titleOf(const PlannedForm &planned, Language language)
{
    const QString title = planned.form->shortTitle.in(language);
    return planned.about.isEmpty() ? title : u"%1 – %2"_s.arg(title, planned.about);
}

QString needWord(const Catalog &catalog, const QString &code, int count, Language language)
{
    return label(catalog.list(u"paper_needs"_s), code, language) + (count > 1 ? u" × %1"_s.arg(count) : QString());
}

QString neededAs(const Catalog &catalog, const PaperNeeds &needs, Language language, const QStringList &seen)
{
    QStringList parts;
    QStringList checked;
    for (const auto &[code, count] : needs.codes()) {
        parts << needWord(catalog, code, count, language);
        if (seen.contains(code))
            checked << label(catalog.list(u"paper_needs"_s), code, language);
    }
    const QString words = parts.join(u", "_s);
    return checked.isEmpty() ? words : u"%1; %2"_s.arg(words, paperwords::seen.in(language).arg(checked.join(u", "_s)));
}

bool needsAcknowledgement(EditionStatus status)
{
    return status == EditionStatus::Superseded || status == EditionStatus::Future
        || status == EditionStatus::Unverified;
}

std::vector<PlannedForm> printPlan(
    const FormLibrary &library, const CaseFile &file, QDate filingDay, const StageId &stage)
{
    std::vector<PlannedForm> plan;
    const Facts facts = file.facts(filingDay);
    const auto ids = library.ids();
    for (const Stage &part : file.procedure().stages) {
        if ((!stage.isEmpty() && part.id != stage) || !holds(part.when, facts))
            continue;
        const auto papers = part.followUp.isEmpty() ? std::vector<PackageLine>()
                                                    : packageOf(file.catalog(), file.procedure(), facts, part.id);
        for (const FormId &id : ids) {
            const auto edition = library.edition(id, filingDay);
            if (!edition || !(edition->form->stage == part.id || isAskedBy(papers, id))
                || !holds(edition->form->when, facts) || isPlanned(plan, id))
                continue;
            PlannedForm planned { .form = edition->form,
                .status = edition->status,
                .needsAcknowledgement = needsAcknowledgement(edition->status),
                .acknowledgedOn = acknowledgedOn(file.record(), *edition->form) };
            plan.push_back(planned);
            for (const int item : furtherItems(*edition->form, facts)) {
                planned.item = item;
                planned.about = shortNameOf(file.record(), edition->form->further.roles.front().role, item).russian;
                plan.push_back(planned);
            }
        }
    }
    return plan;
}

PrintContext printContext(const CaseFile &file, QDate filingDay, Language language, int item)
{
    const Catalog &catalog = file.catalog();
    PrintContext context {
        .catalog = catalog, .record = file.record(), .on = filingDay, .checklist = {}, .item = item
    };
    for (const PackageLine &line : packageOf(catalog, file.procedure(), file.facts(filingDay))) {
        context.checklist.push_back({ .title = line.title().in(language),
            .state = stateIn(catalog, line, language),
            .needs = neededAs(catalog, line.requirement->needs, language, line.seen),
            .checked = line.state == u"checked" || line.state == u"accepted",
            .stage = line.requirement->stage,
            .form = line.requirement->form,
            .enclosed = isEnclosed(line) });
    }
    return context;
}

void acknowledge(CaseFile &file, const Form &form, QDate on, const QString &words)
{
    if (acknowledgedOn(file.record(), form).isValid())
        return; // one edition printed for several people
    int item = file.addItem(acknowledgedRole);
    if (item == 0) { // as many as there may be: the oldest one makes room
        file.removeItem(acknowledgedRole, 1);
        item = file.addItem(acknowledgedRole);
    }
    file.set({ acknowledged(u"form"_s), item }, FieldValue(form.id.text()));
    file.set({ acknowledged(u"edition"_s), item }, FieldValue(form.edition));
    file.set({ acknowledged(u"on"_s), item }, FieldValue(on));
    file.set({ acknowledged(u"words"_s), item }, FieldValue(words));
}

} // namespace hqs
