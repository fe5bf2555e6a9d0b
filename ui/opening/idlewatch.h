// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace hqs {

/// Notices that nobody is at the screen: no key and no mouse for some minutes, or the computer has slept meanwhile.
/// Also hears Ctrl+L wherever it is pressed, in dialogs, too.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Minutes without a key or the mouse; 0: however long.
    void setMinutes(int minutes) { m_minutes = minutes; }
    int minutes() const { return m_minutes; }
    /// When somebody last pressed a key or moved the mouse; milliseconds since 1970.
    qint64 lastInput() const { return m_lastInput; }

    /// Looks at the clock, as it does by itself every few seconds; milliseconds since 1970.
    void lookAtClock(qint64 now);
    /// The desktop says that somebody has left. As with the clock, nothing happens when the program is never to lock
    /// itself.
    void leave();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once for each time that somebody has left.
    void left();
    /// Ctrl+L.
    void lockRequested();

private:
    QTimer m_tick;
    int m_minutes = 0;
    qint64 m_lastInput;
    qint64 m_lastTick;
};

} // namespace hqs
