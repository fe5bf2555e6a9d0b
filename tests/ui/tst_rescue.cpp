// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/damagedfile.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "ui/application.h"
#include "ui/desk.h"

#include "suite.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The database cannot be opened when the program starts; a backup of it can.
class TestRescue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // offscreen
        m_folder.emplace();
        m_path = m_folder->filePath(u"store.hqs"_s);
    }

    void theNewestBackupTakesItsPlace_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::addColumn<QByteArray>("content");
        for (const bool isSealed : { false, true }) {
            const char *kind = isSealed ? "sealed" : "ordinary";
            QTest::addRow("%s, another file in its place", kind) << isSealed << QByteArray("a letter");
            QTest::addRow("%s, an empty file in its place", kind) << isSealed << QByteArray();
            QTest::addRow("%s, cut off", kind) << isSealed << QByteArray("half");
        }
    }
    void theNewestBackupTakesItsPlace()
    {
        QFETCH(const bool, isSealed);
        QFETCH(QByteArray, content);
        makeWithBackups(isSealed);
        if (content == "half")
            content = readWhole(m_path, noLimit)->chopped(500);
        QVERIFY_DONE(writeSafely(m_path, content));
        SilentPrompt prompt;
        prompt.secret = Secret::fromText(u"верблюд"_s);
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QCOMPARE(prompt.told.size(), std::size_t(1)); // why it does not open
        QCOMPARE(prompt.questions.size(), 1);
        QCOMPARE(application.database().isSealed(), isSealed);
        QCOMPARE(application.database().contentHash(), m_newest);
        const QStringList kept = QDir(m_folder->path()).entryList({ u"store.hqs.damaged-*"_s });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(*readWhole(m_folder->filePath(kept.front()), noLimit), content);
    }

    /// Damage that shows only when all of the file is compared, which goes on while the window is put together.
    void damageFoundAfterTheWindowIsUpIsRescuedToo()
    {
        makeWithBackups(false);
        QVERIFY_DONE(damageTable(m_path, u"filed_papers"_s));
        const QByteArray damaged = *readWhole(m_path, noLimit);
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QTRY_COMPARE(prompt.questions.size(), 1);
        QCOMPARE(prompt.told.size(), std::size_t(1));
        QCOMPARE(prompt.told.front().fault, Fault::Damaged);
        QCOMPARE(prompt.told.front().place, m_path);
        QVERIFY(application.window() && application.window()->isVisible());
        QCOMPARE(application.database().contentHash(), m_newest);
        const QStringList kept = QDir(m_folder->path()).entryList({ u"store.hqs.damaged-*"_s });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(*readWhole(m_folder->filePath(kept.front()), noLimit), damaged);
    }

    void damageFoundAfterTheWindowIsUpClosesIt()
    {
        for (const char *table : { "filed_papers", "cases" }) { // the second one the window itself reads
            QVERIFY(!QFile::exists(m_path) || QFile::remove(m_path));
            QVERIFY_DONE(Database::create(m_path));
            QVERIFY_DONE(damageTable(m_path, QLatin1StringView(table)));
            const QByteArray damaged = *readWhole(m_path, noLimit);
            SilentPrompt prompt;
            Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
            QVERIFY(application.start());
            QTRY_VERIFY(!application.window());
            QCOMPARE(prompt.told.size(), std::size_t(1));
            QCOMPARE(prompt.told.front().fault, Fault::Damaged);
            QCOMPARE(*readWhole(m_path, noLimit), damaged);
            QVERIFY_FAULT(Database::open(m_path), Fault::Damaged); // and its lock is free
        }
    }

    void whoDoesNotWantItKeepsEverything()
    {
        makeWithBackups(false);
        QVERIFY_DONE(writeSafely(m_path, "a letter"));
        SilentPrompt prompt;
        prompt.yes = false;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(!application.start());
        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("a letter"));
    }

    /// The newest backup is bad, too: it is told, and the one before is offered.
    void aBadBackupIsPassedOver()
    {
        makeWithBackups(false);
        const auto backups = BackupFolder::beside(m_path).list();
        QVERIFY_DONE(writeSafely(backups->front().path, "bad"));
        QVERIFY_DONE(writeSafely(m_path, "a letter"));
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QCOMPARE(prompt.told.size(), std::size_t(2));
        QCOMPARE(prompt.questions.size(), 2);
        QVERIFY(application.database().contentHash() != m_newest);
    }

    void withoutABackupNothingIsOffered()
    {
        QVERIFY_DONE(writeSafely(m_path, "a letter"));
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(!application.start());
        QVERIFY(prompt.questions.isEmpty());
    }

private:
    /// Two backups of different states; the newer one is the state of the file.
    void makeWithBackups(bool isSealed)
    {
        const Protection protection { .password = Secret::fromText(u"верблюд"_s), .cost = cheapest };
        auto made = Database::create(m_path, isSealed ? std::optional(protection) : std::nullopt);
        QVERIFY_DONE(made);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY_DONE(made->keepBackup(BackupReason::Request, now.addDays(-2)));
        auto transaction = Transaction::begin(*made);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(made->run(u"INSERT INTO settings (name, value) VALUES ('rescue', '1')"_s));
        QVERIFY_DONE(transaction->commit());
        QVERIFY_DONE(made->keepBackup(BackupReason::Request, now.addDays(1)));
        m_newest = made->contentHash();
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_newest;
};

HQS_TEST(rescue, TestRescue)
#include "tst_rescue.moc"
