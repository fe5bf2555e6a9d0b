// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/quarterround.h"

#include "cases/eachcase.h"
#include "domain/knownfields.h"

#include <algorithm>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId filedNotices(u"salaryNotice"_s);
const RoleId sheetRole(u"salaryReport"_s);
const DeadlineId noticeTerm(u"dl.salary.quarter"_s);
const FieldId noticesSince(u"employment.noticesSince"_s);

template <class T>
std::optional<T> answerOf(const Record &record, const FieldId &field, int item = 0)
{
    const FieldValue *value = record.find(field, item);
    const T *typed = value ? std::get_if<T>(value) : nullptr;
    return typed ? std::optional(*typed) : std::nullopt;
}

/// The item that is about the quarter; 0 when there is none. The one that was filed wins over one that only says the
/// quarter.
int noticeOf(const Record &record, Quarter quarter)
{
    int found = 0;
    for (int item = 1; item <= record.items(filedNotices); ++item) {
        const auto day = answerOf<QDate>(record, fieldOf(filedNotices, u"quarter"_s), item);
        if (!day || Quarter::of(*day) != quarter)
            continue;
        if (found == 0 || answerOf<QDate>(record, fieldOf(filedNotices, u"filedOn"_s), item))
            found = item;
    }
    return found;
}

NoticeProof proofOf(const Record &record, Quarter quarter)
{
    const int item = noticeOf(record, quarter);
    if (item == 0)
        return {};
    const auto text = [&](const QString &name) {
        const FieldValue *value = record.find(fieldOf(filedNotices, name), item);
        return value ? toStorage(*value) : QString();
    };
    return { .filedOn = answerOf<QDate>(record, fieldOf(filedNotices, u"filedOn"_s), item).value_or(QDate()),
        .channel = text(u"channel"_s),
        .number = text(u"number"_s) };
}

/// Whether a notice of this quarter is owed: work was begun and had not ended before it.
bool isOwed(const Record &record, Quarter quarter)
{
    const auto started = record.get(known::startedOn);
    const auto ended = record.get(known::terminatedOn);
    const auto since = answerOf<QDate>(record, noticesSince);
    return started && *started <= quarter.last() && (!ended || *ended >= quarter.first())
        && (!since || Quarter::of(*since).first() <= quarter.first());
}

/// The last day for the notice of one quarter, kept or not.
std::optional<QDate> lastDayFor(const Catalog &catalog, Quarter quarter)
{
    const DeadlineRule *rule = catalog.deadline(noticeTerm);
    const auto due = rule ? dueAfter(*rule, quarter.last(), catalog.parameters(), catalog.calendar()) : std::nullopt;
    return due ? std::optional(due->due) : std::nullopt;
}

int rankOf(PayVerdict verdict)
{
    return verdict == PayVerdict::Short ? 0 : verdict == PayVerdict::Unknown ? 1 : 2;
}

Done write(CaseFile &file, Quarter quarter, const NoticeProof &proof)
{
    int item = noticeOf(file.record(), quarter);
    if (proof == NoticeProof()) {
        if (item > 0)
            file.removeItem(filedNotices, item);
        return {};
    }
    if (item == 0)
        item = file.addItem(filedNotices);
    if (item == 0)
        return Error { Fault::BadInput, u"salaryNotice"_s, u"the list is full"_s };
    const auto place = [item](const QString &name) { return Place(fieldOf(filedNotices, name), item); };
    file.set(place(u"quarter"_s), FieldValue(quarter.last()));
    file.set(place(u"filedOn"_s), proof.filedOn.isValid() ? std::optional<FieldValue>(proof.filedOn) : std::nullopt);
    file.set(place(u"channel"_s),
        proof.channel.isEmpty() ? std::nullopt : std::optional<FieldValue>(Code { proof.channel }));
    file.set(
        place(u"number"_s), proof.number.isEmpty() ? std::nullopt : std::optional<FieldValue>(proof.number.trimmed()));
    return {};
}

} // namespace

Quarter quarterToReport(QDate today)
{
    return Quarter::of(today).before();
}

std::optional<QuarterLine> quarterLineOf(const CaseFile &file, Quarter quarter, QDate today)
{
    const Record &record = file.record();
    if (!isOwed(record, quarter))
        return std::nullopt;
    const auto ended = record.get(known::terminatedOn);
    return QuarterLine { .head = file.head(),
        .pay = payOf(file.catalog(), file.facts(today), quarter),
        .proof = proofOf(record, quarter),
        .isDismissed = ended && *ended <= quarter.last(),
        .due = lastDayFor(file.catalog(), quarter) };
}

Result<std::vector<QuarterLine>> quarterRound(const Catalog &catalog, Database &database, Quarter quarter, QDate today)
{
    std::vector<QuarterLine> lines;
    auto done = eachCase(catalog, database, [&](const CaseFile &file) {
        if (auto line = quarterLineOf(file, quarter, today))
            lines.push_back(*std::move(line));
    });
    if (!done)
        return done.error();
    sortRound(lines);
    return lines;
}

void sortRound(std::vector<QuarterLine> &lines)
{
    std::ranges::stable_sort(lines, {}, [](const QuarterLine &line) {
        return std::tuple(rankOf(line.pay.verdict), -line.pay.shortfall.kopecks, line.head.titleRu);
    });
}

Done recordProofs(
    const Catalog &catalog, Database &database, Quarter quarter, const std::vector<ProofEntry> &entries, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const ProofEntry &entry : entries) {
        const bool hasDay = entry.proof.filedOn.isValid();
        if ((!hasDay && !(entry.proof.channel.isEmpty() && entry.proof.number.isEmpty()))
            || (hasDay && entry.proof.filedOn > today))
            return Error { Fault::BadInput, u"filedOn"_s, {} };
        auto file = CaseFile::open(catalog, database, entry.id);
        if (!file)
            return file.error();
        if (proofOf(file->record(), quarter) == entry.proof)
            continue;
        if (auto done = write(*file, quarter, entry.proof); !done)
            return done;
        if (auto done = file->save(database, *transaction, today); !done)
            return done;
    }
    return transaction->commit();
}

Record recordForNotice(const CaseFile &file, Quarter quarter)
{
    Record record = file.record();
    const FieldId from = fieldOf(sheetRole, u"quarterFrom"_s);
    const FieldId to = fieldOf(sheetRole, u"quarterTo"_s);
    if (answerOf<QDate>(record, from) != quarter.first() || answerOf<QDate>(record, to) != quarter.last()) {
        for (const FieldId &field : file.catalog().fieldsOf(sheetRole))
            record.set(field, std::nullopt);
    }
    record.set(from, FieldValue(quarter.first()));
    record.set(to, FieldValue(quarter.last()));
    return record;
}

} // namespace hqs
