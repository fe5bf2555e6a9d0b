// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/mrzwords.h"

#include <QCoreApplication>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString zoneText(const char *words)
{
    return QCoreApplication::translate("Mrz", words);
}

} // namespace

QString wordsFor(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "card of three lines (TD1)"));
    case MrzFormat::Td2:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "card of two lines (TD2)"));
    case MrzFormat::Td3:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "passport (TD3)"));
    case MrzFormat::MrvA:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "visa of full size (MRV-A)"));
    case MrzFormat::MrvB:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "small visa (MRV-B)"));
    }
    Q_UNREACHABLE();
}

QString wordsFor(MrzPart part)
{
    switch (part) {
    case MrzPart::DocumentNumber:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "document number"));
    case MrzPart::BirthDate:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "date of birth"));
    case MrzPart::ExpiryDate:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "date of expiry"));
    case MrzPart::Optional:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "optional field"));
    case MrzPart::Composite:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "whole zone"));
    }
    Q_UNREACHABLE();
}

QString wordsFor(MrzFlaw flaw)
{
    switch (flaw) {
    case MrzFlaw::DigitInName:
        return zoneText(QT_TRANSLATE_NOOP("Mrz",
            "There is a digit in the name. No check digit covers names: compare them with the passport letter by "
            "letter."));
    case MrzFlaw::DigitInCountry:
        return zoneText(QT_TRANSLATE_NOOP(
            "Mrz", "A code of a country is empty or has a digit in it. Compare it with the passport."));
    case MrzFlaw::NoSurname:
        return zoneText(
            QT_TRANSLATE_NOOP("Mrz", "There is no surname before the double filler. Compare the line of the name."));
    case MrzFlaw::BadBirthDate:
        return zoneText(
            QT_TRANSLATE_NOOP("Mrz", "The date of birth is no day of the calendar. Compare it with the passport."));
    case MrzFlaw::BadExpiryDate:
        return zoneText(
            QT_TRANSLATE_NOOP("Mrz", "The date of expiry is no day of the calendar. Compare it with the passport."));
    case MrzFlaw::ExpiryBeforeBirth:
        return zoneText(
            QT_TRANSLATE_NOOP("Mrz", "The document expires before its holder is born. Compare both dates."));
    case MrzFlaw::BadSex:
        return zoneText(QT_TRANSLATE_NOOP("Mrz", "The sex is none of M, F and <. Compare it with the passport."));
    case MrzFlaw::BadDocumentCode:
        return zoneText(QT_TRANSLATE_NOOP(
            "Mrz", "The first letter does not belong to a document of this size. Compare it with the passport."));
    case MrzFlaw::FillersAdded:
        return zoneText(QT_TRANSLATE_NOOP(
            "Mrz", "The line of the name was too short or too long: its fillers at the end were made up."));
    case MrzFlaw::RussianKeyboard:
        return zoneText(QT_TRANSLATE_NOOP("Mrz",
            "The keyboard was Russian when the scanner typed: its keys were read as Latin letters. Switch the keyboard "
            "to English before the next scan."));
    }
    Q_UNREACHABLE();
}

QString wordsFor(const MrzRepair &repair)
{
    return zoneText(
        QT_TRANSLATE_NOOP(
            "Mrz", "Line %1, character %2: “%3” was read as “%4”, the only change that makes every check digit right."))
        .arg(QString::number(repair.line), QString::number(repair.column), QString(repair.from), QString(repair.to));
}

QStringList odditiesOf(const MrzReading &reading)
{
    QStringList oddities;
    for (const MrzRepair &repair : reading.repairs)
        oddities << wordsFor(repair);
    for (const MrzFlaw flaw : reading.flaws)
        oddities << wordsFor(flaw);
    if (reading.nameMayBeTruncated)
        oddities << zoneText(QT_TRANSLATE_NOOP(
            "Mrz", "The name fills its field to the end and may be cut: compare it with the page of data."));
    return oddities;
}

QString optionalWordsOf(const MrzReading &reading)
{
    QStringList optional { reading.optional, reading.optional2 };
    optional.removeAll(QString());
    if (optional.isEmpty())
        return {};
    return zoneText(QT_TRANSLATE_NOOP("Mrz",
                        "Optional data of the zone: %1. Only its country knows what it means, so nothing is taken from "
                        "it."))
        .arg(optional.join(u" · "_s));
}

QString verdictOf(const MrzReading &reading)
{
    QStringList wrong;
    for (const MrzCheckDigit &digit : reading.digits) {
        if (digit.state == MrzDigitState::Differs)
            wrong << wordsFor(digit.part);
    }
    if (!wrong.isEmpty())
        return zoneText(
            QT_TRANSLATE_NOOP("Mrz", "The check digit does not match: %1. Compare these characters with the passport."))
            .arg(wrong.join(u", "_s));
    return reading.repairs.empty()
        ? zoneText(QT_TRANSLATE_NOOP("Mrz", "Every check digit matches."))
        : zoneText(QT_TRANSLATE_NOOP(
            "Mrz", "A character was misread; with the change named below every check digit matches."));
}

QString noMrzWords()
{
    return zoneText(QT_TRANSLATE_NOOP("Mrz",
        "This is not a machine-readable zone: it has 2 lines of 44 or 36 characters or 3 lines of 30, of capital Latin "
        "letters, digits and <."));
}

} // namespace hqs
