// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/reminders.h"

#include "cases/acceptance.h"
#include "storage/journal.h"
#include "storage/settingstore.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString lastDigestSetting = u"reminders.lastDigest"_s;
const ActId snoozedAct(u"reminder.snoozed"_s);

/// Whether a lead day of the term came after the last digest and not after today.
bool isLeadDay(const Appointment &appointment, std::optional<QDate> lastDigest, QDate today)
{
    return std::ranges::any_of(appointment.rule->leadDays, [&](int lead) {
        const QDate day = appointment.due.due.addDays(-lead);
        return day <= today && (!lastDigest || day > *lastDigest);
    });
}

bool isPutOff(const CaseTerm &term, const std::vector<Snooze> &snoozes, QDate today)
{
    return std::ranges::any_of(snoozes, [&](const Snooze &snooze) {
        return term.head.id == snooze.id && snooze.until > today && snooze.term == reminderKey(term.appointment);
    });
}

} // namespace

QString reminderKey(const Appointment &appointment)
{
    return u"%1/%2/%3"_s.arg(appointment.rule->id.text())
        .arg(appointment.item)
        .arg(appointment.due.due.toString(Qt::ISODate));
}

std::optional<Digest> digestFor(const std::vector<CaseTerm> &terms, const std::vector<Snooze> &snoozes,
    std::optional<QDate> lastDigest, QDate today, const std::vector<Filing> &filings)
{
    if (lastDigest && *lastDigest >= today)
        return std::nullopt;
    Digest digest { .day = today,
        .terms = {},
        .filings = waitingAmong(filings, today),
        .accepted = lastDigest ? acceptedAmong(filings, *lastDigest, today) : 0 };
    for (const CaseTerm &term : terms) {
        const bool isPressing = term.urgency == Urgency::Overdue || term.urgency == Urgency::Today;
        if ((isPressing || isLeadDay(term.appointment, lastDigest, today)) && !isPutOff(term, snoozes, today))
            digest.terms.push_back(term);
    }
    return digest.isEmpty() ? std::nullopt : std::optional(std::move(digest));
}

Result<std::optional<Digest>> takeDigest(Database &database, const std::vector<CaseTerm> &terms, QDate today)
{
    SettingStore settings(database);
    const auto written = settings.value(lastDigestSetting);
    if (!written)
        return written.error();
    const QDate last = QDate::fromString(*written, Qt::ISODate);
    if (last.isValid() && last >= today)
        return std::optional<Digest>();
    const auto snoozes = SnoozeStore(database).list();
    if (!snoozes)
        return snoozes.error();
    const auto filings = FilingStore(database).outlines();
    if (!filings)
        return filings.error();
    auto digest = digestFor(terms, *snoozes, last.isValid() ? std::optional(last) : std::nullopt, today, *filings);
    if (!digest)
        return digest;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = settings.set(*transaction, lastDigestSetting, today.toString(Qt::ISODate)); !done)
        return done.error();
    // Nobody waits for the disk: the worst that a lost day brings is the same digest once more.
    if (auto ticket = transaction->commitSoon(); !ticket)
        return ticket.error();
    return digest;
}

Done snooze(Database &database, const CaseHead &head, const Appointment &appointment, const Snooze &snooze, QDate today,
    QDateTime at)
{
    if (snooze.until <= today || snooze.until > today.addDays(longestSnooze))
        return Error { Fault::BadInput, u"until"_s, {} };
    if (flawOf(snooze.reason))
        return Error { Fault::BadInput, u"reason"_s, {} };
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = SnoozeStore(database).put(*transaction, snooze); !done)
        return done;
    if (auto done = Journal(database).append(*transaction,
            { .id = {},
                .at = std::move(at),
                .who = snooze.by,
                .what = snoozedAct,
                .subject = u"%1: %2"_s.arg(head.number, reminderKey(appointment)),
                .before = {},
                .after = snooze.until.toString(Qt::ISODate),
                .why = snooze.reason });
        !done)
        return done;
    return transaction->commit();
}

} // namespace hqs
