// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<QStringView, PayVerdict> verdicts[] { { u"enough", PayVerdict::Enough },
    { u"short", PayVerdict::Short }, { u"unknown", PayVerdict::Unknown } };

constexpr std::pair<QStringView, PayNote> notes[] { { u"no_requirement", PayNote::NoRequirement },
    { u"no_pay", PayNote::NoPay }, { u"no_category", PayNote::NoCategory }, { u"no_start", PayNote::NoStart },
    { u"not_employed", PayNote::NotEmployed }, { u"no_threshold", PayNote::NoThreshold },
    { u"no_calendar", PayNote::NoCalendar }, { u"provisional_calendar", PayNote::ProvisionalCalendar },
    { u"part_quarter", PayNote::PartQuarter }, { u"law_changed", PayNote::LawChanged },
    { u"paid_late", PayNote::PaidLate }, { u"past_not_entered", PayNote::PastNotEntered },
    { u"days_off", PayNote::DaysOff }, { u"by_month_times_three", PayNote::ByMonthTimesThree },
    { u"by_year_quarter", PayNote::ByYearQuarter }, { u"tried_days_unused", PayNote::TriedDaysUnused },
    { u"tried_bonus_elsewhere", PayNote::TriedBonusElsewhere } };

} // namespace

void readPay(const QDir &rules, Rules &into, QStringList &complaints)
{
    bool found = false;
    forEachFile(QDir(rules.filePath(u"pay"_s)), complaints, [&](JsonObject &root) {
        if (std::exchange(found, true))
            root.fail(u"the pay monitor has one file only"_s);
        root.forEach(u"thresholds", [&into](JsonObject &json) {
            if (!into.pay.thresholds.emplace(json.string(u"category"), json.string(u"parameter")).second)
                json.fail(u"this category has two thresholds"_s);
        });
        root.with(u"partQuarter", [&into](JsonObject &json) { into.pay.partQuarter = readProvenance(json); });
        root.with(u"verdicts", [&into](JsonObject &json) {
            for (const auto &[name, verdict] : verdicts)
                into.pay.verdicts[verdict] = json.text(name);
        });
        root.with(u"notes", [&into](JsonObject &json) {
            for (const auto &[name, note] : notes)
                into.pay.notes[note] = json.text(name);
        });
    });
    if (!found)
        complaints << u"pay: the rules of the pay monitor are missing"_s;
}

} // namespace hqs
