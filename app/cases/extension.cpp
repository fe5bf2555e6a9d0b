// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/extension.h"

#include "domain/knownfields.h"

#include <QSet>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const ParameterId warnDays(u"permit.extend.warn"_s);
const FieldId permitEnd(u"permit.validTo"_s);
const FieldId permitBegin(u"permit.validFrom"_s);
const FieldId extensionFiled(u"permit.extensionFiledOn"_s);
const FieldId askedFrom(u"permit.requestedFrom"_s);

std::optional<QDate> dayIn(const Record &record, const FieldId &field)
{
    const FieldValue *value = record.find(field);
    const auto *day = value ? std::get_if<QDate>(value) : nullptr;
    return day ? std::optional(*day) : std::nullopt;
}

/// What the next filing says again. Everything else of the case's own cards is about the old one.
const QSet<QString> &carriedOver()
{
    static const QSet<QString> fields { u"contract.kind"_s, u"contract.place"_s, u"contract.position"_s,
        u"contract.positionEn"_s, u"contract.duties"_s, u"contract.dutiesEn"_s, u"contract.term"_s,
        u"contract.fixedGround"_s, u"contract.fixedGroundEn"_s, u"contract.monthlyPay"_s, u"contract.payDays"_s,
        u"contract.payDaysEn"_s, u"contract.workAddress"_s, u"contract.workAddressEn"_s, u"contract.workSubject"_s,
        u"contract.schedule"_s, u"contract.conditionsClass"_s, u"contract.nature"_s, u"contract.leaveDays"_s,
        u"permit.category"_s, u"permit.collectAt"_s, u"invitation.needed"_s, u"invitation.form"_s,
        u"invitation.purpose"_s, u"invitation.multiplicity"_s, u"invitation.visaKind"_s, u"invitation.route"_s,
        u"invitation.consulateCountry"_s, u"invitation.consulateCity"_s };
    return fields;
}

const QSet<QString> &carriedRoles()
{
    static const QSet<QString> roles { u"region"_s, u"stay"_s };
    return roles;
}

} // namespace

bool isExtensionDue(const CaseFile &file, QDate today)
{
    const Record &record = file.record();
    const auto end = dayIn(record, permitEnd);
    const auto days = file.catalog().parameters().amount(warnDays, today);
    if (!end || !days || record.get(known::terminatedOn))
        return false;
    const auto filed = dayIn(record, extensionFiled);
    const auto begin = dayIn(record, permitBegin);
    const bool isFiled = filed && (!begin || *filed >= *begin);
    return !isFiled && today <= *end && today.daysTo(*end) <= *days;
}

Result<CaseFile> extensionOf(const CaseFile &old, Database &database, QDate today)
{
    CaseFile next = CaseFile::blank(old.catalog(), old.procedure(), today);
    for (const Role &role : old.catalog().roles()) {
        if (!role.linked)
            continue;
        const int first = role.repeats > 0 ? 1 : 0;
        const int last = role.repeats > 0 ? old.record().items(role.id) : 0;
        for (int item = first; item <= last; ++item) {
            const auto card = old.cardOf(role.id, item);
            if (!card)
                continue;
            const int seat = role.repeats > 0 ? next.addItem(role.id) : 0;
            if (auto done = next.use(database, role.id, seat, *card); !done)
                return done.error();
        }
    }
    for (const auto &[place, value] : old.record()) {
        const RoleId role = roleOf(place.field);
        if (!carriedOver().contains(place.field.text()) && !carriedRoles().contains(role.text()))
            continue;
        while (place.item > next.record().items(role))
            next.addItem(role);
        next.set(place, value);
    }
    if (const auto end = dayIn(old.record(), permitEnd))
        next.set(askedFrom, FieldValue(end->addDays(1)));
    return next;
}

} // namespace hqs
