// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/officewords.h"
#include "cases/rulearrival.h"
#include "cases/sample.h"
#include "storage/journal.h"
#include "storage/safefile.h"

#include "rulepack/newrules.h"
#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// What a pack of rules does to the cases of the demo company, before and after it is installed.
class TestRuleArrival : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto builtIn = RuleBook::builtIn();
        QVERIFY_DONE(builtIn);
        m_inUse = *std::move(builtIn);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset(); // Windows deletes no folder with open files
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Database::create(m_folder->filePath(u"office.hqs"_s));
        QVERIFY_DONE(created);
        m_database = std::make_unique<Database>(*std::move(created));
        QVERIFY_DONE(fillWithDemo(m_inUse->catalog, *m_database, QDir(u":/demo"_s), testDay));
        QVERIFY_DONE(trustKey(*m_database, m_key.publicKey(), act()));
    }

    void rulesThatOnlyNameALaterDayTouchNoCase()
    {
        const auto arrival = examine(NewRules().raiseThreshold({ 2027, 3, 1 }));
        QVERIFY_DONE(arrival);
        QCOMPARE(arrival->differences.size(), 1U);
        QVERIFY(arrival->cases.empty());
    }

    void aLongerTermTouchesTheCasesInWhichItRuns()
    {
        const auto arrival = examine(NewRules().lengthenNotice());
        QVERIFY_DONE(arrival);
        QVERIFY(!arrival->cases.empty());
        QVERIFY(arrival->cases.size() < CaseStore(*m_database).list()->size());
        for (const TouchedCase &touched : arrival->cases) {
            QVERIFY(!touched.number.isEmpty() && !touched.name.russian.isEmpty() && !touched.name.english.isEmpty());
            QVERIFY(std::ranges::any_of(touched.differences, [](const Text &difference) {
                return difference.russian.contains(u"Уведомить МВД о заключении договора"_s)
                    && difference.russian.contains(u" вместо "_s) && difference.english.contains(u" instead of "_s);
            }));
        }
    }

    void aHigherThresholdIsANewFinding()
    {
        const auto arrival = examine(NewRules().raiseThreshold({ 2026, 7, 1 }));
        QVERIFY_DONE(arrival);
        QStringList russian;
        for (const TouchedCase &touched : arrival->cases) {
            for (const Text &difference : touched.differences)
                russian << difference.russian;
        }
        QVERIFY2(!russian.filter(u"новое замечание: "_s).isEmpty(), qPrintable(russian.join(u'\n')));
    }

    void installingChangesFileJournalAndListTogether()
    {
        const auto before = CaseStore(*m_database).list();
        const auto arrival = examine(NewRules().lengthenNotice());
        QVERIFY_DONE(arrival);
        QVERIFY_DONE(installRules(arrival->coming, *m_database, u"2026.11"_s, act(), testDay));
        const auto installed = installedRules(*m_database, u"2026.11"_s);
        QVERIFY_DONE(installed);
        QVERIFY(installed->has_value());
        QCOMPARE(journalOf(*m_database, u"rules.installed"_s).size(), 1U);
        QVERIFY(!Journal(*m_database).firstBreak()->has_value());
        // The next term of a touched case is another one in the list of cases.
        const auto after = CaseStore(*m_database).list();
        int moved = 0;
        for (std::size_t at = 0; at < after->size(); ++at)
            moved += (*after)[at].nextDue != (*before)[at].nextDue ? 1 : 0;
        QVERIFY(moved > 0);
        // Under the new rules nothing is left to differ.
        QVERIFY(touchedCases(*m_database, arrival->coming.catalog, (*installed)->catalog, testDay)->empty());
    }

    void aCaseTheNewRulesCannotOpenIsAReasonNotToTakeThem()
    {
        NewRules rules;
        rules.edit(u"procedures/hire_hqs.json"_s, "\"id\": \"hire_hqs\"", "\"id\": \"hire_other\"");
        const auto arrival = examine(rules);
        QVERIFY_FAULT(arrival, Fault::BadRulePack);
        QVERIFY2(arrival.error().detail.contains(u"hire_hqs"_s) || arrival.error().detail.contains(u"procedure"_s),
            qPrintable(arrival.error().detail));
    }

    void whatTheOfficeSaysHoldsUnderBothRules()
    {
        LawWord word { .rule = u"dl.contract.conclude"_s,
            .from = { 2015, 1, 1 },
            .said
            = OfficeValue { .to = {}, .amount = 4, .unit = Unit::WorkingDays, .basis = { u"письмо"_s, u"letter"_s } },
            .note = {},
            .by = u"Иванова А. А."_s,
            .on = testDay,
            .at = act().at };
        QVERIFY_DONE(sayWord(m_inUse->catalog, *m_database, word, act(), testDay));
        const auto arrival = examine(NewRules().lengthenNotice());
        QVERIFY_DONE(arrival);
        QVERIFY(!arrival->differences.empty()); // the rules differ
        QVERIFY(arrival->cases.empty()); // but the office has its own number
        QVERIFY_DONE(withdrawWord(m_inUse->catalog, *m_database, word, act(), testDay));
    }

    void nothingIsInstalledWhenNobodyAnswersForIt()
    {
        const auto arrival = examine(NewRules().lengthenNotice());
        QVERIFY_DONE(arrival);
        const auto before = CaseStore(*m_database).list();
        QVERIFY_FAULT(installRules(arrival->coming, *m_database, u"2026.11"_s, Act(), testDay), Fault::BadInput);
        QVERIFY(!QFile::exists(installedPackPath(*m_database)));
        QVERIFY(CaseStore(*m_database).list().value() == *before);
    }

private:
    static Act act()
    {
        return { .who = u"Иванова А. А."_s, .at = QDateTime(testDay, { 10, 0 }, Qt::UTC), .why = u"test"_s };
    }
    Result<RuleArrival> examine(const NewRules &rules)
    {
        const QString path = m_folder->filePath(u"new.hqsrules"_s);
        if (const auto done = writeSafely(path, rules.pack(m_key)); !done)
            return done.error();
        return examineArrival(path, *m_database, *m_inUse, testDay);
    }

    std::optional<RuleBook> m_inUse;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    SecretKey m_key = newKey();
};

HQS_TEST(rulearrival, TestRuleArrival)

#include "tst_rulearrival.moc"
