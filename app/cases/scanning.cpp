// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/scanning.h"

#include "storage/journal.h"
#include "storage/officeperson.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the journal calls a scan: "2026-017 scan 4".
QString scanSubject(const CaseHead &head, ScanId id)
{
    return u"%1 scan %2"_s.arg(head.number).arg(static_cast<qint64>(id));
}

/// Which of the papers of that kind is that of this card, a person or a piece of evidence; 0: it is asked for once.
/// None: the card is no longer in the case.
std::optional<int> itemOf(const CaseFile &file, const Requirement &requirement, std::optional<CardId> person)
{
    if (requirement.each.isEmpty())
        return 0;
    for (int item = 1; person && item <= file.record().items(requirement.each); ++item) {
        if (file.cardOf(requirement.each, item) == person)
            return item;
    }
    return std::nullopt;
}

Done writeState(Database &database, Transaction &transaction, const CaseHead &head, const Scan &scan, ScanState state,
    const Act &act)
{
    if (auto done = ScanStore(database).setState(transaction, *scan.id, state); !done)
        return done;
    return Journal(database).append(transaction,
        { .id = {},
            .at = act.at,
            .who = act.who,
            .what = ActId(u"scan.state"_s),
            .subject = scanSubject(head, *scan.id),
            .before = codeOf(scan.state),
            .after = codeOf(state),
            .why = act.why });
}

} // namespace

Result<Scan> addScan(Database &database, Transaction &transaction, const CaseHead &head, const ScanLabel &label,
    const VaultFile &file, const Act &act)
{
    if (auto done = Vault(database).put(transaction, file); !done)
        return done.error();
    if (!head.id)
        return Error { Fault::NotFound, u"case"_s, {} };
    Scan scan { .id = {},
        .ofCase = *head.id,
        .paper = label.paper,
        .title = label.title,
        .file = file,
        .state = ScanState::Active,
        .until = label.until,
        .by = act.who,
        .at = act.at,
        .person = label.person };
    const auto added = ScanStore(database).add(transaction, scan);
    if (!added)
        return added.error();
    scan.id = *added;
    const Done written = Journal(database).append(transaction,
        { .id = {},
            .at = act.at,
            .who = act.who,
            .what = ActId(u"scan.added"_s),
            .subject = scanSubject(head, *added),
            .before = {},
            .after = file.sha256,
            .why = act.why });
    if (!written)
        return written.error();
    return scan;
}

Result<Scan> attach(Database &database, const CaseHead &head, const ScanLabel &label, const VaultFile &file,
    std::optional<ScanId> takesPlaceOf, const Act &act)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        Vault(database).discard(file);
        return transaction.error();
    }
    auto scan = addScan(database, *transaction, head, label, file, act);
    if (!scan)
        return scan;
    Done done = setOfficePerson(*transaction, database, act.who);
    if (done && takesPlaceOf) {
        const auto earlier = ScanStore(database).load(*takesPlaceOf);
        done = earlier ? writeState(database, *transaction, head, *earlier, ScanState::Renewed, act) : earlier.error();
    }
    if (done)
        done = transaction->commit();
    if (!done)
        return done.error();
    return scan;
}

Result<Scan> attach(Database &database, const CaseHead &head, const ScanLabel &label, const QByteArray &content,
    std::optional<ScanId> takesPlaceOf, const Act &act)
{
    const auto file = Vault(database).write(content, label.title);
    return file ? attach(database, head, label, *file, takesPlaceOf, act) : file.error();
}

bool sayReceived(CaseFile &file, const PaperKey &paper, QDate today)
{
    const auto &papers = file.catalog().requirements();
    const auto found = std::ranges::find(papers, paper.requirement, &Requirement::id);
    const auto item = found == papers.end() ? std::nullopt : itemOf(file, *found, paper.person);
    if (!item)
        return false;
    const FieldValue *before = file.record().find(found->stateField(), *item);
    if (before && toStorage(*before) != u"requested")
        return false;
    file.set({ found->sinceField(), *item }, FieldValue(today));
    file.set({ found->stateField(), *item }, FieldValue(Code { u"received"_s }));
    return true;
}

Done changeState(Database &database, const CaseHead &head, ScanId id, ScanState state, const Act &act)
{
    const auto scan = ScanStore(database).load(id);
    if (!scan)
        return scan.error();
    if (scan->state == state)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = writeState(database, *transaction, head, *scan, state, act); !done)
        return done;
    return transaction->commit();
}

bool countsOn(const Scan &scan, QDate today)
{
    return scan.state == ScanState::Active && (!scan.until || today <= *scan.until);
}

} // namespace hqs
