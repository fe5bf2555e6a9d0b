// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthpane.h"

#include "ui/calendar/monthview.h"
#include "ui/localization.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

MonthPane::MonthPane(const WorkCalendar &calendar, Localization &localization, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_localization(localization)
    , m_today(today)
    , m_month(new MonthView(calendar, localization, today, this))
    , m_monthName(new QLabel(this))
    , m_before(new QPushButton(this))
    , m_thisMonth(new QPushButton(this))
    , m_after(new QPushButton(this))
    , m_dayName(new QLabel(this))
    , m_day(new QListWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 10, 4, 4);
    row->setSpacing(14);
    row->addLayout(makeMonth(), 1);
    row->addLayout(makeDay());
}

QLayout *MonthPane::makeMonth()
{
    auto *column = new QVBoxLayout;
    auto *turning = new QHBoxLayout;
    look::setRole(m_monthName, u"heading"_s);
    m_monthName->setObjectName(u"calendar.monthName"_s);
    turning->addWidget(m_monthName, 1);
    for (QPushButton *button : { m_before, m_thisMonth, m_after })
        turning->addWidget(button);
    m_before->setObjectName(u"calendar.before"_s);
    m_thisMonth->setObjectName(u"calendar.today"_s);
    m_after->setObjectName(u"calendar.after"_s);
    column->addLayout(turning);
    column->addWidget(m_month, 1);
    connect(m_before, &QPushButton::clicked, this, [this] { m_month->setDay(m_month->day().addMonths(-1)); });
    connect(m_thisMonth, &QPushButton::clicked, this, [this] { m_month->setDay(m_today); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_month->setDay(m_month->day().addMonths(1)); });
    connect(m_month, &MonthView::dayChosen, this, &MonthPane::fillDay);
    connect(m_month, &MonthView::dayOpened, this, &MonthPane::openDay);
    return column;
}

QLayout *MonthPane::makeDay()
{
    auto *column = new QVBoxLayout;
    look::setRole(m_dayName, u"heading"_s);
    m_dayName->setWordWrap(true);
    m_dayName->setMaximumWidth(280);
    look::setRole(m_day, u"nav"_s);
    m_day->setObjectName(u"calendar.day"_s);
    m_day->setWordWrap(true);
    m_day->setTextElideMode(Qt::ElideNone);
    m_day->setResizeMode(QListView::Adjust);
    m_day->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_day->setMinimumWidth(220);
    m_day->setMaximumWidth(280);
    column->addWidget(m_dayName);
    column->addWidget(m_day, 1);
    const auto openRow = [this](const QListWidgetItem *item) {
        const auto terms = m_month->termsOn(m_month->day());
        const auto row = static_cast<std::size_t>(m_day->row(item));
        if (row < terms.size())
            Q_EMIT opened(*terms[row]);
    };
    connect(m_day, &QListWidget::itemActivated, this, openRow);
    connect(m_day, &QListWidget::itemClicked, this, openRow);
    return column;
}

void MonthPane::openDay(QDate day)
{
    const auto terms = m_month->termsOn(day);
    if (terms.size() == 1)
        Q_EMIT opened(*terms.front());
    else if (!terms.empty())
        m_day->setFocus();
}

void MonthPane::setTerms(const std::vector<CaseTerm> &terms)
{
    m_month->setTerms(terms);
    fillDay();
}

void MonthPane::fillDay()
{
    const QDate day = m_month->day();
    QString month = QLocale().standaloneMonthName(day.month());
    month[0] = month.at(0).toUpper(); // Russian writes it small in a sentence, here it is a heading
    m_monthName->setText(month + u' ' + QString::number(day.year()));
    m_dayName->setText(QLocale().toString(day, u"d MMMM, dddd"_s));
    m_day->clear();
    for (const CaseTerm *term : m_month->termsOn(day)) {
        auto *item = new QListWidgetItem(
            m_localization.say(term->personName) + u'\n' + titleOf(term->appointment, m_localization.language()),
            m_day);
        item->setForeground(look::foreground(toneOfDaysLeft(term->appointment.daysLeft)));
    }
    if (m_day->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("No terms this day."), m_day);
        nothing->setFlags(Qt::ItemIsEnabled);
    }
}

void MonthPane::retranslate()
{
    m_before->setText(u"‹"_s);
    m_before->setAccessibleName(tr("Month before"));
    m_before->setToolTip(tr("Month before (Page Up)"));
    m_thisMonth->setText(tr("Today"));
    m_thisMonth->setToolTip(tr("To today (Home)"));
    m_after->setText(u"›"_s);
    m_after->setAccessibleName(tr("Month after"));
    m_after->setToolTip(tr("Month after (Page Down)"));
    m_day->setAccessibleName(tr("Terms of the day"));
    fillDay();
}

} // namespace hqs
