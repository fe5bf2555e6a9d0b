// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/readmrz.h"

#include "mrz/mrzchecks.h"
#include "mrz/mrzdates.h"
#include "mrz/mrzlines.h"
#include "mrz/mrzrepair.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

/// Without the fillers around it; those inside stand for a space.
QString worded(QString text)
{
    return text.replace(u'<', u' ').simplified();
}

QString withoutFillers(QString text)
{
    return text.remove(u'<');
}

void readNames(const MrzLayout &layout, MrzReading &reading)
{
    const QString field = layout.names.of(reading.lines);
    const qsizetype border = field.indexOf(u"<<"_s);
    reading.surname = worded(border < 0 ? field : field.left(border));
    reading.givenNames = border < 0 ? QString() : worded(field.mid(border));
    reading.nameMayBeTruncated = !field.endsWith(u'<');
    if (hasDigit(field))
        reading.flaws.push_back(MrzFlaw::DigitInName);
    if (reading.surname.isEmpty())
        reading.flaws.push_back(MrzFlaw::NoSurname);
}

void readNumber(const MrzLayout &layout, MrzReading &reading)
{
    const MrzNumber number = numberOf(layout, reading.lines);
    reading.documentNumber = withoutFillers(number.characters);
    reading.optional = worded(layout.optional.of(reading.lines).mid(number.continued));
    if (layout.optional2.length > 0)
        reading.optional2 = worded(layout.optional2.of(reading.lines));
}

void readDates(const MrzLayout &layout, MrzReading &reading, QDate today)
{
    reading.birth = mrzBirthDate(layout.birth.of(reading.lines), today);
    reading.expiry = mrzExpiryDate(layout.expiry.of(reading.lines), today);
    if (!reading.birth.day.isValid() && !isUnknownDate(reading.birth.written))
        reading.flaws.push_back(MrzFlaw::BadBirthDate);
    if (!reading.expiry.day.isValid() && !isUnknownDate(reading.expiry.written))
        reading.flaws.push_back(MrzFlaw::BadExpiryDate);
    if (reading.birth.day.isValid() && reading.expiry.day.isValid() && reading.expiry.day <= reading.birth.day)
        reading.flaws.push_back(MrzFlaw::ExpiryBeforeBirth);
}

void readSex(const MrzLayout &layout, MrzReading &reading)
{
    const QChar sex = layout.sex.of(reading.lines).front();
    reading.sex = sex == u'M' ? MrzSex::Male : sex == u'F' ? MrzSex::Female : MrzSex::Unspecified;
    // X stands on the page of data, a filler in the zone; some countries print it in both.
    if (reading.sex == MrzSex::Unspecified && sex != u'<' && sex != u'X')
        reading.flaws.push_back(MrzFlaw::BadSex);
}

void readCodes(const MrzLayout &layout, MrzReading &reading)
{
    reading.documentCode = withoutFillers(layout.code.of(reading.lines));
    reading.issuer = withoutFillers(layout.issuer.of(reading.lines));
    reading.nationality = withoutFillers(layout.nationality.of(reading.lines));
    const QChar first = layout.code.of(reading.lines).front();
    const QString allowed = reading.isVisa() ? u"V"_s : layout.format == MrzFormat::Td3 ? u"P"_s : u"ACIP"_s;
    if (!allowed.contains(first))
        reading.flaws.push_back(MrzFlaw::BadDocumentCode);
    if (hasDigit(reading.issuer) || hasDigit(reading.nationality) || reading.issuer.isEmpty())
        reading.flaws.push_back(MrzFlaw::DigitInCountry);
}

QString lengthsOf(const QString &text)
{
    QStringList lengths;
    for (const QString &line : text.split(u'\n'))
        lengths << QString::number(line.trimmed().size());
    return lengths.join(u'+');
}

} // namespace

bool MrzReading::digitsAgree() const
{
    return std::ranges::none_of(
        digits, [](const MrzCheckDigit &digit) { return digit.state == MrzDigitState::Differs; });
}

const MrzCheckDigit *MrzReading::digit(MrzPart part) const
{
    const auto found = std::ranges::find(digits, part, &MrzCheckDigit::part);
    return found == digits.end() ? nullptr : &*found;
}

Result<MrzReading> readMrz(const QString &text, QDate today)
{
    const auto found = findMrz(text);
    if (!found)
        return Error { Fault::BadInput, u"mrz"_s, lengthsOf(text.left(longestMrzText)) };
    const MrzLayout &layout = *layoutFor(found->lines);
    MrzReading reading;
    reading.format = layout.format;
    reading.flaws = found->flaws;
    reading.repairs = provenRepairs(layout, found->lines, today);
    reading.lines = repaired(found->lines, reading.repairs);
    reading.digits = checkDigitsOf(layout, reading.lines);
    readCodes(layout, reading);
    readNames(layout, reading);
    readNumber(layout, reading);
    readDates(layout, reading, today);
    readSex(layout, reading);
    return reading;
}

QString countryOfMrz(const QString &code)
{
    return code == u"D" ? u"DEU"_s : code;
}

} // namespace hqs
