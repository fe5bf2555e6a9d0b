// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/scancopies.h"
#include "storage/scanfiles.h"
#include "storage/secondplace.h"

#include "ownstore.h"
#include "suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The scans go where the copies of their database go.
class TestScanCopies : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
        QVERIFY(QDir().mkpath(stick()));
    }
    void cleanup() { closeStore(); }

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

    /// The database got a password, lost it and got another one: each copy there still finds scans that its key opens.
    void olderCopiesFindTheScansOfTheirKey()
    {
        const VaultFile file = keep(scanfiles::pdf());
        std::vector<QString> copies;
        const auto copyAndNote = [&](int day) {
            const auto copied
                = copyToSecondPlace(*m_database, { .folder = stick(), .lastGood = {} }, m_now.addDays(day));
            QVERIFY_DONE(copied);
            copies.push_back(copied->path);
        };
        copyAndNote(0);
        protectBy(u"первый"_s);
        copyAndNote(1);
        unprotect();
        copyAndNote(2);
        protectBy(u"второй"_s);
        copyAndNote(3);
        QCOMPARE(onStick().size(), 3); // without a key, and for two keys
        const Key keys[] { Key(), secret(u"первый"_s), Key(), secret(u"второй"_s) };
        for (std::size_t i = 0; i < copies.size(); ++i) {
            const auto copy = Database::openCopy(copies[i], keys[i]);
            QVERIFY_DONE(copy);
            const QString vault = m_folder->filePath(u"vault%1"_s.arg(i));
            QVERIFY_DONE(bringScansBack(*copy, scansOnStick(), vault, copy->sealer(), PresentScan::Examined));
            QCOMPARE(*readVaultFile(vault + u'/' + vaultFileName(file.name), file, copy->sealer()), scanfiles::pdf());
        }
    }

    void goingBackSealsScansByTheKeyInUse()
    {
        const VaultFile file = keep(scanfiles::pdf());
        protectBy(u"первый"_s);
        const auto copied = copyToSecondPlace(*m_database, { .folder = stick(), .lastGood = {} }, m_now);
        QVERIFY_DONE(copied);
        unprotect();
        protectBy(u"второй"_s);
        const auto copy = Database::openCopy(copied->path, secret(u"первый"_s));
        QVERIFY_DONE(copy);
        Vault(*m_database).discard(file);
        QVERIFY_DONE(bringScansBack(
            *copy, scansOnStick(), scansOf(m_database->path()), m_database->sealer(), PresentScan::Trusted));
        QCOMPARE(*Vault(*m_database).read(file), scanfiles::pdf());
        QVERIFY(*readWhole(scansOf(m_database->path()) + u'/' + vaultFileName(file.name), noLimit) != scanfiles::pdf());
    }

    void aFileThatIsThereAlreadyIsKeptWhenGoingBack_data()
    {
        QTest::addColumn<bool>("isGood");
        QTest::newRow("and good") << true;
        QTest::newRow("unless it cannot be read") << false;
    }
    void aFileThatIsThereAlreadyIsKeptWhenGoingBack()
    {
        QFETCH(const bool, isGood);
        const VaultFile file = keep(scanfiles::pdf());
        QVERIFY_DONE(copyTo(m_now));
        const QString here = scansOf(m_database->path()) + u'/' + vaultFileName(file.name);
        if (!isGood)
            QVERIFY_DONE(writeSafely(here, "of another key"));
        const QDateTime written = QFileInfo(here).lastModified();
        QVERIFY_DONE(
            bringScansBack(*m_database, scansOnStick(), scansOf(m_database->path()), Sealer(), PresentScan::Examined));
        QVERIFY(Vault(*m_database).troubles()->empty());
        QVERIFY(!isGood || QFileInfo(here).lastModified() == written);
    }

    /// A scan on the stick that has gone bad does not keep the database from coming back.
    void aBadScanIsPassedOver()
    {
        const VaultFile bad = keep(scanfiles::pdf());
        const VaultFile good = keep(scanfiles::png(3, 4));
        QVERIFY_DONE(copyTo(m_now));
        QVERIFY_DONE(writeSafely(scansOnStick() + u'/' + vaultFileName(bad.name), "bad"));
        QVERIFY(QDir(scansOf(m_database->path())).removeRecursively());
        QVERIFY_DONE(
            bringScansBack(*m_database, scansOnStick(), scansOf(m_database->path()), Sealer(), PresentScan::Examined));
        QCOMPARE(Vault(*m_database).troubles()->size(), std::size_t(1));
        QCOMPARE(*Vault(*m_database).read(good), scanfiles::png(3, 4));
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

    /// Twelve months count from the last copy that needed it, not from the first.
    void aScanThatWasNeededYesterdayIsNotOld()
    {
        const VaultFile file = keep(scanfiles::pdf());
        QVERIFY_DONE(copyTo(m_now.addMonths(-20)));
        QVERIFY_DONE(copyTo(m_now.addDays(-1)));
        protectBy(u"первый"_s);
        QVERIFY_DONE(copyTo(m_now));
        QCOMPARE(onStick().size(), 2);
        QVERIFY_DONE(copyTo(m_now.addMonths(13)));
        QCOMPARE(onStick().size(), 1);
        QVERIFY(!onStick().contains(vaultFileName(file.name)));
    }

private:
    static Key secret(const QString &text) { return Secret::fromText(text); }
    void protectBy(const QString &password)
    {
        QVERIFY_DONE(m_database->protect({ .password = Secret::fromText(password), .cost = cheapest }));
        QVERIFY_DONE(Vault(*m_database).resealAll(m_database->sealer()));
    }
    void unprotect()
    {
        QVERIFY_DONE(Vault(*m_database).resealAll(Sealer()));
        QVERIFY_DONE(m_database->unprotect());
    }
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

    const QDateTime m_now { QDate(2026, 11, 24), QTime(9, 30), Qt::UTC };
};

HQS_TEST(scancopies, TestScanCopies)
#include "tst_scancopies.moc"
