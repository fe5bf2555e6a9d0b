// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/savedtogether.h"
#include "storage/settingstore.h"
#include "storage/vault.h"

#include "suite.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Commits that do not wait for the disk, and commits that go to it together.
class TestSavingBehind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset(); // Windows deletes no folder with open files
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"store.hqs"_s);
        auto made = Database::create(m_path);
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        QVERIFY_DONE(change(u"a"_s, u"first"_s));
    }

    void onlyALargeDatabaseIsWrittenBehind_data()
    {
        QTest::addColumn<qsizetype>("fromSize");
        QTest::addColumn<bool>("isBehind");
        QTest::newRow("as large as that") << qsizetype(0) << true;
        QTest::newRow("smaller") << (qsizetype(1) << 40) << false;
    }
    void onlyALargeDatabaseIsWrittenBehind()
    {
        QFETCH(qsizetype, fromSize);
        QFETCH(bool, isBehind);
        m_database->saveBehindFrom(fromSize);
        std::atomic<int> calls = 0;
        SavedTogether step(*m_database);
        QVERIFY_DONE(change(u"a"_s, u"second"_s));
        const SaveTicket ticket = step.save([&calls] { ++calls; });
        QCOMPARE(valueIn(*m_database, u"a"_s), u"second"_s);
        if (isBehind)
            QTRY_COMPARE(calls.load(), 1);
        QVERIFY(!m_database->isSaving());
        QCOMPARE(saved(u"a"_s), u"second"_s);
        QVERIFY_DONE(m_database->finishSaving());
        QVERIFY(**ticket);
        QCOMPARE(calls.load(), isBehind ? 1 : 0);
    }

    void whoLeavesNoWordWaits()
    {
        m_database->saveBehindFrom(0);
        QVERIFY_DONE(change(u"a"_s, u"second"_s)); // a commit by itself always does
        QCOMPARE(saved(u"a"_s), u"second"_s);
        SavedTogether step(*m_database);
        QVERIFY_DONE(change(u"a"_s, u"third"_s));
        QVERIFY(**step.save());
        QCOMPARE(saved(u"a"_s), u"third"_s);
    }

    void togetherIsOneWrite_data() { waysToSave(); }
    void togetherIsOneWrite()
    {
        QFETCH(bool, isBehind);
        if (isBehind)
            m_database->saveBehindFrom(0);
        std::atomic<int> calls = 0;
        SavedTogether step(*m_database);
        QVERIFY_DONE(change(u"a"_s, u"second"_s));
        QVERIFY_DONE(change(u"b"_s, u"third"_s));
        QCOMPARE(valueIn(*m_database, u"b"_s), u"third"_s);
        QCOMPARE(saved(u"a"_s), u"first"_s); // nothing of it yet
        const SaveTicket ticket = step.save([&calls] { ++calls; });
        QCOMPARE(ticket->has_value(), !isBehind);
        QVERIFY_DONE(m_database->finishSaving());
        QVERIFY(**ticket);
        QCOMPARE(calls.load(), isBehind ? 1 : 0);
        QCOMPARE(saved(u"a"_s), u"second"_s);
        QCOMPARE(saved(u"b"_s), u"third"_s);
        QVERIFY_DONE(change(u"a"_s, u"fourth"_s)); // as before
        QCOMPARE(saved(u"a"_s), u"fourth"_s);
    }

    void togetherIsAlsoLostTogether_data() { waysToSave(); }
    void togetherIsAlsoLostTogether()
    {
        QFETCH(bool, isBehind);
        if (isBehind)
            m_database->saveBehindFrom(0);
        const QString obstacle = m_path + u".new"_s;
        QVERIFY(QDir().mkdir(obstacle));
        SavedTogether step(*m_database);
        QVERIFY_DONE(change(u"a"_s, u"second"_s));
        QVERIFY_DONE(change(u"b"_s, u"third"_s));
        const SaveTicket ticket = step.save([] {});
        std::ignore = m_database->finishSaving(); // the ticket tells
        QVERIFY(!**ticket);
        QCOMPARE(valueIn(*m_database, u"a"_s), u"first"_s);
        QCOMPARE(valueIn(*m_database, u"b"_s), u"nothing"_s);
    }

    void whoForgetsToSaveSavesAllTheSame()
    {
        {
            const SavedTogether step(*m_database);
            QVERIFY_DONE(change(u"a"_s, u"second"_s));
        }
        QCOMPARE(saved(u"a"_s), u"second"_s);
    }

    void whatBelongsToALostChangeIsUndone_data() { waysToSave(); }
    void whatBelongsToALostChangeIsUndone()
    {
        QFETCH(bool, isBehind);
        if (isBehind)
            m_database->saveBehindFrom(0);
        QStringList undone;
        const auto noting = [&](const QString &name) {
            auto transaction = Transaction::begin(*m_database);
            if (!transaction)
                return transaction;
            transaction->ifLost([&undone, name] { undone << name; });
            if (auto done = SettingStore(*m_database).set(*transaction, u"a"_s, name); !done)
                return Result<Transaction>(done.error());
            return transaction;
        };
        QVERIFY_DONE(noting(u"kept"_s)->commit());
        QVERIFY_DONE(noting(u"given up"_s)); // never committed
        QCOMPARE(undone, QStringList { u"given up"_s });
        const QString obstacle = m_path + u".new"_s;
        QVERIFY(QDir().mkdir(obstacle));
        QCOMPARE(inOneStep([&] { return noting(u"lost"_s)->commit(); }), isBehind);
        QCOMPARE(undone, (QStringList { u"given up"_s, u"lost"_s })); // each once, and never what is on the disk
        QCOMPARE(valueIn(*m_database, u"a"_s), u"kept"_s);
    }

    void aFileOfALostChangeIsTakenAway_data() { waysToSave(); }
    void aFileOfALostChangeIsTakenAway()
    {
        QFETCH(bool, isBehind);
        if (isBehind)
            m_database->saveBehindFrom(0);
        const auto put = [this](QByteArrayView content) {
            auto transaction = Transaction::begin(*m_database);
            if (!transaction)
                return Done(transaction.error());
            auto file = Vault(*m_database).put(*transaction, content, u"a.pdf"_s);
            return file ? transaction->commit() : Done(file.error());
        };
        const auto files = [this] { return QDir(Vault(*m_database).folder()).entryList(QDir::Files).size(); };
        QVERIFY_DONE(put("%PDF-1.4 one"));
        QCOMPARE(files(), 1);
        const QString obstacle = m_path + u".new"_s;
        QVERIFY(QDir().mkdir(obstacle));
        QCOMPARE(inOneStep([&] { return put("%PDF-1.4 two"); }), isBehind);
        QCOMPARE(files(), 1);
        QCOMPARE(Vault(*m_database).names()->size(), std::size_t(1));
    }

private:
    static void waysToSave()
    {
        QTest::addColumn<bool>("isBehind");
        QTest::newRow("whoever commits waits") << false;
        QTest::newRow("written behind") << true;
    }

    /// Whether nothing was told before the disk was waited for; what the disk says is left to the test.
    bool inOneStep(const std::function<Done()> &work)
    {
        SavedTogether step(*m_database);
        const Done done = work();
        const SaveTicket ticket = step.save([] {});
        const bool isOpen = done && !*ticket;
        std::ignore = m_database->finishSaving(); // the ticket tells
        return isOpen;
    }

    Done change(const QString &name, const QString &value)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        if (auto done = SettingStore(*m_database).set(*transaction, name, value); !done)
            return done.error();
        return transaction->commit();
    }

    static QString valueIn(Database &database, const QString &name)
    {
        const auto found = SettingStore(database).value(name, u"nothing"_s);
        return found ? *found : found.error().detail;
    }

    /// What another program would find in the file now.
    QString saved(const QString &name) const
    {
        auto copy = Database::openCopy(m_path, Key());
        return copy ? valueIn(*copy, name) : u"unreadable"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<Database> m_database;
};

HQS_TEST(savingbehind, TestSavingBehind)
#include "tst_savingbehind.moc"
