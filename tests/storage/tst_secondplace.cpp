// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/restricted.h"
#include "storage/safefile.h"
#include "storage/secondplace.h"

#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestSecondPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"hqsdesk.hqs"_s);
        m_stick = m_folder->filePath(u"Флешка"_s);
        QVERIFY(QDir().mkpath(m_stick));
        auto created = Database::create(m_store);
        QVERIFY_DONE(created);
        m_database = std::make_unique<Database>(*std::move(created));
    }

    void cleanup() { m_database.reset(); }

    void nothingIsChosenAtFirst()
    {
        const auto place = secondPlaceOf(m_store);
        QVERIFY_DONE(place);
        QCOMPARE(*place, SecondPlace {});
        QCOMPARE(standingOf(*place, m_now), SecondPlaceStanding::NotChosen);
        QVERIFY(!isCopyDue(*place, m_now));
    }

    void aCopyIsReadBackAndRemembered()
    {
        const auto copied = copyToSecondPlace(*m_database, { .folder = m_stick, .lastGood = {} }, m_now);
        QVERIFY_DONE(copied);
        QCOMPARE(*readWhole(copied->path, noLimit), *readWhole(m_store, noLimit));
        const auto place = secondPlaceOf(m_store);
        QVERIFY_DONE(place);
        QCOMPARE(place->folder, m_stick);
        QCOMPARE(place->lastGood, std::optional(m_now));
        QCOMPARE(standingOf(*place, m_now), SecondPlaceStanding::Fresh);
        QVERIFY(!isCopyDue(*place, m_now));
        QVERIFY(isCopyDue(*place, m_now.addDays(1)));
    }

    void theStandingGrowsOld_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("standing");
        QTest::newRow("today") << 0 << int(SecondPlaceStanding::Fresh);
        QTest::newRow("a week") << 7 << int(SecondPlaceStanding::Fresh);
        QTest::newRow("eight days") << 8 << int(SecondPlaceStanding::Old);
        QTest::newRow("the clock was set back") << -2 << int(SecondPlaceStanding::FromFuture);
    }

    void theStandingGrowsOld()
    {
        QFETCH(const int, days);
        QFETCH(const int, standing);
        const SecondPlace place { .folder = m_stick, .lastGood = m_now };
        QCOMPARE(int(standingOf(place, m_now.addDays(days))), standing);
    }

    void aPlaceThatNeverWorkedIsOld()
    {
        QCOMPARE(standingOf({ .folder = m_stick, .lastGood = {} }, m_now), SecondPlaceStanding::Old);
    }

    void aStickThatIsNotThereIsTold()
    {
        QVERIFY_DONE(rememberSecondPlace(m_store, { .folder = m_stick, .lastGood = m_now }));
        QVERIFY(QDir(m_stick).removeRecursively());
        const auto place = secondPlaceOf(m_store);
        const auto copied = copyToSecondPlace(*m_database, *place, m_now.addDays(1));
        QVERIFY_FAULT(copied, Fault::NotFound);
        QCOMPARE(copied.error().place, m_stick);
        QCOMPARE(*secondPlaceOf(m_store), *place); // the last good copy is still known
    }

    void theFolderOfTheDatabaseIsNoSecondPlace()
    {
        QVERIFY_FAULT(
            copyToSecondPlace(*m_database, { .folder = m_folder->path(), .lastGood = {} }, m_now), Fault::BadInput);
        QVERIFY_DONE(m_database->keepBackup(BackupReason::Request, m_now));
        const QString backups = BackupFolder::beside(m_store).path();
        QVERIFY_FAULT(copyToSecondPlace(*m_database, { .folder = backups, .lastGood = {} }, m_now), Fault::BadInput);
    }

    void aFullStickIsToldAndLeavesNothing()
    {
        const SmallDisk disk(m_stick, "size=64k");
        if (!disk.isMounted())
            QSKIP("no disk can be mounted here");
        QVERIFY_FAULT(copyToSecondPlace(*m_database, { .folder = m_stick, .lastGood = {} }, m_now), Fault::NoSpace);
        QVERIFY(QDir(m_stick).isEmpty());
        QCOMPARE(*secondPlaceOf(m_store), SecondPlace {});
    }

    void aReadOnlyStickIsTold()
    {
        SmallDisk disk(m_stick, "size=4m");
        if (!disk.isMounted() || !disk.makeReadOnly())
            QSKIP("no disk can be mounted here");
        QVERIFY_FAULT(copyToSecondPlace(*m_database, { .folder = m_stick, .lastGood = {} }, m_now), Fault::ReadOnly);
    }

    void copiesOfMoreThanAYearAgoGo()
    {
        const BackupFolder folder(m_stick, m_store);
        for (int month = 0; month < 20; ++month) {
            const Backup old = folder.at(BackupReason::SecondPlace, 1, {}, m_now.addMonths(-month).addDays(-1));
            QVERIFY_DONE(writeSafely(old.path, "an old copy"));
        }
        QVERIFY_DONE(copyToSecondPlace(*m_database, { .folder = m_stick, .lastGood = {} }, m_now));
        const auto left = folder.list();
        QVERIFY_DONE(left);
        QVERIFY2(left->size() >= 12 && left->size() <= 14, qPrintable(QString::number(left->size())));
        QVERIFY(left->back().name.at >= m_now.addMonths(-12));
    }

    void aNoteThatIsNoNoteIsTold()
    {
        QVERIFY_DONE(rememberSecondPlace(m_store, { .folder = m_stick, .lastGood = m_now }));
        const QString note = BackupFolder::beside(m_store).path() + u"/hqsdesk-second-place.json"_s;
        QVERIFY_DONE(writeSafely(note, "[]"));
        QVERIFY_FAULT(secondPlaceOf(m_store), Fault::Damaged);
    }

    void aVerifiedCopyOverwritesNothing()
    {
        const QString path = m_folder->filePath(u"copy.hqs"_s);
        QVERIFY_DONE(writeSafely(path, "somebody's file"));
        QVERIFY_FAULT(writeVerifiedCopy(*m_database, path), Fault::AlreadyThere);
        QCOMPARE(*readWhole(path, noLimit), QByteArray("somebody's file"));
    }

private:
    const QDateTime m_now { { 2026, 11, 24 }, { 12, 0 }, QTimeZone::utc() };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QString m_store;
    QString m_stick;
};

HQS_TEST(secondplace, TestSecondPlace)
#include "tst_secondplace.moc"
