// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/acceptance.h"
#include "cases/sample.h"
#include "storage/journal.h"
#include "storage/officeperson.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString enoughReason = u"паспорт уже меняют"_s;
const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

/// Two things are wrong: the passport has expired, and the second child is born tomorrow.
std::map<QString, QString> wrongAnswers()
{
    return { { u"passport.issuedOn"_s, u"2016-01-10"_s }, { u"passport.expiresOn"_s, u"2026-01-10"_s },
        { u"family[1].surnameRu"_s, u"Ким"_s }, { u"family[1].birthDate"_s, u"1990-01-01"_s },
        { u"family[2].surnameRu"_s, u"Ким"_s }, { u"family[2].birthDate"_s, u"2026-11-25"_s } };
}

/// The only finding at a place that these tests speak of; the passport has others, which stay open.
JudgedFinding oneOf(const std::vector<JudgedFinding> &findings, const QString &path)
{
    const CheckId expired(u"passport.expired"_s);
    const auto found = std::ranges::find_if(findings, [&](const JudgedFinding &one) {
        return toPath(one.finding.place) == path
            && (!path.startsWith(u"passport"_s) || one.finding.check->id == expired);
    });
    if (found == findings.end())
        qFatal("nothing is found at %s", qPrintable(path));
    return *found;
}

Acceptance acceptanceFor(const CaseFile &file, const Finding &finding)
{
    return { .check = finding.check->id,
        .place = finding.place,
        .fingerprint = fingerprintOf(rules(), file.facts(testDay), finding),
        .reason = enoughReason,
        .by = u"Иванова А. А."_s,
        .at = noon };
}

std::vector<JudgedFinding> judgedWith(const CaseFile &file, const std::vector<Acceptance> &acceptances)
{
    return judge(rules(), file.facts(testDay), acceptances);
}

} // namespace

class TestAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReasonNeedsTenLetters_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("flaw"); // -1: none
        QTest::newRow("nothing") << QString() << int(ReasonFlaw::TooShort);
        QTest::newRow("nine letters") << u"меняем его!"_s << int(ReasonFlaw::TooShort);
        QTest::newRow("ten letters") << u"меняем егох!"_s << -1;
        QTest::newRow("digits are no letters") << u"12345678901234567890"_s << int(ReasonFlaw::TooShort);
        QTest::newRow("spaces are no letters") << u"ок          ок"_s << int(ReasonFlaw::TooShort);
        QTest::newRow("Latin letters") << u"it is being renewed"_s << -1;
        QTest::newRow("as long as may be") << QString(longestReason, u'а') << -1;
        QTest::newRow("one too long") << QString(longestReason + 1, u'а') << int(ReasonFlaw::TooLong);
    }
    void aReasonNeedsTenLetters()
    {
        QFETCH(QString, reason);
        QFETCH(int, flaw);
        const auto found = flawOf(reason);
        QCOMPARE(found ? int(*found) : -1, flaw);
    }

    void anAcceptedFindingStaysAndComesLast()
    {
        const CaseFile file = caseWith(wrongAnswers());
        const auto before = judgedWith(file, {});
        const JudgedFinding expired = oneOf(before, u"passport.expiresOn"_s);
        QVERIFY(expired.isOpenRed());
        const auto after = judgedWith(file, { acceptanceFor(file, expired.finding) });
        QCOMPARE(after.size(), before.size());
        const auto accepted = std::ranges::count_if(after, [](const auto &one) { return one.accepted.has_value(); });
        QCOMPARE(accepted, 1);
        QVERIFY(after.back().accepted);
        QCOMPARE(after.back().accepted->reason, enoughReason);
        QVERIFY(!after.back().isOpenRed());
        QVERIFY(after.back().finding.check == expired.finding.check);
    }

    void itLapsesWhenAnAnswerItJudgedChanges()
    {
        CaseFile file = caseWith(wrongAnswers());
        const JudgedFinding expired = oneOf(judgedWith(file, {}), u"passport.expiresOn"_s);
        const std::vector acceptances { acceptanceFor(file, expired.finding) };
        file.set(at(u"passport.expiresOn"_s), FieldValue(QDate(2026, 1, 11)));
        const JudgedFinding again = oneOf(judgedWith(file, acceptances), u"passport.expiresOn"_s);
        QVERIFY(again.isOpenRed());
        QVERIFY(!again.accepted);
        QVERIFY(again.lapsed && *again.lapsed == acceptances.front());
        file.set(at(u"passport.expiresOn"_s), FieldValue(QDate(2026, 1, 10))); // as it was judged
        QVERIFY(oneOf(judgedWith(file, acceptances), u"passport.expiresOn"_s).accepted);
    }

    void anotherAnswerOfTheCaseDoesNotTouchIt()
    {
        CaseFile file = caseWith(wrongAnswers());
        const JudgedFinding expired = oneOf(judgedWith(file, {}), u"passport.expiresOn"_s);
        const std::vector acceptances { acceptanceFor(file, expired.finding) };
        file.set(at(u"specialist.birthPlace"_s), FieldValue(u"Сеул"_s));
        file.set(at(u"family[1].birthDate"_s), FieldValue(QDate(1991, 2, 3)));
        QVERIFY(oneOf(judgedWith(file, acceptances), u"passport.expiresOn"_s).accepted);
    }

    void aRepeatingItemIsAcceptedAlone()
    {
        auto answers = wrongAnswers();
        answers[u"family[1].birthDate"_s] = u"2026-11-25"_s;
        CaseFile file = caseWith(answers);
        const auto before = judgedWith(file, {});
        const std::vector acceptances { acceptanceFor(file, oneOf(before, u"family[2].birthDate"_s).finding) };
        QVERIFY(oneOf(judgedWith(file, acceptances), u"family[2].birthDate"_s).accepted);
        QVERIFY(!oneOf(judgedWith(file, acceptances), u"family[1].birthDate"_s).accepted);
    }

    /// Items move up when one is taken away: what was said of one child must not be taken for another.
    void anItemThatMovedUpIsNotTakenForTheOtherOne()
    {
        auto answers = wrongAnswers();
        answers[u"family[1].birthDate"_s] = u"2026-11-26"_s;
        CaseFile file = caseWith(answers);
        const std::vector acceptances { acceptanceFor(
            file, oneOf(judgedWith(file, {}), u"family[1].birthDate"_s).finding) };
        file.removeItem(RoleId(u"family"_s), 1);
        QVERIFY(!oneOf(judgedWith(file, acceptances), u"family[1].birthDate"_s).accepted);
    }

    void ofPayEveryFigureCountsAndTheQuarterDoes()
    {
        CaseFile file = caseWith({ { u"permit.category"_s, u"general"_s }, { u"contract.monthlyPay"_s, u"24000000"_s },
            { u"employment.startedOn"_s, u"2026-01-12"_s }, { u"payment[1].month"_s, u"2026-10-01"_s },
            { u"payment[1].salary"_s, u"24000000"_s } });
        const auto quarterShort = [&](QDate day, const std::vector<Acceptance> &acceptances) {
            const auto findings = judge(rules(), file.facts(day), acceptances);
            const auto found = std::ranges::find_if(
                findings, [](const auto &one) { return one.finding.check->id.text() == u"pay.quarter_short"; });
            if (found == findings.end())
                qFatal("the short quarter is not found");
            return *found;
        };
        const std::vector acceptances { acceptanceFor(file, quarterShort(testDay, {}).finding) };
        QVERIFY(quarterShort(testDay, acceptances).accepted);
        QVERIFY(quarterShort(testDay.addDays(7), acceptances).accepted);
        QVERIFY(!quarterShort(QDate(2027, 1, 11), acceptances).accepted);
        file.set(at(u"payment[1].bonus"_s), FieldValue(Money { 100 }));
        QVERIFY(quarterShort(testDay, acceptances).lapsed);
    }

    void anotherLawIsAnotherJudgement()
    {
        const CaseFile file
            = caseWith({ { u"permit.category"_s, u"general"_s }, { u"contract.monthlyPay"_s, u"10000000"_s } });
        const auto belowOn = [&](QDate day, const std::vector<Acceptance> &acceptances) {
            for (const JudgedFinding &one : judge(rules(), file.facts(day), acceptances)) {
                if (one.finding.check->id.text() == u"pay.below_threshold")
                    return one;
            }
            qFatal("the pay is not found below the threshold");
        };
        const QDate before(2024, 2, 29); // the threshold rises the day after
        const Finding finding = belowOn(before, {}).finding;
        Acceptance acceptance = acceptanceFor(file, finding);
        acceptance.fingerprint = fingerprintOf(rules(), file.facts(before), finding);
        QVERIFY(belowOn(before, { acceptance }).accepted);
        QVERIFY(belowOn(QDate(2024, 3, 1), { acceptance }).lapsed);
    }

    void acceptingAndWithdrawingAreInTheJournal()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        CaseFile file = caseWith(wrongAnswers());
        QVERIFY_DONE(file.save(*database, testDay));
        const JudgedFinding expired = oneOf(judgedWith(file, {}), u"passport.expiresOn"_s);
        const Acceptance acceptance = acceptanceFor(file, expired.finding);
        QVERIFY_DONE(accept(*database, file.head(), acceptance));
        QCOMPARE(*officePerson(*database), std::optional(acceptance.by));
        auto kept = AcceptanceStore(*database).ofCase(*file.id());
        QVERIFY_DONE(kept);
        QVERIFY(*kept == std::vector { acceptance });

        QVERIFY_DONE(withdraw(*database, file.head(), acceptance, u"Петров П. П."_s, noon.addSecs(60)));
        kept = AcceptanceStore(*database).ofCase(*file.id());
        QVERIFY_DONE(kept);
        QVERIFY(kept->empty());

        const auto entries = Journal(*database).entries();
        QVERIFY_DONE(entries);
        QCOMPARE(entries->size(), std::size_t(2));
        QCOMPARE(entries->front().what.text(), u"finding.accepted"_s);
        QCOMPARE(entries->front().why, enoughReason);
        QCOMPARE(entries->front().who, acceptance.by);
        QVERIFY(entries->front().subject.contains(file.head().number));
        QVERIFY(entries->front().subject.contains(u"passport.expiresOn"_s));
        QCOMPARE(entries->back().what.text(), u"finding.withdrawn"_s);
        QCOMPARE(entries->back().who, u"Петров П. П."_s);
        const auto broken = Journal(*database).firstBreak();
        QVERIFY_DONE(broken);
        QVERIFY(!broken->has_value());
    }

    void aRefusedAcceptanceLeavesNothingBehind()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        CaseFile file = caseWith(wrongAnswers());
        const Finding finding = oneOf(judgedWith(file, {}), u"passport.expiresOn"_s).finding;
        Acceptance acceptance = acceptanceFor(file, finding);
        QVERIFY_FAULT(accept(*database, file.head(), acceptance), Fault::NotFound); // never saved
        QVERIFY_DONE(file.save(*database, testDay));
        acceptance.reason = u"так надо"_s;
        QVERIFY_FAULT(accept(*database, file.head(), acceptance), Fault::BadInput);
        acceptance.reason = enoughReason;
        acceptance.by.clear();
        const Done nameless = accept(*database, file.head(), acceptance);
        QVERIFY_FAULT(nameless, Fault::BadInput);
        QCOMPARE(nameless.error().place, u"by"_s);
        QVERIFY_FAULT(withdraw(*database, file.head(), acceptance, u"Петров П. П."_s, noon), Fault::NotFound);
        QVERIFY(AcceptanceStore(*database).ofCase(*file.id())->empty());
        QVERIFY(Journal(*database).entries()->empty());
    }
};

HQS_TEST(acceptance, TestAcceptance)
#include "tst_acceptance.moc"
