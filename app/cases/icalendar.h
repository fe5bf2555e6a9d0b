// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace hqs {

/// A whole day in a calendar of another program.
struct CalendarEntry {
    QString uid; ///< the same for the same term at each export, so that it is replaced and not doubled
    QDate day;
    QString summary;
    QString description;
};

/// A calendar file (RFC 5545) stamped with a day.
QByteArray toICalendar(const std::vector<CalendarEntry> &entries, QDate stamp);

} // namespace hqs
