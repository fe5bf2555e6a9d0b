// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/mrzoffer.h"

#include "mrz/readmrz.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const KindId passportKind(u"passport"_s);
const QString russia = u"RUS"_s;

/// Where the case keeps the visa of a person.
struct VisaPlace {
    RoleId person;
    RoleId visa;
    QString kind; ///< of several documents it may be; empty: always a visa
    QString series;
    QString number;
    QString until;
};

const std::vector<VisaPlace> &visaPlaces()
{
    static const std::vector<VisaPlace> places {
        { RoleId(u"specialist"_s), RoleId(u"invitation"_s), {}, u"visaSeries"_s, u"visaNumber"_s, u"visaUntil"_s },
        { RoleId(u"specialist"_s), RoleId(u"stayDocument"_s), u"kind"_s, u"series"_s, u"number"_s, u"expiresOn"_s },
        { RoleId(u"family"_s), RoleId(u"familyArrival"_s), u"kind"_s, u"series"_s, u"number"_s, u"expiresOn"_s },
    };
    return places;
}

/// A name as the zone can write it: no hyphens, no apostrophes, one space between words.
QString asInZone(QString name)
{
    name.replace(u'-', u' ').remove(u'\'').remove(u'’');
    return name.simplified().toUpper();
}

class Offers {
public:
    Offers(const MrzReading &reading, const MrzHolder &holder, const Catalog &catalog, const Facts &facts)
        : m_reading(reading)
        , m_holder(holder)
        , m_catalog(catalog)
        , m_facts(facts)
    {
    }

    void add(const RoleId &role, const QString &name, FieldValue value, std::optional<MrzPart> part = std::nullopt)
    {
        const Place place(fieldOf(role, name), m_holder.item);
        const FieldValue *typed = m_facts.record.find(place);
        add(place, value, typed && isSame(*typed, value), part);
    }

    void addText(
        const RoleId &role, const QString &name, const QString &text, std::optional<MrzPart> part = std::nullopt)
    {
        if (!text.isEmpty())
            add(role, name, text, part);
    }

    void addDay(const RoleId &role, const QString &name, QDate day, MrzPart part)
    {
        if (day.isValid())
            add(role, name, day, part);
    }

    /// Of a number whose series has a field of its own and stands in the zone before it, only the rest is offered.
    void addNumber(const RoleId &role, const QString &series, const QString &name, const QString &inZone,
        std::optional<MrzPart> part)
    {
        if (inZone.isEmpty())
            return;
        const QString before = typedNumber(role, series);
        const QString typed = typedNumber(role, name);
        const bool startsWithSeries = inZone.startsWith(before) && inZone != before;
        add({ fieldOf(role, name), m_holder.item }, startsWithSeries ? inZone.mid(before.size()) : inZone,
            typed == inZone || before + typed == inZone, part);
    }

    /// The series and the number of the passport as they were typed.
    QString typedPassport() const
    {
        return typedNumber(m_holder.passport, u"series"_s) + typedNumber(m_holder.passport, u"number"_s);
    }

    std::vector<MrzOffer> take() { return std::move(m_offers); }

private:
    void add(const Place &place, const FieldValue &value, bool isSame, std::optional<MrzPart> part)
    {
        const Field *field = m_catalog.field(place.field);
        if (!field || !fits(*field, value) || !holds(field->when, m_facts, place.item))
            return;
        const FieldValue *typed = m_facts.record.find(place);
        const MrzCheckDigit *digit = part ? m_reading.digit(*part) : nullptr;
        m_offers.push_back({ .place = place,
            .value = value,
            .typed = typed ? std::optional(*typed) : std::nullopt,
            .state = !typed ? OfferState::Empty
                : isSame    ? OfferState::Same
                            : OfferState::Differs,
            .isChecked = digit && digit->state == MrzDigitState::Matches });
    }

    /// A code that the list of the field does not have is no answer to it.
    static bool fits(const Field &field, const FieldValue &value)
    {
        const auto *choice = std::get_if<ChoiceRule>(&field.rule);
        const auto *code = std::get_if<Code>(&value);
        return !choice == !code
            && (!choice || std::ranges::find(choice->options, code->text, &Option::code) != choice->options.end());
    }

    bool isSame(const FieldValue &typed, const FieldValue &offered) const
    {
        const auto *text = std::get_if<QString>(&typed);
        const auto *zone = std::get_if<QString>(&offered);
        if (!text || !zone)
            return typed == offered;
        const QString name = asInZone(*text);
        return name == *zone || (m_reading.nameMayBeTruncated && name.startsWith(*zone));
    }

