// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/headline.h"
#include "cases/quarterround.h"
#include "catalog/spelling.h"

#include "reports/reportmakers.h"
#include "reports/reporttext.h"
#include "reports/words.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double chartLeft = 70; // mm; names stand to the left of it
constexpr double chartWidth = 95;
constexpr double chartTop = 34;
constexpr double barStep = 8;
constexpr double barHeight = 4.5;
constexpr std::size_t barsOnPage = 29;

QString spelledOr(std::optional<Money> money, Language language)
{
    return money ? spelledMoney(*money, language) : u"—"_s;
}

Money topOfChart(const std::vector<QuarterLine> &lines)
{
    Money top { 1 };
    for (const QuarterLine &line : lines)
        top = std::max({ top, line.pay.forecast, line.pay.threshold.value_or(Money {}) });
    return top;
}

PageItem words(const QString &text, const QRectF &area, const TextStyle &style)
{
    return { .content = WordsItem { .words = { text }, .area = area, .style = style } };
}

/// A bar from the left edge of the chart; thin for the forecast, thick for what is paid.
PageItem bar(double from, double to, double y, double height)
{
    return { .content = LineItem { .line = QLineF(from, y, to, y), .width = height, .dashed = false } };
}

FormPage chartPage(
    const std::vector<QuarterLine> &lines, std::size_t first, std::size_t last, Money top, const ReportSource &source)
{
    FormPage page;
    const auto across = [top](Money money) {
        return chartLeft + chartWidth * static_cast<double>(money.kopecks) / static_cast<double>(top.kopecks);
    };
    page.items.push_back(
        words(u"%1, %2"_s.arg(wordsFor(ReportKind::QuarterPay), spelledQuarter(source.quarter, source.language)),
            QRectF(15, 12, 180, 8), { .size = 12, .bold = true }));
    page.items.push_back(words(Reports::tr("Thick: paid. Thin: forecast, paid and planned together. Upright mark: the "
                                           "threshold. First those who fall short."),
        QRectF(15, 21, 180, 10), { .size = 8 }));
    for (std::size_t at = first; at < last; ++at) {
        const PayQuarter &pay = lines[at].pay;
        const double y = chartTop + barStep * static_cast<double>(at - first) + barHeight / 2;
        page.items.push_back(words(titleIn(source.language, lines[at].head),
            QRectF(15, y - barHeight / 2, chartLeft - 17, barHeight), { .size = 8 }));
        if (pay.forecast.kopecks > 0)
            page.items.push_back(bar(chartLeft, across(pay.forecast), y, 0.6));
        if (pay.paid.kopecks > 0)
            page.items.push_back(bar(chartLeft, across(pay.paid), y, barHeight / 2));
        if (pay.threshold) {
            const double x = across(*pay.threshold);
            page.items.push_back(
                { .content = LineItem {
                      .line = QLineF(x, y - barHeight / 2, x, y + barHeight / 2), .width = 0.5, .dashed = false } });
        }
        const QString missing = pay.verdict == PayVerdict::Short
            ? Reports::tr("short by %1").arg(spelledMoney(pay.shortfall, source.language))
            : spelledMoney(pay.forecast, source.language);
        page.items.push_back(words(missing, QRectF(chartLeft + chartWidth + 2, y - barHeight / 2, 33, barHeight),
            { .size = 7, .bold = pay.verdict == PayVerdict::Short }));
    }
    return page;
}

Form chartOf(const std::vector<QuarterLine> &lines, const ReportSource &source)
{
    Form form = ReportText().toForm(codeOf(ReportKind::QuarterPay),
        { wordsFor(ReportKind::QuarterPay), wordsFor(ReportKind::QuarterPay) }, source.language, source.today);
    FixedPages pages;
    const Money top = topOfChart(lines);
    for (std::size_t first = 0; first < lines.size(); first += barsOnPage)
        pages.pages.push_back(chartPage(lines, first, std::min(first + barsOnPage, lines.size()), top, source));
    form.body = std::move(pages);
    return form;
}

ReportText tableOf(const std::vector<QuarterLine> &lines, const ReportSource &source)
{
    const PayRules &rules = source.catalog.pay();
    ReportText text;
    text.heading(u"%1, %2"_s.arg(wordsFor(ReportKind::QuarterPay), spelledQuarter(source.quarter, source.language)));
    if (lines.empty()) {
        text.paragraph(Reports::tr("Nobody was employed in this quarter."));
        return text;
    }
    text.beginTable(
        { Reports::tr("Case no."), Reports::tr("Specialist"), Reports::tr("Paid"), Reports::tr("Forecast"),
            Reports::tr("Threshold"), Reports::tr("Short by"), Reports::tr("Judgement"), Reports::tr("Notice filed") },
        { 9, 18, 12, 12, 12, 11, 12, 14 });
    for (const QuarterLine &line : lines) {
        const PayQuarter &pay = line.pay;
        text.row({ line.head.number, titleIn(source.language, line.head), spelledMoney(pay.paid, source.language),
            spelledMoney(pay.forecast, source.language), spelledOr(pay.threshold, source.language),
            pay.shortfall.kopecks > 0 ? spelledMoney(pay.shortfall, source.language) : QString(),
            rules.verdicts.at(pay.verdict).in(source.language),
            line.isFiled() ? spelledDate(line.proof.filedOn) + u'\n' + line.proof.number : Reports::tr("not filed") });
    }
    text.endTable();
    if (lines.front().due)
        text.paragraph(Reports::tr("Last day for the notices: %1").arg(spelledDate(*lines.front().due)));
    return text;
}

} // namespace

PrintedReport quarterPayReport(const ReportSource &source)
{
    const auto lines = quarterRound(source.catalog, source.database, source.quarter, source.today);
    if (!lines)
        return lines.error();
    auto forms = printed(tableOf(*lines, source), ReportKind::QuarterPay, source);
    if (!forms || lines->empty())
        return forms;
    auto chart = printAlone(chartOf(*lines, source), source.catalog, source.today);
    if (!chart)
        return chart.error();
    forms->insert(forms->begin(), *std::move(chart));
    return forms;
}

} // namespace hqs
