// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/mrzoffer.h"

#include "mrz/readmrz.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const KindId passportKind(u"passport"_s);

/// A name as the zone can write it: no hyphens, no apostrophes, one space between words.
QString asInZone(QString name)
{
    name.replace(u'-', u' ').remove(u'\'').remove(u'’');
    return name.simplified().toUpper();
}

class Offers {
public:
    Offers(const MrzReading &reading, const MrzHolder &holder, const Catalog &catalog, const Record &record)
        : m_reading(reading)
        , m_holder(holder)
        , m_catalog(catalog)
        , m_record(record)
    {
    }

    void add(const RoleId &role, const QString &name, FieldValue value, std::optional<MrzPart> part = std::nullopt)
    {
        const Place place(fieldOf(role, name), m_holder.item);
        const Field *field = m_catalog.field(place.field);
        if (!field || !fits(*field, value))
            return;
        const FieldValue *typed = m_record.find(place);
        const MrzCheckDigit *digit = part ? m_reading.digit(*part) : nullptr;
        m_offers.push_back({ .place = place,
            .value = value,
            .typed = typed ? std::optional(*typed) : std::nullopt,
            .state = !typed                    ? OfferState::Empty
                : isSame(place, *typed, value) ? OfferState::Same
                                               : OfferState::Differs,
            .isChecked = digit && digit->state == MrzDigitState::Matches });
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

    std::vector<MrzOffer> take() { return std::move(m_offers); }

private:
    /// A code that the list of the field does not have is no answer to it.
    static bool fits(const Field &field, const FieldValue &value)
    {
        const auto *choice = std::get_if<ChoiceRule>(&field.rule);
        const auto *code = std::get_if<Code>(&value);
        return !choice == !code
            && (!choice || std::ranges::find(choice->options, code->text, &Option::code) != choice->options.end());
    }

    bool isSame(const Place &place, const FieldValue &typed, const FieldValue &offered) const
    {
        const auto *text = std::get_if<QString>(&typed);
        const auto *zone = std::get_if<QString>(&offered);
        if (!text || !zone)
            return typed == offered;
        if (nameOf(place.field) == u"number") {
            const FieldValue *series = m_record.find(fieldOf(m_holder.passport, u"series"_s), m_holder.item);
            const auto *before = series ? std::get_if<QString>(series) : nullptr;
            const QString number = QString(*text).remove(u' ').toUpper();
            return number == *zone || (before && QString(*before).remove(u' ').toUpper() + number == *zone);
        }
        const QString name = asInZone(*text);
        return name == *zone || (m_reading.nameMayBeTruncated && name.startsWith(*zone));
    }

    const MrzReading &m_reading;
    const MrzHolder &m_holder;
    const Catalog &m_catalog;
    const Record &m_record;
    std::vector<MrzOffer> m_offers;
};

/// Ordinary and diplomatic passports tell their kind in the zone; other second letters are the country's own.
QString kindOf(const MrzReading &reading)
{
    if (reading.documentCode == u"P" || reading.documentCode == u"PP")
        return u"passport"_s;
    return reading.documentCode == u"PD" ? u"diplomatic"_s : QString();
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

std::vector<MrzOffer> offersOf(
    const MrzReading &reading, const MrzHolder &holder, const Catalog &catalog, const Record &record)
{
    Offers offers(reading, holder, catalog, record);
    offers.addText(holder.person, u"surnameLat"_s, reading.surname);
    offers.addText(holder.person, u"givenLat"_s, reading.givenNames);
    offers.addDay(holder.person, u"birthDate"_s, reading.birth.day, MrzPart::BirthDate);
    if (reading.sex != MrzSex::Unspecified)
        offers.add(holder.person, u"sex"_s, Code { reading.sex == MrzSex::Male ? u"m"_s : u"f"_s });
    offers.add(holder.person, u"citizenship"_s, Code { countryOfMrz(reading.nationality) });
    if (reading.isVisa()) // its number and its term are not those of a passport
        return offers.take();
    if (const QString kind = kindOf(reading); !kind.isEmpty())
        offers.add(holder.passport, u"kind"_s, Code { kind });
    offers.addText(holder.passport, u"number"_s, reading.documentNumber, MrzPart::DocumentNumber);
    offers.addDay(holder.passport, u"expiresOn"_s, reading.expiry.day, MrzPart::ExpiryDate);
    offers.add(holder.passport, u"country"_s, Code { countryOfMrz(reading.issuer) });
    return offers.take();
}

} // namespace hqs
