// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/acceptance.h"

#include "cases/paythreshold.h"
#include "domain/knownfields.h"
#include "storage/journal.h"
#include "storage/officeperson.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const ActId acceptedAct(u"finding.accepted"_s);
const ActId withdrawnAct(u"finding.withdrawn"_s);

/// What the pay monitor reads, for the checks that are more than a condition.
std::set<FieldId> payFields()
{
    return { known::category.id(), known::monthlyPay.id(), known::contractStart.id(), known::contractEnd.id(),
        known::petitionFiledOn.id(), known::startedOn.id(), known::terminatedOn.id(), known::payMonth.id(),
        known::salary.id(), known::bonus.id(), known::unpaidDays.id(), known::sickDays.id(), known::paidOn.id() };
}

/// A field as its places in the record: its own, or that of the item asked about, or all of a role seen from outside.
std::vector<Place> placesOf(const Catalog &catalog, const Record &record, const FieldId &id, const Finding &finding)
{
    const Field *field = catalog.field(id);
    if (!field || field->repeats == 0)
        return { Place(id) };
    if (finding.place.item > 0)
        return { Place(id, finding.place.item) };
    std::vector<Place> places;
    for (int item = 1; item <= record.items(roleOf(id)); ++item)
        places.emplace_back(id, item);
    return places;
}

/// With the length in front, so that no two answers put together read like two others.
void add(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

QString subjectOf(const CaseHead &head, const Acceptance &acceptance)
{
    return u"%1 %2 %3"_s.arg(head.number, acceptance.check.text(), toPath(acceptance.place));
}

Done inOneTransaction(Database &database, const auto &work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = work(*transaction); !done)
        return done;
    return transaction->commit();
}

} // namespace

std::optional<ReasonFlaw> flawOf(const QString &reason)
{
    const auto letters = std::ranges::count_if(reason, [](QChar character) { return character.isLetter(); });
    if (letters < leastLettersOfReason)
        return ReasonFlaw::TooShort;
    if (reason.trimmed().size() > longestReason)
        return ReasonFlaw::TooLong;
    return std::nullopt;
}

QString fingerprintOf(const Catalog &catalog, const Facts &facts, const Finding &finding)
{
    const Check &check = *finding.check;
    const std::vector<FieldId> named = fieldsOf(catalog, check);
    std::set<FieldId> fields(named.begin(), named.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (isOfPay(check.computed)) {
        fields.merge(payFields());
        // The next quarter is judged anew.
        add(hash, facts.today.isValid() ? Quarter::of(facts.today).toText() : QString());
    }
    for (const FieldId &field : fields) {
        for (const Place &place : placesOf(catalog, facts.record, field, finding)) {
            const FieldValue *value = facts.record.find(place);
            add(hash, toPath(place));
            add(hash, value ? u'=' + toStorage(*value) : QString());
        }
    }
    const Parameters &law = facts.parameters ? *facts.parameters : catalog.parameters();
    std::vector<const Parameter *> numbers;
    for (const ParameterId &id : parametersOf(catalog, check))
        numbers.push_back(law.find(id));
    if (isOfPay(check.computed))
        numbers.push_back(thresholdOf(catalog, facts));
    for (const Parameter *number : numbers) {
        const ParameterValue *value = number ? number->on(facts.today) : nullptr;
        add(hash, value ? QString::number(value->amount) : QString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::vector<JudgedFinding> judge(const Catalog &catalog, const Facts &facts, const std::vector<Acceptance> &acceptances)
{
    std::vector<JudgedFinding> judged;
    for (const Finding &finding : inspect(catalog, facts)) {
        JudgedFinding one { .finding = finding, .accepted = {}, .lapsed = {} };
        const auto found = std::ranges::find_if(acceptances, [&finding](const Acceptance &acceptance) {
            return acceptance.check == finding.check->id && acceptance.place == finding.place;
        });
        if (found != acceptances.end()) {
            const bool holds = found->fingerprint == fingerprintOf(catalog, facts, finding);
            (holds ? one.accepted : one.lapsed) = *found;
        }
        judged.push_back(std::move(one));
    }
    std::stable_partition(judged.begin(), judged.end(), [](const JudgedFinding &one) { return !one.accepted; });
    return judged;
}

Done accept(Database &database, const CaseHead &head, const Acceptance &acceptance)
{
    if (flawOf(acceptance.reason))
        return Error { Fault::BadInput, u"reason"_s, {} };
    if (!head.id)
        return Error { Fault::NotFound, u"case"_s, {} };
    return inOneTransaction(database, [&](Transaction &transaction) -> Done {
        if (auto done = AcceptanceStore(database).put(transaction, *head.id, acceptance); !done)
            return done;
        if (auto done = setOfficePerson(transaction, database, acceptance.by); !done)
            return done;
        return Journal(database).append(transaction,
            { .id = {},
                .at = acceptance.at,
                .who = acceptance.by,
                .what = acceptedAct,
                .subject = subjectOf(head, acceptance),
                .before = {},
                .after = acceptance.fingerprint,
                .why = acceptance.reason });
    });
}

Done withdraw(Database &database, const CaseHead &head, const Acceptance &acceptance, const QString &by, QDateTime at)
{
    if (!head.id)
        return Error { Fault::NotFound, u"case"_s, {} };
    return inOneTransaction(database, [&](Transaction &transaction) -> Done {
        if (auto done = AcceptanceStore(database).remove(transaction, *head.id, acceptance.check, acceptance.place);
            !done)
            return done;
        return Journal(database).append(transaction,
            { .id = {},
                .at = std::move(at),
                .who = by,
                .what = withdrawnAct,
                .subject = subjectOf(head, acceptance),
                .before = acceptance.fingerprint,
                .after = {},
                .why = acceptance.reason });
    });
}

} // namespace hqs
