// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/restricted.h"
#include "storage/safefile.h"
#include "storage/settingstore.h"
#include "storage/transaction.h"

#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestTransaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"store.hqs"_s);
    }

    void withoutACommitNothingHappens()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        const auto before = readWhole(m_path, noLimit);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(SettingStore(*database).set(*transaction, u"office"_s, u"1"_s));
            const Transaction moved = *std::move(transaction);
            QCOMPARE(value(*database), u"1"_s);
        }
        QCOMPARE(value(*database), u"nothing"_s);
        QCOMPARE(*readWhole(m_path, noLimit), *before);
    }

    void aTransactionWithoutChangesWritesNothing()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(change(*database, u"1"_s));
        QVERIFY(QFile::remove(m_path)); // a save would bring it back
        QVERIFY_DONE(change(*database, u"1"_s));
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY_DONE(change(*database, u"2"_s));
        QVERIFY(QFileInfo::exists(m_path));
    }

    void onlyOneTransactionIsOpen()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto outer = Transaction::begin(*database);
        QVERIFY_DONE(outer);
        QVERIFY_FAULT(Transaction::begin(*database), Fault::InUse);
        QVERIFY_DONE(SettingStore(*database).set(*outer, u"office"_s, u"1"_s));
        QVERIFY_DONE(outer->commit());
        QCOMPARE(value(*database), u"1"_s);
    }

    void anEndedTransactionChangesNothingMore()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(transaction->commit());
        QVERIFY_FAULT(transaction->commit(), Fault::BadInput);
        QVERIFY_FAULT(SettingStore(*database).set(*transaction, u"office"_s, u"1"_s), Fault::ReadOnly);
    }

    void aFailedSavePutsMemoryBack()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(change(*database, u"saved"_s));
        // A folder where the temporary file must be: the save cannot even begin.
        const QString obstacle = m_path + u".new"_s;
        QVERIFY(QDir().mkdir(obstacle));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!change(*database, QString::number(i)));
            QCOMPARE(value(*database), u"saved"_s);
        }
        QVERIFY(QDir().rmdir(obstacle));
        QVERIFY_DONE(change(*database, u"saved again"_s));
        QCOMPARE(value(*database), u"saved again"_s);
    }

    /// Found in the prototype: SQLite refuses to take the old image back while any query is half read.
    void aFailedSavePutsMemoryBackUnderAHalfReadQuery()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(change(*database, u"saved"_s));
        QVERIFY(QDir().mkdir(m_path + u".new"_s));
        auto halfRead = database->run(u"SELECT name FROM sqlite_schema"_s);
        QVERIFY_DONE(halfRead);
        QVERIFY(halfRead->next());
        QVERIFY(!change(*database, u"lost"_s));
        QCOMPARE(value(*database), u"saved"_s);
        // The protections are in force again.
        QVERIFY_FAULT(database->run(u"DELETE FROM settings"_s), Fault::ReadOnly);
        auto foreignKeys = database->run(u"PRAGMA foreign_keys"_s);
        QVERIFY(foreignKeys && foreignKeys->next() && foreignKeys->value(0).toInt() == 1);
    }

    void aFullDiskLosesNothingThatWasSaved()
    {
        SmallDisk disk(m_folder->path(), "size=1200k");
        if (!disk.isMounted())
            QSKIP("a disk cannot be mounted here");
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(change(*database, u"saved"_s));
        const auto failed = change(*database, QString(1'200'000, u'x'));
        QVERIFY_FAULT(failed, Fault::NoSpace);
        QCOMPARE(failed.error().place, m_path);
        QCOMPARE(value(*database), u"saved"_s);
        QVERIFY_DONE(change(*database, u"small enough"_s));

        QVERIFY(disk.makeReadOnly());
        QVERIFY_FAULT(change(*database, u"never"_s), Fault::ReadOnly);
        QCOMPARE(value(*database), u"small enough"_s);
    }

    void aReadOnlyDiskIsRefusedWhenOpening()
    {
        SmallDisk disk(m_folder->path(), "size=1200k");
        if (!disk.isMounted())
            QSKIP("a disk cannot be mounted here");
        QVERIFY_DONE(Database::create(m_path));
        QVERIFY(disk.makeReadOnly());
        QVERIFY_FAULT(Database::open(m_path), Fault::ReadOnly);
    }

    void aFolderWithoutPermissionIsRefusedWhenOpeningAndWhenSaving()
    {
        const QByteArray folder = QFile::encodeName(m_folder->path());
        WithoutPrivileges::giveTo(m_folder->path());
        QVERIFY_DONE(Database::create(m_path));
        WithoutPrivileges::giveTo(m_path);
        {
            const WithoutPrivileges ordinary;
            QVERIFY(ordinary.isOrdinary());
            auto database = Database::open(m_path);
            QVERIFY_DONE(database);
            QCOMPARE(::chmod(folder.constData(), 0500), 0);
            const auto failed = change(*database, u"never"_s);
            QVERIFY_FAULT(failed, Fault::NoPermission);
            QCOMPARE(failed.error().place, m_path);
            QCOMPARE(value(*database), u"nothing"_s);
        }
        // The lock file could not be removed either; without it the folder is refused at once.
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QVERIFY(QFile::remove(m_path + u".lock"_s));
        QCOMPARE(::chmod(folder.constData(), 0500), 0);
        {
            const WithoutPrivileges ordinary;
            QVERIFY_FAULT(Database::open(m_path), Fault::NoPermission);
        }
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
    }

    void whenEvenTheOldStateIsGoneTheDatabaseSaysSoAndRecoversWithTheDisk()
    {
        const QString folder = m_folder->filePath(u"stick"_s);
        const QString elsewhere = m_folder->filePath(u"pulled out"_s);
        {
            auto database = Database::create(folder + u"/store.hqs"_s);
            QVERIFY_DONE(database);
            QVERIFY_DONE(change(*database, u"saved"_s));
            QVERIFY(QDir().rename(folder, elsewhere));
            QVERIFY_FAULT(change(*database, u"lost"_s), Fault::NotFound);
            QVERIFY_FAULT(database->run(u"SELECT 1"_s), Fault::Io);
            QVERIFY_FAULT(Transaction::begin(*database), Fault::NotFound);
            QVERIFY(QDir().rename(elsewhere, folder));
            QVERIFY_DONE(change(*database, u"after all"_s));
            QCOMPARE(value(*database), u"after all"_s);
        }
        auto again = Database::open(folder + u"/store.hqs"_s);
        QVERIFY_DONE(again);
        QCOMPARE(value(*again), u"after all"_s);
    }

private:
    static Done change(Database &database, const QString &value)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (auto done = SettingStore(database).set(*transaction, u"office"_s, value); !done)
            return done;
        return transaction->commit();
    }

    static QString value(Database &database)
    {
        const auto found = SettingStore(database).value(u"office"_s, u"nothing"_s);
        return found ? *found : found.error().detail;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(transaction, TestTransaction)
#include "tst_transaction.moc"
