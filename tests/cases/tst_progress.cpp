// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/progress.h"
#include "cases/sample.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answers = std::map<QString, QString>;

const Step &step(const QString &id)
{
    const auto &steps = rules().procedures().front().steps;
    const auto found = std::ranges::find(steps, StepId(id), &Step::id);
    if (found == steps.end())
        qFatal("no step %s", qPrintable(id));
    return *found;
}

/// The answers of a whole way, stage by stage.
const std::vector<Answers> &wayThrough()
{
    static const std::vector<Answers> way {
        { { u"registration.registeredOn"_s, u"2026-01-12"_s } },
        { { u"contract.signedOn"_s, u"2026-02-02"_s } },
        { { u"notification.filedOn"_s, u"2026-02-04"_s }, { u"notification.number"_s, u"000001"_s } },
        { { u"permit.decision"_s, u"granted"_s }, { u"permit.decidedOn"_s, u"2026-02-24"_s },
            { u"permit.receivedNo"_s, u"0001/26"_s } },
        { { u"invitation.sentOn"_s, u"2026-02-26"_s }, { u"invitation.number"_s, u"2A0000099"_s },
            { u"invitation.visaIssuedOn"_s, u"2026-03-10"_s } },
        { { u"entry.collectedOn"_s, u"2026-03-20"_s } },
        { { u"arrival.registeredOn"_s, u"2026-06-10"_s },
            { u"closing.migration_registration"_s, u"отрывная часть с отметкой"_s } },
        { { u"employment.terminatedOn"_s, u"2026-11-01"_s } },
        { { u"employment.terminationNoticeOn"_s, u"2026-11-03"_s }, { u"dismissal.number"_s, u"000002"_s } },
    };
    return way;
}

