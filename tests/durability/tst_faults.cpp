// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/secondplace.h"

#include "durability/countedstore.h"
#include "durability/fileoperations.h"
#include "suite.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

using Failure = fileoperations::Failure;

/// What an act says of itself when it is over; the rest is looked up on the disk.
struct Report {
    int acknowledged = 0;
    bool toldFault = false;
    QString wrong; ///< what it has seen that must not be
};

/// One thing the program does with files. It runs in a copy of `start`, below the folder that is watched.
struct Scenario {
    std::function<Report(const QString &folder)> act;
    std::function<QString(const QString &folder, const Report &report)> whatIsWrong; ///< empty: nothing
};

void copyTree(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyTree(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

const QDateTime noon({ 2026, 11, 24 }, { 12, 0 }, QTimeZone::utc());

QString storeIn(const QString &folder)
{
    return folder + u"/store.hqs"_s;
}

QString secondFolderIn(const QString &folder)
{
    return folder + u"/stick"_s;
}

/// Everything that calls itself a backup opens and holds a whole state.
QString damagedBackup(const QString &folder)
{
    QDirIterator files(folder, { u"*.hqs"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!BackupName::of(QFileInfo(path).fileName()))
            continue;
        if (const auto count = countedstore::countIn(path); !count)
            return u"%1: %2"_s.arg(path, count.error().detail);
    }
    return {};
}

/// The database opens, holds what was acknowledged and nothing that was never begun, and can be saved again.
QString whatIsWrongWithStore(const QString &folder, int acknowledged, int begun)
{
    auto database = Database::open(storeIn(folder));
    if (!database)
        return u"does not open: "_s + database.error().detail;
    const auto count = countedstore::countOf(*database);
    if (!count)
        return count.error().detail;
    if (*count < acknowledged || *count > begun)
        return u"holds %1, acknowledged was %2, begun was %3"_s.arg(*count).arg(acknowledged).arg(begun);
    if (auto again = countedstore::countUp(*database, *count + 1); !again)
        return u"cannot be saved again: "_s + again.error().detail;
    return damagedBackup(folder);
}

/// Memory and file are the same after a failure, or memory says that it does not know.
QString differenceOfMemory(Database &database)
{
    const auto inMemory = countedstore::countOf(database);
    fileoperations::failNone();
    const auto copy = database.openCopy(database.path());
    if (!copy)
        return u"the file cannot be read: "_s + copy.error().detail;
    if (inMemory && copy->contentHash() != database.contentHash())
        return u"memory is not what the file holds"_s;
    return {};
}

constexpr int saves = 3;

Report saveThreeTimes(const QString &folder)
{
    Report report;
    auto database = Database::open(storeIn(folder));
    if (!database)
        return { .acknowledged = 0, .toldFault = true, .wrong = {} };
    for (int count = 1; count <= saves; ++count) {
        if (auto done = countedstore::countUp(*database, count); !done) {
            report.toldFault = true;
            report.wrong = differenceOfMemory(*database);
            return report;
        }
        report.acknowledged = count;
        report.toldFault |= database->backupFault().has_value();
    }
    return report;
}

Report makeNew(const QString &folder)
{
    const auto created = Database::create(folder + u"/Новая папка/new.hqs"_s);
    return { .acknowledged = created ? 1 : 0, .toldFault = !created, .wrong = {} };
}

QString whatIsWrongWithNew(const QString &folder, const Report &report)
{
    const QString path = folder + u"/Новая папка/new.hqs"_s;
    if (!QFileInfo::exists(path))
        return report.acknowledged == 0 ? QString() : u"there is no file"_s;
    const auto database = Database::open(path);
    return database ? QString() : database.error().detail;
}

Report backUp(const QString &folder)
{
    Report report;
    auto database = Database::open(storeIn(folder));
    if (!database)
        return { .acknowledged = 0, .toldFault = true, .wrong = {} };
    const auto kept = database->keepBackup(BackupReason::Request, noon);
    const auto copied = copyToSecondPlace(*database, { .folder = secondFolderIn(folder), .lastGood = {} }, noon);
    report.toldFault = !kept || !copied;
    fileoperations::failNone();
    if (kept && !QFileInfo::exists(kept->path))
        report.wrong = u"a backup that was told of is not there"_s;
    if (copied && !countedstore::countIn(copied->path))
        report.wrong = u"a copy that was told of cannot be opened"_s;
    return report;
}

Report restore(const QString &folder)
{
    Report report;
    auto database = Database::open(storeIn(folder));
    if (!database)
        return { .acknowledged = 0, .toldFault = true, .wrong = {} };
    const auto copy = database->openCopy(folder + u"/later.hqs"_s);
    if (!copy)
        return { .acknowledged = 0, .toldFault = true, .wrong = {} };
    const auto kept = database->keepBackup(BackupReason::Restore, noon);
    if (!kept)
        return { .acknowledged = 0, .toldFault = true, .wrong = {} };
    const auto done = database->become(*copy);
    report.toldFault = !done || database->backupFault();
    report.acknowledged = done ? 1 : 0;
    report.wrong = differenceOfMemory(*database);
    return report;
}

const QByteArray scan = QByteArray("%PDF-1.7 a scan ").repeated(4000);

Report attach(const QString &folder)
{
    const QString path = folder + u"/store.scans/3f/paper"_s;
    const auto made = makePrivateFolder(QFileInfo(path).absolutePath());
    const auto written = made ? writeSafely(path, scan) : made;
    return { .acknowledged = written ? 1 : 0, .toldFault = !written, .wrong = {} };
}

QString whatIsWrongWithScan(const QString &folder, const Report &report)
{
    const auto bytes = readWhole(folder + u"/store.scans/3f/paper"_s, noLimit);
    if (!bytes)
        return report.acknowledged == 0 ? QString() : bytes.error().detail;
    return *bytes == scan ? QString() : u"half a scan"_s;
}

} // namespace

/// Every file operation fails in turn, once and for ever, in four ways.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_start = m_folder.filePath(u"start"_s);
        QVERIFY_DONE(countedstore::make(storeIn(m_start)));
        QVERIFY(QFile::copy(storeIn(m_start), m_start + u"/later.hqs"_s));
        {
            auto later = Database::open(m_start + u"/later.hqs"_s);
            QVERIFY_DONE(later);
            QVERIFY_DONE(countedstore::countUp(*later, 1));
        }
        QVERIFY(QDir().mkpath(secondFolderIn(m_start)));
        QVERIFY(QDir(m_start + u"/backups"_s).removeRecursively());
        makeLaterSchema();
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saving()
    {
        failEverything({ .act = saveThreeTimes, .whatIsWrong = [](const QString &folder, const Report &report) {
                            return whatIsWrongWithStore(
                                folder, report.acknowledged, qMin(report.acknowledged + 1, saves));
                        } });
    }

    void creating() { failEverything({ .act = makeNew, .whatIsWrong = whatIsWrongWithNew }); }

    void migrating()
    {
        const QString schema = m_laterSchema;
        const auto migrate = [schema](const QString &folder) -> Report {
            const auto opened = Database::open(storeIn(folder), schema);
            return { .acknowledged = opened ? 1 : 0, .toldFault = !opened, .wrong = {} };
        };
        const auto whatIsWrong = [schema](const QString &folder, const Report &report) -> QString {
            if (Database::open(storeIn(folder))) // by the older program: nothing has happened
                return report.acknowledged == 0 ? QString() : u"told to be migrated, but is not"_s;
            auto migrated = Database::open(storeIn(folder), schema);
            if (!migrated)
                return u"neither old nor new: "_s + migrated.error().detail;
            if (const auto count = countedstore::countOf(*migrated); !count || *count != 0)
                return u"lost what it held"_s;
            const auto backups = BackupFolder::beside(storeIn(folder)).list();
            if (!backups || backups->size() != 1 || backups->front().name.reason != BackupReason::Migration)
                return u"migrated without a backup"_s;
            return damagedBackup(folder);
        };
        failEverything({ .act = migrate, .whatIsWrong = whatIsWrong });
    }

    void backingUp()
    {
        failEverything({ .act = backUp,
            .whatIsWrong = [](const QString &folder, const Report &) { return whatIsWrongWithStore(folder, 0, 0); } });
    }

    void restoring()
    {
        failEverything({ .act = restore, .whatIsWrong = [](const QString &folder, const Report &report) {
                            return whatIsWrongWithStore(folder, report.acknowledged, 1);
                        } });
    }

    void attaching() { failEverything({ .act = attach, .whatIsWrong = whatIsWrongWithScan }); }

private:
    void makeLaterSchema()
    {
        m_laterSchema = m_folder.filePath(u"schema"_s);
        copyTree(u":/schema"_s, m_laterSchema);
        const auto count = QDir(m_laterSchema).entryList(QDir::Files).size();
        QVERIFY(count > 0);
        QVERIFY_DONE(
            writeSafely(m_laterSchema + u'/' + QString::number(count + 1).rightJustified(3, u'0') + u"-later.sql"_s,
                "ALTER TABLE cards ADD COLUMN note TEXT;\n"));
    }

    void failEverything(const Scenario &scenario)
    {
        const QString folder = m_folder.filePath(u"watched"_s);
        const auto run = [&](long number, Failure failure, bool forEver) {
            QDir(folder).removeRecursively();
            copyTree(m_start, folder);
            fileoperations::watch(QFile::encodeName(folder));
            fileoperations::failAt(number, failure, forEver);
            const Report report = scenario.act(folder);
            fileoperations::failNone();
            m_operations = fileoperations::counted();
            fileoperations::stopWatching();
            return report;
        };

        const Report untroubled = run(0, Failure::InputOutput, false);
        QVERIFY2(untroubled.wrong.isEmpty(), qPrintable(untroubled.wrong));
        QVERIFY(!untroubled.toldFault);
        const long operations = m_operations;
        QVERIFY(operations > 5);
        int runs = 0;
        int told = 0;
        for (const Failure failure :
            { Failure::InputOutput, Failure::NoSpace, Failure::ReadOnly, Failure::ShortWrite }) {
            for (const bool forEver : { false, true }) {
                for (long number = 1; number <= operations; ++number) {
                    const Report report = run(number, failure, forEver);
                    const QString wrong = report.wrong.isEmpty() ? scenario.whatIsWrong(folder, report) : report.wrong;
                    QVERIFY2(wrong.isEmpty(),
                        qPrintable(u"operation %1 of %2, failure %3%4: %5"_s.arg(QString::number(number),
                            QString::number(operations), QString::number(int(failure)),
                            forEver ? u" for ever"_s : QString(), wrong)));
                    ++runs;
                    told += report.toldFault;
                }
            }
        }
        qInfo("%ld operations, %d runs with a failure, 0 wrong, %d of them told", operations, runs, told);
        QVERIFY(told > runs / 3);
    }

    QTemporaryDir m_folder;
    QString m_start;
    QString m_laterSchema;
    long m_operations = 0;
};

HQS_TEST(faults, TestFaults)
#include "tst_faults.moc"
