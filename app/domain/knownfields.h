// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalue.h"
#include "domain/ids.h"

#include <string>
#include <type_traits>

namespace hqs {

/// The id of a name that lives as long as the program: its letters are not copied.
inline FieldId fieldNamed(const char16_t *name)
{
    const auto length = static_cast<qsizetype>(std::char_traits<char16_t>::length(name));
    return FieldId(QString::fromRawData(reinterpret_cast<const QChar *>(name), length));
}

/// A field that the code, and not only the rules, knows by name and type.
template <class T>
struct FieldRef {
    const char16_t *name;
    FieldId id() const { return fieldNamed(name); }
};

template <class T, std::size_t I = 0>
constexpr FieldType typeFor()
{
    if constexpr (std::is_same_v<T, std::variant_alternative_t<I, FieldValue>>)
        return static_cast<FieldType>(I);
    else
        return typeFor<T, I + 1>();
}

/// A field that C++ code reads: its name, and the type the code counts on.
struct KnownField {
    const char16_t *name;
    FieldType type;

    template <class T>
    constexpr KnownField(FieldRef<T> ref)
        : name(ref.name)
        , type(typeFor<T>())
    {
    }

    FieldId id() const { return fieldNamed(name); }
};

/// The few fields that C++ code reads. Everything else about fields is in resources/rules/fields.
namespace known {

inline constexpr FieldRef<QString> surnameRu { u"specialist.surnameRu" };
inline constexpr FieldRef<QString> givenRu { u"specialist.givenRu" };
inline constexpr FieldRef<QString> surnameLat { u"specialist.surnameLat" };
inline constexpr FieldRef<QString> givenLat { u"specialist.givenLat" };
inline constexpr FieldRef<Code> citizenship { u"specialist.citizenship" };
inline constexpr FieldRef<QString> passportNumber { u"passport.number" };
inline constexpr FieldRef<QString> employerName { u"employer.fullName" };
inline constexpr FieldRef<QString> employerShortName { u"employer.shortName" };
inline constexpr FieldRef<QString> position { u"contract.position" };
inline constexpr FieldRef<Money> monthlyPay { u"contract.monthlyPay" };
inline constexpr FieldRef<QDate> contractStart { u"contract.startsOn" };
inline constexpr FieldRef<QDate> contractEnd { u"contract.endsOn" };
inline constexpr FieldRef<Code> category { u"permit.category" };
inline constexpr FieldRef<QDate> petitionFiledOn { u"permit.filedOn" };
inline constexpr FieldRef<QDate> startedOn { u"employment.startedOn" };
inline constexpr FieldRef<QDate> terminatedOn { u"employment.terminatedOn" };
inline constexpr FieldRef<QDate> payMonth { u"payment.month" };
inline constexpr FieldRef<Money> salary { u"payment.salary" };
inline constexpr FieldRef<Money> bonus { u"payment.bonus" };
inline constexpr FieldRef<qint64> unpaidDays { u"payment.unpaidDays" };
inline constexpr FieldRef<qint64> sickDays { u"payment.sickDays" };
inline constexpr FieldRef<QDate> paidOn { u"payment.paidOn" };

/// Checked against the rules when they are loaded.
inline constexpr KnownField all[] = { surnameRu, givenRu, surnameLat, givenLat, citizenship, passportNumber,
    employerName, employerShortName, position, monthlyPay, contractStart, contractEnd, category, petitionFiledOn,
    startedOn, terminatedOn, payMonth, salary, bonus, unpaidDays, sickDays, paidOn };

} // namespace known

} // namespace hqs
