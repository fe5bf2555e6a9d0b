// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/headline.h"
#include "cases/quarterround.h"
#include "words/actwords.h"

#include "reports/journalextract.h"
#include "reports/listmakers.h"
#include "reports/words.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Sheet journalSheet(const std::vector<JournalEntry> &entries, ListReader reader)
{
    Sheet sheet = emptySheet(ListKind::Journal);
    sheet.columns = { { u"id"_s, Reports::tr("No."), 7 }, { u"day"_s, Reports::tr("Day"), 12 },
        { u"time"_s, Reports::tr("Time (UTC)"), 10 }, { u"who"_s, Reports::tr("Who"), 24 },
        { u"what"_s, Reports::tr("What"), 34 }, { u"subject"_s, Reports::tr("About"), 28 },
        { u"change"_s, Reports::tr("Before → after; why"), 60 } };
    for (const JournalEntry &entry : entries) {
        const QDateTime at = entry.at.toUTC();
        sheet.rows.push_back({ entry.id.value_or(0), at.date(), at.toString(u"HH:mm:ss"), entry.who,
            reader == ListReader::Program ? entry.what.text() : wordsFor(entry.what), textCell(entry.subject),
            textCell(changeWords(entry)) });
    }
    return sheet;
}

Result<Sheet> journalList(const ListSource &source)
{
    const auto entries = Journal(source.database).entries();
    return entries ? Result<Sheet>(journalSheet(*entries, source.reader)) : entries.error();
}

Result<Sheet> noticeList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Notices);
    sheet.name = Reports::tr("Salary notices %1").arg(source.quarter.toText());
    const auto moneyCell = [](std::optional<Money> money) { return money ? SheetCell(*money) : SheetCell(); };
    sheet.columns = { { u"number"_s, Reports::tr("Case no."), 11 }, { u"name"_s, Reports::tr("Specialist"), 28 },
        { u"paid"_s, Reports::tr("Paid"), 14 }, { u"forecast"_s, Reports::tr("Forecast"), 14 },
        { u"threshold"_s, Reports::tr("Threshold"), 14 }, { u"shortfall"_s, Reports::tr("Short by"), 14 },
        { u"judgement"_s, Reports::tr("Judgement"), 22 }, { u"due"_s, Reports::tr("Last day"), 12 },
        { u"filed_on"_s, Reports::tr("Notice filed on"), 12 }, { u"channel"_s, Reports::tr("How"), 22 },
        { u"notice"_s, Reports::tr("Notice no."), 18 } };
    const auto lines = quarterRound(source.catalog, source.database, source.quarter, source.today);
    if (!lines)
        return lines.error();
    const Field *channel = source.catalog.field(FieldId(u"salaryNotice.channel"_s));
    for (const QuarterLine &line : *lines) {
        const QString &said = line.proof.channel;
        sheet.rows.push_back({ line.head.number, textCell(titleIn(source.language, line.head)), line.pay.paid,
            line.pay.forecast, moneyCell(line.pay.threshold),
            line.pay.shortfall.kopecks > 0 ? SheetCell(line.pay.shortfall) : SheetCell(),
            source.catalog.pay().verdicts.at(line.pay.verdict).in(source.language), dayCell(line.due.value_or(QDate())),
            dayCell(line.proof.filedOn),
            channel && !said.isEmpty() ? cellFor(*channel, Code { said }, source.language, source.reader) : SheetCell(),
            textCell(line.proof.number) });
    }
    return sheet;
}

} // namespace hqs
