// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfolder.h"
#include "storage/begunopening.h"
#include "storage/cheapest.h"
#include "storage/damagedfile.h"
#include "storage/safefile.h"
#include "storage/settingstore.h"

#include "suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// A file that can be read while it is still being checked: nothing comes of it that a check before would have kept
/// out.
class TestBegunOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"store.hqs"_s);
        auto made = Database::create(m_path);
        QVERIFY_DONE(made);
        QVERIFY_DONE(write(*made, u"before"_s));
    }

    void aSoundFileIsReadAndWritten()
    {
        std::atomic<bool> isChecked = false;
        auto opened = Database::open(BegunOpening(m_path, [&isChecked] { isChecked = true; }));
        QVERIFY_DONE(opened);
        QCOMPARE(*SettingStore(*opened).value(u"word"_s, {}), u"before"_s);
        QVERIFY_DONE(opened->soundness());
        QVERIFY(isChecked);
        QVERIFY_DONE(write(*opened, u"after"_s));
        QVERIFY_DONE(opened->soundness()); // also when it is asked again
    }

    void ofADamagedOneNothingIsWritten()
    {
        QVERIFY_DONE(damageTable(m_path, u"filed_papers"_s));
        const auto damaged = readWhole(m_path, noLimit);
        {
            auto opened = Database::open(BegunOpening(m_path));
            QVERIFY_DONE(opened); // what is sound of it can be read
            QCOMPARE(*SettingStore(*opened).value(u"word"_s, {}), u"before"_s);
            QVERIFY_FAULT(write(*opened, u"after"_s), Fault::Damaged);
            QVERIFY_FAULT(opened->keepBackup(BackupReason::Request, QDateTime::currentDateTimeUtc()), Fault::Damaged);
            QVERIFY_FAULT(
                opened->protect({ .password = Secret::fromText(u"верблюд"_s), .cost = cheapest }), Fault::Damaged);
            QVERIFY_FAULT(opened->unprotect(), Fault::Damaged);
            QCOMPARE(opened->soundness().error().place, m_path);
        }
        QCOMPARE(*readWhole(m_path, noLimit), *damaged);
        QVERIFY_FAULT(Database::open(m_path), Fault::Damaged); // the other way to open finds the same
    }

    void aDamagedOneOfAnOlderSchemaStaysOfIt()
    {
        QVERIFY_DONE(damageTable(m_path, u"filed_papers"_s));
        auto older = *readWhole(m_path, noLimit);
        older[63] = 1; // the number of the schema in the header of an SQLite file
        QVERIFY_DONE(writeSafely(m_path, older));
        QVERIFY_FAULT(Database::open(BegunOpening(m_path)), Fault::Damaged);
        QCOMPARE(*readWhole(m_path, noLimit), older);
    }

    void whatTakesItsPlaceIsWritten()
    {
        QVERIFY_DONE(damageTable(m_path, u"filed_papers"_s));
        auto other = Database::inMemory();
        QVERIFY_DONE(other);
        auto opened = Database::open(BegunOpening(m_path));
        QVERIFY_DONE(opened);
        QVERIFY_DONE(opened->become(*other));
        QVERIFY_DONE(opened->soundness());
        QVERIFY_DONE(write(*opened, u"after"_s));
    }

    void whatIsNoDatabaseIsToldAtOnce()
    {
        QVERIFY_DONE(writeSafely(m_path, "a letter"));
        std::atomic<bool> isChecked = false;
        {
            QVERIFY_FAULT(Database::open(BegunOpening(m_path, [&isChecked] { isChecked = true; })), Fault::NotOurs);
        }
        QVERIFY(isChecked);
    }

    void nobodyHasToTakeItUp()
    {
        {
            const BegunOpening begun(m_path);
        }
        QVERIFY_DONE(Database::open(m_path)); // the lock is free again
    }

private:
    static Done write(Database &database, const QString &word)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (auto done = SettingStore(database).set(*transaction, u"word"_s, word); !done)
            return done.error();
        return transaction->commit();
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(begunopening, TestBegunOpening)
#include "tst_begunopening.moc"
