// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/chainchart.h"

#include "catalog/explanation.h"
#include "catalog/spelling.h"
#include "ui/localization.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Further away than this nothing is drawn to scale: papers that end in ten years would press the next weeks together.
constexpr int monthsShown = 15;

} // namespace

QString slackWords(const ChainLink &link)
{
    if (link.isKept && !link.slack)
        return ChainChart::tr("kept");
    if (!link.slack)
        return {};
    const int days = *link.slack;
    if (link.isKept)
        return days >= 0 ? ChainChart::tr("kept, %n working day(s) to spare", nullptr, days)
                         : ChainChart::tr("kept %n working day(s) late", nullptr, -days);
    return days > 0 ? ChainChart::tr("%n working day(s) to spare", nullptr, days)
        : days == 0 ? ChainChart::tr("today is the last day")
                    : ChainChart::tr("%n working day(s) late", nullptr, -days);
}

Tone toneOf(const ChainLink &link)
{
    if (link.slack && *link.slack < 0)
        return Tone::Bad;
    if (link.isKept)
        return Tone::Good;
    return link.slack && *link.slack <= 3 ? Tone::Warning : Tone::Accent;
}

ChainChart::ChainChart(const WorkCalendar &calendar, Localization &localization, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_localization(localization)
    , m_today(today)
    , m_first(today)
    , m_last(today.addMonths(1))
{
    setObjectName(u"chain.chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    localization.bind(this, [this] { describe(); });
}

double ChainChart::rowHeight() const
{
    return fontMetrics().lineSpacing() * 2.5;
}

double ChainChart::headHeight() const
{
    return fontMetrics().lineSpacing() * 1.5;
}

/// Under the names of the months and, where something happened, under that.
double ChainChart::rowsTop() const
{
    return headHeight() + (m_history.empty() ? 0 : fontMetrics().lineSpacing() * 1.8);
}

double ChainChart::timeLeft() const
{
    return std::min(width() * 0.5, fontMetrics().averageCharWidth() * 46.0);
}

double ChainChart::timeWidth() const
{
    return width() - timeLeft() - 10;
}

QSize ChainChart::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 90, int(rowsTop() + rowHeight() * double(m_chain.size())) + 6 };
}

QSize ChainChart::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 50, sizeHint().height() };
}

void ChainChart::setChain(std::vector<ChainLink> chain)
{
    m_chain = std::move(chain);
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(m_chain.size()) - 1));
    findRange();
}

void ChainChart::setHistory(std::vector<HistoryMark> history)
{
    m_history = std::move(history);
    findRange();
}

void ChainChart::findRange()
{
    m_first = m_today.addMonths(-1);
    m_last = m_today.addMonths(2);
    for (const ChainLink &link : m_chain) {
        m_first = std::min(m_first, std::max(link.started, m_today.addMonths(-monthsShown)));
        m_last = std::max(m_last, std::min(link.due, m_today.addMonths(monthsShown)));
    }
    if (!m_history.empty())
        m_first = std::min(m_first, std::max(m_history.front().on, m_today.addMonths(-monthsShown)));
    m_first = QDate(m_first.year(), m_first.month(), 1);
    updateGeometry();
    describe();
}

double ChainChart::xOf(QDate day) const
{
    const QDate shown = std::clamp(day, m_first, m_last);
    return timeLeft()
        + timeWidth() * double(m_first.daysTo(shown)) / double(std::max<qint64>(1, m_first.daysTo(m_last)));
}

void ChainChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    if (!m_history.empty())
        paintHistory(painter);
    for (int row = 0; row < static_cast<int>(m_chain.size()); ++row)
        paintLink(painter, row);
}

void ChainChart::paintAxis(QPainter &painter) const
{
    double taken = 0; // up to here names of months stand
    for (QDate month = m_first; month <= m_last; month = month.addMonths(1)) {
        painter.setPen(QPen(look::line, 1));
        painter.drawLine(QPointF(xOf(month), headHeight() - 4), QPointF(xOf(month), height()));
        const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat)
            + (month.month() == 1 || month == m_first ? u' ' + QString::number(month.year()) : QString());
        if (xOf(month) < taken || xOf(month) + fontMetrics().horizontalAdvance(name) > width())
            continue;
        painter.setPen(look::muted);
        painter.drawText(QPointF(xOf(month) + 3, fontMetrics().ascent() + 2), name);
        taken = xOf(month) + fontMetrics().horizontalAdvance(name) + 10;
    }
    painter.setPen(QPen(look::accent, 2));
    painter.drawLine(QPointF(xOf(m_today), headHeight() - 4), QPointF(xOf(m_today), height()));
}

QPointF ChainChart::historyPoint(QDate day) const
{
    return { xOf(day), headHeight() + (rowsTop() - headHeight()) / 2 };
}

