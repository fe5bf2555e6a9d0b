// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/filingcheck.h"

#include "storage/journal.h"

#include <algorithm>
#include <array>
#include <map>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const ActId sealedAct(u"filing.sealed"_s);
const ActId destroyedAct(u"filing.destroyed"_s);

bool isOfFiling(const ActId &act)
{
    static const std::array all { sealedAct, ActId(u"filing.sent"_s), ActId(u"filing.proof"_s),
        ActId(u"filing.unproven"_s), ActId(u"filing.accepted"_s), ActId(u"filing.refused"_s) };
    return std::ranges::find(all, act) != all.end();
}

/// "2026-017/3" → "3"
QString numberIn(const QString &subject)
{
    return subject.section(u'/', -1);
}

} // namespace

Result<std::vector<FilingTrouble>> checkFilings(Database &database)
{
    const auto filings = FilingStore(database).all();
    const auto entries = Journal(database).entries();
    if (!filings || !entries)
        return !filings ? filings.error() : entries.error();
    std::map<std::pair<QString, QString>, QString> written; // the number of the filing and the seal; the subject
    for (const JournalEntry &entry : *entries) {
        if (isOfFiling(entry.what))
            written[{ numberIn(entry.subject), entry.after }] = entry.subject;
    }
    std::vector<FilingTrouble> troubles;
    const auto expect = [&](const QString &number, const QString &seal) {
        if (written.erase({ number, seal }) == 0)
            troubles.push_back({ number, FilingFlaw::NotInJournal });
    };
    for (const Filing &filing : *filings) {
        const QString number = QString::number(static_cast<qint64>(*filing.id));
        if (sealOf(filing) != filing.hash)
            troubles.push_back({ number, FilingFlaw::Changed });
        expect(number, filing.hash);
        for (const FilingOutcome &outcome : filing.outcomes)
            expect(number, sealOf(outcome));
    }
    for (const JournalEntry &entry : *entries) {
        if (entry.what == destroyedAct)
            std::erase_if(written, [&entry](const auto &one) { return one.first.first == numberIn(entry.subject); });
    }
    for (const auto &[key, subject] : written)
        troubles.push_back({ subject, FilingFlaw::Missing });
    return troubles;
}

Result<std::vector<VaultFile>> destroyFilings(Database &database, Transaction &transaction, CaseId id, const Act &act)
{
    FilingStore store(database);
    const auto filings = store.ofCase(id);
    if (!filings)
        return filings.error();
    auto files = store.destroyOf(transaction, id);
    if (!files)
        return files;
    for (const Filing &filing : *filings) {
        const Done done = Journal(database).append(transaction,
            { .id = {},
                .at = act.at,
                .who = act.who,
                .what = destroyedAct,
                .subject = QString::number(static_cast<qint64>(*filing.id)),
                .before = filing.hash,
                .after = {},
                .why = act.why });
        if (!done)
            return done.error();
    }
    return files;
}

} // namespace hqs
