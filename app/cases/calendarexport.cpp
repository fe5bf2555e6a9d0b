// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/calendarexport.h"

#include "catalog/explanation.h"
#include "storage/calendarstore.h"
#include "storage/settingstore.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

using Known = std::map<QString, WrittenEntry>;

/// What the next file says of an entry, and whether that must be remembered.
bool renew(WrittenEntry &now, const Known &known)
{
    const auto before = known.find(now.uid);
    if (before == known.end())
        return true;
    now.sequence = before->second.sequence;
    if (now == before->second)
        return false;
    ++now.sequence;
    return true;
}

/// A setting: what tells the entries of this database and its copies from those of others in one calendar.
const QString databaseId = u"calendar.id"_s;

CalendarEntry cancelled(const WrittenEntry &entry)
{
    return { .uid = entry.uid,
        .day = entry.day,
        .summary = entry.summary,
        .description = {},
        .sequence = entry.sequence,
        .isCancelled = true,
        .alarmDays = {} };
}

} // namespace

CalendarEntry calendarEntryFor(const CaseTerm &term, const Catalog &catalog, Language language)
{
    const auto &[rule, item, due, daysLeft] = term.appointment;
    // A term that comes back each quarter is another entry each time.
    const QString quarter = rule->quarterly ? u'.' + due.event.toString(Qt::ISODate) : QString();
    return { .uid = u"%1.%2.%3%4@hqsdesk"_s.arg(term.head.number, rule->id.text()).arg(item).arg(quarter),
        .day = due.due,
        .summary = u"%1 (%2)"_s.arg(
            titleOf(term.appointment, language), term.isEmployers ? term.head.employer : term.head.number),
        .description
        = explain(*rule, due, catalog.calendar()).in(language) + u'\n' + provenanceOf(*rule, due).basis.in(language),
        .sequence = 0,
        .isCancelled = false,
        .alarmDays = rule->leadDays };
}

Result<QByteArray> exportCalendar(Database &database, const Catalog &catalog, const std::vector<CaseTerm> &terms,
    const std::vector<CaseId> &complete, Language language, QDate today)
{
    CalendarStore store(database);
    std::set<CaseId> cases(complete.begin(), complete.end());
    for (const CaseTerm &term : terms)
        cases.insert(term.caseId());
    Known known;
    for (const CaseId id : cases) {
        auto entries = store.ofCase(id);
        if (!entries)
            return entries.error();
        for (WrittenEntry &entry : *entries)
            known.emplace(entry.uid, std::move(entry));
    }

    std::vector<CalendarEntry> file;
    std::vector<WrittenEntry> changed;
    std::set<QString> running;
    for (const CaseTerm &term : terms) {
        CalendarEntry entry = calendarEntryFor(term, catalog, language);
        WrittenEntry now { .uid = entry.uid, .ofCase = term.caseId(), .day = entry.day, .summary = entry.summary };
        if (renew(now, known))
            changed.push_back(now);
        entry.sequence = now.sequence;
        running.insert(entry.uid);
        file.push_back(std::move(entry));
    }
    for (const auto &[uid, before] : known) {
        if (running.contains(uid) || std::ranges::find(complete, before.ofCase) == complete.end())
            continue;
        WrittenEntry gone = before;
        gone.isCancelled = true;
        if (renew(gone, known))
            changed.push_back(gone);
        file.push_back(cancelled(gone));
    }
    SettingStore settings(database);
    auto id = settings.value(databaseId);
    if (!id)
        return id.error();
    if (!changed.empty() || id->isEmpty()) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (id->isEmpty())
            id = QUuid::createUuid().toString(QUuid::Id128);
        if (auto done = settings.set(*transaction, databaseId, *id); !done)
            return done.error();
        for (const WrittenEntry &entry : changed) {
            if (auto done = store.put(*transaction, entry); !done)
                return done.error();
        }
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    for (CalendarEntry &entry : file)
        entry.uid += u'.' + *id; // each database has its case 2026-001
    return toICalendar(file, today);
}

} // namespace hqs
