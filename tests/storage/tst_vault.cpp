// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casestore.h"
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/scanfiles.h"
#include "storage/scanstore.h"

#include "ownstore.h"
#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime scanMoment(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);

} // namespace

/// Files beside the database, and the scans that name them.
class TestVault : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        CaseHead head;
        head.openedOn = QDate(2026, 11, 24);
        const auto id = CaseStore(*m_database).create(*transaction, head);
        QVERIFY_DONE(id);
        m_case = *id;
        QVERIFY_DONE(transaction->commit());
    }
    void cleanup() { closeStore(); }

    void whatIsPutIsReadAgain()
    {
        Vault vault(*m_database);
        const QByteArray content = scanfiles::png(10, 20);
        const VaultFile file = keep(vault, content);
        QCOMPARE(file.size, content.size());
        QCOMPARE(file.kind, ScanKind::Png);
        QCOMPARE(*vault.read(file), content);
        QCOMPARE(*vault.file(file.name), file);
        QVERIFY(!file.name.contains(u"passport"_s));
        QCOMPARE(vault.folder(), m_database->path() + u".scans"_s);
#ifdef Q_OS_UNIX // on Windows the access list of the profile lets in its owner only
        const QFileInfo folder(vault.folder());
        QCOMPARE(int(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)), 0);
#endif
        QVERIFY(vault.troubles()->empty());
    }

    void theFilesAreSealedAsTheDatabaseIs()
    {
        Vault unsealed(*m_database);
        const VaultFile plain = keep(unsealed, scanfiles::pdf());
        QVERIFY_DONE(m_database->protect({ .password = Secret::fromText(u"correct horse"_s), .cost = cheapest }));
        QVERIFY_DONE(Vault(*m_database).read(plain)); // older than the protection
        QVERIFY_DONE(Vault(*m_database).resealAll(m_database->sealer()));
        Vault sealed(*m_database);
        const VaultFile later = keep(sealed, scanfiles::png(1, 2));
        for (const VaultFile &file : { plain, later }) {
            const Vault vault(*m_database);
            const auto onDisk = readWhole(pathOf(vault, file.name), noLimit);
            QVERIFY_DONE(onDisk);
            QVERIFY(!onDisk->contains("%PDF") && !onDisk->contains("IHDR"));
            QVERIFY_DONE(vault.read(file));
        }
        QVERIFY(Vault(*m_database).troubles()->empty());
        QVERIFY_DONE(Vault(*m_database).resealAll(Sealer()));
        QVERIFY_DONE(m_database->unprotect());
        QVERIFY(Vault(*m_database).troubles()->empty());
    }

    void missingChangedAndUnknownFilesAreFound()
    {
        Vault vault(*m_database);
        const VaultFile gone = keep(vault, scanfiles::png(1, 2));
        const VaultFile changed = keep(vault, scanfiles::png(3, 4));
        const VaultFile whole = keep(vault, scanfiles::png(5, 6));
        QVERIFY(QFile::remove(pathOf(vault, gone.name)));
        QVERIFY_DONE(writeSafely(pathOf(vault, changed.name), scanfiles::png(3, 5)));
        QVERIFY_DONE(writeSafely(vault.folder() + u"/stray.scan"_s, scanfiles::pdf()));
        const auto troubles = vault.troubles();
        QVERIFY_DONE(troubles);
        const auto flawOf = [&troubles](const QString &name) {
            const auto found = std::ranges::find(*troubles, name, &VaultTrouble::name);
            return found == troubles->end() ? -1 : int(found->flaw);
        };
        QCOMPARE(troubles->size(), std::size_t(3));
        QCOMPARE(flawOf(gone.name), int(VaultFlaw::Missing));
        QCOMPARE(flawOf(changed.name), int(VaultFlaw::Changed));
        QCOMPARE(flawOf(u"stray.scan"_s), int(VaultFlaw::Orphan));
        QCOMPARE(flawOf(whole.name), -1);
        QVERIFY_FAULT(vault.read(gone), Fault::NotFound);
        QVERIFY_FAULT(vault.read(changed), Fault::Damaged);
    }

    void whatIsNoScanIsNotWritten()
    {
        Vault vault(*m_database);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_FAULT(vault.put(*transaction, "hello", u"letter.pdf"_s), Fault::NotScan);
        QVERIFY(!QFileInfo::exists(vault.folder()));
    }

    void aDatabaseWithoutAFileHasNoVault()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        QVERIFY_FAULT(Vault(*database).put(*transaction, scanfiles::pdf(), u"x"_s), Fault::NotFound);
    }

    void aScanIsKeptAndOnlyItsStateChanges()
    {
        Scan scan = passportScan();
        add(scan);
        const ScanStore store(*m_database);
        QCOMPARE(*store.ofCase(m_case), std::vector { scan });
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(ScanStore(*m_database).setState(*transaction, *scan.id, ScanState::Renewed));
            QVERIFY_DONE(transaction->commit());
        }
        scan.state = ScanState::Renewed;
        QCOMPARE(*store.load(*scan.id), scan);
        QVERIFY_FAULT(store.load(ScanId { 99 }), Fault::NotFound);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY(!m_database->run(u"UPDATE scans SET title = 'x'"_s));
        QVERIFY(!m_database->run(u"DELETE FROM scans"_s));
        QVERIFY(!m_database->run(u"DELETE FROM vault_files"_s)); // a scan names it
        QVERIFY_FAULT(ScanStore(*m_database).setState(*transaction, ScanId { 99 }, ScanState::Active), Fault::NotFound);
    }

    void aScanNeedsACaseATitleAndAName()
    {
        for (const QString &part : { u"title"_s, u"by"_s, u"case"_s }) {
            Scan scan = passportScan();
            (part == u"title" ? scan.title : part == u"by" ? scan.by : scan.file.sha256) = u" "_s;
            if (part == u"case")
                scan.ofCase = CaseId { 99 };
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            const auto added = ScanStore(*m_database).add(*transaction, scan);
            QVERIFY_FAULT(added, part == u"case" ? Fault::NotFound : Fault::BadInput);
            QCOMPARE(added.error().place, part);
        }
    }

private:
    VaultFile keep(Vault &vault, const QByteArray &content)
    {
        auto transaction = Transaction::begin(*m_database);
        auto file = vault.put(*transaction, content, u"passport of Kim.png"_s);
        if (!file || !transaction->commit())
            qFatal("the vault does not keep");
        return *file;
    }

    static QString pathOf(const Vault &vault, const QString &name) { return vault.folder() + u'/' + name + u".scan"_s; }

    Scan passportScan()
    {
        Vault vault(*m_database);
        return { .id = {},
            .ofCase = m_case,
            .paper = RequirementId(u"work_permit.passport_copy"_s),
            .title = u"паспорт.png"_s,
            .file = keep(vault, scanfiles::png(7, 8)),
            .state = ScanState::Active,
            .until = QDate(2030, 1, 2),
            .by = u"Иванова А. А."_s,
            .at = scanMoment };
    }

    void add(Scan &scan)
    {
        auto transaction = Transaction::begin(*m_database);
        const auto id = ScanStore(*m_database).add(*transaction, scan);
        if (!id || !transaction->commit())
            qFatal("the scan is not kept");
        scan.id = *id;
    }

    CaseId m_case {};
};

HQS_TEST(vault, TestVault)
#include "tst_vault.moc"
