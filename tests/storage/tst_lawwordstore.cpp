// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/lawwordstore.h"
#include "storage/officeperson.h"
#include "storage/outcome.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime wordMoment(QDate(2026, 11, 24), QTime(9, 30, 0, 7), Qt::UTC);

LawWord ownValue(qint64 amount = 800'000, QDate from = { 2026, 12, 1 })
{
    return { .rule = u"thr.general"_s,
        .from = from,
        .said = OfficeValue { .to = { 2026, 12, 31 },
            .amount = amount,
            .unit = Unit::RoublesPerQuarter,
            .basis = { .russian = u"Закон № 1-ФЗ, ст. 2"_s, .english = u"Law 1-FZ, art. 2"_s } },
        .note = u"письмо юриста"_s,
        .by = u"Иванова А. А."_s,
        .on = { 2026, 11, 24 },
        .at = wordMoment };
}

LawWord comparison(QDate from = {})
{
    return { .rule = u"dl.contract.conclude"_s,
        .from = from,
        .said = Comparison { u"3 workingDays"_s },
        .note = u"http://example.org/115-fz"_s,
        .by = u"Петров"_s,
        .on = { 2026, 11, 23 },
        .at = wordMoment };
}

Act byIvanova(const QString &why = {})
{
    return { .who = u"Иванова А. А."_s, .at = wordMoment, .why = why };
}

template <class Work>
Done inTransaction(Database &database, Work work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = work(*transaction); !done)
        return done;
    return transaction->commit();
}

Done say(Database &database, const LawWord &word, const Act &act = byIvanova())
{
    return inTransaction(
        database, [&](Transaction &transaction) { return LawWordStore(database).say(transaction, word, act); });
}

Done withdraw(Database &database, const LawWord &word)
{
    return inTransaction(database, [&](Transaction &transaction) {
        return LawWordStore(database).withdraw(transaction, word, byIvanova(u"ошибка"_s));
    });
}

} // namespace

class TestLawWordStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsComeBackWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.hqs"_s);
        {
            auto database = Database::create(path);
            QVERIFY_DONE(database);
            QVERIFY_DONE(say(*database, ownValue()));
            QVERIFY_DONE(say(*database, comparison()));
            QVERIFY_DONE(say(*database, comparison({ 2024, 1, 7 })));
        }
        auto database = Database::open(path);
        QVERIFY_DONE(database);
        const auto words = LawWordStore(*database).list();
        QVERIFY_DONE(words);
        QCOMPARE(words->size(), 3u);
        QVERIFY(words->at(0) == comparison());
        QVERIFY(words->at(1) == comparison({ 2024, 1, 7 }));
        QVERIFY(words->at(2) == ownValue());
    }

    void aWordAboutTheSameReplacesTheOneBefore()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QVERIFY_DONE(say(*database, ownValue()));
        QVERIFY_DONE(say(*database, ownValue(900'000)));
        QVERIFY_DONE(say(*database, ownValue(900'000, { 2027, 1, 1 }))); // another day: another word
        const auto words = LawWordStore(*database).list();
        QCOMPARE(words->size(), 2u);
        QVERIFY(words->at(0) == ownValue(900'000));
    }

    void everyChangeIsInTheJournal()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QVERIFY_DONE(say(*database, ownValue()));
        QVERIFY_DONE(say(*database, ownValue())); // nothing new: no entry
        QVERIFY_DONE(say(*database, ownValue(900'000), byIvanova(u"words.json"_s)));
        QVERIFY_DONE(say(*database, comparison()));
        QVERIFY_DONE(withdraw(*database, ownValue()));
        QVERIFY_DONE(withdraw(*database, comparison()));
        const auto entries = Journal(*database).entries();
        QVERIFY_DONE(entries);
        QStringList acts;
        for (const JournalEntry &entry : *entries)
            acts << entry.what.text();
        QCOMPARE(acts,
            QStringList({ u"law.overridden"_s, u"law.overridden"_s, u"law.checked"_s, u"law.override_withdrawn"_s,
                u"law.check_withdrawn"_s }));
        const JournalEntry &second = entries->at(1);
        QCOMPARE(second.who, u"Иванова А. А."_s);
        QCOMPARE(second.subject, u"thr.general"_s);
        QVERIFY2(second.before.contains(u"800000 RUB/quarter"_s), qPrintable(second.before));
        QVERIFY2(second.after.contains(u"900000 RUB/quarter"_s), qPrintable(second.after));
        QVERIFY2(second.why.contains(u"words.json"_s), qPrintable(second.why));
        QVERIFY(entries->at(3).after.isEmpty());
        QCOMPARE(entries->at(3).why, u"ошибка"_s);
        QVERIFY(LawWordStore(*database).list()->empty());
        QVERIFY(!Journal(*database).firstBreak()->has_value());
    }

    void aWordThatIsNotThereCannotBeWithdrawn()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QVERIFY_DONE(say(*database, ownValue()));
        QVERIFY_FAULT(withdraw(*database, ownValue(800'000, { 2027, 1, 1 })), Fault::NotFound);
        QVERIFY_FAULT(withdraw(*database, comparison()), Fault::NotFound);
        QCOMPARE(LawWordStore(*database).list()->size(), 1u);
        QCOMPARE(Journal(*database).head()->count, 1);
    }

    void aWordNeedsAPersonADayAndAMoment()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        LawWord word = ownValue();
        word.by.clear();
        QVERIFY_FAULT(say(*database, word), Fault::BadInput);
        word = ownValue();
        word.on = {};
        QVERIFY_FAULT(say(*database, word), Fault::BadInput);
        word = ownValue();
        word.at = {};
        QVERIFY_FAULT(say(*database, word), Fault::BadInput);
        QVERIFY_FAULT(say(*database, ownValue(), { .who = {}, .at = wordMoment, .why = {} }), Fault::BadInput);
        QVERIFY(LawWordStore(*database).list()->empty());
        QCOMPARE(Journal(*database).head()->count, 0);
    }

    void aRowThatCannotBeReadIsDamage()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QVERIFY_DONE(say(*database, ownValue()));
        QVERIFY_DONE(inTransaction(*database, [&](Transaction &) -> Done {
            auto done = database->run(u"UPDATE law_words SET unit = 'parsec'"_s);
            return done ? Done() : Done(done.error());
        }));
        const auto words = LawWordStore(*database).list();
        QVERIFY_FAULT(words, Fault::Damaged);
        QCOMPARE(words.error().place, u"thr.general"_s);
    }

    void thePersonIsRememberedOnceItIsSaid()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QVERIFY(!officePerson(*database)->has_value());
        QVERIFY(!systemPerson().isEmpty());
        const auto set = [&database](const QString &name) {
            return inTransaction(
                *database, [&](Transaction &transaction) { return setOfficePerson(transaction, *database, name); });
        };
        QVERIFY_FAULT(set(u"  "_s), Fault::BadInput);
        QVERIFY(!officePerson(*database)->has_value());
        QVERIFY_DONE(set(u" Иванова А. А. "_s));
        QCOMPARE(officePerson(*database)->value(), u"Иванова А. А."_s);
    }
};

HQS_TEST(lawwordstore, TestLawWordStore)
#include "tst_lawwordstore.moc"
