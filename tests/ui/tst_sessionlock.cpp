// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "ui/application.h"
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/opening/clipboardguard.h"
#include "ui/opening/idlewatch.h"
#include "ui/opening/lockscreen.h"
#include "ui/opening/sessionlock.h"
#include "ui/opening/unlockform.h"
#include "ui/today/deskreader.h"
#include "ui/typing.h"

#include "suite.h"

#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program on a database of its own, with or without a password.
struct LockDesk {
    QTemporaryDir folder;
    SilentPrompt prompt;
    std::optional<Application> application;

    explicit LockDesk(bool isSealed)
    {
        if (isSealed)
            prompt.choice
                = Prompt::Choice { Protection { .password = Secret::fromText(u"верблюд"_s), .cost = cheapest } };
        application.emplace(StartOptions { .database = folder.filePath(u"desk.hqs"_s), .today = Desk::today() },
            beginReadingRules(), prompt);
        if (!application->start())
            qFatal("the program does not start");
    }

    MainWindow &window() { return *application->window(); }
    LockScreen *screen() { return application->sessionLock().screen(); }
    void enter(const QString &password)
    {
        screen()->findChild<QLineEdit *>(u"unlock.secret"_s)->setText(password);
        screen()->findChild<UnlockForm *>()->submit();
        QCoreApplication::processEvents();
    }
};

QLineEdit *lineOf(CaseWizard &wizard, const QString &path)
{
    return qobject_cast<QLineEdit *>(wizard.findChild<FieldEditor *>(path)->focusProxy());
}

} // namespace

