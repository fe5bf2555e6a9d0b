// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/datechain.h"
#include "ui/look.h"

#include <QWidget>

namespace hqs {

class Localization;

/// Something that happened in a case.
struct HistoryMark {
    QDate on;
    QString words;
};

/// The terms of a case on one line of time, each from the day that started it to its last day, with what is to spare;
/// above them, on the same line, what happened. Arrows move the chosen row.
class ChainChart : public QWidget {
    Q_OBJECT

public:
    ChainChart(const WorkCalendar &calendar, Localization &localization, QDate today, QWidget *parent = nullptr);

    void setChain(std::vector<ChainLink> chain);
    const std::vector<ChainLink> &chain() const { return m_chain; }
    /// The earliest first.
    void setHistory(std::vector<HistoryMark> history);
    /// What happened about where the mouse is; empty: nothing, or it is not over the history.
    QString historyAt(const QPointF &point) const;
    /// Where a day of the history stands.
    QPointF historyPoint(QDate day) const;
    int row() const { return m_row; }
    void setRow(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    double rowHeight() const;
    double headHeight() const;
    double rowsTop() const;
    void findRange();
    double timeLeft() const;
    double timeWidth() const;
    double xOf(QDate day) const;
    int rowAt(double y) const;
    void paintAxis(QPainter &painter) const;
    void paintHistory(QPainter &painter) const;
    void paintLink(QPainter &painter, int row) const;
    void describe();

    const WorkCalendar &m_calendar;
    Localization &m_localization;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    int m_row = 0;
    std::vector<ChainLink> m_chain;
    std::vector<HistoryMark> m_history;
};

/// "3 working days to spare", "kept a day late".
QString slackWords(const ChainLink &link);
Tone toneOf(const ChainLink &link);

} // namespace hqs
