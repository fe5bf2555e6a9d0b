// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/mrzchecks.h"

#include <algorithm>

namespace hqs {

namespace {

int valueOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    return unit >= u'A' && unit <= u'Z' ? unit - u'A' + 10 : 0;
}

bool isEmpty(const QString &characters)
{
    return std::ranges::all_of(characters, [](QChar character) { return character == u'<'; });
}

MrzCheckDigit judged(MrzPart part, QChar printed, const QString &characters)
{
    MrzCheckDigit digit { .part = part, .printed = printed, .computed = mrzCheckDigit(characters) };
    const bool mayBeLeftOut = part == MrzPart::Optional && isEmpty(characters);
    digit.state = digit.printed == digit.computed ? MrzDigitState::Matches
        : mayBeLeftOut && digit.printed == u'<'   ? MrzDigitState::NotUsed
                                                  : MrzDigitState::Differs;
    return digit;
}

} // namespace

QChar mrzCheckDigit(const QString &characters)
{
    constexpr int weights[] = { 7, 3, 1 };
    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i)
        sum += valueOf(characters[i]) * weights[i % 3];
    return QChar(char16_t(u'0' + sum % 10));
}

MrzNumber numberOf(const MrzLayout &layout, const QStringList &lines)
{
    MrzNumber number { layout.number.of(lines), layout.numberDigit.of(lines).front(), 0 };
    if (!layout.longNumbers || number.digit != u'<')
        return number;
    const QString rest = layout.optional.of(lines);
    const qsizetype end = rest.indexOf(u'<');
    const QString more = end < 0 ? rest : rest.left(end);
    if (more.size() < 2) // at least one more character and the digit
        return number;
    // The filler in the place of the digit counts as nothing and moves no weight: it is left out.
    number.characters += more.left(more.size() - 1);
    number.digit = more.back();
    number.continued = static_cast<int>(more.size());
    return number;
}

std::vector<MrzCheckDigit> checkDigitsOf(const MrzLayout &layout, const QStringList &lines)
{
    std::vector<MrzCheckDigit> digits;
    const MrzNumber number = numberOf(layout, lines);
    digits.push_back(judged(MrzPart::DocumentNumber, number.digit, number.characters));
    digits.push_back(judged(MrzPart::BirthDate, layout.birthDigit.of(lines).front(), layout.birth.of(lines)));
    digits.push_back(judged(MrzPart::ExpiryDate, layout.expiryDigit.of(lines).front(), layout.expiry.of(lines)));
    if (layout.optionalDigit.length > 0)
        digits.push_back(judged(MrzPart::Optional, layout.optionalDigit.of(lines).front(), layout.optional.of(lines)));
    if (layout.compositeDigit.length > 0) {
        QString all;
        for (const MrzSpan &span : layout.composite)
            all += span.of(lines);
        digits.push_back(judged(MrzPart::Composite, layout.compositeDigit.of(lines).front(), all));
    }
    return digits;
}

} // namespace hqs
