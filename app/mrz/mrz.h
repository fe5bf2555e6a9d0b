// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hqs {

/// The five layouts of ICAO Doc 9303: identity cards (parts 5 and 6), passports (part 4), visas (part 7).
enum class MrzFormat { Td1, Td2, Td3, MrvA, MrvB };

/// What a check digit stands for.
enum class MrzPart { DocumentNumber, BirthDate, ExpiryDate, Optional, Composite };

/// NotUsed: a filler stands there, as the standard allows where the optional field is empty.
enum class MrzDigitState { Matches, Differs, NotUsed };

/// One check digit: what stands in the zone, what the characters before it give.
struct MrzCheckDigit {
    MrzPart part = MrzPart::DocumentNumber;
    QChar printed;
    QChar computed;
    MrzDigitState state = MrzDigitState::Differs;
};

/// A character that was read as a look-alike. Lines and columns are counted from 1.
struct MrzRepair {
    int line = 0;
    int column = 0;
    QChar from;
    QChar to;

    friend bool operator==(const MrzRepair &, const MrzRepair &) = default;
};

/// What is odd about a zone besides its check digits. None of it stops the reading: the clerk is told.
enum class MrzFlaw {
    DigitInName,
    DigitInCountry,
    NoSurname,
    BadBirthDate, ///< no such day, or after today
    BadExpiryDate,
    ExpiryBeforeBirth,
    BadSex,
    BadDocumentCode, ///< not a letter, or one that does not belong to this layout
    FillersAdded, ///< the line of the name was short: fillers at its end were put back
    RussianKeyboard, ///< a scanner typed while the keyboard was Russian: the keys were read as Latin ones
};

enum class MrzSex { Male, Female, Unspecified };

/// A date of the zone. A country writes fillers for the parts it does not know; then there is no day.
struct MrzDate {
    QString written; ///< yymmdd
    QDate day; ///< invalid: unknown or no such day
};

/// Everything a machine-readable zone says.
struct MrzReading {
    MrzFormat format = MrzFormat::Td3;
    QStringList lines; ///< with the repairs
    QString documentCode; ///< "P", "PD"
    QString issuer; ///< three letters, "D" for Germany
    QString documentNumber; ///< without fillers
    QString nationality;
    QString surname; ///< the primary identifier, words apart
    QString givenNames;
    bool nameMayBeTruncated = false; ///< the field of the name is full to its last character
    MrzDate birth;
    MrzSex sex = MrzSex::Unspecified;
    MrzDate expiry;
    QString optional; ///< without the fillers around it
    QString optional2; ///< of the second line of an identity card
    std::vector<MrzCheckDigit> digits;
    std::vector<MrzRepair> repairs; ///< each the only one that makes the check digits right
    std::vector<MrzFlaw> flaws;

    bool isVisa() const { return format == MrzFormat::MrvA || format == MrzFormat::MrvB; }
    /// Whether every check digit is right, after the repairs.
    bool digitsAgree() const;
    const MrzCheckDigit *digit(MrzPart part) const;
};

} // namespace hqs
