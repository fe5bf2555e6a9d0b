// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daywatch.h"

#include "ui/opening/idlewatch.h"

#include <QDateTime>

#include <chrono>

namespace hqs {

namespace {

constexpr std::chrono::seconds tick { 30 };
constexpr qint64 undisturbed = 20'000; // milliseconds without a key or the mouse

} // namespace

DayWatch::DayWatch(Clock clock, const IdleWatch &idle, Turn turn)
    : m_clock(std::move(clock))
    , m_idle(idle)
    , m_turn(std::move(turn))
    , m_day(m_clock())
{
    connect(&m_tick, &QTimer::timeout, this, [this] { lookAtClock(QDateTime::currentMSecsSinceEpoch()); });
    m_tick.start(tick);
}

void DayWatch::lookAtClock(qint64 now)
{
    if (now - m_idle.lastInput() >= undisturbed)
        turnNow();
}

void DayWatch::turnNow()
{
    const QDate today = m_clock();
    if (today != m_day && m_turn(today))
        m_day = today;
}

} // namespace hqs
