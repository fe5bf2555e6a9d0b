// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/database.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/settingstore.h"

#include "suite.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString marker = u"Верблюжанинов"_s;

Key with(const QString &secret)
{
    return Secret::fromText(secret);
}

Done keepMarker(Database &database, const QString &name)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = SettingStore(database).set(*transaction, name, marker); !done)
        return done;
    return transaction->commit();
}

QString markerIn(Database &database, const QString &name)
{
    return *SettingStore(database).value(name);
}

} // namespace

class TestSealedDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"store.hqs"_s);
        m_code = RecoveryCode::make().value();
    }

    void whatIsSavedIsThereAfterReopening()
    {
        quint32 generation = 0;
        {
            auto database = Database::create(m_path, protection());
            QVERIFY_DONE(database);
            QVERIFY(database->isSealed() && database->hasRecoveryCode());
            QVERIFY_DONE(keepMarker(*database, u"a"_s));
            QVERIFY_DONE(keepMarker(*database, u"b"_s));
            generation = database->generation();
        }
        const auto header = SealedHeader::parse(file(), m_path);
        QVERIFY_DONE(header);
        QCOMPARE(header->generation, quint64(generation)); // readable without a key
        for (const QString &secret : { u"верблюд"_s, m_code->text() }) {
            auto database = Database::open(m_path, with(secret));
            QVERIFY_DONE(database);
            QVERIFY(database->isSealed());
            QCOMPARE(markerIn(*database, u"b"_s), marker);
            QCOMPARE(database->generation(), generation);
            QVERIFY_DONE(keepMarker(*database, secret));
            generation = database->generation();
        }
    }

    void nothingReadableIsInTheFile()
    {
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        QVERIFY_DONE(keepMarker(*database, u"a"_s));
        const QByteArray sealed = file();
        for (const QByteArray &word : { marker.toUtf8(), "SQLite"_ba, "CREATE"_ba, "settings"_ba, "верблюд"_ba,
                 m_code->text().first(5).toLatin1() + m_code->text().mid(6, 5).toLatin1() })
            QVERIFY2(!sealed.contains(word), word.constData());
        QVERIFY_DONE(database->unprotect());
        QVERIFY(file().contains(marker.toUtf8())); // the words are the right ones to look for
    }

    void everyFailureToOpenIsToldFromTheOthers_data()
    {
        QTest::addColumn<int>("at"); ///< the bit changed; -1: none
        QTest::addColumn<QString>("secret");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, int at, const QString &secret, Fault fault) {
            QTest::newRow(name) << at << secret << static_cast<int>(fault);
        };
        row("a wrong password", -1, u"верблюды"_s, Fault::WrongSecret);
        row("the wrong case", -1, u"ВЕРБЛЮД"_s, Fault::WrongSecret);
        row("another recovery code", -1, RecoveryCode::make()->text(), Fault::WrongSecret);
        row("an empty password", -1, u""_s, Fault::WrongSecret);
        row("a damaged header, the right password", 8 * 100, u"верблюд"_s, Fault::HeaderDamaged);
        row("a damaged header, a wrong password", 8 * 100, u"верблюды"_s, Fault::HeaderDamaged);
        row("a damaged body", 8 * 5000, u"верблюд"_s, Fault::Damaged);
        row("a damaged first word", 0, u"верблюд"_s, Fault::NotOurs);
    }

    void everyFailureToOpenIsToldFromTheOthers()
    {
        QFETCH(const int, at);
        QFETCH(const QString, secret);
        QFETCH(const int, fault);
        QVERIFY_DONE(Database::create(m_path, protection()));
        QByteArray bytes = file();
        if (at >= 0)
            bytes[at / 8] = static_cast<char>(bytes[at / 8] ^ (1 << at % 8));
        QVERIFY_DONE(writeSafely(m_path, bytes));
        const auto opened = Database::open(m_path, with(secret));
        QVERIFY_FAULT(opened, static_cast<Fault>(fault));
        QCOMPARE(opened.error().place, m_path);
        QVERIFY(!opened.error().detail.contains(secret) || secret.isEmpty());
        QCOMPARE(file(), bytes);
    }

    void withoutAKeyItIsSaidThatOneIsNeeded()
    {
        QVERIFY_DONE(Database::create(m_path, protection()));
        QVERIFY_FAULT(Database::open(m_path), Fault::SecretNeeded);
    }

    void aNewerSchemaIsToldAfterTheRightPassword()
    {
        {
            auto database = Database::create(m_path, protection());
            QVERIFY_DONE(database);
            auto transaction = Transaction::begin(*database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(database->run(u"PRAGMA user_version = 900"_s));
            QVERIFY_DONE(transaction->commit());
        }
        QVERIFY_FAULT(Database::open(m_path, with(u"верблюд"_s)), Fault::NewerSchema);
        QVERIFY_FAULT(Database::open(m_path, with(u"сахар"_s)), Fault::WrongSecret);
    }

    void anOrdinaryFileTakesAnyKey()
    {
        QVERIFY_DONE(Database::create(m_path));
        const auto database = Database::open(m_path, with(u"верблюд"_s));
        QVERIFY_DONE(database);
        QVERIFY(!database->isSealed() && !database->hasRecoveryCode() && !database->sealer().isSealing());
    }

    void anotherPasswordKeepsTheDataKey()
    {
        QByteArray scan;
        {
            auto database = Database::create(m_path, protection());
            QVERIFY_DONE(database);
            scan = database->sealer().seal("скан"_ba).value();
            QVERIFY_DONE(keepMarker(*database, u"a"_s));
            QVERIFY_DONE(database->replaceKeys(SlotKind::Password, Secret::fromText(u"сахар"_s), cheapest));
            QVERIFY_DONE(keepMarker(*database, u"b"_s));
        }
        QVERIFY_FAULT(Database::open(m_path, with(u"верблюд"_s)), Fault::WrongSecret);
        for (const QString &secret : { u"сахар"_s, m_code->text() }) {
            auto database = Database::open(m_path, with(secret));
            QVERIFY_DONE(database);
            QCOMPARE(markerIn(*database, u"b"_s), marker);
            QCOMPARE(*database->sealer().unseal(scan, u"x"_s), "скан"_ba);
        }
    }

    void anotherRecoveryCodeClosesTheOldOne()
    {
        const RecoveryCode other = RecoveryCode::make().value();
        {
            auto database = Database::create(m_path, protection());
            QVERIFY_DONE(database);
            QVERIFY_DONE(database->replaceKeys(SlotKind::RecoveryCode, other.secret(), cheapest));
        }
        QVERIFY_FAULT(Database::open(m_path, with(m_code->text())), Fault::WrongSecret);
        QVERIFY_DONE(Database::open(m_path, with(other.text())));
        QVERIFY_DONE(Database::open(m_path, with(u"верблюд"_s)));
    }

    void keysComeAndGoButNotTheLastPassword()
    {
        auto sealing = Sealing::make(protection());
        QVERIFY_DONE(sealing);
        QVERIFY_FAULT(sealing->removeKey(0), Fault::BadInput);
        QVERIFY_FAULT(sealing->removeKey(5), Fault::BadInput);
        QVERIFY_FAULT(sealing->removeKey(8), Fault::BadInput);
        for (int slot = 2; slot < 8; ++slot) {
            const auto added = sealing->addKey(SlotKind::Password, Secret::fromText(QString::number(slot)), cheapest);
            QVERIFY_DONE(added);
            QCOMPARE(*added, slot);
        }
        QVERIFY_FAULT(sealing->addKey(SlotKind::Password, Secret::fromText(u"x"_s), cheapest), Fault::BadInput);
        QVERIFY_DONE(sealing->removeKey(0));
        const QByteArray bytes = sealing->file("содержимое", 1).value();
        QVERIFY_FAULT(Sealing::open(bytes, with(u"верблюд"_s), {}), Fault::WrongSecret);
        QVERIFY_DONE(Sealing::open(bytes, with(u"7"_s), {}));
        QVERIFY_DONE(sealing->replaceKeys(SlotKind::Password, Secret::fromText(u"одно"_s), cheapest));
        const QByteArray after = sealing->file("содержимое", 2).value();
        QVERIFY_FAULT(Sealing::open(after, with(u"7"_s), {}), Fault::WrongSecret);
        const auto opened = Sealing::open(after, with(u"одно"_s), {});
        QVERIFY_DONE(opened);
        QCOMPARE(*opened->image(bytes, {}), "содержимое"_ba); // the data key is the same
    }

    void protectionIsTurnedOnAndOff()
    {
        std::optional<Database> database(Database::create(m_path).value());
        QVERIFY_DONE(keepMarker(*database, u"a"_s));
        QVERIFY(file().contains(marker.toUtf8()));
        QVERIFY_DONE(database->protect(protection()));
        QVERIFY(database->isSealed());
        QVERIFY(!file().contains(marker.toUtf8()));
        QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files | QDir::Hidden),
            (QStringList { u"store.hqs"_s, u"store.hqs.lock"_s })); // the plain file is not left behind
        QVERIFY_DONE(keepMarker(*database, u"b"_s));
        QVERIFY_DONE(database->unprotect());
        QVERIFY(!database->isSealed());
        QVERIFY_DONE(keepMarker(*database, u"c"_s));
        QCOMPARE(markerIn(*database, u"b"_s), marker);
        database.reset();
        auto again = Database::open(m_path);
        QVERIFY_DONE(again);
        QCOMPARE(markerIn(*again, u"c"_s), marker);
    }

    /// What is left when the database is lost asks for the password that people know.
    void backupsBesideFollowThePassword()
    {
        using Asks = Database::CopyPassword;
        std::optional<Database> database(Database::create(m_path).value());
        QVERIFY_DONE(keepMarker(*database, u"a"_s));
        const auto kept = database->keepBackup(BackupReason::Request, QDateTime::currentDateTimeUtc());
        QVERIFY_DONE(kept);
        const QString elsewhere = QFileInfo(m_path).dir().filePath(u"elsewhere.hqs"_s);
        QCOMPARE(*database->passwordOf(kept->path), Asks::None);

        QVERIFY_DONE(database->protect(protection()));
        QVERIFY(!database->backupFault());
        QCOMPARE(*database->passwordOf(kept->path), Asks::Present);
        QVERIFY(QFile::copy(kept->path, elsewhere));
        QVERIFY_DONE(database->replaceKeys(SlotKind::RecoveryCode, RecoveryCode::make().value().secret(), cheapest));
        QCOMPARE(*database->passwordOf(elsewhere), Asks::Present); // the password is the same

        QVERIFY_DONE(database->replaceKeys(SlotKind::Password, Secret::fromText(u"сахар"_s), cheapest));
        QVERIFY(!database->backupFault());
        QVERIFY_FAULT(Database::openCopy(kept->path, with(u"верблюд"_s)), Fault::WrongSecret);
        QVERIFY_DONE(Database::openCopy(kept->path, with(u"сахар"_s)));
        QCOMPARE(*database->passwordOf(kept->path), Asks::Present);
        QCOMPARE(*database->passwordOf(elsewhere), Asks::Another);
        QVERIFY_DONE(Database::openCopy(elsewhere, with(u"верблюд"_s)));

        QVERIFY_DONE(database->unprotect());
        QVERIFY(!database->backupFault());
        QVERIFY_DONE(Database::openCopy(kept->path, Key()));
        QCOMPARE(*database->passwordOf(kept->path), Asks::None);
        QCOMPARE(*database->passwordOf(elsewhere), Asks::Another);
        QVERIFY_FAULT(database->passwordOf(elsewhere + u".missing"_s), Fault::NotFound);
    }

    void nothingIsRewrittenWithinATransactionOrWithoutAFile()
    {
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        const QByteArray before = file();
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY_DONE(transaction);
            QVERIFY_FAULT(database->unprotect(), Fault::InUse);
            QVERIFY_FAULT(database->replaceKeys(SlotKind::Password, Secret::fromText(u"x"_s), cheapest), Fault::InUse);
        }
        QCOMPARE(file(), before);
        auto memory = Database::inMemory();
        QVERIFY_DONE(memory);
        QVERIFY_FAULT(memory->protect(protection()), Fault::BadInput);
        QVERIFY_FAULT(memory->replaceKeys(SlotKind::Password, Secret::fromText(u"x"_s), cheapest), Fault::BadInput);
    }

    void aFailedRewriteLeavesTheFileAndItsPassword()
    {
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        QVERIFY(QDir().mkpath(m_path + u".new/x"_s)); // the temporary file cannot be made
        const QByteArray before = file();
        QVERIFY(!database->unprotect());
        QVERIFY(!database->replaceKeys(SlotKind::Password, Secret::fromText(u"сахар"_s), cheapest));
        QVERIFY(!keepMarker(*database, u"a"_s));
        QCOMPARE(file(), before);
        QVERIFY(database->isSealed());
        QVERIFY(QDir(m_path + u".new"_s).removeRecursively());
        QVERIFY_DONE(keepMarker(*database, u"a"_s));
        const auto sealing = Sealing::open(file(), with(u"верблюд"_s), {});
        QVERIFY_DONE(sealing);
    }

    void aCopyIsOpenedWithTheKeyOfTheOpenDatabase()
    {
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        QVERIFY_DONE(keepMarker(*database, u"a"_s));
        const QString copy = m_folder->filePath(u"copy.hqs"_s);
        QVERIFY_DONE(writeSafely(copy, file()));
        auto opened = Database::open(copy, database->key());
        QVERIFY_DONE(opened);
        QCOMPARE(opened->generation(), database->generation());
        QCOMPARE(markerIn(*opened, u"a"_s), marker);
        const QString foreign = m_folder->filePath(u"foreign.hqs"_s);
        QVERIFY_DONE(Database::create(foreign, protection()));
        QVERIFY_FAULT(Database::open(foreign, database->key()), Fault::Damaged);
    }

    void aLockedDatabaseKnowsNothingUntilItIsUnlocked()
    {
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        QVERIFY_DONE(keepMarker(*database, u"a"_s));
        const quint32 generation = database->generation();
        auto halfRead = database->run(u"SELECT name FROM settings UNION ALL SELECT value FROM settings"_s);
        QVERIFY_DONE(halfRead);
        QVERIFY(halfRead->next());
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY_DONE(transaction);
            QVERIFY_FAULT(database->lock(), Fault::InUse);
        }
        QVERIFY_DONE(database->lock());
        QVERIFY(database->isLocked() && database->isSealed() && !database->sealer().isSealing());
        QVERIFY_FAULT(database->run(u"SELECT * FROM settings"_s), Fault::SecretNeeded);
        QVERIFY_FAULT(Transaction::begin(*database), Fault::SecretNeeded);
        QVERIFY_FAULT(database->unprotect(), Fault::SecretNeeded);
        QVERIFY(!halfRead->next());
        QVERIFY_FAULT(Database::open(m_path, with(u"верблюд"_s)), Fault::InUse); // the file is still ours
        QVERIFY_FAULT(database->unlock(Secret::fromText(u"сахар"_s)), Fault::WrongSecret);
        QVERIFY(database->isLocked());
        for (const QString &secret : { u"верблюд"_s, m_code->text() }) {
            QVERIFY_DONE(database->lock());
            QVERIFY_DONE(database->unlock(Secret::fromText(secret)));
            QVERIFY(!database->isLocked());
            QCOMPARE(markerIn(*database, u"a"_s), marker);
        }
        QCOMPARE(database->generation(), generation);
        QVERIFY_DONE(keepMarker(*database, u"b"_s));
        QCOMPARE(markerIn(*database, u"b"_s), marker);
    }

    void anOrdinaryDatabaseIsNotLocked()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(database->lock());
        QVERIFY(!database->isLocked());
        QVERIFY_DONE(keepMarker(*database, u"a"_s));
    }

    void aLockedDatabaseWhoseFileWasReplacedStaysLocked()
    {
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        const QByteArray good = file();
        QVERIFY_DONE(database->lock());
        const QString other = m_folder->filePath(u"other.hqs"_s);
        QVERIFY_DONE(Database::create(other));
        QVERIFY_DONE(writeSafely(m_path, readWhole(other, noLimit).value()));
        QVERIFY_FAULT(database->unlock(Secret::fromText(u"верблюд"_s)), Fault::NotOurs);
        QByteArray damaged = good;
        damaged[5000] = static_cast<char>(~damaged[5000]);
        QVERIFY_DONE(writeSafely(m_path, damaged));
        QVERIFY_FAULT(database->unlock(Secret::fromText(u"верблюд"_s)), Fault::Damaged);
        QVERIFY(database->isLocked());
        QVERIFY_DONE(writeSafely(m_path, good));
        QVERIFY_DONE(database->unlock(Secret::fromText(u"верблюд"_s)));
    }

private:
    Protection protection() const
    {
        return { .password = Secret::fromText(u"верблюд"_s), .recovery = m_code, .cost = cheapest };
    }
    QByteArray file() const { return readWhole(m_path, noLimit).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<RecoveryCode> m_code;
};

HQS_TEST(sealeddatabase, TestSealedDatabase)
#include "tst_sealeddatabase.moc"
