// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

Holiday readHoliday(JsonObject &json)
{
    Holiday holiday { .month = json.number(u"month", 0),
        .day = json.number(u"day", 0),
        .from = json.date(u"from"),
        .to = json.date(u"to"),
        .moves = json.flag(u"moves", true),
        .name = json.text(u"name") };
    if (!QDate::isValid(2023, holiday.month, holiday.day)) // not a leap year: a holiday comes every year
        json.fail(u"there is no such day in every year"_s);
    return holiday;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

std::pair<QDate, QDate> readTransfer(JsonObject &json, int year)
{
    const QDate from = json.date(u"from");
    const QDate to = json.date(u"to");
    if (from.year() != year || to.year() != year)
        json.fail(u"a transfer outside the year %1"_s.arg(year));
    else if (!isWeekend(from) || isWeekend(to))
        json.fail(u"a day off moves from a weekend to a weekday"_s);
    return { from, to };
}

} // namespace

void readCalendars(const QDir &rules, Rules &into, QStringList &complaints)
{
    HolidayList holidays;
    std::vector<TransferDecree> decrees;
    forEachFile(QDir(rules.filePath(u"calendars"_s)), complaints, [&](JsonObject &root) {
        if (root.has(u"holidays")) {
            holidays.firstYear = root.number(u"firstYear", 0);
            if (holidays.firstYear < 1900)
                root.fail(u"key \"firstYear\" is not a year"_s);
            root.forEach(u"holidays", [&](JsonObject &json) { holidays.days.push_back(readHoliday(json)); });
            holidays.provenance = readProvenance(root);
            return;
        }
        TransferDecree decree { .year = root.number(u"year", 0), .transfers = {}, .provenance = readProvenance(root) };
        root.forEach(
            u"transfers", [&decree](JsonObject &json) { decree.transfers.push_back(readTransfer(json, decree.year)); });
        if (std::ranges::any_of(decrees, [&](const TransferDecree &other) { return other.year == decree.year; }))
            root.fail(u"the year %1 has two decrees"_s.arg(decree.year));
        decrees.push_back(std::move(decree));
    });
    if (holidays.days.empty() || holidays.firstYear < 1900) {
        complaints << u"calendars: the list of holidays is missing"_s;
        return;
    }
    into.calendar = WorkCalendar(std::move(holidays), std::move(decrees));
}

} // namespace hqs
