// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/leavewatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString loginService = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString loginManager = u"org.freedesktop.login1.Manager"_s;
const QString loginSession = u"org.freedesktop.login1.Session"_s;

const QString noBus = u"hqsdesk has no bus"_s;

/// Asking for a bus that does not run would start one, or wait for it.
QDBusConnection busAt(QDBusConnection::BusType type, const char *variable, const QString &socket)
{
    const bool isThere = qEnvironmentVariableIsSet(variable) || QFileInfo::exists(socket);
    return isThere ? QDBusConnection::connectToBus(type, u"hqsdesk %1"_s.arg(int(type))) : QDBusConnection(noBus);
}

QDBusMessage callToManager(const QString &method)
{
    return QDBusMessage::createMethodCall(loginService, loginPath, loginManager, method);
}

} // namespace

LeaveWatch::LeaveWatch(QObject *parent)
    : LeaveWatch(busAt(QDBusConnection::SystemBus, "DBUS_SYSTEM_BUS_ADDRESS", u"/run/dbus/system_bus_socket"_s),
        busAt(QDBusConnection::SessionBus, "DBUS_SESSION_BUS_ADDRESS",
            qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s),
        parent)
{
}

LeaveWatch::LeaveWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
{
    if (m_system.isConnected())
        hearSystem();
    if (m_session.isConnected())
        hearSession();
}

void LeaveWatch::hearSystem()
{
    m_system.connect(loginService, loginPath, loginManager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    holdSleep();
    // The path of our own session: the locks of other people on this computer are not ours.
    QDBusMessage call = callToManager(u"GetSessionByPID"_s);
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        answer->deleteLater();
        if (path.isValid())
            m_system.connect(loginService, path.value().path(), loginSession, u"Lock"_s, this, SIGNAL(left()));
    });
}

void LeaveWatch::hearSession()
{
    for (const auto &[service, path] : { std::pair(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s),
             std::pair(u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s),
             std::pair(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s) })
        m_session.connect(service, path, service, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
}

void LeaveWatch::holdSleep()
{
    QDBusMessage call = callToManager(u"Inhibit"_s);
    call << u"sleep"_s << u"HQS Desk"_s << u"saves and locks its database"_s << u"delay"_s;
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *answer;
        answer->deleteLater();
        if (hold.isValid())
            m_hold = hold.value();
    });
}

void LeaveWatch::prepareForSleep(bool isStarting)
{
    if (!isStarting) { // it has slept
        holdSleep();
        return;
    }
    Q_EMIT left();
    m_hold = QDBusUnixFileDescriptor(); // everything is locked: the computer may sleep
}

void LeaveWatch::screenSaver(bool isActive)
{
    if (isActive)
        Q_EMIT left();
}

} // namespace hqs
