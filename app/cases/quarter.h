// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

#include <QDate>
#include <QString>

#include <optional>

namespace hqs {

/// Three months of a year, for which the pay of a specialist is judged.
struct Quarter {
    int year = 0;
    int number = 0; ///< 1 to 4

    QDate first() const { return QDate(year, number * 3 - 2, 1); }
    QDate last() const { return first().addMonths(3).addDays(-1); }
    Quarter before() const { return of(first().addDays(-1)); }

    static Quarter of(QDate day) { return { day.year(), (day.month() + 2) / 3 }; }
    /// "2026Q4"; none when it is not spelled like that.
    static std::optional<Quarter> fromText(const QString &text);
    QString toText() const;

    friend bool operator==(const Quarter &, const Quarter &) = default;
};

/// As people say it: "quarter 4 of 2026".
QString spelledQuarter(const Quarter &quarter, Language language);

} // namespace hqs
