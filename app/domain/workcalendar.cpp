// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include <algorithm>

namespace hqs {

namespace {

/// How far beyond the last decree the calendar is computed: a permit, a passport and their renewals fit in.
constexpr int yearsAhead = 30;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

int julian(QDate day)
{
    return static_cast<int>(day.toJulianDay());
}

template <class Wanted>
std::vector<QDate> daysOfYear(int year, const Wanted &wanted)
{
    std::vector<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (wanted(day))
            days.push_back(day);
    }
    return days;
}

} // namespace

WorkCalendar::WorkCalendar(HolidayList holidays, std::vector<TransferDecree> decrees)
    : m_holidays(std::move(holidays))
    , m_lastYear(m_holidays.firstYear + yearsAhead)
{
    for (TransferDecree &decree : decrees) {
        const int year = decree.year;
        m_lastYear = std::max(m_lastYear, year + yearsAhead);
        m_decrees.insert_or_assign(year, std::move(decree));
    }
    for (int year = m_holidays.firstYear; year <= m_lastYear; ++year)
        addYear(year);
}

/// Weekends and holidays are free; the decree moves days off; what a weekend swallowed and the decree did not move
/// goes to the next working day (article 112). The day before a holiday is short (article 95), and a worked weekend
/// is as long as the day it stands for.
void WorkCalendar::addYear(int year)
{
    std::set<QDate> holidays;
    std::set<QDate> moving;
    for (const Holiday &holiday : m_holidays.days) {
        const QDate day(year, holiday.month, holiday.day);
        if (!holiday.fallsOn(day))
            continue;
        holidays.insert(day);
        if (holiday.moves && isWeekend(day))
            moving.insert(day);
    }
    std::set<QDate> freed;
    std::map<QDate, QDate> worked;
    if (const auto decree = m_decrees.find(year); decree != m_decrees.end()) {
        for (const auto &[from, to] : decree->second.transfers) {
            freed.insert(to);
            moving.erase(from);
            if (!holidays.contains(from))
                worked.emplace(from, to);
        }
    }
    const auto isFree = [&](QDate day) {
        return holidays.contains(day) || freed.contains(day) || (isWeekend(day) && !worked.contains(day));
    };
    for (const QDate day : moving) {
        QDate next = day;
        while (isFree(next))
            next = next.addDays(1);
        freed.insert(next);
    }
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isFree(day))
            continue;
        m_working.push_back(julian(day));
        const auto standsFor = worked.find(day);
        const QDate next = (standsFor == worked.end() ? day : standsFor->second).addDays(1);
        if (next.year() == year ? holidays.contains(next) : holiday(next) != nullptr)
            m_short.insert(julian(day));
    }
}

bool WorkCalendar::isWorking(QDate day) const
{
    return std::ranges::binary_search(m_working, julian(day));
}

Standing WorkCalendar::standing(int year) const
{
    if (m_decrees.contains(year))
        return Standing::Decreed;
    return year >= m_holidays.firstYear && year <= m_lastYear ? Standing::Provisional : Standing::Unknown;
}

Standing WorkCalendar::standing(QDate first, QDate last) const
{
    Standing worst = Standing::Decreed;
    for (int year = std::min(first, last).year(); year <= std::max(first, last).year(); ++year)
        worst = std::max(worst, standing(year));
    return worst;
}

std::optional<QDate> WorkCalendar::shifted(QDate day, int workingDays) const
{
    if (!covers(day))
        return std::nullopt;
    if (workingDays == 0)
        return day;
    // The first working day after it, or the first one not before it: the day itself is not counted either way.
    const auto start = workingDays > 0 ? std::ranges::upper_bound(m_working, julian(day))
                                       : std::ranges::lower_bound(m_working, julian(day));
    const auto index = (start - m_working.begin()) + (workingDays > 0 ? workingDays - 1 : workingDays);
    if (index < 0 || index >= std::ssize(m_working))
        return std::nullopt;
    return QDate::fromJulianDay(m_working[static_cast<std::size_t>(index)]);
}

std::optional<QDate> WorkCalendar::atOrBefore(QDate day) const
{
    return isWorking(day) ? std::optional(day) : shifted(day, -1);
}

std::optional<int> WorkCalendar::workingDays(QDate first, QDate last) const
{
    if (!covers(first) || !covers(last))
        return std::nullopt;
    const auto begin = std::ranges::lower_bound(m_working, julian(first));
    const auto end = std::ranges::upper_bound(m_working, julian(last));
    return std::max(0, static_cast<int>(end - begin));
}

const Holiday *WorkCalendar::holiday(QDate day) const
{
    const auto found
        = std::ranges::find_if(m_holidays.days, [day](const Holiday &holiday) { return holiday.fallsOn(day); });
    return found == m_holidays.days.end() ? nullptr : &*found;
}

const Provenance &WorkCalendar::provenance(int year) const
{
    const auto found = m_decrees.find(year);
    return found == m_decrees.end() ? m_holidays.provenance : found->second.provenance;
}

std::vector<QDate> WorkCalendar::daysOff(int year) const
{
    return daysOfYear(year, [this](QDate day) { return covers(day) && !isWeekend(day) && !isWorking(day); });
}

std::vector<QDate> WorkCalendar::workingWeekends(int year) const
{
    return daysOfYear(year, [this](QDate day) { return isWeekend(day) && isWorking(day); });
}

std::vector<QDate> WorkCalendar::shortDays(int year) const
{
    return daysOfYear(year, [this](QDate day) { return isShort(day); });
}

} // namespace hqs
