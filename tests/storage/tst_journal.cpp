// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/outcome.h"
#include "storage/settingstore.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime moment(int minute)
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, minute, 30, 125), Qt::UTC);
}

JournalEntry act(int minute, const QString &what = u"law.checked"_s, const QString &subject = u"thr.general"_s)
{
    return { .id = {},
        .at = moment(minute),
        .who = u"Иванова А. А."_s,
        .what = ActId(what),
        .subject = subject,
        .before = u"750000"_s,
        .after = u"750000"_s,
        .why = u"сверено с текстом закона"_s };
}

Done append(Database &database, const JournalEntry &entry)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = Journal(database).append(*transaction, entry); !done)
        return done;
    return transaction->commit();
}

/// What somebody with another tool would do: the triggers are in the way of the program only.
Done tamper(Database &database, const QStringList &statements)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : QStringList { u"DROP TRIGGER IF EXISTS journal_is_not_changed"_s,
                                        u"DROP TRIGGER IF EXISTS journal_is_not_deleted"_s }
            + statements) {
        if (auto done = database.run(statement); !done)
            return done.error();
    }
    return transaction->commit();
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void entriesSurviveReopening()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.hqs"_s);
        std::vector<JournalEntry> written;
        {
            auto database = Database::create(path);
            QVERIFY_DONE(database);
            for (int i = 0; i < 3; ++i) {
                written.push_back(act(i));
                QVERIFY_DONE(append(*database, written.back()));
                written.back().id = i + 1;
            }
        }
        auto database = Database::open(path);
        QVERIFY_DONE(database);
        const auto read = Journal(*database).entries();
        QVERIFY_DONE(read);
        QCOMPARE(read->size(), written.size());
        for (std::size_t i = 0; i < written.size(); ++i)
            QVERIFY(read->at(i) == written[i]);
        const auto broken = Journal(*database).firstBreak();
        QVERIFY_DONE(broken);
        QVERIFY(!*broken);
        QVERIFY_DONE(append(*database, act(7))); // and the chain goes on
        QVERIFY(!Journal(*database).firstBreak()->has_value());
        QCOMPARE(Journal(*database).head()->count, 4);
    }

    void anEmptyJournalIsWhole()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QVERIFY(!Journal(*database).firstBreak()->has_value());
        QCOMPARE(Journal(*database).head()->count, 0);
        QVERIFY(Journal(*database).entries()->empty());
    }

    void theTriggersRefuseChangeAndDeletion_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("change") << u"UPDATE journal SET why = 'other'"_s;
        QTest::newRow("delete") << u"DELETE FROM journal WHERE id = 1"_s;
        QTest::newRow("replace")
            << u"INSERT OR REPLACE INTO journal SELECT 1, at, 'X', what, subject, was, became, why, hash FROM journal"_s;
    }

    void theTriggersRefuseChangeAndDeletion()
    {
        QFETCH(const QString, statement);
        auto database = threeEntries();
        const auto before = Journal(database).entries();
        auto transaction = Transaction::begin(database);
        QVERIFY_DONE(transaction);
        QVERIFY_FAULT(database.run(statement), Fault::BadInput);
        QVERIFY(*Journal(database).entries() == *before);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("flaw");
        QTest::addColumn<int>("id");
        for (const QString &column :
            { u"at"_s, u"who"_s, u"what"_s, u"subject"_s, u"was"_s, u"became"_s, u"why"_s, u"hash"_s }) {
            for (const int id : { 1, 2, 3 })
                QTest::addRow("changed %s of %d", qPrintable(column), id)
                    << QStringList { u"UPDATE journal SET %1 = %1 || '1' WHERE id = %2"_s.arg(column).arg(id) }
                    << int(JournalFlaw::Changed) << id;
        }
        const auto row = [](const char *name, const QStringList &statements, JournalFlaw flaw, int id) {
            QTest::newRow(name) << statements << int(flaw) << id;
        };
        row("moved between two parts",
            { u"UPDATE journal SET was = was || substr(became, 1, 1), became = substr(became, 2) WHERE id = 2"_s },
            JournalFlaw::Changed, 2);
        row("first deleted", { u"DELETE FROM journal WHERE id = 1"_s }, JournalFlaw::Missing, 1);
        row("middle deleted", { u"DELETE FROM journal WHERE id = 2"_s }, JournalFlaw::Missing, 2);
        row("deleted and closed up",
            { u"DELETE FROM journal WHERE id = 2"_s, u"UPDATE journal SET id = 2 WHERE id = 3"_s },
            JournalFlaw::Changed, 2);
        row("last cut", { u"DELETE FROM journal WHERE id = 3"_s }, JournalFlaw::CutOff, 3);
        row("two cut", { u"DELETE FROM journal WHERE id >= 2"_s }, JournalFlaw::CutOff, 2);
        row("emptied", { u"DELETE FROM journal"_s }, JournalFlaw::CutOff, 1);
        row("swapped",
            { u"UPDATE journal SET id = 9 WHERE id = 1"_s, u"UPDATE journal SET id = 1 WHERE id = 2"_s,
                u"UPDATE journal SET id = 2 WHERE id = 9"_s },
            JournalFlaw::Changed, 1);
        row("added by hand",
            { u"INSERT INTO journal SELECT 4, at, who, what, subject, was, became, why, hash FROM journal"
              " WHERE id = 3"_s },
            JournalFlaw::Changed, 4);
        row("head forgotten", { u"DELETE FROM settings WHERE name = 'journal.head'"_s }, JournalFlaw::Added, 1);
        row("head changed", { u"UPDATE settings SET value = value || '0' WHERE name = 'journal.head'"_s },
            JournalFlaw::Changed, 3);
    }

    void tamperingIsFound()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const int, flaw);
        QFETCH(const int, id);
        auto database = threeEntries();
        QVERIFY(!Journal(database).firstBreak()->has_value());
        QVERIFY_DONE(tamper(database, statements));
        const auto broken = Journal(database).firstBreak();
        QVERIFY_DONE(broken);
        QVERIFY(broken->has_value());
        QCOMPARE(int((*broken)->flaw), flaw);
        QCOMPARE((*broken)->id, qint64(id));
    }

    void aCutTailIsNotCoveredUpByTheNextEntry()
    {
        auto database = threeEntries();
        QVERIFY_DONE(tamper(database, { u"DELETE FROM journal WHERE id = 3"_s }));
        QVERIFY_FAULT(append(database, act(9)), Fault::Damaged);
    }

    void whatIsUndoneLeavesNoTrace()
    {
        auto database = threeEntries();
        {
            auto transaction = Transaction::begin(database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(Journal(database).append(*transaction, act(8)));
        }
        QCOMPARE(Journal(database).head()->count, 3);
        QVERIFY(!Journal(database).firstBreak()->has_value());
    }

    void anEntryNeedsItsParts()
    {
        auto database = threeEntries();
        const auto refused = [&database](auto change) {
            JournalEntry entry = act(1);
            change(entry);
            const auto done = append(database, entry);
            return done ? QString() : done.error().place;
        };
        QCOMPARE(refused([](JournalEntry &entry) { entry.at = {}; }), u"at"_s);
        QCOMPARE(refused([](JournalEntry &entry) { entry.who.clear(); }), u"who"_s);
        QCOMPARE(refused([](JournalEntry &entry) { entry.what = {}; }), u"what"_s);
        QCOMPARE(Journal(database).head()->count, 3);
    }

    void entriesAreFoundByWhatSubjectAndDay()
    {
        auto database = threeEntries();
        JournalEntry later = act(5, u"finding.accepted"_s, u"2026-001"_s);
        later.at = later.at.addDays(1);
        QVERIFY_DONE(append(database, later));
        const Journal journal(database);
        const auto count = [&journal](const JournalFilter &filter) { return journal.entries(filter)->size(); };
        QCOMPARE(count({}), 4u);
        QCOMPARE(count({ .what = ActId(u"law.checked"_s), .subject = {}, .from = {}, .to = {} }), 3u);
        QCOMPARE(count({ .what = {}, .subject = u"2026-001"_s, .from = {}, .to = {} }), 1u);
        QCOMPARE(count({ .what = ActId(u"law.checked"_s), .subject = u"2026-001"_s, .from = {}, .to = {} }), 0u);
        QCOMPARE(count({ .what = {}, .subject = {}, .from = QDate(2026, 11, 25), .to = {} }), 1u);
        QCOMPARE(count({ .what = {}, .subject = {}, .from = {}, .to = QDate(2026, 11, 24) }), 3u);
    }

private:
    static Database threeEntries()
    {
        auto database = Database::inMemory();
        for (int i = 0; i < 3; ++i) {
            if (auto done = append(*database, act(i)); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }
        return *std::move(database);
    }
};

HQS_TEST(journal, TestJournal)
#include "tst_journal.moc"
