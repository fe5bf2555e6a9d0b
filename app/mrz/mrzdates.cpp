// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/mrzdates.h"

namespace hqs {

namespace {

constexpr int century = 100;

/// The day in the century that begins with that year; invalid when it is not made of six digits or does not exist.
QDate dayIn(int firstYear, const QString &written)
{
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    return isNumber ? QDate(firstYear + number / 10000, number / 100 % 100, number % 100) : QDate();
}

} // namespace

MrzDate mrzBirthDate(const QString &written, QDate today)
{
    const int thisCentury = today.year() / century * century;
    const QDate day = dayIn(thisCentury, written);
    const QDate before = dayIn(thisCentury - century, written);
    return { written, day.isValid() && day <= today ? day : before };
}

MrzDate mrzExpiryDate(const QString &written, QDate today)
{
    const int thisCentury = today.year() / century * century;
    for (const int first : { thisCentury, thisCentury - century, thisCentury + century }) {
        const QDate day = dayIn(first, written);
        if (day.isValid() && day >= today.addYears(-century / 2) && day < today.addYears(century / 2))
            return { written, day };
    }
    return { written, {} };
}

bool isUnknownDate(const QString &written)
{
    return written.contains(u'<');
}

} // namespace hqs
