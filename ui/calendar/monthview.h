// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"
#include "ui/look.h"

#include <QWidget>

namespace hqs {

class Localization;

/// Six weeks with the terms that end in them. Days on which nobody works are shaded, today is ringed, the chosen day is
/// framed: arrows move it, Page Up and Page Down turn the month, Home goes to today.
class MonthView : public QWidget {
    Q_OBJECT

public:
    MonthView(const WorkCalendar &calendar, Localization &localization, QDate today, QWidget *parent = nullptr);

    void setTerms(std::vector<CaseTerm> terms);
    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// The terms that end on a day.
    std::vector<const CaseTerm *> termsOn(QDate day) const;
    /// The first day of the six weeks in view.
    QDate firstShown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    /// Enter, or a double click, on a day.
    void dayOpened(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF cell(QDate day) const;
    QDate dayAt(const QPointF &point) const;
    double headHeight() const;
    void paintDay(QPainter &painter, QDate day) const;
    QString wordsOf(QDate day) const;
    void describe();

    const WorkCalendar &m_calendar;
    Localization &m_localization;
    QDate m_today;
    QDate m_day;
    std::vector<CaseTerm> m_terms;
};

/// How near a last day is, by colour: the same in every list of terms.
Tone toneOfDaysLeft(qint64 daysLeft);

} // namespace hqs
