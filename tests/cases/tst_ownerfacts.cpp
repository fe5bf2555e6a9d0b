// SPDX-License-Identifier: GPL-3.0-or-later
// The facts S1–S18 of the product owner's text, each with its place in the program.
#include "cases/agenda.h"
#include "cases/inspection.h"
#include "cases/packagelist.h"
#include "cases/printplan.h"
#include "cases/progress.h"
#include "cases/sample.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const ParameterValue *lawOn(const char16_t *parameter, QDate day)
{
    const Parameter *found = rules().parameters().find(ParameterId(QString::fromUtf16(parameter)));
    return found ? found->on(day) : nullptr;
}

QDate lastDay(const char16_t *deadline, QDate event)
{
    const DeadlineRule *rule = rules().deadline(DeadlineId(QString::fromUtf16(deadline)));
    const auto found = rule ? dueAfter(*rule, event, rules().parameters(), rules().calendar()) : std::nullopt;
    return found ? found->due : QDate();
}

/// The last day of a term in a case; invalid when it does not run there.
QDate lastDayIn(const CaseFile &file, const char16_t *deadline, QDate today, int item = 0)
{
    const DeadlineRule *rule = rules().deadline(DeadlineId(QString::fromUtf16(deadline)));
    const auto found = rule ? due(*rule, file.facts(today), rules().calendar(), item) : std::nullopt;
    return found ? found->due : QDate();
}

QStringList papersOf(const CaseFile &file, QDate today = testDay)
{
    QStringList papers;
    for (const PackageLine &line : packageOf(rules(), file.procedure(), file.facts(today)))
        papers << line.requirement->id.text();
    return papers;
}

QStringList codesOf(const char16_t *field)
{
    const Field *found = rules().field(FieldId(QString::fromUtf16(field)));
    const auto *choice = found ? std::get_if<ChoiceRule>(&found->rule) : nullptr;
    QStringList codes;
    for (const Option &option : choice ? choice->options : std::vector<Option>())
        codes << option.code;
    return codes;
}

QStringList brokenIn(const CaseFile &file, QDate today = testDay)
{
    QStringList broken;
    for (const Finding &finding : inspect(rules(), file.facts(today)))
        broken << finding.check->id.text();
    return broken;
}

/// Whether a page of the wizard asks for the field.
bool isAsked(const char16_t *field)
{
    const FieldId id(QString::fromUtf16(field));
    return std::ranges::any_of(rules().procedures().front().steps, [&id](const Step &step) {
        return std::ranges::any_of(step.sections, [&id](const Section &section) {
            return std::ranges::find(section.fields, id, &Slot::field) != section.fields.end();
        });
    });
}

/// Whether a stage writes the field down.
bool isFactOf(const char16_t *stage, const char16_t *field)
{
    const auto &stages = rules().procedures().front().stages;
    const auto found = std::ranges::find(stages, StageId(QString::fromUtf16(stage)), &Stage::id);
    return found != stages.end() && std::ranges::any_of(found->facts, [field](const Section &section) {
        return std::ranges::find(section.fields, FieldId(QString::fromUtf16(field)), &Slot::field)
            != section.fields.end();
    });
}

bool isCheck(const char16_t *id)
{
    return std::ranges::find(rules().checks(), CheckId(QString::fromUtf16(id)), &Check::id) != rules().checks().end();
}

int orderOf(const char16_t *stage)
{
    const auto &stages = rules().procedures().front().stages;
    const auto found = std::ranges::find(stages, StageId(QString::fromUtf16(stage)), &Stage::id);
    return found == stages.end() ? -1 : int(found - stages.begin());
}

bool isSourced(const ParameterValue *value)
{
    return value && !value->provenance.basis.russian.isEmpty() && !value->provenance.basis.english.isEmpty();
}

} // namespace

class TestOwnerFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void s01_theEmployerJudgesCompetence()
    {
        const QStringList kinds = codesOf(u"evidence.kind");
        for (const QString &kind : { u"experience"_s, u"review"_s, u"recommendation"_s, u"agency"_s, u"patent"_s,
                 u"diploma"_s, u"discovery"_s })
            QVERIFY2(kinds.contains(kind), qPrintable(kind));
        QVERIFY(rules().role(RoleId(u"evidence"_s))->repeats >= 10);
        QVERIFY(isAsked(u"evidence.kind"));
        QVERIFY(brokenIn(blankCase()).contains(u"specialist.evidence.missing"_s));
        QVERIFY(papersOf(blankCase()).contains(u"contract.references"_s));
    }

    void s02_theThresholdIsThatOfItsTime()
    {
        const auto amount = [](QDate day) { return lawOn(u"thr.general", day)->amount; };
        QCOMPARE(amount({ 2012, 1, 1 }), 2000000);
        QCOMPARE(amount({ 2015, 4, 24 }), 167000);
        QCOMPARE(amount({ 2024, 2, 29 }), 167000);
        QCOMPARE(lawOn(u"thr.general", { 2024, 2, 29 })->unit, Unit::RoublesPerMonth);
        QCOMPARE(amount({ 2024, 3, 1 }), 750000);
        QCOMPARE(amount(testDay), 750000); // the bill is known and does not count
        QCOMPARE(lawOn(u"thr.general", testDay)->unit, Unit::RoublesPerQuarter);
        const auto filed = [](const QString &day) {
            return caseWith({ { u"permit.category"_s, u"general"_s }, { u"contract.monthlyPay"_s, u"16700000"_s },
                { u"permit.filedOn"_s, day } });
        };
        QVERIFY(!brokenIn(filed(u"2024-02-29"_s)).contains(u"pay.below_threshold"_s));
        QVERIFY(brokenIn(filed(u"2024-03-01"_s)).contains(u"pay.below_threshold"_s));
    }

    void s03_noRegistrationForNinetyDays()
    {
        const CaseFile file = caseWith({ { u"entry.enteredOn"_s, u"2026-10-01"_s } });
        QCOMPARE(lastDayIn(file, u"dl.mu.hqs90", testDay), QDate(2026, 12, 30));
        QCOMPARE(lastDayIn(file, u"dl.mu.general", testDay), QDate(2027, 1, 19)); // then seven working days
        // The family shares the term: the title says so.
        const DeadlineRule *rule = rules().deadline(DeadlineId(u"dl.mu.hqs90"_s));
        QVERIFY(lawOn(u"dl.mu.hqs90", testDay)->provenance.status == LawStatus::InForce);
        QVERIFY(rules().parameters().find(ParameterId(u"dl.mu.hqs90"_s))->title.russian.contains(u"семья"_s));
        QVERIFY(rule && rule->stage == StageId(u"migration_registration"_s));
    }

    void s04_fourteenWorkingDaysAndTheFifteenOfTheText()
    {
        const ParameterValue *permit = lawOn(u"time.permit.issue", testDay);
        const ParameterValue *text = lawOn(u"time.invitation.issue", testDay);
        QVERIFY(isSourced(permit) && isSourced(text));
        QCOMPARE(permit->amount, 14);
        QCOMPARE(permit->unit, Unit::WorkingDays);
        QCOMPARE(text->amount, 15);
        QCOMPARE(text->provenance.status, LawStatus::Conflict);
        QVERIFY(!text->provenance.note.isEmpty());
        QCOMPARE(lastDay(u"time.permit.issue", { 2026, 12, 21 }), QDate(2027, 1, 19));
        QVERIFY(lastDay(u"time.invitation.issue", { 2026, 12, 21 }) > QDate(2027, 1, 19));
    }

    void s05_aMultipleEntryVisaForTheTermOfThePermit()
    {
        QCOMPARE(lawOn(u"permit.term.months", testDay)->amount, 36);
        QVERIFY(codesOf(u"invitation.multiplicity").contains(u"multiple"_s));
        const auto until = [](const QString &day) {
            return caseWith({ { u"invitation.needed"_s, u"visa"_s }, { u"invitation.entryFrom"_s, u"2027-01-11"_s },
                { u"invitation.stayUntil"_s, day } });
        };
        QVERIFY(!brokenIn(until(u"2030-01-11"_s)).contains(u"invitation.tooLong"_s));
        QVERIFY(brokenIn(until(u"2030-01-12"_s)).contains(u"invitation.tooLong"_s));
        // Renewed in Russia, without leaving.
        QCOMPARE(lawOn(u"time.visa.extend", testDay)->amount, 20);
        QVERIFY(lawOn(u"fee.visa.multi", testDay)->amount > 0);
    }

    void s06_thePapersOutliveAnEarlyTermination()
    {
        const CaseFile file = caseWith({ { u"employment.terminatedOn"_s, u"2026-11-24"_s } });
        QCOMPARE(lastDayIn(file, u"dl.after_term.search", testDay), QDate(2027, 1, 14));
        QCOMPARE(lastDayIn(file, u"dl.after_term.leave", testDay), QDate(2027, 2, 13));
        QCOMPARE(lawOn(u"dl.after_term.leave", { 2024, 1, 6 })->unit, Unit::WorkingDays); // as the text has it
        QCOMPARE(lawOn(u"dl.after_term.leave", { 2024, 1, 7 })->unit, Unit::CalendarDays);
    }

    void s07_aResidencePermitForTheTermOfThePermit()
    {
        QVERIFY(isFactOf(u"residence_permit", u"employment.residencePermit"));
        const Field *field = rules().field(FieldId(u"employment.residencePermit"_s));
        QVERIFY(field->why.russian.contains(u"на срок разрешения"_s)); // and extended with the contract
        const auto papers = papersOf(caseWith({ { u"employment.residencePermit"_s, u"yes"_s } }));
        QVERIFY(papers.contains(u"employment.residence_application"_s));
        QVERIFY(!papersOf(blankCase()).contains(u"employment.residence_application"_s));
        QVERIFY(isSourced(lawOn(u"time.vnzh.hqs", testDay)) && isSourced(lawOn(u"fee.vnzh", testDay)));
    }

    void s08_theEmployerIsRegisteredOnce()
    {
        QCOMPARE(orderOf(u"registration_card"), 0);
        QCOMPARE(rules().role(RoleId(u"registration"_s))->owner, RoleId(u"employer"_s)); // later cases reuse it
        const CaseFile file = caseWith({ { u"invitation.needed"_s, u"visa"_s } });
        QVERIFY(brokenIn(file).contains(u"registration.missing"_s));
    }

    void s09_theFamilyTogetherOrAfterThePermit()
    {
        const CaseFile alone = caseWith({ { u"invitation.needed"_s, u"visa"_s } });
        const CaseFile family
            = caseWith({ { u"invitation.needed"_s, u"visa"_s }, { u"family[1].surnameRu"_s, u"Ким"_s } });
        for (const QString &paper : { u"contract.family_passports"_s, u"invitation.family_passports"_s }) {
            QVERIFY2(!papersOf(alone).contains(paper), qPrintable(paper));
            QVERIFY2(papersOf(family).contains(paper), qPrintable(paper));
        }
        QVERIFY(isAsked(u"family.together")); // now, or an invitation of their own later
    }

    void s10_theInspectorComesToTheAddress()
    {
        QVERIFY(isFactOf(u"registration_card", u"registration.inspectedOn"));
        const CaseFile file = caseWith({ { u"registration.inspectionResult"_s, u"failed"_s } });
        QVERIFY(brokenIn(file).contains(u"registration.inspection.failed"_s));
    }

    void s11_theOrderOfTheStages()
    {
        const char16_t *const stages[] { u"registration_card", u"contract", u"notification", u"work_permit",
            u"invitation", u"entry", u"migration_registration", u"employment" };
        const Record blank; // behind them stands what a case can become
        QCOMPARE(shownStages(rules().procedures().front(), Facts(blank)).size(), std::size(stages));
        int order = 0;
        for (const char16_t *stage : stages)
            QCOMPARE(orderOf(stage), order++);
        // Signed, notified of and filed together.
        QCOMPARE(lastDay(u"dl.contract.conclude", { 2026, 4, 30 }), QDate(2026, 5, 6));
        QVERIFY(papersOf(blankCase()).contains(u"work_permit.notice"_s));
    }

    void s12_theInvitationIsSentToTheForeignerAndTheVisaReceived()
    {
        const auto stateWith = [](const std::map<QString, QString> &answers) {
            const CaseFile file = caseWith(answers);
            return progressOf(file.procedure(), file.facts(testDay))[std::size_t(orderOf(u"invitation"))].state;
        };
        QCOMPARE(stateWith({ { u"invitation.needed"_s, u"visa"_s } }), StageState::Ahead);
        const std::map<QString, QString> sent { { u"invitation.needed"_s, u"visa"_s },
            { u"invitation.sentOn"_s, u"2026-11-20"_s }, { u"invitation.number"_s, u"2A0000099"_s } };
        const auto sentAnd = [&](std::map<QString, QString> more) {
            more.insert(sent.begin(), sent.end());
            return stateWith(more);
        };
        QCOMPARE(sentAnd({}), StageState::Ahead); // the visa is still to come
        QCOMPARE(sentAnd({ { u"invitation.visaIssuedOn"_s, u"2026-11-23"_s } }), StageState::Passed);
        QCOMPARE(sentAnd({ { u"invitation.visaDecision"_s, u"refused"_s } }), StageState::Ahead);
        QCOMPARE(sentAnd({ { u"invitation.visaDecision"_s, u"refused"_s },
                     { u"invitation.visaIssuedOn"_s, u"2026-11-23"_s } }),
            StageState::Ahead);
        QCOMPARE(
            sentAnd({ { u"entry.enteredOn"_s, u"2026-11-23"_s } }), StageState::Passed); // nobody enters without it
        QCOMPARE(stateWith({ { u"invitation.needed"_s, u"visa_free"_s } }), StageState::NotNeeded);
    }

    void s13_thePermitIsCollectedAfterArrival()
    {
        QCOMPARE(lastDay(u"dl.permit.collect", { 2026, 12, 15 }), QDate(2027, 1, 14));
        QVERIFY(isFactOf(u"entry", u"entry.collectedOn"));
        QVERIFY(papersOf(blankCase()).contains(u"entry.passport"_s)); // in person
        QVERIFY(isCheck(u"permit.collect.late"));
    }

    void s14_theEmployerRegistersTheForeigner()
    {
        const QStringList papers = papersOf(blankCase());
        QVERIFY(papers.contains(u"migration_registration.notice"_s));
        const DeadlineRule *rule = rules().deadline(DeadlineId(u"dl.mu.general"_s));
        QCOMPARE(rule->responsible, Responsible::Host);
        QVERIFY(isFactOf(u"migration_registration", u"arrival.registeredOn"));
    }

    void s15_thePackage()
    {
        const CaseFile file = caseWith({ { u"invitation.needed"_s, u"visa"_s } });
        const QStringList papers = papersOf(file);
        for (const QString &paper : { u"work_permit.petition"_s, u"work_permit.photo"_s,
                 u"work_permit.company_papers"_s, u"work_permit.contract"_s, u"invitation.guarantee_letter"_s,
                 u"work_permit.duty"_s, u"work_permit.passport_copy"_s })
            QVERIFY2(papers.contains(paper), qPrintable(paper));
    }

    void s16_everyDocumentIsUpToDateAndToStandard()
    {
        for (const Requirement &paper : rules().requirements()) {
            QVERIFY2(paper.needs.originals + paper.needs.copies > 0, qPrintable(paper.id.text()));
            QVERIFY2(!paper.provenance.basis.isEmpty(), qPrintable(paper.id.text()));
        }
        for (const char16_t *check : { u"passport.expired", u"insurance.expired", u"proxy.poa.expired",
                 u"signatory.poa.expired", u"notification.form.superseded", u"permit.photo.size" })
            QVERIFY(isCheck(check));
        const auto forms = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY_DONE(forms);
        int standing = 0;
        for (const PlannedForm &form : printPlan(*forms, blankCase(), testDay)) {
            QCOMPARE(form.needsAcknowledgement, needsAcknowledgement(form.status));
            standing += form.status == EditionStatus::Superseded ? 1 : 0;
        }
        QVERIFY(standing > 0); // the notice of order 536 is known to be superseded, and says so
    }

    void s17_theRightsOfTheFamily()
    {
        QVERIFY(codesOf(u"family.visaPurpose").contains(u"accompanying"_s));
        QCOMPARE(lawOn(u"quota.hqs", testDay)->amount, 0);
        const CaseFile file
            = caseWith({ { u"family[1].surnameRu"_s, u"Ким"_s }, { u"family[1].wantsWork"_s, u"yes"_s } });
        QVERIFY(papersOf(file).contains(u"employment.family_application"_s));
        const auto &steps = rules().procedures().front().steps;
        const bool saysSo = std::ranges::any_of(steps, [](const Step &step) {
            return std::ranges::any_of(step.sections, [](const Section &section) {
                return section.each == RoleId(u"family"_s) && section.intro.russian.contains(u"учится"_s)
                    && section.intro.russian.contains(u"вид на жительство"_s);
            });
        });
        QVERIFY(saysSo); // a residence permit, and education
    }

    void s18_theEntryRulesOfTheCovidTimeAreHistoric()
    {
        const auto entered = [](const QString &day) { return caseWith({ { u"entry.enteredOn"_s, day } }); };
        for (const QString &paper : { u"entry.covid_test"_s, u"entry.covid_flight"_s }) {
            QVERIFY2(papersOf(entered(u"2021-06-01"_s)).contains(paper), qPrintable(paper));
            QVERIFY2(!papersOf(entered(u"2026-06-01"_s)).contains(paper), qPrintable(paper));
            QVERIFY2(!papersOf(blankCase()).contains(paper), qPrintable(paper));
        }
        QCOMPARE(lawOn(u"entry.covid.pcr", { 2021, 6, 1 })->amount, 72);
        QCOMPARE(lawOn(u"entry.covid.pcr", testDay), nullptr);
        QCOMPARE(lawOn(u"entry.covid.isolation", { 2021, 6, 1 })->provenance.status, LawStatus::Historic);
        QCOMPARE(lastDayIn(entered(u"2021-06-01"_s), u"entry.covid.isolation", QDate(2021, 6, 2)), QDate(2021, 6, 15));
        QVERIFY(!lastDayIn(entered(u"2026-06-01"_s), u"entry.covid.isolation", QDate(2026, 6, 2)).isValid());
    }
};

HQS_TEST(ownerfacts, TestOwnerFacts)
#include "tst_ownerfacts.moc"
