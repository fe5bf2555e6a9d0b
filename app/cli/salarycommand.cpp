// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/paymonitor.h"
#include "catalog/spelling.h"
#include "cli/answers.h"
#include "cli/codes.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(PayVerdict verdict)
{
    switch (verdict) {
    case PayVerdict::Enough:
        return u"enough"_s;
    case PayVerdict::Short:
        return u"short"_s;
    case PayVerdict::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue jsonFor(std::optional<Money> money)
{
    return money ? shownValue(*money) : QJsonValue();
}

QJsonObject jsonFor(const PayMonth &month)
{
    return { { u"month"_s, month.first.toString(u"yyyy-MM") }, { u"paid"_s, jsonFor(month.paid) },
        { u"planned"_s, jsonFor(month.planned) }, { u"threshold"_s, jsonFor(month.threshold) },
        { u"by_contract"_s, month.isByContract }, { u"working_days"_s, month.workingDays },
        { u"employed_days"_s, month.employedDays }, { u"days_off"_s, month.daysOff } };
}

QJsonDocument jsonFor(const Session &session, const PayQuarter &pay)
{
    QJsonArray months;
    for (const PayMonth &month : pay.months)
        months.append(jsonFor(month));
    QJsonArray notes;
    for (const PayNote note : pay.notes)
        notes.append(session.in(session.catalog().pay().notes.at(note)));
    const Provenance *law = pay.provenance;
    return QJsonDocument(QJsonObject { { u"quarter"_s, pay.quarter.toText() }, { u"paid"_s, jsonFor(pay.paid) },
        { u"forecast"_s, jsonFor(pay.forecast) }, { u"threshold"_s, jsonFor(pay.threshold) },
        { u"pro_rata"_s, jsonFor(pay.proRata) }, { u"by_month"_s, jsonFor(pay.byMonth) },
        { u"shortfall"_s, jsonFor(pay.shortfall) },
        { u"last_safe_payday"_s,
            pay.lastSafePayday.isValid() ? QJsonValue(pay.lastSafePayday.toString(Qt::ISODate)) : QJsonValue() },
        { u"verdict"_s, codeOf(pay.verdict) }, { u"basis"_s, law ? QJsonValue(session.in(law->basis)) : QJsonValue() },
        { u"status"_s, law ? QJsonValue(hqs::codeOf(law->status)) : QJsonValue() }, { u"months"_s, months },
        { u"notes"_s, notes } });
}

QString wordsFor(const Session &session, const PayQuarter &pay)
{
    const PayRules &rules = session.catalog().pay();
    const Language language = session.language();
    Table table({ CommandLine::tr("What"), CommandLine::tr("Amount") });
    const auto line = [&](const QString &what, std::optional<Money> money) {
        table.add({ what, money ? spelledMoney(*money, language) : u"—"_s });
    };
    line(CommandLine::tr("Paid so far"), pay.paid);
    line(CommandLine::tr("Forecast for the quarter"), pay.forecast);
    line(CommandLine::tr("Threshold"), pay.threshold);
    if (pay.proRata)
        line(CommandLine::tr("In proportion to the working days (an indication)"), pay.proRata);
    if (pay.byMonth)
        line(CommandLine::tr("Month by month (an indication)"), pay.byMonth);
    line(CommandLine::tr("Still missing"), pay.shortfall);
    QString words
        = pay.quarter.toText() + u": "_s + session.in(rules.verdicts.at(pay.verdict)) + u'\n' + table.toString();
    if (pay.lastSafePayday.isValid())
        words += CommandLine::tr("Last safe pay day: %1").arg(spelledDate(pay.lastSafePayday)) + u'\n';
    for (const PayNote note : pay.notes)
        words += session.in(rules.notes.at(note)) + u'\n';
    if (pay.provenance) {
        words += u"%1 (%2)\n"_s.arg(session.in(pay.provenance->basis), hqs::wordsFor(pay.provenance->status));
    }
    return words;
}

/// The options that try something out. None, and told why, when one of them cannot be read.
std::variant<ExitCode, PayTrial> trialOf(Session &session, const Invocation &call)
{
    PayTrial trial;
    for (const auto &[option, day] : { std::pair(u"start"_s, &trial.startsOn), { u"raise-from"_s, &trial.raisedFrom },
             { u"bonus-month"_s, &trial.bonusMonth } }) {
        *day = givenDate(call.value(option));
        if (call.has(option) && !day->isValid())
            return session.fail(
                ExitCode::Usage, CommandLine::tr("--%1 is not a date. Write it as 2026-11-24.").arg(option));
    }
    const Field *money = session.catalog().field(FieldId(u"contract.monthlyPay"_s));
    for (const QString &option : { u"raise"_s, u"bonus"_s }) {
        if (!call.has(option))
            continue;
        const auto value = givenValue(*money, call.value(option));
        const auto *amount = value ? std::get_if<Money>(&*value) : nullptr;
        if (!amount)
            return session.fail(
                ExitCode::Usage, CommandLine::tr("--%1 is not an amount. Write it as 30000 or 30000,50.").arg(option));
        if (option == u"raise")
            trial.raisedPay = *amount;
        else
            trial.bonus = *amount;
    }
    for (const auto &[option, days] : { std::pair(u"unpaid"_s, &trial.unpaidDays), { u"sick"_s, &trial.sickDays } }) {
        bool isNumber = true;
        if (call.has(option))
            *days = call.value(option).toInt(&isNumber);
        if (!isNumber || *days < 0)
            return session.fail(ExitCode::Usage, CommandLine::tr("--%1 is not a number of days.").arg(option));
    }
    return trial;
}

ExitCode salary(Session &session, const Invocation &call)
{
    const auto quarter
        = call.has(u"quarter"_s) ? Quarter::fromText(call.value(u"quarter"_s)) : Quarter::of(session.today());
    if (!quarter)
        return session.fail(ExitCode::Usage, CommandLine::tr("--quarter is not a quarter. Write it as 2026Q4."));
    const auto trial = trialOf(session, call);
    if (const auto *code = std::get_if<ExitCode>(&trial))
        return *code;
    const auto opened = openCase(session, call.arguments.front());
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const CaseFile &file = std::get<OpenCase>(opened).file;
    const PayQuarter pay = payOf(session.catalog(), file.facts(session.today()), *quarter, std::get<PayTrial>(trial));
    session.answer(jsonFor(session, pay), wordsFor(session, pay));
    return pay.verdict == PayVerdict::Short ? ExitCode::Findings : ExitCode::Success;
}

} // namespace

std::vector<Command> salaryCommands()
{
    return {
        { u"salary"_s, u"ID"_s, QT_TRANSLATE_NOOP("CommandLine", "the pay of a quarter against its threshold"), 1, 1,
            { { u"quarter"_s, u"QUARTER"_s, QT_TRANSLATE_NOOP("CommandLine", "which one, as 2026Q4; else this one") },
                { u"start"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "what if the work starts on this day") },
                { u"raise"_s, u"AMOUNT"_s, QT_TRANSLATE_NOOP("CommandLine", "what if the monthly pay were this") },
                { u"raise-from"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "from this day on") },
                { u"bonus"_s, u"AMOUNT"_s, QT_TRANSLATE_NOOP("CommandLine", "what if this bonus were paid") },
                { u"bonus-month"_s, u"DATE"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "for the month of this day; else for the last of the quarter") },
                { u"unpaid"_s, u"DAYS"_s, QT_TRANSLATE_NOOP("CommandLine", "what if so many days were without pay") },
                { u"sick"_s, u"DAYS"_s, QT_TRANSLATE_NOOP("CommandLine", "what if so many days were of sickness") } },
            salary },
    };
}

} // namespace hqs
