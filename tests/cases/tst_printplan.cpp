// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/printplan.h"
#include "cases/sample.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const FormId notice(u"mvd536_app7_contract_concluded"_s);

const FormLibrary &forms()
{
    static const Result<FormLibrary> loaded = FormLibrary::load(QDir(u":/rules"_s), rules());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

CaseFile visaCase()
{
    return caseWith({ { u"invitation.needed"_s, u"visa"_s }, { u"contract.kind"_s, u"labour"_s } });
}

std::optional<PlannedForm> planned(const CaseFile &file, const FormId &id, QDate day)
{
    const auto plan = printPlan(forms(), file, day);
    const auto found = std::ranges::find_if(plan, [&id](const PlannedForm &form) { return form.form->id == id; });
    return found == plan.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TestPrintPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFormsFollowTheStages()
    {
        const CaseFile file = visaCase();
        const auto &stages = file.procedure().stages;
        const auto plan = printPlan(forms(), file, testDay);
        QVERIFY(plan.size() >= 10);
        QVERIFY(std::ranges::is_sorted(plan, {}, [&stages](const PlannedForm &form) {
            return std::ranges::find(stages, form.form->stage, &Stage::id) - stages.begin();
        }));
        for (const PlannedForm &form : printPlan(forms(), file, testDay, StageId(u"invitation"_s)))
            QCOMPARE(form.form->stage, StageId(u"invitation"_s));
    }

    void aFormThatDoesNotApplyIsLeftOut()
    {
        const FormId petition(u"mvd677_invitation_petition"_s);
        QVERIFY(planned(visaCase(), petition, testDay));
        QVERIFY(!planned(caseWith({ { u"invitation.needed"_s, u"visa_free"_s } }), petition, testDay));
    }

    void theNoticeIsSupersededFromTheFirstOfSeptember2026()
    {
        const CaseFile file = visaCase();
        const auto before = planned(file, notice, QDate(2026, 8, 31));
        const auto after = planned(file, notice, QDate(2026, 9, 1));
        QVERIFY(before && after);
        QVERIFY(before->status != EditionStatus::Superseded);
        QCOMPARE(after->status, EditionStatus::Superseded);
        QVERIFY(after->needsAcknowledgement);
    }

    void anAcknowledgementIsRememberedForItsEdition()
    {
        CaseFile file = visaCase();
        const auto first = planned(file, notice, testDay);
        QVERIFY(first && !first->acknowledgedOn.isValid());
        acknowledge(file, *first->form, testDay, u"superseded"_s);
        QCOMPARE(planned(file, notice, testDay.addDays(9))->acknowledgedOn, testDay);
        file.set(at(u"acknowledged[1].edition"_s), FieldValue(u"older"_s));
        QVERIFY(!planned(file, notice, testDay)->acknowledgedOn.isValid());
    }

    void theOldestAcknowledgementMakesRoom()
    {
        CaseFile file = visaCase();
        Form form = *planned(file, notice, testDay)->form;
        const QString edition = form.edition;
        const RoleId role(u"acknowledged"_s);
        const int most = rules().role(role)->repeats;
        for (int number = most; number >= 0; --number) {
            form.edition = number > 0 ? u"older %1"_s.arg(number) : edition;
            acknowledge(file, form, testDay, u"superseded"_s);
        }
        QCOMPARE(file.record().items(role), most);
        QCOMPARE(
            *file.record().find({ FieldId(u"acknowledged.edition"_s), 1 }), FieldValue(u"older %1"_s.arg(most - 1)));
        QCOMPARE(planned(file, notice, testDay)->acknowledgedOn, testDay);
    }

    void oneEditionIsAcknowledgedOnceForAllItsCopies()
    {
        CaseFile file = visaCase();
        const Form &form = *planned(file, notice, testDay)->form;
        acknowledge(file, form, testDay, u"superseded"_s);
        acknowledge(file, form, testDay.addDays(1), u"superseded"_s);
        QCOMPARE(file.record().items(RoleId(u"acknowledged"_s)), 1);
        QCOMPARE(planned(file, notice, testDay)->acknowledgedOn, testDay);
    }

    void everyFamilyMemberWhoTravelsHasACopyWithTheName()
    {
        CaseFile file = visaCase();
        const RoleId family(u"family"_s);
        for (const auto &[surname, together] : { std::pair(u"Ким"_s, true), std::pair(u"Пак"_s, false) }) {
            const int item = file.addItem(family);
            file.set({ FieldId(u"family.surnameRu"_s), item }, FieldValue(surname));
            file.set({ FieldId(u"family.givenRu"_s), item }, FieldValue(u"Мария"_s));
            file.set({ FieldId(u"family.together"_s), item }, FieldValue(together));
        }
        QStringList titles;
        for (const PlannedForm &form : printPlan(forms(), file, testDay, StageId(u"migration_registration"_s)))
            titles << titleOf(form, Language::Russian);
        QVERIFY(titles.contains(u"Уведомление о прибытии"_s));
        QVERIFY(titles.contains(u"Уведомление о прибытии – Ким Мария"_s));
        QVERIFY(titles.filter(u"Пак"_s).isEmpty());
    }

    void onlyDoubtfulEditionsNeedOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("needed");
        QTest::newRow("in force") << int(EditionStatus::InForce) << false;
        QTest::newRow("superseded") << int(EditionStatus::Superseded) << true;
        QTest::newRow("future") << int(EditionStatus::Future) << true;
        QTest::newRow("unverified") << int(EditionStatus::Unverified) << true;
        QTest::newRow("own sheet") << int(EditionStatus::OwnSheet) << false;
        QTest::newRow("free form") << int(EditionStatus::FreeForm) << false;
    }
    void onlyDoubtfulEditionsNeedOne()
    {
        QFETCH(int, status);
        QFETCH(bool, needed);
        QCOMPARE(needsAcknowledgement(EditionStatus(status)), needed);
    }

    void thePackageListIsThatOfTheCase()
    {
        CaseFile file = visaCase();
        file.set(at(u"paper.work_permit.photo"_s), FieldValue(Code { u"checked"_s }));
        file.set(at(u"paper.work_permit.duty"_s), FieldValue(Code { u"requested"_s }));
        const auto context = printContext(file, testDay, Language::English);
        QCOMPARE(std::ranges::count(context.checklist, true, &ChecklistLine::checked), 1);
        QVERIFY(std::ranges::any_of(
            context.checklist, [](const ChecklistLine &line) { return line.state == u"Requested" && !line.checked; }));
    }

    void whatGoesWithALetterIsInHandOrPrinted()
    {
        CaseFile file = visaCase();
        const auto isEnclosed = [&file](const QString &title) {
            const auto context = printContext(file, testDay, Language::English);
            const auto line = std::ranges::find_if(context.checklist, [&title](const ChecklistLine &each) {
                return each.stage.text() == u"work_permit" && each.title == title;
            });
            if (line == context.checklist.end())
                qFatal("there is no paper %s", qPrintable(title));
            return line->enclosed;
        };
        const auto titleOfPaper = [](const QString &id) {
            for (const Requirement &paper : rules().requirements()) {
                if (paper.id.text() == id)
                    return paper.title.english;
            }
            qFatal("there is no requirement %s", qPrintable(id));
        };
        const QString photo = titleOfPaper(u"work_permit.photo"_s);
        const QString undertaking = titleOfPaper(u"work_permit.undertaking"_s); // we print it
        const QString stitching = titleOfPaper(u"work_permit.stitching"_s); // so, but it need not be there
        QVERIFY(!isEnclosed(photo) && isEnclosed(undertaking) && !isEnclosed(stitching));
        file.set(at(u"paper.work_permit.photo"_s), FieldValue(Code { u"requested"_s }));
        QVERIFY(!isEnclosed(photo));
        file.set(at(u"paper.work_permit.photo"_s), FieldValue(Code { u"received"_s }));
        file.set(at(u"paper.work_permit.undertaking"_s), FieldValue(Code { u"blocked"_s }));
        QVERIFY(isEnclosed(photo) && !isEnclosed(undertaking));
    }

    void whatAPaperNeedsIsSaidInWords()
    {
        const PaperNeeds needs { .originals = 1, .copies = 2, .translation = true };
        const QString words = neededAs(rules(), needs, Language::English);
        QCOMPARE(words.count(u','), 2);
        QVERIFY2(words.contains(u"× 2"_s), qPrintable(words));
        QVERIFY(words != neededAs(rules(), needs, Language::Russian));
        QCOMPARE(neededAs(rules(), {}, Language::Russian), QString());
        const QString seen = neededAs(rules(), needs, Language::English, { u"copy"_s });
        QVERIFY2(seen.endsWith(u"; checked: copy"_s), qPrintable(seen));
    }
};

HQS_TEST(printplan, TestPrintPlan)
#include "tst_printplan.moc"
