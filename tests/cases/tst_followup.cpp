// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"
#include "cases/followup.h"
#include "cases/packagelist.h"
#include "cases/printplan.h"
#include "cases/progress.h"
#include "cases/sample.h"
#include "forms/formlibrary.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const FollowUp &followUp(const QString &id)
{
    const FollowUp *found = rules().procedures().front().followUp(FollowUpId(id));
    if (!found)
        qFatal("no follow-up %s", qPrintable(id));
    return *found;
}

const FormLibrary &allForms()
{
    static const Result<FormLibrary> loaded = FormLibrary::load(QDir(u":/rules"_s), rules());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

std::optional<PossibleFollowUp> possible(const CaseFile &file, const QString &id, QDate today = testDay)
{
    for (const PossibleFollowUp &one : followUpsOf(file, today)) {
        if (one.what->id == FollowUpId(id))
            return one;
    }
    return std::nullopt;
}

void begin(CaseFile &file, const QString &id, QDate today = testDay)
{
    for (auto &[place, value] : answersOfOpening(file, followUp(id), today))
        file.set(place, value);
}

void give(CaseFile &file, const std::map<QString, QString> &answers)
{
    const auto refusals = assign(file, answers, testDay, storedValue);
    if (!refusals.empty())
        qFatal("refused: %s", qPrintable(refusals.front().path));
}

StageState stateOf(const CaseFile &file, const QString &stage)
{
    for (const StageProgress &entry : progressOf(file.procedure(), file.facts(testDay))) {
        if (entry.stage->id == StageId(stage))
            return entry.state;
    }
    qFatal("no stage %s", qPrintable(stage));
}

} // namespace

