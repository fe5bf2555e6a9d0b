// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/deskterms.h"
#include "cases/sample.h"

#include "suite.h"

#include <algorithm>
#include <map>
#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A card that bears a date, the rule that counts from it, the last day.
using Ending = std::tuple<CardId, QString, QDate>;

std::optional<Ending> endingOf(const CaseTerm &term)
{
    if (!term.card || !term.isExpiry())
        return std::nullopt;
    return Ending(*term.card, term.appointment.rule->id.text(), term.appointment.due.due);
}

} // namespace

/// What ends with a card ends once, in however many cases the card stands.
class TestCaseTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_demo.emplace(*std::move(made));
        QVERIFY_DONE(fillWithDemo(rules(), *m_demo, QDir(u":/demo"_s), testDay));
        auto read = termsOfCases(rules(), *m_demo, testDay);
        QVERIFY_DONE(read);
        m_all = *std::move(read);
    }

    void anEndingOfASharedCardIsOneTermForAllItsCases()
    {
        std::map<Ending, int> times;
        for (const CaseTerm &term : m_all) {
            if (const auto ending = endingOf(term))
                ++times[*ending];
        }
        // The demo company has two people who sign and represent with a power of attorney, each in many cases.
        QVERIFY(std::ranges::count_if(times, [](const auto &entry) { return entry.second > 5; }) >= 2);
        std::vector<CaseTerm> merged = m_all;
        oneForAllCases(merged);
        for (const CaseTerm &term : merged) {
            const auto ending = endingOf(term);
            QCOMPARE(term.cases, ending ? times[*ending] : 1);
            if (ending)
                times.erase(*ending); // a second one would count as none
        }
        QVERIFY(times.empty());
    }

    void allOtherTermsStayAsTheyAreInTheirOrder()
    {
        const auto others = [](const std::vector<CaseTerm> &terms) {
            QStringList lines;
            for (const CaseTerm &term : terms) {
                if (!endingOf(term))
                    lines << term.head.number + term.appointment.rule->id.text()
                            + QString::number(term.appointment.item);
            }
            return lines;
        };
        std::vector<CaseTerm> merged = m_all;
        oneForAllCases(merged);
        QVERIFY(others(m_all).size() > 10);
        QCOMPARE(others(merged), others(m_all));
    }

    void theDeskNamesTheEmployerForThePowersOfItsPeople()
    {
        const auto desk = deskTerms(rules(), *m_demo, testDay);
        QVERIFY_DONE(desk);
        const QStringList employers { u"exp.signatory"_s, u"exp.proxy"_s, u"exp.registration"_s };
        std::set<std::pair<QString, QString>> endings; ///< of which employer, what
        for (const CaseTerm &term : *desk) {
            QCOMPARE(term.isEmployers, employers.contains(term.appointment.rule->id.text()));
            const QString name = term.whose().in(Language::Russian);
            QCOMPARE(name, term.isEmployers ? term.head.employer : titleIn(Language::Russian, term.head));
            if (term.isEmployers)
                QVERIFY(endings.emplace(name, term.appointment.rule->id.text()).second);
        }
        QCOMPARE(endings.size(), std::size_t(3)); // two powers of attorney and the registration card
    }

    void twoCasesOfOnePersonSayOnceThatThePassportEnds()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        CaseFile first
            = caseWith({ { u"specialist.surnameRu"_s, u"Иванова"_s }, { u"passport.expiresOn"_s, u"2027-01-10"_s } });
        QVERIFY_DONE(first.save(*database, testDay));
        CaseFile second = caseWith({});
        QVERIFY_DONE(second.use(*database, RoleId(u"specialist"_s), 0, *first.cardOf(RoleId(u"specialist"_s))));
        QVERIFY_DONE(second.save(*database, testDay));
        const auto passports = [](const std::vector<CaseTerm> &terms) {
            return std::ranges::count(
                terms, u"exp.passport"_s, [](const CaseTerm &term) { return term.appointment.rule->id.text(); });
        };
        QCOMPARE(passports(*termsOfCases(rules(), *database, testDay)), 2);
        const auto desk = deskTerms(rules(), *database, testDay);
        QCOMPARE(passports(*desk), 1);
        QCOMPARE(desk->front().caseId(), *second.id()); // the newest case stands for all
    }

private:
    std::optional<Database> m_demo;
    std::vector<CaseTerm> m_all;
};

HQS_TEST(caseterms, TestCaseTerms)
#include "tst_caseterms.moc"
