// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sample.h"
#include "cases/seed.h"

#include "suite.h"

#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestSeedCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theyAreAsManyAsAskedAndAllDifferent()
    {
        auto database = filled(60);
        const auto heads = CaseStore(database).list();
        QVERIFY_DONE(heads);
        QCOMPARE(heads->size(), std::size_t(60));
        std::set<QString> passports;
        std::set<StageId> stages;
        std::set<QString> names;
        for (const CaseHead &head : *heads) {
            passports.insert(head.passport);
            stages.insert(head.stage);
            names.insert(head.titleRu);
        }
        QCOMPARE(passports.size(), std::size_t(60));
        QVERIFY(stages.size() >= 6);
        QVERIFY(names.size() >= 48);
    }

    void aSecondLotGoesOnWhereTheFirstEnded()
    {
        auto database = filled(10);
        QVERIFY_DONE(addSeedCases(rules(), database, QDir(u":/seed"_s), 10, testDay));
        const auto heads = CaseStore(database).list();
        QVERIFY_DONE(heads);
        std::set<QString> passports;
        for (const CaseHead &head : *heads)
            passports.insert(head.passport);
        QCOMPARE(passports.size(), std::size_t(20));
        const auto employers = CardStore(database).ofKind(KindId(u"employer"_s));
        QVERIFY_DONE(employers);
        QCOMPARE(employers->size(), std::size_t(1));
    }

    void theSameNumberGivesTheSameCases()
    {
        auto first = filled(15);
        auto second = filled(15);
        const auto one = CaseStore(first).list();
        const auto other = CaseStore(second).list();
        QVERIFY_DONE(one);
        QVERIFY_DONE(other);
        QVERIFY(*one == *other);
    }

    void everyCaseIsWellFormed()
    {
        auto database = filled(30);
        const auto heads = CaseStore(database).list();
        QVERIFY_DONE(heads);
        for (const CaseHead &head : *heads) {
            const auto file = CaseFile::open(rules(), database, *head.id);
            QVERIFY_DONE(file);
            QVERIFY(file->record().get(known::surnameLat));
            for (const auto &[place, value] : file->record()) {
                const auto problem = check(*rules().field(place.field), file->facts(testDay), place.item);
                QVERIFY2(!problem || !isMalformed(*problem), qPrintable(toPath(place)));
            }
        }
    }

private:
    static Database filled(int count)
    {
        auto database = Database::inMemory();
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        if (auto done = addSeedCases(rules(), *database, QDir(u":/seed"_s), count, testDay); !done)
            qFatal("%s %s", qPrintable(done.error().place), qPrintable(done.error().detail));
        return *std::move(database);
    }
};

HQS_TEST(seedcases, TestSeedCases)
#include "tst_seedcases.moc"
