// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

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

constexpr int weeks = 6;
constexpr int weekdays = 7;

} // namespace

Tone toneOfDaysLeft(qint64 daysLeft)
{
    return daysLeft < 0 ? Tone::Bad : daysLeft <= 3 ? Tone::Warning : daysLeft <= 30 ? Tone::Accent : Tone::Neutral;
}

MonthView::MonthView(const WorkCalendar &calendar, Localization &localization, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_localization(localization)
    , m_today(today)
    , m_day(today)
{
    setObjectName(u"calendar.month"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    localization.bind(this, [this] { describe(); });
}

QSize MonthView::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 34 };
}

QSize MonthView::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 20 };
}

void MonthView::setTerms(std::vector<CaseTerm> terms)
{
    m_terms = std::move(terms);
    describe();
}

void MonthView::setDay(QDate day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    describe();
    Q_EMIT dayChosen(day);
}

std::vector<const CaseTerm *> MonthView::termsOn(QDate day) const
{
    std::vector<const CaseTerm *> found;
    for (const CaseTerm &term : m_terms) {
        if (term.appointment.due.due == day)
            found.push_back(&term);
    }
    return found;
}

QDate MonthView::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

double MonthView::headHeight() const
{
    return fontMetrics().lineSpacing() * 1.6;
}

QRectF MonthView::cell(QDate day) const
{
    const auto number = static_cast<int>(firstShown().daysTo(day));
    const double width = this->width() / double(weekdays);
    const double height = (this->height() - headHeight()) / weeks;
    return { width * (number % weekdays), headHeight() + height * (number / weekdays), width, height };
}

QDate MonthView::dayAt(const QPointF &point) const
{
    if (width() == 0 || point.y() < headHeight())
        return {};
    const int column = std::clamp(int(point.x() * weekdays / width()), 0, weekdays - 1);
    const int row = std::clamp(int((point.y() - headHeight()) * weeks / (height() - headHeight())), 0, weeks - 1);
    return firstShown().addDays(row * weekdays + column);
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::muted);
    for (int column = 0; column < weekdays; ++column)
        painter.drawText(
            QRectF(width() / double(weekdays) * column + 8, 0, width() / double(weekdays) - 8, headHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, QLocale().dayName(column + 1, QLocale::ShortFormat));
    for (int number = 0; number < weeks * weekdays; ++number)
        paintDay(painter, firstShown().addDays(number));
    if (hasFocus()) {
        painter.setPen(QPen(look::accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(m_day).adjusted(1, 1, -1, -1));
    }
}

void MonthView::paintDay(QPainter &painter, QDate day) const
{
    const QRectF box = cell(day);
    const bool isKnown = m_calendar.standing(day.year()) != Standing::Unknown;
    const bool isOff = isKnown ? !m_calendar.isWorking(day) : day.dayOfWeek() > 5;
    painter.setPen(QPen(look::line, 1));
    painter.setBrush(day == m_day ? look::background(Tone::Accent)
            : isOff               ? look::ground
                                  : palette().color(QPalette::Base));
    painter.drawRect(box);

    const double line = fontMetrics().lineSpacing();
    QRectF number(box.left() + 6, box.top() + 4, line * 1.5, line * 1.25);
    const bool isToday = day == m_today;
    if (isToday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::accent);
        painter.drawRoundedRect(number, number.height() / 2, number.height() / 2);
    }
    painter.setPen(isToday ? look::base : day.month() == m_day.month() && !isOff ? look::text : look::muted);
    painter.drawText(number, Qt::AlignCenter, QString::number(day.day()));
    if (const Holiday *holiday = m_calendar.holiday(day)) {
        painter.setPen(look::muted);
        const double width = box.right() - number.right() - 10;
        painter.drawText(QRectF(number.right() + 4, number.top(), width, number.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_localization.say(holiday->name), Qt::ElideRight, int(width)));
    }

    const auto terms = termsOn(day);
    const double height = line * 1.2;
    const int room = std::max(1, int((box.bottom() - number.bottom() - 4) / (height + 2)));
    const int shown = static_cast<int>(terms.size()) > room ? room - 1 : static_cast<int>(terms.size());
    for (int i = 0; i < static_cast<int>(terms.size()) && i <= shown; ++i) {
        const QRectF place(box.left() + 4, number.bottom() + 2 + i * (height + 2), box.width() - 8, height);
        const bool isRest = i == shown;
        const CaseTerm &term = *terms[static_cast<std::size_t>(i)];
        const Tone tone = isRest ? Tone::Neutral : toneOfDaysLeft(term.appointment.daysLeft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::background(tone));
        painter.drawRoundedRect(place, 4, 4);
        painter.setPen(look::foreground(tone));
        const QString words = isRest && shown == 0 ? tr("%n term(s)", nullptr, static_cast<int>(terms.size()))
            : isRest
            ? tr("%n more", nullptr, static_cast<int>(terms.size()) - shown)
            : m_localization.say(term.personName) + u" · "_s + titleOf(term.appointment, m_localization.language());
        painter.drawText(place.adjusted(5, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(words, Qt::ElideRight, int(place.width()) - 9));
    }
}

QString MonthView::wordsOf(QDate day) const
{
    QStringList lines { QLocale().toString(day, u"dddd, d MMMM yyyy"_s) };
    if (const Holiday *holiday = m_calendar.holiday(day))
        lines << m_localization.say(holiday->name);
    else if (m_calendar.standing(day.year()) != Standing::Unknown && !m_calendar.isWorking(day))
        lines << tr("day off");
    for (const CaseTerm *term : termsOn(day))
        lines << m_localization.say(term->personName) + u": "_s + titleOf(term->appointment, m_localization.language());
    return lines.join(u'\n');
}

/// Says the chosen day to who cannot see it.
void MonthView::describe()
{
    setAccessibleName(tr("Month of the calendar"));
    setAccessibleDescription(wordsOf(m_day));
    update();
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    setDay(dayAt(event->position()));
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dayAt(event->position()) == m_day)
        Q_EMIT dayOpened(m_day);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-weekdays));
    case Qt::Key_Down:
        return setDay(m_day.addDays(weekdays));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayOpened(m_day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const QDate day = dayAt(help->pos()); day.isValid())
            QToolTip::showText(help->globalPos(), wordsOf(day), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hqs