CaseFile after(std::size_t stages, const QString &invitation)
{
    Answers answers { { u"invitation.needed"_s, invitation } };
    for (std::size_t passed = 0; passed < stages; ++passed)
        answers.insert(wayThrough()[passed].begin(), wayThrough()[passed].end());
    return caseWith(answers);
}

} // namespace

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstStageThatIsNotDoneIsTheCurrentOne()
    {
        const QStringList ids { u"registration_card"_s, u"contract"_s, u"notification"_s, u"work_permit"_s,
            u"invitation"_s, u"entry"_s, u"migration_registration"_s, u"employment"_s, u"termination"_s, QString() };
        for (std::size_t passed = 0; passed <= wayThrough().size(); ++passed) {
            const CaseFile file = after(passed, u"visa"_s);
            QCOMPARE(currentStage(file.procedure(), file.facts(testDay)).text(), ids[qsizetype(passed)]);
        }
    }

    void eachStageKnowsItsStateAndItsDay()
    {
        const CaseFile file = after(4, u"visa"_s);
        const auto progress = progressOf(file.procedure(), file.facts(testDay));
        QCOMPARE(progress.size(), file.procedure().stages.size());
        QCOMPARE(progress[0].state, StageState::Passed);
        QCOMPARE(progress[0].doneOn, QDate(2026, 1, 12));
        QCOMPARE(progress[3].doneOn, QDate(2026, 2, 24));
        QCOMPARE(progress[4].state, StageState::Current);
        QVERIFY(!progress[4].doneOn);
        QCOMPARE(progress[5].state, StageState::Ahead);
    }

    void whoNeedsNoVisaGoesPastTheInvitation()
    {
        const CaseFile file = after(4, u"visa_free"_s);
        QCOMPARE(currentStage(file.procedure(), file.facts(testDay)), StageId(u"entry"_s));
        QCOMPARE(progressOf(file.procedure(), file.facts(testDay))[4].state, StageState::NotNeeded);
    }

    void withoutAProofOrAReasonAStageStaysOpen()
    {
        CaseFile file = after(2, u"visa"_s);
        const StageId notification(u"notification"_s);
        file.set(at(u"notification.filedOn"_s), FieldValue(QDate(2026, 2, 4)));
        QCOMPARE(currentStage(file.procedure(), file.facts(testDay)), notification);
        QVERIFY(progressOf(file.procedure(), file.facts(testDay))[2].lacksProof);
        for (const QString &path : { u"notification.number"_s, u"closing.notification"_s }) {
            CaseFile proven = file;
            proven.set(at(path), FieldValue(u"справка не выдаётся"_s));
            QCOMPARE(currentStage(proven.procedure(), proven.facts(testDay)), StageId(u"work_permit"_s));
            QVERIFY(!progressOf(proven.procedure(), proven.facts(testDay))[2].lacksProof);
        }
    }

    void theTearOffSlipProvesTheArrivalNotice_data()
    {
        QTest::addColumn<QString>("slip");
        QTest::addColumn<bool>("lacksProof");
        QTest::newRow("nobody looked at it") << QString() << true;
        QTest::newRow("requested") << u"requested"_s << true;
        QTest::newRow("received") << u"received"_s << false;
        QTest::newRow("checked") << u"checked"_s << false;
    }
    void theTearOffSlipProvesTheArrivalNotice()
    {
        QFETCH(QString, slip);
        CaseFile file = after(6, u"visa"_s);
        file.set(at(u"arrival.registeredOn"_s), FieldValue(QDate(2026, 6, 10)));
        if (!slip.isEmpty())
            file.set(at(u"paper.migration_registration.slip"_s), FieldValue(Code { slip }));
        QTEST(progressOf(file.procedure(), file.facts(testDay))[6].lacksProof, "lacksProof");
    }

    void aRefusedPermitDoesNotCount()
    {
        CaseFile file = after(3, u"visa"_s);
        file.set(at(u"permit.decision"_s), FieldValue(Code { u"refused"_s }));
        file.set(at(u"permit.decidedOn"_s), FieldValue(QDate(2026, 2, 24)));
        QCOMPARE(currentStage(file.procedure(), file.facts(testDay)), StageId(u"work_permit"_s));
    }

    void aLaterStageDoneEarlyStaysDone()
    {
        const CaseFile file = caseWith({ { u"contract.signedOn"_s, u"2026-02-02"_s } });
        const auto progress = progressOf(file.procedure(), file.facts(testDay));
        QCOMPARE(progress[0].state, StageState::Current);
        QCOMPARE(progress[1].state, StageState::Passed);
    }

    void aPageGoesFromNotLookedAtToComplete()
    {
        const Step &page = step(u"specialist"_s);
        CaseFile file = blankCase();
        QCOMPARE(stateOf(page, rules(), file.facts(testDay)), StepState::NotLookedAt);
        file.set(at(u"specialist.surnameRu"_s), FieldValue(u"Ким"_s));
        QCOMPARE(stateOf(page, rules(), file.facts(testDay)), StepState::InProgress);
        file.set(at(u"specialist.surnameRu"_s), FieldValue(u"Kim"_s));
        QCOMPARE(stateOf(page, rules(), file.facts(testDay)), StepState::Blocked);
        file.set(at(u"specialist.surnameRu"_s), FieldValue(u"Ким"_s));
        // Everything that is still missing is filled in, whatever the page asks.
        for (int round = 0; round < 100 && stateOf(page, rules(), file.facts(testDay)) != StepState::Complete;
             ++round) {
            const Gap gap = gapsOf(page, rules(), file.facts(testDay)).front();
            QCOMPARE(gap.problem.flaw, Flaw::Missing);
            file.set(gap.place, someAnswer(*rules().field(gap.place.field)));
        }
        QCOMPARE(stateOf(page, rules(), file.facts(testDay)), StepState::Complete);
        QVERIFY(gapsOf(page, rules(), file.facts(testDay)).empty());
    }

    void everyItemOfAListIsAskedAbout()
    {
        const auto &sections = step(u"invitation"_s).sections;
        const auto family = std::ranges::find(sections, RoleId(u"family"_s), &Section::each);
        QVERIFY(family != sections.end());
        const CaseFile file
            = caseWith({ { u"family[1].surnameRu"_s, u"Ким"_s }, { u"family[2].surnameRu"_s, u"Ким"_s } });
        const auto places = placesOf(*family, file.record());
        QCOMPARE(places.size(), 2 * family->fields.size());
        QCOMPARE(places.front().item, 1);
        QCOMPARE(places.back().item, 2);
        QVERIFY(placesOf(*family, Record()).empty());
    }

private:
    static FieldValue someAnswer(const Field &field)
    {
        switch (field.type()) {
        case FieldType::Date:
            return QDate(2020, 2, 3);
        case FieldType::Choice:
            return Code { std::get<ChoiceRule>(field.rule).options.front().code };
        case FieldType::Flag:
            return true;
        case FieldType::Number:
            return std::get<NumberRule>(field.rule).min;
        case FieldType::Money:
            return Money { 100 };
        case FieldType::Text:
            return field.example; // what the clerk is shown must be a good answer itself
        }
        Q_UNREACHABLE();
    }
};

HQS_TEST(progress, TestProgress)
#include "tst_progress.moc"
