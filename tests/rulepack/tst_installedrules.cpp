// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/outcome.h"
#include "storage/safefile.h"

#include "rulepack/installedrules.h"
#include "rulepack/newrules.h"
#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The pack beside a database and the keys its office trusts.
class TestInstalledRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset(); // Windows deletes no folder with open files
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Database::create(m_folder->filePath(u"office.hqs"_s));
        QVERIFY_DONE(created);
        m_database = std::make_unique<Database>(*std::move(created));
    }

    void theShippedListIsRead()
    {
        QVERIFY_DONE(shippedKeys());
        QVERIFY_FAULT(shippedKeys(u":/no-such-list.json"_s), Fault::Rules);
        const QString path = m_folder->filePath(u"keys.json"_s);
        const SecretKey key = newKey();
        QVERIFY_DONE(writeScratch(path,
            R"({ "keys": [ { "owner": "Publisher", "key": "KEY" } ] })"_ba.replace(
                "KEY", key.publicKey().text().toLatin1())));
        QVERIFY(shippedKeys(path).value() == std::vector { key.publicKey() });
        const QString bad = m_folder->filePath(u"bad.json"_s);
        QVERIFY_DONE(writeScratch(bad, R"({ "keys": [ { "owner": "Publisher", "key": "none" } ] })"));
        QVERIFY_FAULT(shippedKeys(bad), Fault::Rules);
    }

    void aKeyIsTrustedByAnActOfItsOwn()
    {
        const PublicKey key = newKey().publicKey();
        QVERIFY(officeKeys(*m_database)->empty());
        QVERIFY_DONE(trustKey(*m_database, key, act()));
        QVERIFY_DONE(trustKey(*m_database, key, act())); // nothing new
        QVERIFY(officeKeys(*m_database).value() == std::vector { key });
        QVERIFY_DONE(distrustKey(*m_database, key, act()));
        QVERIFY(officeKeys(*m_database)->empty());
        QVERIFY_FAULT(distrustKey(*m_database, key, act()), Fault::NotFound);
        const auto entries = Journal(*m_database).entries();
        QVERIFY_DONE(entries);
        QCOMPARE(entries->size(), 2U);
        QCOMPARE(entries->front().what.text(), u"rules.key_trusted"_s);
        QCOMPARE(entries->front().subject, key.fingerprint());
        QCOMPARE(entries->back().what.text(), u"rules.key_distrusted"_s);
        QVERIFY_FAULT(trustKey(*m_database, key, Act()), Fault::BadInput); // nobody answers for it
        QVERIFY(officeKeys(*m_database)->empty());
    }

    void nothingIsInstalledAtFirst()
    {
        const auto installed = installedRules(*m_database, u"2026.11"_s);
        QVERIFY_DONE(installed);
        QVERIFY(!*installed);
    }

    void anInstalledPackIsUsedAndJournalled()
    {
        trust();
        const RuleBook book = NewRules().raiseThreshold({ 2027, 3, 1 }).book(m_key);
        QVERIFY_DONE(install(*book.pack));
        const auto installed = installedRules(*m_database, u"2026.11"_s);
        QVERIFY_DONE(installed);
        QCOMPARE((*installed)->catalog.edition(), u"2027.03"_s);
        QCOMPARE((*installed)->pack->file, book.pack->file);
        const auto entries = journalOf(*m_database, u"rules.installed"_s);
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries.front().subject, u"2027.03"_s);
        QCOMPARE(entries.front().before, u"2026.11"_s);
        QVERIFY(entries.front().after.contains(m_key.publicKey().fingerprint()));
    }

    void aPackThatHasGoneBadIsNotUsed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("one letter") << u"letter"_s << Fault::AlteredRulePack;
        QTest::newRow("cut off") << u"cut"_s << Fault::AlteredRulePack;
        QTest::newRow("another file") << u"other"_s << Fault::NotRulePack;
        QTest::newRow("a key no longer trusted") << u"key"_s << Fault::UnknownRuleKey;
        QTest::newRow("older than the program") << u"program"_s << Fault::OutdatedRulePack;
        QTest::newRow("a folder") << u"folder"_s << Fault::NotOurs;
    }
    void aPackThatHasGoneBadIsNotUsed()
    {
        QFETCH(QString, what);
        QFETCH(Fault, fault);
        trust();
        QByteArray file = NewRules().pack(m_key);
        const QString path = installedPackPath(*m_database);
        if (what == u"letter")
            file[file.size() / 2] = static_cast<char>(file[file.size() / 2] ^ 1);
        if (what == u"cut")
            file.chop(100);
        if (what == u"other")
            file = "Dear diary,\n";
        if (what == u"folder")
            QVERIFY(QDir().mkdir(path));
        else
            QVERIFY_DONE(writeSafely(path, file));
        if (what == u"key")
            QVERIFY_DONE(distrustKey(*m_database, m_key.publicKey(), act()));
        QVERIFY_FAULT(installedRules(*m_database, what == u"program" ? u"2027.03"_s : u"2026.11"_s), fault);
    }

    void anOlderOrEqualPackIsNotTaken_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::newRow("older") << u"2026.10"_s;
        QTest::newRow("the same") << u"2026.11"_s;
    }
    void anOlderOrEqualPackIsNotTaken()
    {
        QFETCH(QString, edition);
        trust();
        const QString path = m_folder->filePath(u"new.hqsrules"_s);
        QVERIFY_DONE(writeSafely(path, NewRules(edition).pack(m_key)));
        const auto coming = readComingRules(path, *m_database, u"2026.11"_s);
        QVERIFY_FAULT(coming, Fault::OutdatedRulePack);
        QCOMPARE(coming.error().place, edition);
        QCOMPARE(coming.error().detail, u"2026.11"_s);
    }

    void anOutdatedPackIsSetAside()
    {
        const QString path = installedPackPath(*m_database);
        for (const QByteArray &content : { QByteArray("first"), QByteArray("second") }) {
            QVERIFY_DONE(writeSafely(path, content));
            const auto aside = setAside(*m_database);
            QVERIFY_DONE(aside);
            QVERIFY(!QFile::exists(path));
            QCOMPARE(readWhole(*aside, noLimit).value(), content);
        }
        QVERIFY_FAULT(setAside(*m_database), Fault::Io);
    }

    void whatFailsLeavesTheOldPack()
    {
        trust();
        const RuleBook first = NewRules().book(m_key);
        QVERIFY_DONE(install(*first.pack));
        const RuleBook second = NewRules(u"2027.06"_s).book(m_key);
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            PackPlacement placement(*m_database);
            QVERIFY_DONE(placement.put(*transaction, *second.pack, u"2027.03"_s, act()));
            QVERIFY_DONE(placement.putBack()); // the transaction goes back at its end
            QVERIFY_DONE(placement.putBack()); // twice is no harm
        }
        QCOMPARE(readWhole(installedPackPath(*m_database), noLimit).value(), first.pack->file);
        QCOMPARE(journalOf(*m_database, u"rules.installed"_s).size(), 1U);
        PackPlacement unused(*m_database);
        QVERIFY_DONE(unused.putBack());
        QVERIFY(QFile::exists(installedPackPath(*m_database)));
    }

    void theFirstPackThatFailsLeavesNone()
    {
        trust();
        const RuleBook book = NewRules().book(m_key);
        {
            auto transaction = Transaction::begin(*m_database);
            PackPlacement placement(*m_database);
            QVERIFY_DONE(placement.put(*transaction, *book.pack, u"2026.11"_s, act()));
            QVERIFY(QFile::exists(installedPackPath(*m_database)));
            QVERIFY_DONE(placement.putBack());
        }
        QVERIFY(!QFile::exists(installedPackPath(*m_database)));
        QVERIFY(journalOf(*m_database, u"rules.installed"_s).empty());
    }

private:
    static Act act()
    {
        return { .who = u"Иванова А. А."_s, .at = QDateTime({ 2026, 11, 24 }, { 10, 0 }, Qt::UTC), .why = {} };
    }
    void trust() { QVERIFY_DONE(trustKey(*m_database, m_key.publicKey(), act())); }
    Done install(const RulePack &pack)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        PackPlacement placement(*m_database);
        if (auto done = placement.put(*transaction, pack, u"2026.11"_s, act()); !done)
            return done;
        return transaction->commit();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    SecretKey m_key = newKey();
};

HQS_TEST(installedrules, TestInstalledRules)

#include "tst_installedrules.moc"
