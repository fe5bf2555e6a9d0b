// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/filing.h"

#include "cases/scanning.h"
#include "cases/standingcodes.h"
#include "forms/pdf.h"
#include "storage/journal.h"
#include "storage/officeperson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const Text &text)
{
    return { { u"ru"_s, text.russian }, { u"en"_s, text.english } };
}

QString isoOrNothing(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// The papers in the plan of the day, in the order asked for.
Result<std::vector<PlannedForm>> plannedFor(
    const CaseFile &file, const FormLibrary &library, const FilingOrder &sealing)
{
    if (sealing.papers.empty())
        return Error { Fault::BadInput, u"papers"_s, {} };
    const auto plan = printPlan(library, file, sealing.forDay, sealing.stage);
    std::vector<PlannedForm> chosen;
    for (const PaperChoice &choice : sealing.papers) {
        const auto planned = std::ranges::find_if(plan, [&choice](const PlannedForm &candidate) {
            return candidate.form->id == choice.form && candidate.item == choice.item;
        });
        if (planned == plan.end())
            return Error { Fault::BadInput, choice.form.text(), u"not a paper of this stage on this day"_s };
        if (planned->needsAcknowledgement && !planned->acknowledgedOn.isValid())
            return Error { Fault::BadInput, u"acknowledged"_s, choice.form.text() };
        chosen.push_back(*planned);
    }
    return chosen;
}

/// Prints one paper and puts its file into the vault.
Result<FiledPaper> sealPaper(
    Transaction &transaction, Vault &vault, const CaseFile &file, const PlannedForm &planned, QDate day)
{
    const Form &form = *planned.form;
    const PrintContext context = printContext(file, day, form.language, planned.item);
    const auto printed = printForm(form, context);
    if (!printed)
        return printed.error();
    const Text title { titleOf(planned, Language::Russian), titleOf(planned, Language::English) };
    const auto kept = vault.put(transaction, toPdf(std::span(&*printed, 1), title.in(form.language)), form.id.text());
    if (!kept)
        return kept.error();
    return FiledPaper { .form = form.id,
        .item = planned.item,
        .edition = form.edition,
        .standing = codeOf(planned.status),
        .title = title,
        .pages = printed->pageCount(),
        .file = *kept };
}

/// The newest refused filing that holds one of the papers and has not been put right.
std::optional<FilingId> correctedBy(const std::vector<Filing> &earlier, const std::vector<PaperChoice> &papers)
{
    for (const PaperChoice &paper : papers) {
        if (const Filing *refused = openRefusal(earlier, paper.form, paper.item))
            return refused->id;
    }
    return std::nullopt;
}

Done writeSealing(Database &database, Transaction &transaction, const CaseFile &file, Filing &filing, const Act &act)
{
    const auto id = FilingStore(database).add(transaction, filing);
    if (!id)
        return id.error();
    filing.id = *id;
    filing.hash = sealOf(filing);
    if (auto done = setOfficePerson(transaction, database, act.who); !done)
        return done;
    return Journal(database).append(transaction,
        { .id = {},
            .at = act.at,
            .who = act.who,
            .what = ActId(u"filing.sealed"_s),
            .subject = subjectOf(file.head(), *id),
            .before = {},
            .after = filing.hash,
            .why = act.why });
}

} // namespace

