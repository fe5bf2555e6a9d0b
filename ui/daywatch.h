// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

namespace hqs {

class IdleWatch;

/// Notices that another day has begun while the program is open: terms are counted by it.
class DayWatch : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDate()>;
    /// False: it cannot be done now, and is asked again later.
    using Turn = std::function<bool(QDate today)>;

    DayWatch(Clock clock, const IdleWatch &idle, Turn turn);

    /// Looks at the clock, as it does by itself twice a minute; milliseconds since 1970. Nobody is disturbed who has
    /// just pressed a key.
    void lookAtClock(qint64 now);
    /// Turns to the day of now, whoever is there.
    void turnNow();

private:
    Clock m_clock;
    const IdleWatch &m_idle;
    Turn m_turn;
    QDate m_day;
    QTimer m_tick;
};

} // namespace hqs