void ChainChart::paintHistory(QPainter &painter) const
{
    const double room = timeLeft() - 18;
    const QRectF words(6, headHeight(), room, rowsTop() - headHeight());
    painter.setPen(look::muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(tr("What happened: %1").arg(m_history.size()), Qt::ElideRight, int(room)));
    painter.setPen(QPen(look::muted, 1));
    painter.drawLine(historyPoint(m_first), historyPoint(std::min(m_today, m_last)));
    painter.setPen(QPen(look::accent, 1));
    painter.setBrush(look::background(Tone::Accent));
    for (const HistoryMark &mark : m_history)
        painter.drawEllipse(historyPoint(mark.on), 4.5, 4.5);
}

QString ChainChart::historyAt(const QPointF &point) const
{
    constexpr double near = 6; // dots
    QStringList words;
    if (point.y() < headHeight() || point.y() >= rowsTop())
        return {};
    for (const HistoryMark &mark : m_history) {
        if (std::abs(xOf(mark.on) - point.x()) <= near)
            words << spelledDate(mark.on) + u": "_s + mark.words;
    }
    return words.join(u'\n');
}

void ChainChart::paintLink(QPainter &painter, int row) const
{
    const ChainLink &link = m_chain[static_cast<std::size_t>(row)];
    const double top = rowsTop() + rowHeight() * row;
    const double line = fontMetrics().lineSpacing();
    if (row == m_row) {
        painter.setPen(hasFocus() ? QPen(look::accent, 1, Qt::DotLine) : QPen(Qt::NoPen));
        painter.setBrush(look::background(Tone::Accent));
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, timeLeft() - 7, rowHeight() - 2), 5, 5);
    }
    const double room = timeLeft() - 18;
    painter.setPen(look::text);
    painter.drawText(QRectF(6, top + 3, room, line), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_localization.say(link.rule->title), Qt::ElideRight, int(room)));
    painter.setPen(look::foreground(toneOf(link)));
    painter.drawText(QRectF(6, top + 3 + line, room, line), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(spelledDate(link.due) + u" · "_s + slackWords(link), Qt::ElideRight, int(room)));

    const double middle = top + rowHeight() / 2;
    const QColor colour = look::foreground(toneOf(link));
    const double from = xOf(link.started);
    const double to = std::max(xOf(link.due), from + 6);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(look::background(toneOf(link)));
    if (link.started < link.due)
        painter.drawRoundedRect(QRectF(from, middle - line * 0.35, to - from, line * 0.7), 4, 4);
    painter.setBrush(colour);
    if (link.due <= m_last)
        painter.drawEllipse(QPointF(xOf(link.due), middle), 4.5, 4.5);
    else // beyond the picture: an arrow, not a day
        painter.drawPolygon(QPolygonF { QPointF(to, middle - 6), QPointF(to + 7, middle), QPointF(to, middle + 6) });
    if (link.keptOn) {
        painter.setPen(QPen(colour, 2));
        painter.drawLine(
            QPointF(xOf(*link.keptOn), middle - line * 0.6), QPointF(xOf(*link.keptOn), middle + line * 0.6));
    }
}

int ChainChart::rowAt(double y) const
{
    return y < rowsTop() ? -1 : static_cast<int>((y - rowsTop()) / rowHeight());
}

void ChainChart::setRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_chain.size()) || row == m_row)
        return;
    m_row = row;
    describe();
    Q_EMIT rowChosen(row);
}

void ChainChart::describe()
{
    setAccessibleName(tr("Terms of the case on a line of time"));
    if (static_cast<std::size_t>(m_row) < m_chain.size()) {
        const ChainLink &link = m_chain[static_cast<std::size_t>(m_row)];
        setAccessibleDescription(
            m_localization.say(link.rule->title) + u", "_s + spelledDate(link.due) + u", "_s + slackWords(link));
    }
    update();
}

void ChainChart::mousePressEvent(QMouseEvent *event)
{
    setRow(rowAt(event->position().y()));
}

void ChainChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        setRow(m_row - 1);
    else if (event->key() == Qt::Key_Down)
        setRow(m_row + 1);
    else
        QWidget::keyPressEvent(event);
}

bool ChainChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const QString happened = historyAt(help->pos()); !happened.isEmpty())
            QToolTip::showText(help->globalPos(), happened, this);
        const int row = rowAt(help->pos().y());
        if (row >= 0 && row < static_cast<int>(m_chain.size())) {
            const ChainLink &link = m_chain[static_cast<std::size_t>(row)];
            QToolTip::showText(help->globalPos(),
                m_localization.say(link.rule->title) + u'\n'
                    + tr("from %1 to %2, %3").arg(spelledDate(link.started), spelledDate(link.due), slackWords(link)),
                this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace hqs
