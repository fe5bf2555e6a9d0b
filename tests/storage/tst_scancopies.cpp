// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/scancopies.h"
#include "storage/scanfiles.h"
#include "storage/secondplace.h"

#include "suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The scans go where the copies of their database go.
class TestScanCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        auto database = Database::create(m_folder->filePath(u"cases.hqs"_s));
        QVERIFY_DONE(database);
        m_database.emplace(*std::move(database));
        QVERIFY(QDir().mkpath(stick()));
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void theSecondPlaceHoldsTheScansOnceForAllItsCopies()
    {
        const VaultFile first = keep(scanfiles::pdf());
        QVERIFY_DONE(copyTo(m_now));
        QCOMPARE(onStick(), QStringList { vaultFileName(first.name) });
        const QByteArray bytes = *readWhole(scansOnStick() + u'/' + vaultFileName(first.name), noLimit);
        QCOMPARE(bytes, *readWhole(scansOf(m_database->path()) + u'/' + vaultFileName(first.name), noLimit));
        const VaultFile second = keep(scanfiles::png(3, 4));
        QVERIFY_DONE(copyTo(m_now.addDays(1)));
        QCOMPARE(onStick().size(), 2);
        QVERIFY(onStick().contains(vaultFileName(second.name)));
    }

    /// The whole disk is lost: what lies on the stick is enough.
    void aCopyWithItsScansIsAWholeDatabase()
    {
        const VaultFile file = keep(scanfiles::png(7, 9));
        const QString copy = m_folder->filePath(u"elsewhere.hqs"_s);
        QVERIFY_DONE(writeWholeCopy(*m_database, copy));
        const auto opened = Database::open(copy);
        QVERIFY_DONE(opened);
        QVERIFY(Vault(*opened).troubles()->empty());
        QCOMPARE(*Vault(*opened).read(file), scanfiles::png(7, 9));
    }

    void whatWasSealedAnewIsCopiedAnew()
    {
        const VaultFile file = keep(scanfiles::pdf());
        QVERIFY_DONE(copyTo(m_now));
        const QString there = scansOnStick() + u'/' + vaultFileName(file.name);
        const QByteArray plain = *readWhole(there, noLimit);
        age(there, QDateTime::currentDateTimeUtc().addSecs(-60));
        QVERIFY_DONE(m_database->protect({ .password = Secret::fromText(u"correct horse"_s), .cost = cheapest }));
        QVERIFY_DONE(Vault(*m_database).resealAll(m_database->sealer()));
        QVERIFY_DONE(copyTo(m_now.addDays(1)));
        QVERIFY(*readWhole(there, noLimit) != plain);
    }

    void aFileThatIsThereAlreadyIsKeptWhenGoingBack()
    {
        const VaultFile file = keep(scanfiles::pdf());
        const QString other = m_folder->filePath(u"other"_s);
        QVERIFY_DONE(makePrivateFolder(other));
        QVERIFY_DONE(writeSafely(other + u'/' + vaultFileName(file.name), "of the backup"));
        QVERIFY_DONE(carryScans(*m_database, other, scansOf(m_database->path()), PresentScan::Kept));
        QVERIFY(Vault(*m_database).troubles()->empty());
        Vault(*m_database).discard(file);
        QVERIFY_DONE(carryScans(*m_database, other, scansOf(m_database->path()), PresentScan::Kept));
        QCOMPARE(*readWhole(scansOf(m_database->path()) + u'/' + vaultFileName(file.name), noLimit),
            QByteArray("of the backup"));
    }

    /// Scans of whoever was destroyed, or of nobody, are carried nowhere.
    void whatTheDatabaseDoesNotKnowStays()
    {
        keep(scanfiles::pdf());
        QVERIFY_DONE(writeSafely(scansOf(m_database->path()) + u"/stray.scan"_s, scanfiles::pdf()));
        QVERIFY_DONE(copyTo(m_now));
        QCOMPARE(onStick().size(), 1);
    }

    void copiesThatNobodyNamesGoAfterTwelveMonths()
    {
        keep(scanfiles::pdf());
        QVERIFY_DONE(copyTo(m_now));
        for (const auto &[name, months] : { std::pair(u"young.scan"_s, 11), std::pair(u"old.scan"_s, 13) }) {
            const QString path = scansOnStick() + u'/' + name;
            QVERIFY_DONE(writeSafely(path, scanfiles::pdf()));
            age(path, m_now.addMonths(-months));
        }
        QVERIFY_DONE(removeOutlivedScans(*m_database, scansOnStick(), m_now));
        QCOMPARE(onStick().size(), 2);
        QVERIFY(onStick().contains(u"young.scan"_s));
    }

private:
    QString stick() const { return m_folder->filePath(u"stick"_s); }
    QString scansOnStick() const { return stick() + u"/cases.hqs.scans"_s; }
    QStringList onStick() const { return QDir(scansOnStick()).entryList(QDir::Files, QDir::Name); }
    Done copyTo(const QDateTime &now)
    {
        const auto copied = copyToSecondPlace(*m_database, { .folder = stick(), .lastGood = {} }, now);
        return copied ? Done() : Done(copied.error());
    }
    VaultFile keep(const QByteArray &content)
    {
        Vault vault(*m_database);
        auto transaction = Transaction::begin(*m_database);
        const auto file = transaction ? vault.put(*transaction, content, u"scan"_s) : transaction.error();
        if (!file || !transaction->commit())
            qFatal("a scan could not be kept");
        return *file;
    }
    static void age(const QString &path, const QDateTime &moment)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(moment, QFileDevice::FileModificationTime))
            qFatal("the time of a file could not be set");
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    const QDateTime m_now { QDate(2026, 11, 24), QTime(9, 30), Qt::UTC };
};

HQS_TEST(scancopies, TestScanCopies)
#include "tst_scancopies.moc"
