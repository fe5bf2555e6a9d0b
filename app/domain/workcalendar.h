// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/provenance.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace hqs {

/// A day of every year on which nobody works.
struct Holiday {
    int month = 0;
    int day = 0;
    QDate from; ///< first day it counts as one; invalid: always
    QDate to;
    bool moves = true; ///< on a weekend it moves the day off to the next working day; New Year's days do not
    Text name;

    bool fallsOn(QDate date) const
    {
        return date.month() == month && date.day() == day && (!from.isValid() || from <= date)
            && (!to.isValid() || date <= to);
    }
};

/// The holidays of the Labour Code.
struct HolidayList {
    std::vector<Holiday> days;
    int firstYear = 0; ///< the first year the list is complete for
    Provenance provenance;
};

/// The days off that the Government moved in one year.
struct TransferDecree {
    int year = 0;
    std::vector<std::pair<QDate, QDate>> transfers; ///< from which day off to which day
    Provenance provenance;
};

/// How far the working days of a year can be trusted.
enum class Standing {
    Decreed, ///< a government decree for the year is among the rules
    Provisional, ///< from the Labour Code alone: the decree may still move some days
    Unknown, ///< outside the years the rules know
};

/// Which days are worked in a five-day week. Labour Code, articles 95, 111, 112.
class WorkCalendar {
public:
    WorkCalendar() = default;
    /// Covers the years from the first of the list to a generation after the last decree.
    WorkCalendar(HolidayList holidays, std::vector<TransferDecree> decrees);

    /// False for days outside the years it covers: ask standing() first.
    bool isWorking(QDate day) const;
    /// A working day shorter by an hour, before a holiday.
    bool isShort(QDate day) const { return m_short.contains(static_cast<int>(day.toJulianDay())); }
    Standing standing(int year) const;
    /// The worst standing of the years from one day to another.
    Standing standing(QDate first, QDate last) const;

    /// So many working days after a day, before it when negative; the day itself is not counted. None outside the
    /// covered years.
    std::optional<QDate> shifted(QDate day, int workingDays) const;
    /// The day itself when it is worked, else the nearest working day before it.
    std::optional<QDate> atOrBefore(QDate day) const;
    /// Working days from one day to another, both included. None outside the covered years.
    std::optional<int> workingDays(QDate first, QDate last) const;

    /// The holiday that falls on a day, if any.
    const Holiday *holiday(QDate day) const;
    /// Where the days of a year come from: its decree, else the Labour Code.
    const Provenance &provenance(int year) const;
    /// Days off from Monday to Friday, in order.
    std::vector<QDate> daysOff(int year) const;
    /// Saturdays and Sundays that are worked, in order.
    std::vector<QDate> workingWeekends(int year) const;
    std::vector<QDate> shortDays(int year) const;

private:
    void addYear(int year);
    bool covers(QDate day) const { return standing(day.year()) != Standing::Unknown; }

    HolidayList m_holidays;
    std::map<int, TransferDecree> m_decrees;
    int m_lastYear = -1;
    std::vector<int> m_working; ///< Julian days, in order
    std::set<int> m_short;
};

} // namespace hqs
