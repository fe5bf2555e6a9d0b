// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paychart.h"

#include "ui/look.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hqs {

namespace {

constexpr int labelHeight = 18;
constexpr int gap = 14;

} // namespace

PayChart::PayChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PayChart::draw(const PayQuarter &pay, Money top)
{
    m_months = pay.months;
    m_top = top;
    update();
}

Money PayChart::topOf(const PayQuarter &pay)
{
    Money top;
    for (const PayMonth &month : pay.months)
        top = std::max({ top, Money { month.paid.kopecks + month.planned.kopecks }, month.threshold });
    return top;
}

void PayChart::paintEvent(QPaintEvent *)
{
    const qint64 highest = std::max<qint64>(m_top.kopecks, 1);
    QPainter painter(this);
    const int ground = height() - labelHeight;
    const int room = ground - 4; // the highest bar leaves the edge free
    const auto heightOf = [&](qint64 kopecks) { return static_cast<int>(kopecks * room / highest); };
    const int slot = width() / static_cast<int>(m_months.size());
    int left = 0;
    for (const PayMonth &month : m_months) {
        const int paid = heightOf(month.paid.kopecks);
        const int planned = heightOf(month.planned.kopecks);
        const QRect bar(left + gap, ground - paid, slot - 2 * gap, paid);
        painter.fillRect(bar, look::accent);
        painter.fillRect(bar.left(), ground - paid - planned, bar.width(), planned, look::background(Tone::Accent));
        if (month.threshold > Money()) {
            painter.setPen(QPen(look::foreground(Tone::Bad), 1.5, Qt::DashLine));
            const int line = ground - heightOf(month.threshold.kopecks);
            painter.drawLine(left + gap / 2, line, left + slot - gap / 2, line);
        }
        painter.setPen(look::muted);
        painter.drawText(QRect(left, ground, slot, labelHeight), Qt::AlignCenter,
            QLocale().standaloneMonthName(month.first.month(), QLocale::ShortFormat));
        left += slot;
    }
    painter.setPen(look::line);
    painter.drawLine(0, ground, width(), ground);
}

} // namespace hqs
