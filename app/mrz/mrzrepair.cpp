// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/mrzrepair.h"

#include "mrz/mrzchecks.h"
#include "mrz/mrzdates.h"

#include <algorithm>
#include <span>
#include <utility>

namespace hqs {

namespace {

/// Letters and digits of the typeface OCR-B that are taken for each other.
constexpr std::pair<char16_t, char16_t> lookAlikes[] = {
    { u'O', u'0' },
    { u'I', u'1' },
    { u'Z', u'2' },
    { u'S', u'5' },
    { u'G', u'6' },
    { u'B', u'8' },
};
/// Letters that are taken for a digit where nothing but a digit can stand.
constexpr std::pair<char16_t, char16_t> moreLetters[] = {
    { u'Q', u'0' },
    { u'D', u'0' },
    { u'L', u'1' },
    { u'A', u'4' },
    { u'T', u'7' },
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QChar digitLike(QChar letter)
{
    for (const auto &pairs : { std::span<const std::pair<char16_t, char16_t>>(lookAlikes), { moreLetters } }) {
        for (const auto &[from, to] : pairs) {
            if (letter == from)
                return to;
        }
    }
    return {};
}

/// What the character may have been; none when it is like no other.
QChar otherLike(QChar character)
{
    for (const auto &[letter, digit] : lookAlikes) {
        if (character == letter || character == digit)
            return character == letter ? digit : letter;
    }
    return {};
}

/// Letters where the layout has digits only.
std::vector<MrzRepair> forcedRepairs(const MrzLayout &layout, const QStringList &lines)
{
    std::vector<MrzRepair> repairs;
    for (const MrzSpan &span : { layout.numberDigit, layout.birth, layout.birthDigit, layout.expiry, layout.expiryDigit,
             layout.optionalDigit, layout.compositeDigit }) {
        for (int column = span.first; column < span.first + span.length; ++column) {
            const QChar character = lines[span.line][column];
            if (character == u'<' || isDigit(character))
                continue;
            if (const QChar digit = digitLike(character); !digit.isNull())
                repairs.push_back({ span.line + 1, column + 1, character, digit });
        }
    }
    return repairs;
}

bool isSound(const MrzLayout &layout, const QStringList &lines, QDate today)
{
    const auto digits = checkDigitsOf(layout, lines);
    const auto isRight = [](const MrzCheckDigit &digit) { return digit.state != MrzDigitState::Differs; };
    const QString birth = layout.birth.of(lines);
    const QString expiry = layout.expiry.of(lines);
    return std::ranges::all_of(digits, isRight) && (isUnknownDate(birth) || mrzBirthDate(birth, today).day.isValid())
        && (isUnknownDate(expiry) || mrzExpiryDate(expiry, today).day.isValid());
}

} // namespace

QStringList repaired(QStringList lines, const std::vector<MrzRepair> &repairs)
{
    for (const MrzRepair &repair : repairs)
        lines[repair.line - 1][repair.column - 1] = repair.to;
    return lines;
}

std::vector<MrzRepair> provenRepairs(const MrzLayout &layout, const QStringList &lines, QDate today)
{
    const std::vector<MrzRepair> forced = forcedRepairs(layout, lines);
    const QStringList start = repaired(lines, forced);
    if (isSound(layout, start, today))
        return forced;

    // One more character, of those that a check digit covers. Two ways to be right prove nothing.
    std::vector<MrzRepair> found;
    for (const MrzSpan &span : { layout.number, layout.optional, layout.optional2 }) {
        for (int column = span.first; column < span.first + span.length; ++column) {
            const QChar from = start[span.line][column];
            const MrzRepair repair { span.line + 1, column + 1, from, otherLike(from) };
            if (!repair.to.isNull() && isSound(layout, repaired(start, { repair }), today))
                found.push_back(repair);
        }
    }
    if (found.size() != 1)
        return {};
    std::vector<MrzRepair> proven = forced;
    proven.push_back(found.front());
    return proven;
}

} // namespace hqs
