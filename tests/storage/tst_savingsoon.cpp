// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/secondplace.h"
#include "storage/settingstore.h"

#include "suite.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Saves that go on while the program does something else.
class TestSavingSoon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"store.hqs"_s);
    }

    void theChangeIsSeenAtOnceAndPromisedLater()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        const auto before = database->generation();
        std::atomic<int> calls = 0;
        const auto ticket = begin(*database, u"1"_s, [&calls] { ++calls; });
        QVERIFY_DONE(ticket);
        QVERIFY(!*ticket->get()); // nobody has looked how it went
        QCOMPARE(valueIn(*database), u"1"_s);
        QTRY_COMPARE(calls.load(), 1);
        QVERIFY(!database->isSaving());
        QVERIFY_DONE(database->finishSaving());
        QVERIFY(*ticket->get() && **ticket->get());
        QCOMPARE(savedValue(), u"1"_s);
        QVERIFY(database->generation() > before);
        QVERIFY_DONE(database->finishSaving()); // again: nothing is left to wait for
        QCOMPARE(calls.load(), 1);
    }

    void nothingChangedIsToldAtOnce()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        for (int i = 0; i < 2; ++i) {
            const auto ticket = begin(*database, u"1"_s, [i] { QCOMPARE(i, 0); });
            QVERIFY_DONE(ticket);
            QCOMPARE(ticket->get()->has_value(), i == 1);
            QVERIFY_DONE(database->finishSaving());
        }
        auto memory = Database::inMemory();
        QVERIFY_DONE(memory);
        const auto ticket = begin(*memory, u"1"_s);
        QVERIFY_DONE(ticket);
        QVERIFY(*ticket->get() && **ticket->get());
        QCOMPARE(valueIn(*memory), u"1"_s);
    }

    void whateverComesAfterItWaits_data()
    {
        using Act = std::function<Done(Database &)>;
        const auto unwrapped = [](const auto &result) { return result ? Done() : Done(result.error()); };
        QTest::addColumn<Act>("act");
        QTest::newRow("a transaction") << Act(
            [unwrapped](Database &database) { return unwrapped(Transaction::begin(database)); });
        QTest::newRow("another save") << Act([this](Database &database) { return change(database, u"1"_s); });
        QTest::newRow("a backup") << Act([unwrapped](Database &database) {
            return unwrapped(database.keepBackup(BackupReason::Request, QDateTime::currentDateTimeUtc()));
        });
        QTest::newRow("a copy") << Act(
            [this](Database &database) { return writeVerifiedCopy(database, m_folder->filePath(u"copy.hqs"_s)); });
        QTest::newRow("the second place") << Act([this, unwrapped](Database &database) {
            const QString stick = m_folder->filePath(u"stick"_s);
            return QDir().mkdir(stick) ? unwrapped(copyToSecondPlace(
                       database, { .folder = stick, .lastGood = {} }, QDateTime::currentDateTimeUtc()))
                                       : Done(Error {});
        });
        QTest::newRow("another password") << Act([](Database &database) {
            return database.replaceKeys(SlotKind::Password, Secret::fromText(u"два"_s), cheapest);
        });
        QTest::newRow("no password") << Act([](Database &database) { return database.unprotect(); });
        QTest::newRow("the lock") << Act([](Database &database) { return database.lock(); });
    }
    void whateverComesAfterItWaits()
    {
        QFETCH(const std::function<Done(Database &)>, act);
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        const auto ticket = begin(*database, u"1"_s);
        QVERIFY_DONE(ticket);
        QVERIFY(!*ticket->get());
        QVERIFY_DONE(act(*database));
        QVERIFY(*ticket->get() && **ticket->get());
        QVERIFY(!database->isSaving());
        QCOMPARE(savedValue(), u"1"_s);
    }

    void anotherStateTakesItsPlaceOnlyAfterIt()
    {
        auto other = Database::inMemory();
        QVERIFY_DONE(other);
        QVERIFY_DONE(change(*other, u"other"_s));
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(begin(*database, u"1"_s));
        QVERIFY_DONE(database->become(*other));
        QCOMPARE(valueIn(*database), u"other"_s);
        QCOMPARE(savedValue(), u"other"_s);
    }

    void closingWaits()
    {
        for (int i = 0; i < 20; ++i) {
            auto database = i == 0 ? Database::create(m_path) : Database::open(m_path);
            QVERIFY_DONE(database);
            QVERIFY_DONE(begin(*database, QString::number(i)));
            Database moved = *std::move(database); // the save goes along
            Q_UNUSED(moved)
        }
        QCOMPARE(savedValue(), u"19"_s);
    }

    void aSealedFileStaysSealed()
    {
        auto database = Database::create(m_path, protection());
        QVERIFY_DONE(database);
        QVERIFY_DONE(begin(*database, u"Ким Мин Джун"_s));
        QVERIFY_DONE(database->finishSaving());
        QVERIFY_FAULT(Database::openCopy(m_path, Key()), Fault::SecretNeeded);
        QCOMPARE(savedValue(), u"Ким Мин Джун"_s);
        QVERIFY(!readWhole(m_path, noLimit)->contains("SQLite format 3"));
    }

    void aFailurePutsMemoryBackAndIsToldOnce()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(change(*database, u"saved"_s));
        const QString obstacle = m_path + u".new"_s;
        QVERIFY(QDir().mkdir(obstacle));
        const auto ticket = begin(*database, u"lost"_s);
        QVERIFY_DONE(ticket);
        QCOMPARE(valueIn(*database), u"lost"_s); // until somebody looks
        const Done done = database->finishSaving();
        QVERIFY(!done);
        QVERIFY(*ticket->get() && !**ticket->get());
        QCOMPARE((*ticket->get())->error().fault, done.error().fault);
        QCOMPARE(valueIn(*database), u"saved"_s);
        QVERIFY_DONE(database->finishSaving());
        QVERIFY(QDir().rmdir(obstacle));
        QVERIFY_DONE(change(*database, u"saved again"_s));
        QCOMPARE(savedValue(), u"saved again"_s);
    }

    void theNextTransactionHearsOfAFailureFirst()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(change(*database, u"saved"_s));
        const QString obstacle = m_path + u".new"_s;
        QVERIFY(QDir().mkdir(obstacle));
        const auto ticket = begin(*database, u"lost"_s);
        QVERIFY_DONE(ticket);
        QVERIFY(!Transaction::begin(*database)); // it would build upon what is not there
        QVERIFY(*ticket->get() && !**ticket->get()); // and whoever saved is told, too
        QVERIFY(QDir().rmdir(obstacle));
        QVERIFY_DONE(change(*database, u"next"_s));
        QCOMPARE(savedValue(), u"next"_s);
    }

    void anEndedTransactionBeginsNoSave()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(transaction->commit());
        QVERIFY_FAULT(transaction->commitSoon(), Fault::BadInput);
    }

private:
    static Protection protection() { return { .password = Secret::fromText(u"один"_s), .cost = cheapest }; }

    static Result<Transaction> changed(Database &database, const QString &value)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction;
        if (auto done = SettingStore(database).set(*transaction, u"office"_s, value); !done)
            return done.error();
        return transaction;
    }

    static Done change(Database &database, const QString &value)
    {
        auto transaction = changed(database, value);
        return transaction ? transaction->commit() : transaction.error();
    }

    static Result<SaveTicket> begin(
        Database &database, const QString &value, const std::function<void()> &whenWritten = {})
    {
        auto transaction = changed(database, value);
        return transaction ? transaction->commitSoon(whenWritten) : transaction.error();
    }

    static QString valueIn(Database &database)
    {
        const auto found = SettingStore(database).value(u"office"_s, u"nothing"_s);
        return found ? *found : found.error().detail;
    }

    /// What another program would find in the file now.
    QString savedValue() const
    {
        for (const QString &password : { u"один"_s, u"два"_s }) {
            auto copy = Database::openCopy(m_path, Key(Secret::fromText(password)));
            if (copy)
                return valueIn(*copy);
        }
        return u"unreadable"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(savingsoon, TestSavingSoon)
#include "tst_savingsoon.moc"