QString codeOf(FilingState state)
{
    switch (state) {
    case FilingState::NotSent:
        return u"not_sent"_s;
    case FilingState::NotClosed:
        return u"not_closed"_s;
    case FilingState::Filed:
        return u"filed"_s;
    case FilingState::Accepted:
        return u"accepted"_s;
    case FilingState::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

const FilingOutcome *lastOutcome(const Filing &filing, OutcomeKind kind)
{
    const auto found = std::find_if(filing.outcomes.rbegin(), filing.outcomes.rend(),
        [kind](const FilingOutcome &outcome) { return outcome.kind == kind; });
    return found == filing.outcomes.rend() ? nullptr : &*found;
}

FilingState stateOf(const Filing &filing)
{
    const auto decided = std::find_if(filing.outcomes.rbegin(), filing.outcomes.rend(),
        [](const FilingOutcome &one) { return one.kind == OutcomeKind::Accepted || one.kind == OutcomeKind::Refused; });
    if (decided != filing.outcomes.rend())
        return decided->kind == OutcomeKind::Accepted ? FilingState::Accepted : FilingState::Refused;
    if (!lastOutcome(filing, OutcomeKind::Sent))
        return FilingState::NotSent;
    const bool isClosed = lastOutcome(filing, OutcomeKind::Proof) || lastOutcome(filing, OutcomeKind::Unproven);
    return isClosed ? FilingState::Filed : FilingState::NotClosed;
}

const Filing *openRefusal(const std::vector<Filing> &filings, const FormId &form, int item)
{
    const auto last = std::find_if(filings.rbegin(), filings.rend(), [&](const Filing &filing) {
        return std::ranges::any_of(
            filing.papers, [&](const FiledPaper &paper) { return paper.form == form && paper.item == item; });
    });
    return last != filings.rend() && stateOf(*last) == FilingState::Refused ? &*last : nullptr;
}

QString sealedLaw(const Parameters &parameters, QDate day)
{
    QJsonArray law;
    for (const auto &[id, parameter] : parameters) {
        const ParameterValue *value = parameter.on(day);
        if (!value)
            continue;
        const Provenance &from = value->provenance;
        law.append(QJsonObject { { u"id"_s, id.text() }, { u"title"_s, jsonOf(parameter.title) },
            { u"value"_s, value->amount }, { u"unit"_s, codeOf(value->unit) }, { u"from"_s, isoOrNothing(value->from) },
            { u"to"_s, isoOrNothing(value->to) }, { u"basis"_s, jsonOf(from.basis) },
            { u"status"_s, codeOf(from.status) }, { u"confidence"_s, codeOf(from.confidence) },
            { u"checked_by"_s, from.checkedBy }, { u"checked_on"_s, isoOrNothing(from.checkedOn) } });
    }
    return QString::fromUtf8(QJsonDocument(law).toJson(QJsonDocument::Compact));
}

QString sealedAnswers(const Record &record)
{
    QJsonObject answers;
    for (const auto &[place, value] : record)
        answers.insert(toPath(place), toStorage(value));
    return QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
}

QString subjectOf(const CaseHead &head, FilingId id)
{
    return head.number + u'/' + QString::number(static_cast<qint64>(id));
}

Result<Filing> seal(
    Database &database, const CaseFile &file, const FormLibrary &library, const FilingOrder &sealing, const Act &act)
{
    if (!file.id())
        return Error { Fault::NotFound, u"case"_s, {} };
    const auto planned = plannedFor(file, library, sealing);
    if (!planned)
        return planned.error();
    const auto earlier = FilingStore(database).ofCase(*file.id());
    if (!earlier)
        return earlier.error();
    Filing filing { .id = {},
        .ofCase = *file.id(),
        .stage = sealing.stage,
        .forDay = sealing.forDay,
        .corrects = correctedBy(*earlier, sealing.papers),
        .program = sealing.program,
        .rules = file.catalog().edition(),
        .answers = sealedAnswers(file.record()),
        .law = sealedLaw(file.catalog().parameters(), sealing.forDay),
        .by = act.who,
        .at = act.at,
        .papers = {},
        .outcomes = {},
        .hash = {} };
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Vault vault(database);
    for (const PlannedForm &form : *planned) {
        auto paper = sealPaper(*transaction, vault, file, form, sealing.forDay);
        if (!paper)
            return paper.error();
        filing.papers.push_back(*std::move(paper));
    }
    if (auto done = writeSealing(database, *transaction, file, filing, act); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return filing;
}

} // namespace hqs
