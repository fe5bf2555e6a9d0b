// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/packagelist.h"
#include "cases/sample.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestPackageList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theWholePackageFollowsTheStages()
    {
        const CaseFile file = caseWith({ { u"invitation.needed"_s, u"visa"_s } });
        const auto &stages = file.procedure().stages;
        const auto rank = [&stages](const PackageLine &line) {
            return std::ranges::find(stages, line.requirement->stage, &Stage::id) - stages.begin();
        };
        const auto lines = linesOf(file);
        QVERIFY(lines.size() > 20);
        QVERIFY(std::ranges::is_sorted(lines, {}, rank));
        for (const Stage &stage : stages) {
            for (const PackageLine &line : linesOf(file, stage.id))
                QCOMPARE(line.requirement->stage, stage.id);
        }
    }

    void aPaperNobodyTouchedHasNoState()
    {
        const CaseFile file = caseWith({ { u"paper.work_permit.photo"_s, u"received"_s } });
        const auto lines = linesOf(file, StageId(u"work_permit"_s));
        for (const PackageLine &line : lines) {
            const bool isPhoto = line.requirement->id.text() == u"work_permit.photo";
            QCOMPARE(line.state, isPhoto ? u"received"_s : QString());
        }
        QVERIFY(has(lines, u"work_permit.photo"_s));
    }

    void eachFamilyMemberHasPapersOfTheirOwn()
    {
        const CaseFile file = caseWith({ { u"invitation.needed"_s, u"visa"_s }, { u"family[1].surnameRu"_s, u"Ким"_s },
            { u"family[1].givenRu"_s, u"Со Ён"_s }, { u"family[1].surnameLat"_s, u"KIM"_s },
            { u"family[2].surnameRu"_s, u"Ли"_s }, { u"family[3].wantsWork"_s, u"yes"_s },
            { u"familyPaper[2].invitation.family_passports"_s, u"received"_s },
            { u"familyPaper[2].invitation.family_passports.until"_s, u"2027-03-01"_s } });
        QStringList titles;
        QStringList states;
        for (const PackageLine &line : linesOf(file, StageId(u"invitation"_s))) {
            if (line.requirement->id.text() != u"invitation.family_passports")
                continue;
            titles << line.title().russian << line.title().english;
            states << line.state;
        }
        // The third has no name yet, so the petition does not ask for the passport.
        QCOMPARE(titles,
            (QStringList { u"Паспорт члена семьи, копия – Ким Со Ён"_s, u"Passport of a family member, copy – KIM"_s,
                u"Паспорт члена семьи, копия – Ли"_s, u"Passport of a family member, copy – Ли"_s }));
        QCOMPARE(states, (QStringList { QString(), u"received"_s }));
        const auto work = linesOf(file, StageId(u"employment"_s));
        const auto application = std::ranges::find(work, u"employment.family_application[3]"_s, &PackageLine::name);
        QVERIFY(application != work.end());
        QCOMPARE(application->about.russian, u"член семьи 3"_s);
        QVERIFY(std::ranges::find(work, u"employment.family_application[1]"_s, &PackageLine::name) == work.end());
    }

    void aPrintedCopyBelongsToThePaperOfItsPerson_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<int>("item");
        QTest::addColumn<int>("copy");
        QTest::addColumn<bool>("takes");
        QTest::newRow("of the specialist") << u"migration_registration.notice"_s << 0 << 0 << true;
        QTest::newRow("not of the family") << u"migration_registration.notice"_s << 0 << 1 << false;
        QTest::newRow("of the first member") << u"migration_registration.family_notice"_s << 1 << 1 << true;
        QTest::newRow("not of the second") << u"migration_registration.family_notice"_s << 1 << 2 << false;
        QTest::newRow("not of the specialist") << u"migration_registration.family_notice"_s << 1 << 0 << false;
        QTest::newRow("another form") << u"migration_registration.slip"_s << 0 << 0 << false;
    }
    void aPrintedCopyBelongsToThePaperOfItsPerson()
    {
        QFETCH(QString, paper);
        QFETCH(int, item);
        QFETCH(int, copy);
        const auto &papers = rules().requirements();
        const auto found = std::ranges::find(papers, RequirementId(paper), &Requirement::id);
        QVERIFY(found != papers.end());
        QTEST(takesCopy(rules(), *found, item, FormId(u"mvd856_app4_arrival_notice"_s), copy), "takes");
    }

    void whatNobodyLookedAtIsKnown()
    {
        const QString paper = u"paper.work_permit.passport_copy"_s;
        const auto lineOf = [&paper](const std::map<QString, QString> &answers) {
            const CaseFile file = caseWith(answers);
            const auto lines = linesOf(file, StageId(u"work_permit"_s));
            return *std::ranges::find_if(
                lines, [&paper](const PackageLine &line) { return line.requirement->stateField().text() == paper; });
        };
        const PackageLine untouched = lineOf({ { paper, u"accepted"_s } });
        QCOMPARE(untouched.unseen(), (QStringList { u"copy"_s, u"translation"_s, u"notary"_s }));
        QVERIFY(!untouched.isTrusted());
        const PackageLine begun = lineOf({ { paper, u"accepted"_s }, { paper + u".seen"_s, u"copy notary"_s } });
        QCOMPARE(begun.unseen(), QStringList(u"translation"_s));
        QVERIFY(begun.isTrusted());
        QVERIFY(!lineOf({ { paper, u"received"_s }, { paper + u".seen"_s, u"copy"_s } }).isTrusted());
        QVERIFY(!lineOf({ { paper, u"checked"_s }, { paper + u".seen"_s, u"copy notary translation"_s } }).isTrusted());
    }

    void withoutAnInvitationItsPapersAreNotNeeded()
    {
        QVERIFY(linesOf(caseWith({ { u"invitation.needed"_s, u"visa_free"_s } }), StageId(u"invitation"_s)).empty());
        QVERIFY(!linesOf(caseWith({ { u"invitation.needed"_s, u"visa"_s } }), StageId(u"invitation"_s)).empty());
    }

    void papersOfTheFamilyAreNeededOnceThereIsOne()
    {
        const std::map<QString, QString> alone { { u"invitation.needed"_s, u"visa"_s } };
        std::map<QString, QString> together = alone;
        together[u"family[1].surnameRu"_s] = u"Ким"_s;
        together[u"family[1].together"_s] = u"true"_s;
        QVERIFY(linesOf(caseWith(together)).size() > linesOf(caseWith(alone)).size());
    }

private:
    static std::vector<PackageLine> linesOf(const CaseFile &file, const StageId &stage = {})
    {
        return packageOf(rules(), file.procedure(), file.facts(testDay), stage);
    }

    static bool has(const std::vector<PackageLine> &lines, const QString &id)
    {
        return std::ranges::any_of(lines, [&id](const PackageLine &line) { return line.requirement->id.text() == id; });
    }
};

HQS_TEST(packagelist, TestPackageList)
#include "tst_packagelist.moc"
