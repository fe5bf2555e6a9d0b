// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/inspection.h"
#include "cases/sample.h"

#include "suite.h"

#include <algorithm>
#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The inspector over the demo company: it finds the planted mistakes and nothing else that would be refused.
class TestInspection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        const QDir folder(u":/demo"_s);
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, folder, testDay));
        auto company = readDemo(rules(), folder);
        QVERIFY_DONE(company);
        m_slips = company->slips;
        // Ids grow in the order of the file.
        const auto heads = CaseStore(*m_database).list();
        QVERIFY_DONE(heads);
        for (const CaseHead &head : *heads)
            m_cases.push_back(*head.id);
        std::ranges::sort(m_cases);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPlantedSlipIsFound()
    {
        QVERIFY(m_slips.size() >= 4);
        for (const DemoCompany::Slip &slip : m_slips) {
            const auto found = brokenChecks(slip.caseNumber);
            QVERIFY2(found.contains(slip.check), qPrintable(slip.check.text()));
        }
    }

    void nothingElseIsRed()
    {
        int clean = 0;
        for (int number = 1; number <= int(m_cases.size()); ++number) {
            std::set<CheckId> planted;
            for (const DemoCompany::Slip &slip : m_slips) {
                if (slip.caseNumber == number)
                    planted.insert(slip.check);
            }
            const auto red = brokenChecks(number, Severity::Red);
            for (const CheckId &check : red)
                QVERIFY2(planted.contains(check), qPrintable(u"case %1: %2"_s.arg(number).arg(check.text())));
            clean += red.empty() ? 1 : 0;
        }
        QVERIFY2(clean >= 10, qPrintable(QString::number(clean)));
    }

    void theWorstComesFirst()
    {
        for (const CaseId id : m_cases) {
            const auto findings = findingsOf(id);
            QVERIFY(
                std::ranges::is_sorted(findings, {}, [](const Finding &finding) { return finding.check->severity; }));
        }
    }

    void aFindingPointsAtItsItem()
    {
        auto answers = std::map<QString, QString> { { u"family[1].surnameRu"_s, u"Ким"_s },
            { u"family[1].birthDate"_s, u"1990-01-01"_s }, { u"family[2].surnameRu"_s, u"Ким"_s },
            { u"family[2].birthDate"_s, u"2031-01-01"_s } };
        const CaseFile file = caseWith(answers);
        const auto findings = inspect(rules(), file.facts(testDay));
        const auto future = std::ranges::find_if(
            findings, [](const Finding &finding) { return toPath(finding.place) == u"family[2].birthDate"; });
        QVERIFY(future != findings.end());
        QCOMPARE(future->check->severity, Severity::Red);
        QVERIFY(std::ranges::none_of(
            findings, [](const Finding &finding) { return toPath(finding.place) == u"family[1].birthDate"; }));
    }

    void anEmptyCaseOnlyMissesThings()
    {
        const CaseFile file = blankCase();
        for (const Finding &finding : inspect(rules(), file.facts(testDay))) {
            const QString &id = finding.check->id.text();
            QVERIFY2(finding.check->severity != Severity::Red || id.endsWith(u".missing"_s), qPrintable(id));
        }
    }

    void theDayDecides()
    {
        const CaseFile file = caseWith({ { u"passport.expiresOn"_s, u"2026-11-24"_s } });
        const auto isExpired = [&file](QDate day) {
            const auto findings = inspect(rules(), file.facts(day));
            return std::ranges::any_of(
                findings, [](const Finding &finding) { return finding.check->id.text() == u"passport.expired"; });
        };
        QVERIFY(!isExpired(QDate(2026, 11, 23)));
        QVERIFY(isExpired(QDate(2026, 11, 25)));
    }

private:
    std::vector<Finding> findingsOf(CaseId id)
    {
        auto file = CaseFile::open(rules(), *m_database, id);
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return inspect(rules(), file->facts(testDay));
    }

    /// The checks a case of the demo company breaks, by its number in the file.
    std::set<CheckId> brokenChecks(int number, std::optional<Severity> severity = {})
    {
        std::set<CheckId> checks;
        for (const Finding &finding : findingsOf(m_cases[std::size_t(number) - 1])) {
            if (!severity || finding.check->severity == *severity)
                checks.insert(finding.check->id);
        }
        return checks;
    }

    std::optional<Database> m_database;
    std::vector<DemoCompany::Slip> m_slips;
    std::vector<CaseId> m_cases;
};

HQS_TEST(inspection, TestInspection)
#include "tst_inspection.moc"
