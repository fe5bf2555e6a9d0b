// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/leavewatch.h"

#include "suite.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <unistd.h>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString ourSession = u"/org/freedesktop/login1/session/_37"_s;

} // namespace

/// Stands in for the login service of the system.
class LoginService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        asked << what + u' ' + mode;
        int ends[2] = { -1, -1 };
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_reading = ends[0];
        QDBusUnixFileDescriptor given(ends[1]); // a copy
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        asked << (pid == static_cast<uint>(::getpid()) ? u"our session"_s : u"another session"_s);
        return QDBusObjectPath(ourSession);
    }

public:
    QStringList asked;

    ~LoginService() override
    {
        if (m_reading >= 0)
            ::close(m_reading);
    }

private:
    int m_reading = -1;
};

/// On a bus of the test's own, with a login service and a screen saver of the test's own.
class TestLeaveWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            QSKIP("there is no dbus-daemon on this machine");
        const QString configuration = m_folder.filePath(u"bus.conf"_s);
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path())
            + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
              "eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_bus.start(program, { u"--config-file="_s + configuration, u"--nofork"_s, u"--print-address"_s });
        QVERIFY(m_bus.waitForStarted() && m_bus.waitForReadyRead());
        const QString address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
        m_ours.emplace(QDBusConnection::connectToBus(address, u"ours"_s));
        m_theirs.emplace(QDBusConnection::connectToBus(address, u"theirs"_s));
        QVERIFY(m_ours->isConnected() && m_theirs->isConnected());
        QVERIFY(m_theirs->registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_theirs->registerService(u"org.freedesktop.ScreenSaver"_s));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_login = std::make_unique<LoginService>();
        QVERIFY(m_theirs->registerObject(u"/org/freedesktop/login1"_s, m_login.get(), QDBusConnection::ExportAllSlots));
        m_watch = std::make_unique<LeaveWatch>(*m_ours, *m_ours);
        QTRY_COMPARE(m_login->asked, (QStringList { u"sleep delay"_s, u"our session"_s }));
        QTRY_VERIFY(m_watch->holdsSleep());
        settle();
    }
    void cleanup()
    {
        m_watch.reset();
        if (!m_theirs)
            return;
        // What our side still asked, as after a waking up, arrives at this login service, not at the next one.
        settle();
        settle();
        m_theirs->unregisterObject(u"/org/freedesktop/login1"_s);
    }
    void cleanupTestCase()
    {
        for (const QString &name : { u"ours"_s, u"theirs"_s })
            QDBusConnection::disconnectFromBus(name);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void somebodyLeaves_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<int>("times");
        const QString login = u"/org/freedesktop/login1"_s;
        const QString saver = u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("the computer goes to sleep")
            << login << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s << QVariantList { true } << 1;
        QTest::newRow("it wakes up") << login << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s
                                     << QVariantList { false } << 0;
        QTest::newRow("the session is locked")
            << ourSession << u"org.freedesktop.login1.Session"_s << u"Lock"_s << QVariantList() << 1;
        QTest::newRow("another session is locked")
            << u"/org/freedesktop/login1/session/_38"_s << u"org.freedesktop.login1.Session"_s << u"Lock"_s
            << QVariantList() << 0;
        QTest::newRow("the screen saver starts")
            << u"/org/freedesktop/ScreenSaver"_s << saver << u"ActiveChanged"_s << QVariantList { true } << 1;
        QTest::newRow("the screen saver ends")
            << u"/org/freedesktop/ScreenSaver"_s << saver << u"ActiveChanged"_s << QVariantList { false } << 0;
    }
    void somebodyLeaves()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, interface);
        QFETCH(const QString, name);
        QFETCH(const QVariantList, arguments);
        QFETCH(const int, times);
        QSignalSpy left(m_watch.get(), &LeaveWatch::left);
        QDBusMessage told = QDBusMessage::createSignal(path, interface, name);
        told.setArguments(arguments);
        QVERIFY(m_theirs->send(told));
        settle();
        QCOMPARE(left.count(), times);
    }

    /// The system waits until everything is locked, not shorter, and not for ever.
    void sleepingWaitsForTheLock()
    {
        bool heldWhileLocking = false;
        connect(m_watch.get(), &LeaveWatch::left, this, [&] { heldWhileLocking = m_watch->holdsSleep(); });
        tellSleep(true);
        QVERIFY(heldWhileLocking);
        QVERIFY(!m_watch->holdsSleep());
        tellSleep(false);
        QTRY_VERIFY(m_watch->holdsSleep()); // for the next time
    }

    void withoutABusNothingIsHeard()
    {
        const LeaveWatch alone(QDBusConnection(u"no such bus"_s), QDBusConnection(u"no such bus"_s));
        QVERIFY(!alone.holdsSleep());
    }

private:
    /// What was sent before has arrived: an answer to a call comes after it.
    void settle()
    {
        m_theirs->call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        m_ours->call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::processEvents();
    }
    void tellSleep(bool isStarting)
    {
        QDBusMessage told = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        told << isStarting;
        QVERIFY(m_theirs->send(told));
        settle();
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    std::optional<QDBusConnection> m_ours;
    std::optional<QDBusConnection> m_theirs;
    std::unique_ptr<LoginService> m_login;
    std::unique_ptr<LeaveWatch> m_watch;
};

HQS_TEST(leavewatch, TestLeaveWatch)
#include "tst_leavewatch.moc"
