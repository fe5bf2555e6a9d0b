// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/receipt.h"

#include "cases/scanning.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const StageFiling *filingOf(const CaseFile &file, const StageId &stage)
{
    const Stage *found = file.procedure().stage(stage);
    return found && found->filing ? &*found->filing : nullptr;
}

QString writtenIn(const CaseFile &file, const FieldId &field)
{
    const FieldValue *value = field.isEmpty() ? nullptr : file.record().find(field);
    return value ? toStorage(*value) : QString();
}

/// As much as the field may hold.
QString fitting(const CaseFile &file, const FieldId &field, const QString &words)
{
    const auto *rule = std::get_if<TextRule>(&file.catalog().field(field)->rule);
    return rule && rule->maxLength > 0 ? words.left(rule->maxLength) : words;
}

/// The day on which the case says that it was filed, if it can be that of a sent filing.
QDate dayOfSending(const CaseFile &file, const StageFiling &kept, QDate today)
{
    const FieldValue *value = kept.filedOn.isEmpty() ? nullptr : file.record().find(kept.filedOn);
    const QDate *day = value ? std::get_if<QDate>(value) : nullptr;
    return day && *day <= today ? *day : today;
}

Done keepWithoutFiling(
    Database &database, CaseFile &file, const StageFiling *kept, const ProofScan &receipt, const Act &act, QDate today)
{
    const auto scan = attach(database, file.head(), { .paper = {}, .title = receipt.title, .until = {} },
        receipt.content, std::nullopt, act);
    if (!scan)
        return scan.error();
    if (!kept || kept->proof.isEmpty())
        return {};
    QStringList words { writtenIn(file, kept->proof), scan->title };
    words.removeAll(QString());
    CaseFile proven = file;
    proven.set(kept->proof, FieldValue(fitting(file, kept->proof, words.join(u", "_s))));
    if (auto done = proven.save(database, today); !done)
        return done;
    file = std::move(proven);
    return {};
}

} // namespace

Done keepReceipt(
    Database &database, CaseFile &file, const StageId &stage, const ProofScan &receipt, const Act &act, QDate today)
{
    if (!file.id())
        return Error { Fault::NotFound, u"case"_s, {} };
    const auto filings = FilingStore(database).ofCase(*file.id());
    if (!filings)
        return filings.error();
    const StageFiling *kept = filingOf(file, stage);
    const auto newest = std::find_if(
        filings->rbegin(), filings->rend(), [&stage](const Filing &filing) { return filing.stage == stage; });
    if (!kept || newest == filings->rend() || stateOf(*newest) == FilingState::Refused)
        return keepWithoutFiling(database, file, kept, receipt, act, today);
    const QString number = writtenIn(file, kept->number);
    if (stateOf(*newest) == FilingState::NotSent) {
        const FilingOutcome sent { .kind = OutcomeKind::Sent,
            .on = dayOfSending(file, *kept, today),
            .channel = FilingChannel::Portal,
            .number = number };
        if (auto done = enter(database, file, *newest->id, sent, std::nullopt, act, today); !done)
            return done;
    }
    return enter(database, file, *newest->id, { .kind = OutcomeKind::Proof, .on = today, .number = number }, receipt,
        act, today);
}

} // namespace hqs
