// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QKeyEvent>

namespace hqs {

namespace {

constexpr int tick = 5 * 1000; // milliseconds
constexpr qint64 sleptLongerThan = 60'000;
constexpr int keyLOnRussianKeyboard = 0x0414; // Д: Qt names keys by their letter

bool isCtrlL(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier
        && (event.key() == Qt::Key_L || event.key() == keyLOnRussianKeyboard);
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
    , m_lastInput(QDateTime::currentMSecsSinceEpoch())
    , m_lastTick(m_lastInput)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, [this] { lookAtClock(QDateTime::currentMSecsSinceEpoch()); });
    m_tick.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::lookAtClock(qint64 now)
{
    // The timer stood still: the computer slept, or its lid was shut. A clock that was set looks the same; locking once
    // too often harms nobody.
    const bool hasSlept = now - m_lastTick > sleptLongerThan;
    const bool isIdle = m_minutes > 0 && now - m_lastInput >= qint64(m_minutes) * 60'000;
    m_lastTick = now;
    if (m_minutes == 0 || (!hasSlept && !isIdle))
        return;
    m_lastInput = now;
    Q_EMIT left();
}

void IdleWatch::leave()
{
    if (m_minutes > 0)
        Q_EMIT left();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isCtrlL(*static_cast<QKeyEvent *>(event))) {
            Q_EMIT lockRequested();
            return true;
        }
        [[fallthrough]];
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_lastInput = QDateTime::currentMSecsSinceEpoch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hqs
