// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/filing.h"
#include "cases/packagelist.h"
#include "cases/portalticks.h"
#include "cases/scanning.h"
#include "storage/journal.h"
#include "storage/officeperson.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The day must have come, and nothing is answered before it was sent.
Done examineOutcome(const Filing &filing, const FilingOutcome &outcome, QDate today)
{
    if (!outcome.on.isValid() || outcome.on > today)
        return Error { Fault::BadInput, u"on"_s, {} };
    if (outcome.kind == OutcomeKind::Sent)
        return {};
    const FilingOutcome *sent = lastOutcome(filing, OutcomeKind::Sent);
    if (!sent)
        return Error { Fault::BadInput, u"sent"_s, {} };
    return outcome.on < sent->on ? Done(Error { Fault::BadInput, u"on"_s, {} }) : Done();
}

/// Whether no later filing of the same stage has been sent: the answers of the case speak of the newest one.
bool isNewest(const std::vector<Filing> &filings, const Filing &filing)
{
    return std::ranges::none_of(filings, [&filing](const Filing &other) {
        return other.stage == filing.stage && *other.id > *filing.id && stateOf(other) != FilingState::NotSent;
    });
}

/// "0000001, 80080012345678, proof.pdf": what shows that it arrived, in the clerk's own words and numbers.
QString proofWords(const FilingOutcome &outcome, const QString &scanTitle)
{
    QStringList parts { outcome.number, outcome.tracking, outcome.words, scanTitle };
    parts.removeAll(QString());
    return parts.join(u", "_s).left(300);
}

void setOrTake(CaseFile &file, const FieldId &field, const QString &text)
{
    if (!field.isEmpty())
        file.set(field, text.isEmpty() ? std::nullopt : std::optional(FieldValue(text)));
}

void setPapers(CaseFile &file, const Filing &filing, const std::optional<FieldValue> &state)
{
    for (const Requirement &paper : file.catalog().requirements()) {
        const int first = paper.each.isEmpty() ? 0 : 1;
        const int last = paper.each.isEmpty() ? 0 : file.record().items(paper.each);
        for (int item = first; item <= last; ++item) {
            const bool isFiled = paper.stage == filing.stage
                && std::ranges::any_of(filing.papers,
                    [&](const FiledPaper &one) { return takesCopy(file.catalog(), paper, item, one.form, one.item); });
            if (!isFiled)
                continue;
            file.set({ paper.stateField(), item }, state);
            file.set({ paper.sinceField(), item }, std::nullopt);
            file.set({ paper.whyField(), item }, std::nullopt);
        }
    }
}

/// What the case itself says of the filing afterwards.
void follow(CaseFile &file, const Filing &filing, const FilingOutcome &outcome, const QString &scanTitle)
{
    if (outcome.kind == OutcomeKind::Accepted)
        setPapers(file, filing, FieldValue(Code { u"accepted"_s }));
    if (outcome.kind == OutcomeKind::Refused)
        setPapers(file, filing, std::nullopt);
    if (outcome.kind != OutcomeKind::Sent) { // whoever copies it again begins anew
        for (const FiledPaper &paper : filing.papers)
            forgetTicks(file, { .form = paper.form });
    }
    const Stage *stage = file.procedure().stage(filing.stage);
    if (!stage || !stage->filing)
        return;
    const StageFiling &kept = *stage->filing;
    const auto setDay = [&file](const FieldId &field, QDate day) {
        if (!field.isEmpty())
            file.set(field, day.isValid() ? std::optional(FieldValue(day)) : std::nullopt);
    };
    switch (outcome.kind) {
    case OutcomeKind::Sent:
        setDay(kept.filedOn, outcome.on);
        if (!kept.channel.isEmpty())
            file.set(kept.channel, FieldValue(Code { codeOf(*outcome.channel) }));
        if (!outcome.number.isEmpty())
            setOrTake(file, kept.number, outcome.number);
        return;
    case OutcomeKind::Proof:
        if (!outcome.number.isEmpty())
            setOrTake(file, kept.number, outcome.number);
        setOrTake(file, kept.proof, proofWords(outcome, scanTitle));
        return;
    case OutcomeKind::Unproven:
        setOrTake(file, kept.proof, outcome.words);
        return;
    case OutcomeKind::Accepted:
        setDay(kept.acceptedOn, outcome.on);
        if (const QString words = proofWords(outcome, scanTitle); !words.isEmpty())
            setOrTake(file, kept.proof, words);
        return;
    case OutcomeKind::Refused: // it counts as not filed: the sealed filing keeps what is taken away here
        for (const FieldId &field : { kept.filedOn, kept.acceptedOn, kept.channel, kept.number, kept.proof }) {
            if (!field.isEmpty())
                file.set(field, std::nullopt);
        }
        return;
    }
    Q_UNREACHABLE();
}

Done writeOutcome(Database &database, Transaction &transaction, const CaseHead &head, FilingId id,
    const FilingOutcome &outcome, const QString &why)
{
    if (auto done = FilingStore(database).addOutcome(transaction, id, outcome); !done)
        return done;
    if (auto done = setOfficePerson(transaction, database, outcome.by); !done)
        return done;
    return Journal(database).append(transaction,
        { .id = {},
            .at = outcome.at,
            .who = outcome.by,
            .what = ActId(u"filing."_s + codeOf(outcome.kind)),
            .subject = subjectOf(head, id),
            .before = {},
            .after = sealOf(outcome),
            .why = why });
}

} // namespace

Done enter(Database &database, CaseFile &file, FilingId id, FilingOutcome outcome,
    const std::optional<ProofScan> &proof, const Act &act, QDate today)
{
    const FilingStore store(database);
    const auto filing = store.load(id);
    if (!filing)
        return filing.error();
    if (!file.id() || filing->ofCase != *file.id())
        return Error { Fault::NotFound, u"filing"_s, QString::number(static_cast<qint64>(id)) };
    if (auto done = examineOutcome(*filing, outcome, today); !done)
        return done;
    const auto all = store.ofCase(filing->ofCase);
    if (!all)
        return all.error();
    outcome.by = act.who;
    outcome.at = act.at;

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    std::optional<Scan> scan;
    if (proof) {
        const auto written = Vault(database).write(proof->content, proof->title);
        if (!written)
            return written.error();
        auto kept = addScan(
            database, *transaction, file.head(), { .paper = {}, .title = proof->title, .until = {} }, *written, act);
        if (!kept)
            return kept.error();
        scan = *std::move(kept);
        outcome.scan = scan->id;
    }
    if (auto done = writeOutcome(database, *transaction, file.head(), id, outcome, act.why); !done)
        return done;
    CaseFile followed = file;
    if (isNewest(*all, *filing))
        follow(followed, *filing, outcome, scan ? scan->title : QString());
    if (auto done = followed.save(database, *transaction, today); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    file = std::move(followed);
    return {};
}

} // namespace hqs
