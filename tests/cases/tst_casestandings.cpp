// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestandings.h"
#include "cases/demo.h"
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId hired(u"specialist"_s);
const RoleId evidence(u"evidence"_s);
const RoleId family(u"family"_s);

QStringList spelled(const std::vector<CaseTerm> &terms)
{
    QStringList words;
    for (const CaseTerm &term : terms)
        words << u"%1 %2[%3] %4 %5 %6 %7 %8"_s.arg(term.head.number, term.appointment.rule->id.text())
                     .arg(term.appointment.item)
                     .arg(term.appointment.due.due.toString(Qt::ISODate), term.personName.russian, toPath(term.place))
                     .arg(term.atRisk())
                     .arg(static_cast<int>(term.urgency));
    return words;
}

QStringList spelled(const std::vector<QuarterLine> &lines)
{
    QStringList words;
    for (const QuarterLine &line : lines)
        words << u"%1 %2 %3 %4"_s.arg(line.head.number)
                     .arg(line.pay.forecast.kopecks)
                     .arg(line.isDismissed)
                     .arg(line.proof.filedOn.toString(Qt::ISODate));
    return words;
}

} // namespace

/// Whatever is done to the store: what is kept is what reading everything anew would give.
class TestCaseStandings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_demo.emplace(*std::move(made));
        QVERIFY_DONE(fillWithDemo(rules(), *m_demo, QDir(u":/demo"_s), testDay));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_standings.reset();
        m_database.reset();
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        QVERIFY_DONE(m_database->become(*m_demo));
        m_standings.emplace(rules(), *m_database, testDay);
        QCOMPARE(casesRead(), 14);
        compareWithFresh();
    }

    void nothingIsReadTwice()
    {
        QCOMPARE(casesRead(), 0);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(transaction->commit());
        QCOMPARE(casesRead(), 0);
    }

    void anAnswerOfACaseIsSeen()
    {
        change(1, { { u"permit.validTo"_s, u"2026-12-20"_s }, { u"salaryNotice[4].filedOn"_s, QString() } });
        QCOMPARE(casesRead(), 1);
        compareWithFresh();
    }

    void aCardOfAPersonIsSeenInTheCase()
    {
        const auto person = opened(1).cardOf(hired);
        QVERIFY(person);
        auto card = CaseFile::ofCard(rules(), rules().procedures().front(), *m_database, hired, person);
        QVERIFY_DONE(card);
        card->set(at(u"passport.expiresOn"_s), QDate(2026, 12, 1));
        card->set(at(u"specialist.surnameRu"_s), u"Другой"_s);
        QVERIFY_DONE(card->save(*m_database, testDay));
        QCOMPARE(casesRead(), 1);
        compareWithFresh();
    }

    void anEmployerIsSeenInAllCases()
    {
        const RoleId employer(u"employer"_s);
        auto card = CaseFile::ofCard(
            rules(), rules().procedures().front(), *m_database, employer, opened(1).cardOf(employer));
        QVERIFY_DONE(card);
        card->set(at(u"employer.shortName"_s), u"Иначе"_s);
        QVERIFY_DONE(card->save(*m_database, testDay));
        QVERIFY(casesRead() > 5);
        compareWithFresh();
    }

    void itemsThatComeAndGoAreSeen()
    {
        CaseFile file = opened(1);
        const int members = file.record().items(family);
        QVERIFY(members > 0);
        file.removeItem(family, members);
        file.removeItem(evidence, 1);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(casesRead(), 1);
        compareWithFresh();

        file = opened(1);
        const int item = file.addItem(family);
        file.set(Place(FieldId(u"family.surnameRu"_s), item), u"Новый"_s);
        file.set(Place(FieldId(u"familyPassport.expiresOn"_s), item), QDate(2026, 12, 24));
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(casesRead(), 1);
        compareWithFresh();
    }

    void aCardRemovedByItselfIsSeen()
    {
        CaseFile file = opened(1);
        const auto piece = file.cardOf(evidence, 1);
        QVERIFY(piece);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(CardStore(*m_database).remove(*transaction, *piece));
        QVERIFY_DONE(transaction->commit());
        QCOMPARE(casesRead(), 1);
        compareWithFresh();
    }

    void anotherPersonInARoleIsSeen()
    {
        CaseFile file = opened(1);
        QVERIFY_DONE(file.use(*m_database, hired, 0, *opened(2).cardOf(hired)));
        QVERIFY_DONE(file.save(*m_database, testDay));
        QVERIFY(casesRead() >= 1);
        compareWithFresh();
    }

    void casesThatComeCloseAndGoAreSeen()
    {
        CaseFile fresh = caseWith({ { u"specialist.surnameRu"_s, u"Первый"_s },
            { u"contract.signedOn"_s, u"2026-11-20"_s }, { u"employment.startedOn"_s, u"2026-07-01"_s } });
        QVERIFY_DONE(fresh.save(*m_database, testDay));
        QCOMPARE(casesRead(), 1);
        QCOMPARE(m_standings->heads().size(), 15);
        compareWithFresh();

        fresh.setClosed(testDay);
        QVERIFY_DONE(fresh.save(*m_database, testDay));
        QCOMPARE(casesRead(), 1);
        compareWithFresh();

        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(CaseStore(*m_database).remove(*transaction, *fresh.id()));
        QVERIFY_DONE(transaction->commit());
        QCOMPARE(casesRead(), 0);
        QCOMPARE(m_standings->heads().size(), 14);
        compareWithFresh();
    }

    void whatIsUndoneChangesNothing()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            CaseFile file = opened(1);
            file.set(at(u"permit.validTo"_s), QDate(2026, 12, 20));
            QVERIFY_DONE(file.save(*m_database, *transaction, testDay));
        }
        QCOMPARE(casesRead(), 1); // read for nothing, but right
        compareWithFresh();
    }

    void anotherContentIsReadAnew()
    {
        auto other = Database::inMemory();
        QVERIFY_DONE(other);
        CaseFile only
            = caseWith({ { u"specialist.surnameRu"_s, u"Один"_s }, { u"contract.signedOn"_s, u"2026-11-20"_s } });
        QVERIFY_DONE(only.save(*other, testDay));
        QVERIFY_DONE(m_database->become(*other));
        QCOMPARE(casesRead(), 1);
        QCOMPARE(m_standings->heads().size(), 1);
        compareWithFresh();
    }

    void forgottenRulesOpenEverything()
    {
        m_standings->forget();
        QCOMPARE(casesRead(), 14);
        compareWithFresh();
    }

    void aCaseThatCannotBeOpenedIsNeverLeftOut()
    {
        auto head = opened(1).head();
        head.procedure = ProcedureId(u"of another program"_s);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(CaseStore(*m_database).update(*transaction, head));
        QVERIFY_DONE(transaction->commit());
        for (int time = 0; time < 2; ++time) { // each time somebody looks
            QVERIFY_FAULT(m_standings->readAll(), Fault::Rules);
            QVERIFY(!m_standings->isComplete());
        }
    }

    /// Whether its cards are still being read, or are taken apart already.
    void aChangeWhileAllIsReadForTheFirstTimeIsSeen()
    {
        for (int turns = 0; turns < 4; ++turns) {
            m_standings.emplace(rules(), *m_database, testDay);
            QVERIFY_DONE(m_standings->refresh());
            for (int turn = 0; turn < turns; ++turn)
                QVERIFY_DONE(m_standings->readSome());
            change(1, { { u"permit.validTo"_s, u"2026-12-%1"_s.arg(20 + turns) } });
            compareOnceRead();
        }
    }

    void aReadingThatIsGivenUpLeavesNothingBehind()
    {
        for (int turns = 0; turns < 4; ++turns) {
            CaseStandings standings(rules(), *m_database, testDay);
            QVERIFY_DONE(standings.refresh());
            for (int turn = 0; turn < turns; ++turn)
                QVERIFY_DONE(standings.readSome());
        }
        compareWithFresh();
    }

    void onlyTheTwoQuartersOfTodayAreKept()
    {
        QVERIFY(m_standings->linesOf(Quarter { 2026, 4 }));
        QVERIFY(m_standings->linesOf(Quarter { 2026, 3 }));
        QVERIFY(!m_standings->linesOf(Quarter { 2026, 2 }));
        const auto round = quarterRound(rules(), *m_database, Quarter { 2026, 3 }, testDay);
        QVERIFY_DONE(round);
        QVERIFY(!round->empty());
        QCOMPARE(spelled(*m_standings->linesOf(Quarter { 2026, 3 })), spelled(*round));
    }