/// The lock of the program: what is hidden, what is forgotten, and that nothing is lost.
class TestSessionLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // offscreen
    }

    void aHalfTypedCaseIsThereAgainAfterTheLock()
    {
        LockDesk desk(true);
        desk.window().newCase();
        CaseWizard &wizard = *desk.window().wizard();
        wizard.goToStep(1);
        QLineEdit *surname = lineOf(wizard, u"specialist.surnameRu"_s);
        type(surname, u"Верблюжан"_s); // not finished
        QTest::keyClick(surname, Qt::Key_L, Qt::ControlModifier); // in the dialog, where the menu does not hear it
        QVERIFY(desk.application->sessionLock().isLocked());
        QVERIFY(desk.application->database().isLocked());
        QVERIFY(!desk.window().isVisible() && !wizard.isVisible());
        QCOMPARE(desk.screen()->windowTitle(), u"Дело ВКС"_s);
        for (const QLabel *label : desk.screen()->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"Верблюжан"_s) && !label->text().contains(u"desk.hqs"_s));

        desk.enter(u"сахар"_s);
        QVERIFY(desk.application->sessionLock().isLocked());
        QVERIFY(desk.application->database().isLocked());
        QTest::keyClick(desk.screen(), Qt::Key_Escape);
        QVERIFY(desk.screen()->isVisible());

        desk.enter(u"верблюд"_s);
        QVERIFY(!desk.application->sessionLock().isLocked());
        QVERIFY(desk.window().isVisible() && wizard.isVisible());
        QCOMPARE(desk.window().wizard(), &wizard);
        QCOMPARE(wizard.step(), 1);
        QCOMPARE(surname->text(), u"Верблюжан"_s);
        type(surname, u"инов"_s);
        QVERIFY(desk.window().draft()->save());
        QVERIFY(desk.prompt.told.empty());
        const auto cases = CaseStore(desk.application->database()).list();
        QVERIFY(cases && cases->size() == 1);
    }

    void whatIsBeingReadWaitsWhileItIsLocked()
    {
        LockDesk desk(true);
        desk.window().fillWithDemo();
        desk.window().turnTo(DeskPages::Today);
        const auto *reader = desk.window().findChild<DeskReader *>();
        QVERIFY(!reader->isDone());
        desk.application->sessionLock().lock();
        QVERIFY(desk.application->database().isLocked());
        QTest::qWait(50); // turns of the reading
        QVERIFY(desk.prompt.told.empty());
        QVERIFY(!reader->isDone());
        desk.enter(u"верблюд"_s);
        QVERIFY(!desk.application->database().isLocked());
        QTRY_VERIFY(reader->isDone());
        QVERIFY(!reader->terms().empty());
        QVERIFY(desk.prompt.told.empty());
    }

    void whatWasTypedIsInTheFileWhileItIsLocked()
    {
        LockDesk desk(true);
        desk.window().newCase();
        desk.window().wizard()->goToStep(1);
        type(lineOf(*desk.window().wizard(), u"specialist.surnameRu"_s), u"Верблюжан"_s);
        desk.application->sessionLock().lock();
        const QString copy = desk.folder.filePath(u"copy.hqs"_s);
        QVERIFY(QFile::copy(desk.application->database().path(), copy));
        auto database = Database::open(copy, Key(Secret::fromText(u"верблюд"_s)));
        QVERIFY(database);
        bool isFound = false;
        const auto done = database->eachRow(u"SELECT value FROM card_values"_s, {},
            [&](const QSqlQuery &row) { isFound = isFound || row.value(0).toString() == u"Верблюжан"; });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(isFound);
    }

    void aDatabaseWithoutAPasswordIsOnlyHidden()
    {
        LockDesk desk(false);
        desk.application->sessionLock().lock();
        QVERIFY(desk.application->sessionLock().isLocked());
        QVERIFY(!desk.application->database().isLocked());
        QVERIFY(!desk.window().isVisible());
        QVERIFY(!desk.screen()->findChild<UnlockForm *>());
        desk.screen()->findChild<QPushButton *>(u"lock.show"_s)->click();
        QCoreApplication::processEvents();
        QVERIFY(desk.window().isVisible());
        QVERIFY(!desk.application->sessionLock().isLocked());
    }

    void quittingFromTheLockIsPossible()
    {
        LockDesk desk(true);
        desk.application->sessionLock().lock();
        const QSignalSpy quit(&desk.application->sessionLock(), &SessionLock::quitRequested);
        desk.screen()->close();
        QCOMPARE(quit.size(), 1);
        desk.screen()->findChild<QPushButton *>(u"lock.quit"_s)->click();
        QCOMPARE(quit.size(), 2);
        desk.application.reset(); // ends without a question, locked as it is
        QVERIFY(Database::open(desk.folder.filePath(u"desk.hqs"_s), Key(Secret::fromText(u"верблюд"_s))));
    }

    void nobodyAtTheScreenIsNoticedOnce()
    {
        IdleWatch watch;
        const QSignalSpy left(&watch, &IdleWatch::left);
        const qint64 start = QDateTime::currentMSecsSinceEpoch();
        watch.setMinutes(10);
        for (int seconds = 5; seconds < 590; seconds += 5)
            watch.lookAtClock(start + seconds * 1000);
        QCOMPARE(left.size(), 0);
        for (int seconds = 590; seconds < 640; seconds += 5)
            watch.lookAtClock(start + seconds * 1000);
        QCOMPARE(left.size(), 1);
    }

    void sleepIsNoticedAndNeverMeansNever()
    {
        IdleWatch watch;
        const QSignalSpy left(&watch, &IdleWatch::left);
        const qint64 start = QDateTime::currentMSecsSinceEpoch();
        watch.setMinutes(10);
        watch.lookAtClock(start + 5'000);
        watch.lookAtClock(start + 305'000); // the timer was silent for five minutes
        QCOMPARE(left.size(), 1);
        watch.setMinutes(0);
        watch.lookAtClock(start + 900'000'000);
        watch.leave();
        QCOMPARE(left.size(), 1);
        watch.setMinutes(10);
        watch.leave(); // the desktop has said so
        QCOMPARE(left.size(), 2);
    }

    void ctrlLIsHeardOnARussianKeyboard()
    {
        IdleWatch watch;
        const QSignalSpy asked(&watch, &IdleWatch::lockRequested);
        QLineEdit line;
        QKeyEvent press(QEvent::KeyPress, 0x0414, Qt::ControlModifier, {});
        QApplication::sendEvent(&line, &press);
        QCOMPARE(asked.size(), 1);
        type(&line, u"д"_s);
        QCOMPARE(asked.size(), 1);
    }

    void copiedTextIsClearedWhenItIsStillOurs()
    {
        ClipboardGuard guard;
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"Верблюжанинов"_s);
        if (!clipboard->ownsClipboard())
            QSKIP("this platform does not say whose the clipboard is");
        QVERIFY(guard.isWaiting());
        guard.clear();
        QVERIFY(clipboard->text().isEmpty());
        QVERIFY(!guard.isWaiting());
    }
};

HQS_TEST(sessionlock, TestSessionLock)

#include "tst_sessionlock.moc"
