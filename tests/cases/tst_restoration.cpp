// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/restoration.h"
#include "cases/sample.h"
#include "storage/cheapest.h"
#include "storage/safefile.h"
#include "storage/scanfiles.h"
#include "storage/secondplace.h"
#include "storage/vault.h"

#include "suite.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const Act restoring {
    .who = u"Иванова А. А."_s, .at = QDateTime({ 2026, 11, 24 }, { 12, 0 }, QTimeZone::utc()), .why = {}
};

const QString restoringSecret = u"верблюд 17 сахар"_s;

} // namespace

class TestRestoration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"store.hqs"_s);
    }
    void cleanup() { m_database.reset(); }

    void thePreviewSaysWhatWouldBeLost_data() { kinds(); }
    void thePreviewSaysWhatWouldBeLost()
    {
        makeDatabase();
        const auto backup = m_database->keepBackup(BackupReason::Request, restoring.at);
        QVERIFY_DONE(backup);
        const auto heads = CaseStore(*m_database).list();
        auto changed = CaseFile::open(rules(), *m_database, *heads->back().id);
        QVERIFY_DONE(changed);
        changed->set(at(u"specialist.phone"_s), FieldValue(u"+7 900 000-00-01"_s));
        QVERIFY_DONE(changed->save(*m_database, testDay));
        CaseFile added = caseWith({ { u"specialist.surnameRu"_s, u"Проба"_s } });
        QVERIFY_DONE(added.save(*m_database, testDay));

        const auto preview = previewRestore(*m_database, backup->path);
        QVERIFY_DONE(preview);
        QCOMPARE(preview->now.cases, preview->then.cases + 1);
        QCOMPARE(preview->missing.size(), std::size_t(1));
        QCOMPARE(preview->missing.front().number, added.head().number);
        QCOMPARE(preview->changed.size(), std::size_t(1));
        QCOMPARE(preview->changed.front().head.number, changed->head().number);
        QVERIFY(preview->isOfThisDatabase);
        QVERIFY(preview->now.generation > preview->then.generation);
    }

    void goingBackKeepsThePresentStateAndIsWrittenDown_data() { kinds(); }
    void goingBackKeepsThePresentStateAndIsWrittenDown()
    {
        makeDatabase();
        const int before = static_cast<int>(CaseStore(*m_database).list()->size());
        const auto backup = m_database->keepBackup(BackupReason::Request, restoring.at);
        QVERIFY_DONE(backup);
        CaseFile added = caseWith({ { u"specialist.surnameRu"_s, u"Проба"_s } });
        QVERIFY_DONE(added.save(*m_database, testDay));
        const QByteArray later = m_database->contentHash();
        QVERIFY_DONE(restoreBackup(rules(), *m_database, backup->path, restoring, testDay));
        QCOMPARE(static_cast<int>(CaseStore(*m_database).list()->size()), before);
        const auto entries = Journal(*m_database).entries();
        QCOMPARE(entries->back().what, ActId(u"backup.restored"_s));
        QVERIFY(!*Journal(*m_database).firstBreak());

        const auto backups = BackupFolder::beside(m_path).list();
        const auto kept
            = std::ranges::find(*backups, BackupReason::Restore, [](const Backup &known) { return known.name.reason; });
        QVERIFY(kept != backups->end());
        QCOMPARE(m_database->openCopy(kept->path)->contentHash(), later);
        QVERIFY_DONE(restoreBackup(rules(), *m_database, kept->path, restoring, testDay)); // and there again
        QCOMPARE(static_cast<int>(CaseStore(*m_database).list()->size()), before + 1);
        m_database.reset();
        QVERIFY_DONE(Database::open(m_path, Key(Secret::fromText(restoringSecret))));
    }

    /// The scans of the disk are gone; those of the stick come back with the database, whichever way it comes back.
    void scansComeBackWithTheirDatabase_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::newRow("an older state") << false;
        QTest::newRow("a lost database") << true;
    }
    void scansComeBackWithTheirDatabase()
    {
        QFETCH(const bool, isLost);
        fill(std::nullopt);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        const auto file = Vault(*m_database).put(*transaction, scanfiles::pdf(), u"passport.pdf"_s);
        QVERIFY_DONE(file);
        QVERIFY_DONE(transaction->commit());
        const QString stick = m_folder->filePath(u"stick"_s);
        QVERIFY_DONE(makePrivateFolder(stick));
        const auto copied = copyToSecondPlace(*m_database, { .folder = stick, .lastGood = {} }, restoring.at);
        QVERIFY_DONE(copied);
        QVERIFY(QDir(Vault(*m_database).folder()).removeRecursively());
        QCOMPARE(Vault(*m_database).troubles()->size(), std::size_t(1));
        if (isLost) {
            m_database.reset();
            QVERIFY(QFile::remove(m_path));
            QVERIFY_DONE(replaceByBackup(m_path, copied->path, Key(), restoring.at));
            auto opened = Database::open(m_path);
            QVERIFY_DONE(opened);
            m_database.emplace(*std::move(opened));
        } else {
            QVERIFY_DONE(restoreBackup(rules(), *m_database, copied->path, restoring, testDay));
        }
        QVERIFY(Vault(*m_database).troubles()->empty());
        QCOMPARE(*Vault(*m_database).read(*file), scanfiles::pdf());
    }

    /// The password was taken away and another one given: the copy of before asks for its own.
    void aBackupOfAnotherKeyAsksForItsPassword_data()
    {
        QTest::addColumn<bool>("isSealedNow");
        QTest::newRow("the database has another key") << true;
        QTest::newRow("the database has none") << false;
    }
    void aBackupOfAnotherKeyAsksForItsPassword()
    {
        QFETCH(const bool, isSealedNow);
        const Secret before = Secret::fromText(restoringSecret);
        fill(Protection { .password = before, .cost = cheapest });
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        const auto file = Vault(*m_database).put(*transaction, scanfiles::pdf(), u"passport.pdf"_s);
        QVERIFY_DONE(file);
        QVERIFY_DONE(transaction->commit());
        const QString stick = m_folder->filePath(u"stick"_s);
        QVERIFY_DONE(makePrivateFolder(stick));
        const auto copied = copyToSecondPlace(*m_database, { .folder = stick, .lastGood = {} }, restoring.at);
        QVERIFY_DONE(copied);
        QVERIFY_DONE(Vault(*m_database).resealAll(Sealer()));
        QVERIFY_DONE(m_database->unprotect());
        if (isSealedNow)
            QVERIFY_DONE(m_database->protect({ .password = Secret::fromText(u"другой"_s), .cost = cheapest }));
        Vault(*m_database).discard(*file);

        const QByteArray present = m_database->contentHash();
        QVERIFY_FAULT(previewRestore(*m_database, copied->path), Fault::SecretNeeded);
        QVERIFY_FAULT(previewRestore(*m_database, copied->path, Secret::fromText(u"другой"_s)), Fault::WrongSecret);
        QVERIFY_FAULT(restoreBackup(rules(), *m_database, copied->path, restoring, testDay), Fault::SecretNeeded);
        QCOMPARE(m_database->contentHash(), present);
        QVERIFY_DONE(previewRestore(*m_database, copied->path, before));
        QVERIFY_DONE(restoreBackup(rules(), *m_database, copied->path, restoring, testDay, before));
        QCOMPARE(*Vault(*m_database).read(*file), scanfiles::pdf());
        QVERIFY(Vault(*m_database).troubles()->empty());
        m_database.reset(); // and it kept the password it had
        QVERIFY_DONE(Database::open(m_path, isSealedNow ? Key(Secret::fromText(u"другой"_s)) : Key()));
    }

    void aBadBackupChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << QByteArray("Приказ № 1");
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0and no more", 28);
        QTest::newRow("empty") << QByteArray();
    }
    void aBadBackupChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        fill(std::nullopt);
        const QByteArray before = m_database->contentHash();
        const QString bad = m_folder->filePath(u"bad.hqs"_s);
        QVERIFY_DONE(writeSafely(bad, bytes));
        QVERIFY(!previewRestore(*m_database, bad));
        QVERIFY(!restoreBackup(rules(), *m_database, bad, restoring, testDay));
        QVERIFY(!restoreBackup(rules(), *m_database, bad + u".missing"_s, restoring, testDay));
        QCOMPARE(m_database->contentHash(), before);
    }

    void aBackupOfAnotherDatabaseIsTold()
    {
        fill(std::nullopt);
        auto other = Database::create(m_folder->filePath(u"other.hqs"_s));
        QVERIFY_DONE(other);
        auto transaction = Transaction::begin(*other);
        QVERIFY_DONE(Journal(*other).append(*transaction,
            { .id = {},
                .at = restoring.at,
                .who = u"кто-то"_s,
                .what = ActId(u"x"_s),
                .subject = {},
                .before = {},
                .after = {},
                .why = {} }));
        QVERIFY_DONE(transaction->commit());
        const auto preview = previewRestore(*m_database, other->path());
        QVERIFY_DONE(preview);
        QVERIFY(!preview->isOfThisDatabase);
    }

    void aDamagedDatabaseIsReplacedAndKept()
    {
        fill(std::nullopt);
        const auto backup = m_database->keepBackup(BackupReason::Request, restoring.at);
        QVERIFY_DONE(backup);
        m_database.reset();
        QVERIFY_DONE(writeSafely(m_path, "damaged"));
        QVERIFY_FAULT(replaceByBackup(m_path, m_path, Key(), restoring.at), Fault::NotOurs);
        QVERIFY_DONE(replaceByBackup(m_path, backup->path, Key(), restoring.at));
        QVERIFY_DONE(Database::open(m_path));
        QCOMPARE(*readWhole(m_path + u".damaged-20261124T120000Z"_s, noLimit), QByteArray("damaged"));
    }

    void aMissingDatabaseIsPutBack()
    {
        fill(std::nullopt);
        const auto backup = m_database->keepBackup(BackupReason::Request, restoring.at);
        const QString elsewhere = m_folder->filePath(u"new folder/store.hqs"_s);
        QVERIFY_DONE(replaceByBackup(elsewhere, backup->path, Key(), restoring.at));
        QVERIFY_DONE(Database::open(elsewhere));
        QVERIFY_FAULT(replaceByBackup(m_path, backup->path, Key(), restoring.at), Fault::InUse);
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("an ordinary file") << false;
        QTest::newRow("a sealed file") << true;
    }

    void makeDatabase()
    {
        QFETCH(const bool, isSealed);
        fill(isSealed ? std::optional(Protection { .password = Secret::fromText(restoringSecret), .cost = cheapest })
                      : std::nullopt);
    }

    void fill(const std::optional<Protection> &protection)
    {
        auto made = Database::create(m_path, protection);
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, QDir(u":/demo"_s), testDay));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<Database> m_database;
};

HQS_TEST(restoration, TestRestoration)
#include "tst_restoration.moc"