class FollowUps : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    CaseFile worker(std::map<QString, QString> more = {})
    {
        for (const auto &[path, value] : std::map<QString, QString> { { u"employer.fullName"_s, u"ООО «Пример»"_s },
                 { u"specialist.surnameRu"_s, u"Ким"_s }, { u"passport.number"_s, u"M1"_s },
                 { u"family[1].surnameRu"_s, u"Пак"_s }, { u"contract.position"_s, u"Директор"_s },
                 { u"contract.number"_s, u"17"_s }, { u"contract.signedOn"_s, u"2024-01-15"_s },
                 { u"contract.monthlyPay"_s, u"30000000"_s }, { u"permit.category"_s, u"general"_s },
                 { u"permit.number"_s, u"77 1"_s }, { u"permit.validFrom"_s, u"2024-02-01"_s },
                 { u"permit.validTo"_s, u"2027-01-31"_s }, { u"region[1].subject"_s, u"77"_s },
                 { u"payment[1].month"_s, u"2026-10-01"_s }, { u"salaryNotice[1].quarter"_s, u"2026-09-30"_s },
                 { u"notification.filedOn"_s, u"2024-01-17"_s } })
            more.emplace(path, value);
        CaseFile file = caseWith(more);
        if (auto done = file.save(*m_database, testDay); !done)
            qFatal("not saved");
        return file;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset();
        auto database = Database::inMemory();
        QVERIFY(database);
        m_database.emplace(*std::move(database));
    }

    void theNewCaseTakesOverWhatStaysTheSame()
    {
        const CaseFile old = worker();
        auto next = nextCaseOf(old, followUp(u"extension"_s), *m_database, testDay);
        QVERIFY(next);
        QCOMPARE(stored(*next, u"employer.fullName"_s), u"ООО «Пример»"_s);
        QCOMPARE(stored(*next, u"passport.number"_s), u"M1"_s);
        QCOMPARE(stored(*next, u"family[1].surnameRu"_s), u"Пак"_s);
        QCOMPARE(stored(*next, u"contract.position"_s), u"Директор"_s);
        QCOMPARE(stored(*next, u"contract.monthlyPay"_s), u"30000000"_s);
        QCOMPARE(stored(*next, u"permit.category"_s), u"general"_s);
        QCOMPARE(stored(*next, u"region[1].subject"_s), u"77"_s);
        QCOMPARE(stored(*next, u"permit.requestedFrom"_s), u"2027-02-01"_s);
        for (const QString &path : { u"contract.number"_s, u"contract.signedOn"_s, u"permit.number"_s,
                 u"permit.validTo"_s, u"notification.filedOn"_s })
            QVERIFY2(stored(*next, path).isNull(), qPrintable(path));
        for (const auto &[path, value] : std::map<QString, QString> { { u"followUp.extensionOf"_s, old.head().number },
                 { u"followUp.extensionItselfOn"_s, QString() }, { u"permitRequest.what"_s, u"extension"_s },
                 { u"previousPermit.number"_s, u"77 1"_s }, { u"previousPermit.validFrom"_s, u"2024-02-01"_s },
                 { u"previousPermit.validTo"_s, u"2027-01-31"_s } })
            QCOMPARE(stored(*next, path), value);
        QCOMPARE(next->record().items(RoleId(u"payment"_s)), 0);
        QCOMPARE(next->record().items(RoleId(u"salaryNotice"_s)), 0);
    }

    void thePeopleAreTheSameCardsAndTheOldCaseIsAsItWas()
    {
        const CaseFile old = worker();
        auto next = nextCaseOf(old, followUp(u"extension"_s), *m_database, testDay);
        QVERIFY(next);
        QVERIFY(next->save(*m_database, testDay));
        QVERIFY(next->id() != old.id());
        for (const QString &role : { u"employer"_s, u"specialist"_s })
            QCOMPARE(next->cardOf(RoleId(role)), old.cardOf(RoleId(role)));
        QCOMPARE(next->cardOf(RoleId(u"family"_s), 1), old.cardOf(RoleId(u"family"_s), 1));
        const auto again = CaseFile::open(rules(), *m_database, *old.id());
        QVERIFY(again);
        QCOMPARE(again->record(), old.record());
    }

    void itIsProposedWhenThePermitEndsSoon_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("due");
        QTest::newRow("91 days before") << QDate(2026, 11, 1) << QString() << QString() << false;
        QTest::newRow("90 days before") << QDate(2026, 11, 2) << QString() << QString() << true;
        QTest::newRow("on the last day") << QDate(2027, 1, 31) << QString() << QString() << true;
        QTest::newRow("too late") << QDate(2027, 2, 1) << QString() << QString() << false;
        QTest::newRow("dismissed") << testDay << u"employment.terminatedOn"_s << u"2026-11-01"_s << false;
        QTest::newRow("applied for") << testDay << u"permit.extensionFiledOn"_s << u"2026-11-10"_s << false;
        QTest::newRow("applied for once before") << testDay << u"permit.extensionFiledOn"_s << u"2023-12-10"_s << true;
    }

    void itIsProposedWhenThePermitEndsSoon()
    {
        QFETCH(QDate, today);
        QFETCH(QString, path);
        QFETCH(QString, value);
        const CaseFile file = path.isEmpty() ? worker() : worker({ { path, value } });
        const auto extension = possible(file, u"extension"_s, today);
        QTEST(extension && extension->isSuggested, "due");
    }

    void whatACaseCanBecomeFollowsFromWhereItStands_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("offered");
        QTest::newRow("nothing signed yet") << QStringList() << QStringList() << QString();
        QTest::newRow("signed, no permit yet")
            << QStringList { u"contract.signedOn"_s } << QStringList { u"2026-11-02"_s }
            << u"termination position_change region_change pay_change employer_change"_s;
        QTest::newRow("with a permit")
            << QStringList { u"contract.signedOn"_s, u"permit.number"_s, u"permit.validTo"_s }
            << QStringList { u"2026-11-02"_s, u"77 1"_s, u"2029-11-02"_s }
            << u"termination extension passport_change position_change region_change pay_change residence_permit employer_change"_s;
        QTest::newRow("dismissed: the notice is called for by itself")
            << QStringList { u"contract.signedOn"_s, u"permit.number"_s, u"employment.terminatedOn"_s }
            << QStringList { u"2026-11-02"_s, u"77 1"_s, u"2026-11-20"_s } << u"termination employer_change"_s;
    }

    void whatACaseCanBecomeFollowsFromWhereItStands()
    {
        QFETCH(QStringList, paths);
        QFETCH(QStringList, values);
        std::map<QString, QString> answers;
        for (qsizetype i = 0; i < paths.size(); ++i)
            answers.emplace(paths[i], values[i]);
        QStringList offered;
        for (const PossibleFollowUp &one : followUpsOf(caseWith(answers), testDay))
            offered << one.what->id.text();
        QTEST(offered.join(u' '), "offered");
    }

    /// Each kind within the case: begun, its package and forms, its terms, and what brings it to its end.
    void eachKindHasItsStagePackageAndEnd_data()
    {
        QTest::addColumn<QString>("papers");
        QTest::addColumn<QString>("forms");
        QTest::addColumn<QString>("terms");
        QTest::addColumn<QStringList>("end");
        QTest::newRow("termination")
            << u"employment.termination_notice employment.termination_receipt employment.termination_order termination.family_papers"_s
            << u"mvd536_app8_contract_terminated mvd536_receipt_certificate_termination termination_order"_s
            << u"dl.contract.terminate dl.after_term.search dl.after_term.leave dl.after_term.leave.family"_s
            << QStringList { u"employment.terminationNoticeOn=2026-11-25"_s, u"dismissal.number=77/1"_s };
        QTest::newRow("passport_change")
            << u"passport_change.application passport_change.passport passport_change.duty"_s
            << u"mvd533_work_permit_change"_s << u"dl.passport.amend"_s
            << QStringList { u"permit.amendedOn=2026-11-26"_s, u"permitRequest.number=5"_s };
        QTest::newRow("position_change")
            << u"position_change.agreement position_change.application position_change.duty"_s
            << u"contract_amendment mvd533_work_permit_change"_s << QString()
            << QStringList { u"contract.position=Главный инженер"_s, u"permit.amendedOn=2026-11-26"_s };
        QTest::newRow("region_change")
            << u"region_change.agreement region_change.unit region_change.application region_change.duty"_s
            << u"contract_amendment mvd533_work_permit_change"_s << QString()
            << QStringList { u"contract.workSubject=78"_s, u"permit.amendedOn=2026-11-26"_s };
        QTest::newRow("pay_change") << u"pay_change.agreement"_s << u"contract_amendment"_s << QString()
                                    << QStringList { u"contract.monthlyPay=35000000"_s };
        QTest::newRow("residence_permit")
            << u"employment.residence_application employment.residence_passport employment.residence_registration "
               "employment.residence_permit employment.residence_contract employment.residence_income "
               "employment.residence_tax_number employment.residence_photo employment.residence_duty"_s
            << u"mvd417_residence_permit_application"_s << u"time.vnzh.hqs"_s
            << QStringList { u"residence.decision=granted"_s, u"residence.decidedOn=2026-12-30"_s };
        // Those that are a new case: the stage it is about.
        QTest::newRow("extension")
            << u"extension.form extension.contract extension.insurance extension.passport extension.duty "
               "extension.medical"_s
            << u"mvd533_work_permit_extension"_s << u"dl.permit.extend.apply"_s
            << QStringList { u"permit.extensionFiledOn=2026-12-01"_s };
        QTest::newRow("employer_change")
            << u"contract.passport_copy contract.questionnaire contract.degree contract.references "
               "contract.consent contract.family_passports contract.family_consent contract.offer contract.qualification"_s
            << u"personal_data_consent personal_data_consent_family"_s << u"dl.after_term.contract"_s
            << QStringList { u"contract.signedOn=2026-11-24"_s };
    }

    /// A next case: its package and forms, the terms that run for the two, and what keeps them.
    void nextCaseHasItsPackageAndEnd(const QString &id)
    {
        static const std::map<QString, StageId> about { { u"extension"_s, StageId(u"extension"_s) },
            { u"employer_change"_s, StageId(u"contract"_s) } };
        const CaseFile old
            = id == u"extension"_s ? worker() : worker({ { u"employment.terminatedOn"_s, u"2026-11-20"_s } });
        auto next = nextCaseOf(old, followUp(id), *m_database, testDay);
        QVERIFY(next);
        QVERIFY(next->save(*m_database, testDay));
        const StageId stage = about.at(id);
        QVERIFY(stateOf(*next, stage.text()) != StageState::Passed);
        QStringList papers;
        for (const PackageLine &line : packageOf(rules(), next->procedure(), next->facts(testDay), stage))
            papers << line.requirement->id.text();
        QTEST(papers.join(u' '), "papers");
        QStringList forms;
        for (const PlannedForm &planned : printPlan(allForms(), *next, testDay, stage))
            forms << planned.form->id.text();
        QTEST(forms.join(u' '), "forms");
        QFETCH(QString, terms);
        const auto runs = [&](const QString &term) {
            const auto kept = CaseFile::open(rules(), *m_database, *old.id());
            return std::ranges::any_of(std::vector<const CaseFile *> { &*kept, &*next }, [&term](const CaseFile *file) {
                return std::ranges::any_of(agendaOf(rules(), file->facts(testDay)),
                    [&term](const Appointment &one) { return one.rule->id == DeadlineId(term); });
            });
        };
        QVERIFY(runs(terms));
        QFETCH(QStringList, end);
        for (const QString &answer : end)
            give(*next, { { answer.section(u'=', 0, 0), answer.section(u'=', 1) } });
        QVERIFY(next->save(*m_database, testDay));
        QVERIFY(!runs(terms));
    }

    void eachKindHasItsStagePackageAndEnd()
    {
        const QString id = QString::fromUtf8(QTest::currentDataTag());
        if (followUp(id).nextCase)
            return nextCaseHasItsPackageAndEnd(id);
        static const std::map<QString, std::map<QString, QString>> asked {
            { u"termination"_s, { { u"employment.terminatedOn"_s, u"2026-11-24"_s } } },
            { u"passport_change"_s,
                { { u"passport.issuedOn"_s, u"2026-11-23"_s }, { u"permit.issuedOn"_s, u"2024-02-01"_s } } },
            { u"position_change"_s,
                { { u"amendment.position"_s, u"Главный инженер"_s }, { u"amendment.signedOn"_s, u"2026-11-24"_s } } },
            { u"region_change"_s,
                { { u"amendment.workSubject"_s, u"78"_s }, { u"amendment.signedOn"_s, u"2026-11-24"_s } } },
            { u"pay_change"_s,
                { { u"amendment.monthlyPay"_s, u"35000000"_s }, { u"amendment.signedOn"_s, u"2026-11-24"_s } } },
            { u"residence_permit"_s,
                { { u"residence.filingOn"_s, u"2026-11-24"_s }, { u"residence.acceptedOn"_s, u"2026-11-24"_s },
                    { u"residence.acceptedNo"_s, u"9"_s } } },
        };
        CaseFile file = worker({ { u"permit.issuedOn"_s, u"2024-02-01"_s } });
        QCOMPARE(stateOf(file, id), StageState::NotNeeded);
        begin(file, id);
        QVERIFY(possible(file, id)->isOpen);
        QCOMPARE(stateOf(file, id), StageState::Current);
        give(file, asked.at(id));
        QCOMPARE(stateOf(file, id), StageState::Current);
        const QString employment = id == u"termination"_s ? u"termination"_s : id;
        QStringList papers;
        for (const PackageLine &line : packageOf(rules(), file.procedure(), file.facts(testDay), StageId(employment)))
            papers << line.requirement->id.text();
        QTEST(papers.join(u' '), "papers");
        QStringList forms;
        for (const PlannedForm &planned : printPlan(allForms(), file, testDay, StageId(id)))
            forms << planned.form->id.text();
        QTEST(forms.join(u' '), "forms");
        QFETCH(QString, terms);
        QStringList due;
        for (const Appointment &one : agendaOf(rules(), file.facts(testDay)))
            due << one.rule->id.text();
        for (const QString &term : terms.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(due.contains(term), qPrintable(term));

        QFETCH(QStringList, end);
        for (const QString &answer : end)
            give(file, { { answer.section(u'=', 0, 0), answer.section(u'=', 1) } });
        QCOMPARE(stateOf(file, id), StageState::Passed);
        QVERIFY(!possible(file, id) || !possible(file, id)->isOpen);
    }

    void onlyWhatIsNewIsAsked()
    {
        const Procedure &procedure = rules().procedures().front();
        const CaseFile file = worker();
        QStringList empty;
        for (const FollowUp &one : procedure.followUps) {
            if (one.nextCase)
                continue;
            const auto steps = stepsOf(procedure, one.id, file.facts(testDay));
            std::size_t places = 0;
            for (const Step &step : steps) {
                for (const Section &section : step.sections)
                    places += placesOf(section, file.record()).size();
            }
            if (places == 0 || places > 30 || steps.back().page != PageKind::Review)
                empty << one.id.text();
        }
        QCOMPARE(empty.join(u' '), QString());
    }

    void begunAgainItAsksAnewAndForgetsTheStatesOfItsPapers()
    {
        CaseFile file = worker({ { u"permit.issuedOn"_s, u"2024-02-01"_s } });
        begin(file, u"passport_change"_s, QDate(2026, 3, 2));
        give(file,
            { { u"passport.issuedOn"_s, u"2026-03-01"_s }, { u"permitRequest.reason"_s, u"Новый паспорт"_s },
                { u"permitRequest.number"_s, u"5"_s }, { u"permit.amendedOn"_s, u"2026-03-05"_s },
                { u"paper.passport_change.passport"_s, u"accepted"_s } });
        QCOMPARE(stateOf(file, u"passport_change"_s), StageState::Passed);
        begin(file, u"passport_change"_s);
        QCOMPARE(stateOf(file, u"passport_change"_s), StageState::Current);
        for (const QString &path :
            { u"permitRequest.reason"_s, u"permitRequest.number"_s, u"paper.passport_change.passport"_s })
            QVERIFY2(stored(file, path).isNull(), qPrintable(path));
        QCOMPARE(stored(file, u"permitRequest.what"_s), u"change"_s);
        QCOMPARE(stored(file, u"permit.amendedOn"_s), u"2026-03-05"_s);
        QCOMPARE(stored(file, u"followUp.passport_change"_s), u"2026-11-24"_s);
    }

    void theCaseGoesOnBesideIt()
    {
        CaseFile file
            = worker({ { u"entry.collectedOn"_s, u"2024-02-05"_s }, { u"registration.registeredOn"_s, u"2020-02-05"_s },
                { u"notification.number"_s, u"1"_s }, { u"permit.decision"_s, u"granted"_s },
                { u"invitation.needed"_s, u"visa_free"_s }, { u"arrival.registeredOn"_s, u"2024-03-05"_s },
                { u"closing.migration_registration"_s, u"отрывная часть"_s } });
        QCOMPARE(currentStage(file.procedure(), file.facts(testDay)), StageId(u"employment"_s));
        begin(file, u"pay_change"_s);
        QCOMPARE(currentStage(file.procedure(), file.facts(testDay)), StageId(u"employment"_s));
        QCOMPARE(stateOf(file, u"pay_change"_s), StageState::Current);
        give(file, { { u"employment.terminatedOn"_s, u"2026-11-20"_s } });
        QCOMPARE(currentStage(file.procedure(), file.facts(testDay)), StageId(u"termination"_s));
    }

    void anotherEmployerTakesThePeopleAndTheDayTheOldContractEnded()
    {
        const CaseFile old = worker({ { u"employment.terminatedOn"_s, u"2026-11-20"_s } });
        auto next = nextCaseOf(old, followUp(u"employer_change"_s), *m_database, testDay);
        QVERIFY(next);
        QCOMPARE(next->cardOf(RoleId(u"specialist"_s)), old.cardOf(RoleId(u"specialist"_s)));
        QCOMPARE(next->cardOf(RoleId(u"family"_s), 1), old.cardOf(RoleId(u"family"_s), 1));
        QVERIFY(!next->cardOf(RoleId(u"employer"_s)));
        for (const QString &path : { u"employer.fullName"_s, u"contract.position"_s, u"employment.terminatedOn"_s })
            QVERIFY2(stored(*next, path).isNull(), qPrintable(path));
        const auto agenda = agendaOf(rules(), next->facts(testDay));
        const auto term = std::ranges::find_if(
            agenda, [](const Appointment &one) { return one.rule->id == DeadlineId(u"dl.after_term.contract"_s); });
        QVERIFY(term != agenda.end());
        QCOMPARE(term->due.due, QDate(2027, 1, 12));
    }
};

HQS_TEST(followup, FollowUps)
#include "tst_followup.moc"
