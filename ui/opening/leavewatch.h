// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace hqs {

/// Hears from the desktop, over D-Bus, that the screen is locked, by a person or by itself, or that the computer is
/// about to sleep. The system is asked to wait with sleeping until whoever hears left() is through. Where nobody speaks
/// (no bus, another desktop, Windows) IdleWatch still notices both, only later.
class LeaveWatch : public QObject {
    Q_OBJECT

public:
    /// The buses of this computer; those that do not run are not waited for.
    explicit LeaveWatch(QObject *parent = nullptr);
    LeaveWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

    /// Whether sleeping waits for this program.
    bool holdsSleep() const { return m_hold.isValid(); }

Q_SIGNALS:
    void left();

private Q_SLOTS:
    void prepareForSleep(bool isStarting);
    void screenSaver(bool isActive);

private:
    void hearSystem();
    void hearSession();
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_hold; ///< sleeping waits while it is open
};

} // namespace hqs
