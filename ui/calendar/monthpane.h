// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace hqs {

class Localization;
class MonthView;

/// A month to turn, and beside it the terms of the chosen day.
class MonthPane : public QWidget {
    Q_OBJECT

public:
    MonthPane(const WorkCalendar &calendar, Localization &localization, QDate today, QWidget *parent = nullptr);

    void setTerms(const std::vector<CaseTerm> &terms);
    void retranslate();

Q_SIGNALS:
    void opened(const hqs::CaseTerm &term);

private:
    QLayout *makeMonth();
    QLayout *makeDay();
    void openDay(QDate day);
    void fillDay();

    Localization &m_localization;
    QDate m_today;
    MonthView *m_month;
    QLabel *m_monthName;
    QPushButton *m_before;
    QPushButton *m_thisMonth;
    QPushButton *m_after;
    QLabel *m_dayName;
    QListWidget *m_day;
};

} // namespace hqs
