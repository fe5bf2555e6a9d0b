// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/explanation.h"

#include "catalog/spelling.h"

#include <array>
#include <cstdlib>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortDate(QDate day)
{
    return day.toString(u"dd.MM"_s);
}

/// A run of days off that holds more than a plain weekend: «31.12–10.01 (Новогодние каникулы)».
struct Run {
    QDate first;
    QDate last;
    const Holiday *holiday = nullptr;
    bool onlyWeekend = true;
};

std::vector<Run> daysOffBetween(QDate first, QDate last, const WorkCalendar &calendar)
{
    std::vector<Run> runs;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (calendar.isWorking(day))
            continue;
        if (runs.empty() || runs.back().last.addDays(1) != day)
            runs.push_back({ .first = day, .last = day });
        Run &run = runs.back();
        run.last = day;
        const Holiday *holiday = calendar.holiday(day);
        if (holiday && !run.holiday)
            run.holiday = holiday;
        run.onlyWeekend = run.onlyWeekend && !holiday && day.dayOfWeek() >= Qt::Saturday;
    }
    return runs;
}

QString skippedDays(QDate first, QDate last, const WorkCalendar &calendar, Language language)
{
    const bool russian = language == Language::Russian;
    QStringList parts;
    bool weekends = false;
    for (const Run &run : daysOffBetween(first, last, calendar)) {
        if (run.onlyWeekend) {
            weekends = true;
            continue;
        }
        QString part = shortDate(run.first);
        if (run.last != run.first)
            part += u'–' + shortDate(run.last);
        if (run.holiday)
            part += u" ("_s + run.holiday->name.in(language) + u')';
        parts << part;
    }
    if (weekends)
        parts << (russian ? u"выходные"_s : u"weekends"_s);
    QString text
        = parts.isEmpty() ? QString() : (russian ? u"; не считаются "_s : u"; not counted: "_s) + parts.join(u", "_s);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (day.dayOfWeek() >= Qt::Saturday && calendar.isWorking(day))
            text
                += (russian ? u"; %1 — рабочий день"_s : u"; %1 is a working day"_s).arg(spelledWeekday(day, language));
    }
    return text;
}

struct Explainer {
    const WorkCalendar &calendar;
    Language language;

    bool russian() const { return language == Language::Russian; }
    QString day(QDate date) const { return spelledWeekday(date, language); }

    QString step(const CountedStep &step) const
    {
        if (step.afterQuarter) {
            const QString text = russian() ? u"последний рабочий день месяца после квартала — %1"_s
                                           : u"the last working day of the month after the quarter is %1"_s;
            return text.arg(day(step.end)) + skippedDays(step.end, step.end, calendar, language);
        }
        const bool isOffice = step.value && step.value->provenance.status == LawStatus::Office;
        const QString length = spelledAmount(std::abs(step.amount), step.unit, language)
            + (!isOffice        ? QString()
                    : russian() ? u" (решение офиса)"_s
                                : u" (office's own value)"_s);
        if (step.amount < 0) {
            const QString text = russian() ? u"за %1 до этого — %2"_s : u"%1 before that is %2"_s;
            return text.arg(length, day(step.end));
        }
        if (step.unit != Unit::WorkingDays) {
            const QString text = russian() ? u"%1: последний день %2"_s : u"%1: the last day is %2"_s;
            return text.arg(length, day(step.end));
        }
        const QDate first
            = step.countsEvent && calendar.isWorking(step.start) ? step.start : *calendar.shifted(step.start, 1);
        const QString text = russian() ? u"%1: 1-й рабочий день %2; последний день %3"_s
                                       : u"%1: the 1st working day is %2; the last day is %3"_s;
        return text.arg(length, day(first), day(step.end))
            + skippedDays(step.start.addDays(1), step.end, calendar, language);
    }

    QString whole(const DeadlineRule &rule, const Due &due) const
    {
        // Counted without the term before it: the day is not the event that the rule names.
        const bool isOwnEvent = rule.before.empty() || due.steps.size() > rule.counts.size();
        const QString counting = russian() ? u"отсчёт с"_s : u"counted from"_s;
        QStringList parts { (isOwnEvent ? rule.eventTitle.in(language) : counting) + u' ' + day(due.event) };
        for (const CountedStep &counted : due.steps) {
            if (counted.amount != 0 || counted.afterQuarter)
                parts << step(counted);
        }
        if (due.safeDue != due.due) {
            const QString text
                = russian() ? u"это выходной: безопасно успеть до %1"_s : u"a day off: be safe and act by %1"_s;
            parts << text.arg(day(due.safeDue));
        }
        if (due.provisional) {
            parts << (russian() ? u"предварительно: постановления о выходных на эти дни среди правил нет"_s
                                : u"provisional: the rules hold no decree about the days off of that time"_s);
        }
        return parts.join(u"; "_s);
    }
};

} // namespace

QString spelledWeekday(QDate day, Language language)
{
    static const std::array russian { u"пн"_s, u"вт"_s, u"ср"_s, u"чт"_s, u"пт"_s, u"сб"_s, u"вс"_s };
    static const std::array english { u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s };
    const auto &names = language == Language::Russian ? russian : english;
    return names[static_cast<std::size_t>(day.dayOfWeek() - 1)] + u' ' + spelledDate(day);
}

Text explain(const DeadlineRule &rule, const Due &due, const WorkCalendar &calendar)
{
    return { .russian = Explainer { calendar, Language::Russian }.whole(rule, due),
        .english = Explainer { calendar, Language::English }.whole(rule, due) };
}

} // namespace hqs
