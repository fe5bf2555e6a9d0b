// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfolder.h"
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/settingstore.h"

#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime moment(QDate day, int hour = 12)
{
    return QDateTime(day, { hour, 0 }, QTimeZone::utc());
}

Backup backupAt(const QDateTime &at, BackupReason reason = BackupReason::Hour)
{
    return { .path = at.toString(Qt::ISODate),
        .name
        = { .store = u"store"_s, .ending = u"hqs"_s, .at = at, .generation = 1, .journal = {}, .reason = reason } };
}

Done keepValue(Database &database, const QString &value)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = SettingStore(database).set(*transaction, u"value"_s, value); !done)
        return done;
    return transaction->commit();
}

QString valueIn(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return database.error().detail;
    const auto value = SettingStore(*database).value(u"value"_s);
    return value ? *value : value.error().detail;
}

} // namespace

class TestBackupFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"Отдел-2 кадров.hqs"_s);
    }

    void aNameSaysWhatItIs()
    {
        const BackupName name { .store = u"Отдел-2 кадров"_s,
            .ending = u"hqs"_s,
            .at = moment({ 2026, 11, 24 }, 10),
            .generation = 17,
            .journal = u"3fa9c2d1"_s,
            .reason = BackupReason::Import };
        QCOMPARE(name.fileName(), u"Отдел-2 кадров-20261124T100000Z-g17-3fa9c2d1-import.hqs"_s);
        QCOMPARE(BackupName::of(name.fileName()), name);
    }

    void everyReasonComesBackFromItsName()
    {
        for (const BackupReason reason : { BackupReason::Hour, BackupReason::Migration, BackupReason::Import,
                 BackupReason::Rules, BackupReason::Restore, BackupReason::Request, BackupReason::SecondPlace }) {
            const BackupName name = backupAt(moment({ 2026, 1, 2 }), reason).name;
            QCOMPARE(BackupName::of(name.fileName()), name);
        }
    }

    void otherFilesAreNoBackups_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : { u"store.hqs"_s, u"store-20261124T100000Z-g17-none-hour"_s,
                 u"store-20261324T100000Z-g17-none-hour.hqs"_s, u"store-20261124T100000Z-g99999999999-none-hour.hqs"_s,
                 u"store-20261124T100000Z-g17-none-other.hqs"_s, u"store-20261124T100000Z-g17-NONE-hour.hqs"_s,
                 u"-20261124T100000Z-g17-none-hour.hqs"_s, u"store-20261124T100000Z-g17-none-hour.hqs.new"_s })
            QTest::newRow(qPrintable(name)) << name;
    }

    void otherFilesAreNoBackups()
    {
        QFETCH(const QString, name);
        QVERIFY(!BackupName::of(name));
    }

    void theFirstSaveOfAnHourKeepsWhatItReplaces()
    {
        auto database = Database::create(m_store);
        QVERIFY_DONE(database);
        QVERIFY(!QFileInfo::exists(BackupFolder::beside(m_store).path())); // nothing was replaced
        QVERIFY_DONE(keepValue(*database, u"one"_s));
        QVERIFY_DONE(keepValue(*database, u"two"_s));
        QVERIFY_DONE(keepValue(*database, u"three"_s));
        QVERIFY(!database->backupFault());
        const auto backups = BackupFolder::beside(m_store).list();
        QVERIFY_DONE(backups);
        QCOMPARE(backups->size(), std::size_t(1));
        QCOMPARE(backups->front().name.reason, BackupReason::Hour);
        const QString path = backups->front().path;
        QCOMPARE(valueIn(path), QString()); // before "one"
#ifdef Q_OS_UNIX // on Windows the access list of the profile lets in its owner only
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }

    void theNextProgramKnowsOfTheBackupOfTheHour()
    {
        QVERIFY_DONE(Database::create(m_store));
        for (const QString &value : { u"one"_s, u"two"_s }) {
            auto database = Database::open(m_store);
            QVERIFY_DONE(database);
            QVERIFY_DONE(keepValue(*database, value));
        }
        QCOMPARE(BackupFolder::beside(m_store).list()->size(), std::size_t(1));
    }

    void anHourLaterThereIsAnotherOne()
    {
        QVERIFY_DONE(writeSafely(m_store, "state"));
        BackupBeforeSave backups;
        backups.hasSaved(1, {});
        const QDateTime start = moment({ 2026, 11, 24 });
        int generation = 1;
        for (const int minutes : { 0, 59, 60, 61, 119, 121 }) {
            backups.beforeSave(m_store, start.addSecs(qint64(minutes) * 60));
            QVERIFY(!backups.fault());
            backups.hasSaved(static_cast<quint32>(++generation), {});
        }
        QCOMPARE(BackupFolder::beside(m_store).list()->size(), std::size_t(3));
    }

    void aClockSetBackStopsNoBackup()
    {
        QVERIFY_DONE(writeSafely(m_store, "state"));
        BackupBeforeSave later;
        later.hasSaved(1, {});
        later.beforeSave(m_store, moment({ 2027, 5, 1 }));
        BackupBeforeSave backups;
        backups.hasSaved(2, {});
        backups.beforeSave(m_store, moment({ 2026, 11, 24 }));
        QVERIFY(!backups.fault());
        const auto all = BackupFolder::beside(m_store).list();
        QCOMPARE(all->size(), std::size_t(2)); // and the one from the future is still there
        QCOMPARE(all->front().name.generation, 1U);
    }

    void aBackupThatFailsStopsNoSaveAndIsTold()
    {
        auto database = Database::create(m_store);
        QVERIFY_DONE(database);
        QVERIFY_DONE(writeSafely(BackupFolder::beside(m_store).path(), "a file where the folder should be"));
        QVERIFY_DONE(keepValue(*database, u"one"_s));
        QVERIFY(database->backupFault());
        QVERIFY(QFile::remove(BackupFolder::beside(m_store).path()));
        QVERIFY_DONE(keepValue(*database, u"two"_s));
        QVERIFY(!database->backupFault());
        QCOMPARE(BackupFolder::beside(m_store).list()->size(), std::size_t(1));
    }

    void theSameStateInTheSameSecondIsKeptOnce()
    {
        auto database = Database::create(m_store);
        QVERIFY_DONE(database);
        const QDateTime now = moment({ 2026, 11, 24 });
        QVERIFY_DONE(database->keepBackup(BackupReason::Request, now));
        QVERIFY_DONE(database->keepBackup(BackupReason::Request, now));
        QCOMPARE(BackupFolder::beside(m_store).list()->size(), std::size_t(1));
    }

    void databasesInOneFolderKeepTheirBackupsApart()
    {
        const QString other = m_folder->filePath(u"other.hqs"_s);
        for (const QString &store : { m_store, other })
            QVERIFY_DONE(Database::create(store)->keepBackup(BackupReason::Request, moment({ 2026, 11, 24 })));
        QCOMPARE(BackupFolder::beside(m_store).list()->size(), std::size_t(1));
        QCOMPARE(BackupFolder::beside(other).list()->front().name.store, u"other"_s);
    }

    /// 400 days of work, nine hours a day: what stays is bounded in number and in age, and every age has some.
    void rotationKeepsEnoughAndNotTooMuch()
    {
        std::vector<Backup> kept;
        QDateTime now = moment({ 2025, 10, 1 }, 9);
        for (int day = 0; day < 400; ++day) {
            for (int hour = 9; hour < 18; ++hour) {
                now = moment(QDate(2025, 10, 1).addDays(day), hour);
                kept.push_back(backupAt(now));
                for (const Backup &over : outlived(kept, now))
                    std::erase_if(kept, [&over](const Backup &backup) { return backup.path == over.path; });
            }
        }
        QVERIFY2(kept.size() <= 48 + 30 + 13, qPrintable(QString::number(kept.size())));
        std::set<QDate> days;
        std::set<QString> months;
        for (const Backup &backup : kept) {
            QVERIFY(backup.name.at >= now.addMonths(-12));
            days.insert(backup.name.at.date());
            months.insert(backup.name.at.toString(u"yyyy-MM"));
        }
        for (int day = 0; day < 30; ++day)
            QVERIFY(days.contains(now.date().addDays(-day)));
        QVERIFY2(months.size() == 12 || months.size() == 13, qPrintable(QString::number(months.size())));
        QVERIFY(std::ranges::count_if(kept, [&now](const Backup &backup) { return backup.name.at > now.addDays(-2); })
            >= 18);
    }

    void aNamedBackupStays90Days()
    {
        const QDateTime made = moment({ 2026, 1, 1 });
        std::vector<Backup> all { backupAt(made, BackupReason::Migration) };
        for (int day = 1; day <= 3; ++day)
            all.push_back(backupAt(made.addDays(100).addSecs(day)));
        QVERIFY(outlived(all, made.addDays(90)).empty());
        QCOMPARE(outlived(all, made.addDays(101)).size(), std::size_t(1));
    }

    void theThreeNewestStayHoweverOld()
    {
        const std::vector<Backup> all { backupAt(moment({ 2020, 1, 1 })), backupAt(moment({ 2020, 1, 2 })),
            backupAt(moment({ 2020, 1, 3 })), backupAt(moment({ 2020, 1, 4 })) };
        const auto over = outlived(all, moment({ 2026, 1, 1 }));
        QCOMPARE(over.size(), std::size_t(1));
        QCOMPARE(over.front().name.at, moment({ 2020, 1, 1 }));
    }

    void oneFromTheFutureStays()
    {
        std::vector<Backup> all { backupAt(moment({ 2030, 1, 1 })) };
        for (int month = 1; month <= 5; ++month)
            all.push_back(backupAt(moment({ 2020, month, 1 })));
        for (const Backup &over : outlived(all, moment({ 2026, 1, 1 })))
            QVERIFY(over.name.at < moment({ 2026, 1, 1 }));
    }

    void becomingABackupIsOneSaveThatCanBeUndone()
    {
        auto database = Database::create(m_store);
        QVERIFY_DONE(database);
        QVERIFY_DONE(keepValue(*database, u"old"_s));
        const QByteArray oldHash = database->contentHash();
        const auto old = database->keepBackup(BackupReason::Request, moment({ 2026, 11, 24 }));
        QVERIFY_DONE(old);
        for (int round = 0; round < 50; ++round) {
            QVERIFY_DONE(keepValue(*database, u"new %1"_s.arg(round)));
            const QByteArray newHash = database->contentHash();
            const auto newer = database->keepBackup(BackupReason::Restore, moment({ 2026, 11, 25 }).addSecs(round));
            QVERIFY_DONE(newer);
            const quint32 generation = database->generation();
            QVERIFY_DONE(database->become(*database->openCopy(old->path)));
            QCOMPARE(database->contentHash(), oldHash);
            QVERIFY(database->generation() > generation);
            QCOMPARE(database->openCopy(m_store)->contentHash(), oldHash);
            QVERIFY_DONE(database->become(*database->openCopy(newer->path)));
            QCOMPARE(database->contentHash(), newHash);
        }
        const auto damage = database->openCopy(m_store);
        QVERIFY_DONE(damage);
    }

    void protectingADatabaseSealsItsBackups()
    {
        auto database = Database::create(m_store);
        QVERIFY_DONE(database);
        QVERIFY_DONE(keepValue(*database, u"Зюйдвестов"_s));
        const auto backup = database->keepBackup(BackupReason::Request, moment({ 2026, 11, 24 }));
        QVERIFY_DONE(backup);
        QVERIFY(readWhole(backup->path, noLimit)->contains(u"Зюйдвестов"_s.toUtf8()));
        for (const QString &password : { u"верблюд 17 сахар"_s, u"другой 18 пароль"_s }) {
            QVERIFY_DONE(database->protect({ .password = Secret::fromText(password), .cost = cheapest }));
            QVERIFY(!database->backupFault());
            QVERIFY(!readWhole(backup->path, noLimit)->contains(u"Зюйдвестов"_s.toUtf8()));
            QVERIFY_DONE(database->openCopy(backup->path));
        }
        QVERIFY_DONE(keepValue(*database, u"later"_s));
        QCOMPARE(BackupFolder::beside(m_store).list()->size(), std::size_t(2));
    }

    void aCopyIsOnlyLookedAt()
    {
        auto database = Database::create(m_store);
        QVERIFY_DONE(database);
        const auto backup = database->keepBackup(BackupReason::Request, moment({ 2026, 11, 24 }));
        QVERIFY_DONE(backup);
        const auto before = readWhole(backup->path, noLimit);
        {
            auto copy = database->openCopy(backup->path);
            QVERIFY_DONE(copy);
            QVERIFY_DONE(keepValue(*copy, u"changed"_s));
        }
        QCOMPARE(*readWhole(backup->path, noLimit), *before);
    }

    void aDamagedBackupIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::newRow("another kind of file") << QByteArray("a letter") << int(Fault::NotOurs);
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0\0\0", 18) << int(Fault::Damaged);
    }

    void aDamagedBackupIsTold()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, fault);
        const auto database = Database::create(m_store);
        QVERIFY_DONE(database);
        const QString path = m_folder->filePath(u"bad.hqs"_s);
        QVERIFY_DONE(writeSafely(path, bytes));
        const auto copy = database->openCopy(path);
        QVERIFY_FAULT(copy, static_cast<Fault>(fault));
        QCOMPARE(copy.error().place, path);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

HQS_TEST(backupfolder, TestBackupFolder)
#include "tst_backupfolder.moc"
