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
    int sequence = 0; ///< grows when the entry changes: programs keep the newest
    bool isCancelled = false; ///< the term is gone: programs strike it out
    std::vector<int> alarmDays; ///< how many days before to remind, at nine in the morning
};

/// A calendar file (RFC 5545) stamped with a day.
QByteArray toICalendar(const std::vector<CalendarEntry> &entries, QDate stamp);

} // namespace hqs