    /// Without spaces, in capitals.
    QString typedNumber(const RoleId &role, const QString &name) const
    {
        const FieldValue *value = m_facts.record.find(fieldOf(role, name), m_holder.item);
        const auto *text = value ? std::get_if<QString>(value) : nullptr;
        return text ? QString(*text).remove(u' ').toUpper() : QString();
    }

    const MrzReading &m_reading;
    const MrzHolder &m_holder;
    const Catalog &m_catalog;
    const Facts &m_facts;
    std::vector<MrzOffer> m_offers;
};

/// Ordinary and diplomatic passports tell their kind in the zone; other second letters are the country's own.
QString kindOf(const MrzReading &reading)
{
    if (reading.documentCode == u"P" || reading.documentCode == u"PP")
        return u"passport"_s;
    return reading.documentCode == u"PD" ? u"diplomatic"_s : QString();
}

void addPassport(Offers &offers, const MrzReading &reading, const RoleId &passport)
{
    if (const QString kind = kindOf(reading); !kind.isEmpty())
        offers.add(passport, u"kind"_s, Code { kind });
    offers.addNumber(passport, u"series"_s, u"number"_s, reading.documentNumber, MrzPart::DocumentNumber);
    offers.addDay(passport, u"expiresOn"_s, reading.expiry.day, MrzPart::ExpiryDate);
    offers.add(passport, u"country"_s, Code { countryOfMrz(reading.issuer) });
}

/// The country chooses whose number stands in a visa: its own, or that of the passport it is glued into. ICAO Doc 9303
/// part 7, 4.2.2.
void addVisa(Offers &offers, const MrzReading &reading, const MrzHolder &holder)
{
    const QString passport = offers.typedPassport();
    const bool isOfPassport = !passport.isEmpty() && reading.documentNumber == passport;
    for (const VisaPlace &place : visaPlaces()) {
        if (place.person != holder.person)
            continue;
        if (!place.kind.isEmpty())
            offers.add(place.visa, place.kind, Code { u"visa"_s });
        if (!isOfPassport)
            offers.addNumber(place.visa, place.series, place.number, reading.documentNumber, MrzPart::DocumentNumber);
        offers.addDay(place.visa, place.until, reading.expiry.day, MrzPart::ExpiryDate);
    }
    if (isOfPassport)
        offers.addNumber(holder.passport, u"series"_s, u"number"_s, passport, MrzPart::DocumentNumber);
    else if (!passport.isEmpty() && QString(reading.optional).remove(u' ') == passport)
        offers.addNumber(holder.passport, u"series"_s, u"number"_s, passport, std::nullopt);
}

} // namespace

std::vector<MrzHolder> mrzHolders(const Catalog &catalog, const Record &record)
{
    std::vector<MrzHolder> holders;
    for (const Role &role : catalog.roles()) {
        if (role.kind != passportKind)
            continue;
        const Role *owner = catalog.role(role.owner);
        const int last = owner && owner->repeats > 0 ? record.items(role.owner) : 0;
        for (int item = owner && owner->repeats > 0 ? 1 : 0; item <= last; ++item)
            holders.push_back({ role.owner, role.id, item });
    }
    return holders;
}

bool isForeignVisa(const MrzReading &reading, const Catalog &catalog)
{
    const QString country = countryOfMrz(reading.issuer);
    return reading.isVisa() && country != russia
        && std::ranges::find(catalog.list(u"countries"_s), country, &Option::code)
        != catalog.list(u"countries"_s).end();
}

std::vector<MrzOffer> offersOf(
    const MrzReading &reading, const MrzHolder &holder, const Catalog &catalog, const Facts &facts)
{
    Offers offers(reading, holder, catalog, facts);
    offers.addText(holder.person, u"surnameLat"_s, reading.surname);
    offers.addText(holder.person, u"givenLat"_s, reading.givenNames);
    offers.addDay(holder.person, u"birthDate"_s, reading.birth.day, MrzPart::BirthDate);
    if (reading.sex != MrzSex::Unspecified)
        offers.add(holder.person, u"sex"_s, Code { reading.sex == MrzSex::Male ? u"m"_s : u"f"_s });
    offers.add(holder.person, u"citizenship"_s, Code { countryOfMrz(reading.nationality) });
    if (!reading.isVisa())
        addPassport(offers, reading, holder.passport);
    else if (!isForeignVisa(reading, catalog))
        addVisa(offers, reading, holder);
    return offers.take();
}

} // namespace hqs