private:
    /// The case of this number of the demo company; ids grow in the order of its file.
    CaseFile opened(int number)
    {
        std::vector<CaseId> ids;
        const auto heads = CaseStore(*m_database).list();
        for (const CaseHead &head : *heads)
            ids.push_back(*head.id);
        std::ranges::sort(ids);
        auto file = CaseFile::open(rules(), *m_database, ids.at(static_cast<std::size_t>(number) - 1));
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return *std::move(file);
    }

    void change(int number, const std::map<QString, QString> &answers)
    {
        CaseFile file = opened(number);
        QVERIFY(assign(file, answers, testDay, storedValue).empty());
        QVERIFY_DONE(file.save(*m_database, testDay));
    }

    /// Brings the standings up to date; how many cases that opened.
    int casesRead()
    {
        if (auto done = m_standings->refresh(); !done)
            qFatal("%s", qPrintable(done.error().detail));
        const std::size_t count = m_standings->unread();
        if (auto done = m_standings->readAll(); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return static_cast<int>(count);
    }

    void compareOnceRead()
    {
        QVERIFY_DONE(m_standings->readAll());
        compareWithFresh();
    }

    void compareWithFresh()
    {
        CaseStandings fresh(rules(), *m_database, testDay);
        QVERIFY_DONE(fresh.readAll());
        QCOMPARE(m_standings->heads(), fresh.heads());
        QCOMPARE(m_standings->heads(), *CaseStore(*m_database).list());
        QCOMPARE(spelled(m_standings->terms()), spelled(fresh.terms()));
        for (const Quarter quarter : { fresh.payQuarter(), fresh.noticeQuarter() })
            QCOMPARE(spelled(*m_standings->linesOf(quarter)), spelled(*fresh.linesOf(quarter)));
        auto sorted = m_standings->terms();
        sortByDay(sorted);
        const auto expected = termsOfCases(rules(), *m_database, testDay);
        QVERIFY_DONE(expected);
        QCOMPARE(spelled(sorted), spelled(*expected));
    }

    std::optional<Database> m_demo;
    std::optional<Database> m_database;
    std::optional<CaseStandings> m_standings;
};

HQS_TEST(casestandings, TestCaseStandings)
#include "tst_casestandings.moc"
