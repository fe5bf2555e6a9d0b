// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/knownpeople.h"
#include "cases/personexport.h"
#include "cases/personpapers.h"
#include "cases/sample.h"
#include "cases/scanning.h"
#include "storage/journal.h"

#include "suite.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId specialist(u"specialist"_s);
const RoleId family(u"family"_s);
const RoleId passport(u"passport"_s);
const RoleId insurance(u"insurance"_s);
const Act clerk {
    .who = u"Иванова А. А."_s, .at = QDateTime({ 2026, 11, 24 }, { 12, 0 }, QTimeZone::utc()), .why = {}
};
const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                                               "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44"
                                               "ae426082");

/// A version as it is compared: "M1 renewed".
QStringList spelledVersions(const VersionedPaper &paper)
{
    QStringList spelled;
    for (const PaperVersion &version : paper.versions)
        spelled << version.number + u' ' + codeOf(version.card.state) + (version.counts ? u" *"_s : QString());
    return spelled;
}

} // namespace

class TestPersonPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Database::create(m_folder->filePath(u"store.hqs"_s));
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"specialist.givenRu"_s, u"Мин Джун"_s },
            { u"passport.kind"_s, u"passport"_s }, { u"passport.country"_s, u"KOR"_s },
            { u"passport.number"_s, u"M1"_s }, { u"passport.issuedOn"_s, u"2016-06-05"_s },
            { u"passport.expiresOn"_s, u"2026-12-04"_s }, { u"family[1].surnameRu"_s, u"Ли"_s },
            { u"familyPassport[1].number"_s, u"F1"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        m_case = *file.id();
        m_person = *file.cardOf(specialist);
        m_relative = *file.cardOf(family, 1);
    }
    void cleanup() { m_database.reset(); }

    /// Each step is a letter: renew, take back, count again the newest cancelled one; a digit types that number.
    void whatCountsFollowsWhatIsDone_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QStringList>("versions");
        QTest::newRow("one") << u""_s << QStringList { u"M1 active *"_s };
        QTest::newRow("renewed") << u"r"_s << QStringList { u" active *"_s, u"M1 renewed"_s };
        QTest::newRow("typed") << u"r2"_s << QStringList { u"M2 active *"_s, u"M1 renewed"_s };
        QTest::newRow("an untouched one goes") << u"rt"_s << QStringList { u"M1 active *"_s };
        QTest::newRow("nothing typed is lost") << u"r2t"_s << QStringList { u"M2 cancelled"_s, u"M1 active *"_s };
        QTest::newRow("after all") << u"r2tc"_s << QStringList { u"M2 active *"_s, u"M1 renewed"_s };
        QTest::newRow("three") << u"r2r3"_s << QStringList { u"M3 active *"_s, u"M2 renewed"_s, u"M1 renewed"_s };
        QTest::newRow("back by one") << u"r2r3t"_s
                                     << QStringList { u"M3 cancelled"_s, u"M2 active *"_s, u"M1 renewed"_s };
        QTest::newRow("another instead of it")
            << u"r2tr3"_s << QStringList { u"M3 active *"_s, u"M2 cancelled"_s, u"M1 renewed"_s };
    }
    void whatCountsFollowsWhatIsDone()
    {
        QFETCH(QString, steps);
        QFETCH(QStringList, versions);
        for (const QChar step : steps) {
            if (step == u'r')
                QVERIFY_DONE(renewPaper(rules(), *m_database, passport, m_person, clerk));
            else if (step == u't')
                QVERIFY_DONE(takeBackRenewal(rules(), *m_database, passport, m_person, clerk));
            else if (step == u'c')
                countCancelledAgain();
            else
                typeNumber(u'M' + QString(step));
        }
        QCOMPARE(spelledVersions(paper(passport)), versions);
        // The case uses the one that counts, and its own save changes none of the others.
        CaseFile file = opened();
        const auto number = paper(passport).counting()->number;
        QCOMPARE(stored(file, u"passport.number"_s), number);
        QCOMPARE(stored(file, u"passport.country"_s), u"KOR"_s);
        file.set(at(u"specialist.phone"_s), FieldValue(u"+7 000 111-22-33"_s));
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(spelledVersions(paper(passport)), versions);
    }

    void theDatesOfTheOldOneAreKept()
    {
        QVERIFY_DONE(renewPaper(rules(), *m_database, passport, m_person, clerk));
        const VersionedPaper found = paper(passport);
        QCOMPARE(found.versions.back().from, QDate(2016, 6, 5));
        QCOMPARE(found.versions.back().until, QDate(2026, 12, 4));
        QVERIFY(!found.versions.front().from);
    }

    void whatIsNotThereIsNotRenewed()
    {
        const auto nothing = renewPaper(rules(), *m_database, insurance, m_person, clerk);
        QCOMPARE(nothing.error().fault, Fault::NotFound);
        const auto noPaper = renewPaper(rules(), *m_database, RoleId(u"evidence"_s), m_person, clerk);
        QCOMPARE(noPaper.error().fault, Fault::NotFound);
        QCOMPARE(takeBackRenewal(rules(), *m_database, passport, m_person, clerk).error().fault, Fault::NotFound);
        const CardId counts = *paper(passport).counting()->card.id;
        QCOMPARE(countAgain(rules(), *m_database, passport, m_person, counts, clerk).error().fault, Fault::NotFound);
        QCOMPARE(paper(passport).versions.size(), std::size_t(1));
    }

    void aPassportOfTheFamilyIsRenewedInTheCaseOfTheSpecialist()
    {
        QVERIFY_DONE(renewPaper(rules(), *m_database, RoleId(u"familyPassport"_s), m_relative, clerk));
        QCOMPARE(stored(opened(), u"familyPassport[1].number"_s), QString());
        QVERIFY_DONE(takeBackRenewal(rules(), *m_database, passport, m_relative, clerk)); // from her own card
        QCOMPARE(stored(opened(), u"familyPassport[1].number"_s), u"F1"_s);
    }

    void theJournalNamesCardsAndNothingThatStandsOnThem()
    {
        const CardId old = *paper(passport).counting()->card.id;
        const auto next = renewPaper(rules(), *m_database, passport, m_person, clerk);
        QVERIFY_DONE(next);
        const auto entries = Journal(*m_database).entries({ .what = ActId(u"paper.renewed"_s) });
        QCOMPARE(entries->size(), std::size_t(1));
        const auto number = [](CardId id) { return QString::number(static_cast<qint64>(id)); };
        QCOMPARE(entries->front().subject, u"person %1 passport %2"_s.arg(number(m_person), number(*next)));
        QCOMPARE(entries->front().before, number(old));
        QCOMPARE(entries->front().after, number(*next));
    }

    void theExportOfThePersonHasTheEarlierOne()
    {
        QVERIFY_DONE(renewPaper(rules(), *m_database, passport, m_person, clerk));
        const auto exported = collectPerson(rules(), *m_database, m_person);
        QVERIFY_DONE(exported);
        const auto old = std::ranges::find_if(
            exported->answers, [](const AnswerAboutPerson &answer) { return answer.value == FieldValue(u"M1"_s); });
        QVERIFY(old != exported->answers.end());
        QCOMPARE(old->earlier, CardState::Renewed);
    }

    /// A table that still has the old number is about the same person; a number typed by mistake is nobody's.
    void aTableFindsThePersonByTheEarlierPassport()
    {
        QVERIFY_DONE(renewPaper(rules(), *m_database, passport, m_person, clerk));
        typeNumber(u"M2"_s);
        const auto found = [this](const QString &number) {
            PersonMarks marks;
            marks.passport = number;
            return KnownPeople::read(rules(), *m_database)->find(marks);
        };
        QCOMPARE(found(u"M1"_s), std::set { m_person });
        QCOMPARE(found(u"M2"_s), std::set { m_person });
        QVERIFY_DONE(takeBackRenewal(rules(), *m_database, passport, m_person, clerk));
        QVERIFY(found(u"M2"_s).empty());
    }

    void casesAndScansAreThoseOfThePerson()
    {
        CaseFile other = caseWith({ { u"specialist.surnameRu"_s, u"Пак"_s } });
        QVERIFY_DONE(other.use(*m_database, family, 1, m_person));
        QVERIFY_DONE(other.save(*m_database, testDay));
        attachTo(opened(), u"work_permit.photo"_s, u"face.png"_s);
        attachTo(opened(), u"work_permit.diploma"_s, u"diploma.png"_s);
        attachTo(other, u"work_permit.photo"_s, u"another face.png"_s);
        const auto found = papers();
        QCOMPARE(found.cases.size(), std::size_t(2));
        QVERIFY(!found.cases.front().isSpecialist && found.cases.back().isSpecialist);
        QVERIFY(!found.cases.back().stage.isEmpty());
        QCOMPARE(found.scans.size(), std::size_t(3));
        QCOMPARE(found.scans.back().scan.title, u"face.png"_s);
        QCOMPARE(found.scans.back().caseNumber, found.cases.back().head.number);
        QVERIFY(!found.scans.back().paper.isEmpty());
        // The face in the other case is that of somebody else.
        QVERIFY(found.photo(testDay));
        QCOMPARE(found.photo(testDay)->scan.title, u"face.png"_s);
    }

    void theNewestPictureThatCountsIsThePhoto()
    {
        QVERIFY(!papers().photo(testDay));
        const ScanId first = attachTo(opened(), u"work_permit.photo"_s, u"first.png"_s);
        const ScanId second = attachTo(opened(), u"invitation.visa_photo"_s, u"second.png"_s);
        QCOMPARE(papers().photo(testDay)->scan.id, second);
        QVERIFY_DONE(changeState(*m_database, opened().head(), second, ScanState::Cancelled, clerk));
        QCOMPARE(papers().photo(testDay)->scan.id, first);
    }

private:
    CaseFile opened()
    {
        auto file = CaseFile::open(rules(), *m_database, m_case);
        if (!file)
            qFatal("the case cannot be opened");
        return *std::move(file);
    }

    PersonPapers papers()
    {
        auto found = PersonPapers::of(rules(), *m_database, specialist, m_person);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *std::move(found);
    }

    VersionedPaper paper(const RoleId &role)
    {
        for (const VersionedPaper &each : papers().papers) {
            if (each.role == role)
                return each;
        }
        qFatal("no such paper");
    }

    void typeNumber(const QString &number)
    {
        CaseFile file = opened();
        file.set(at(u"passport.number"_s), FieldValue(number));
        QVERIFY_DONE(file.save(*m_database, testDay));
    }

    void countCancelledAgain()
    {
        for (const PaperVersion &version : paper(passport).versions) {
            if (version.card.state == CardState::Cancelled) {
                QVERIFY_DONE(countAgain(rules(), *m_database, passport, m_person, *version.card.id, clerk));
                return;
            }
        }
        QFAIL("nothing was cancelled");
    }

    ScanId attachTo(const CaseFile &file, const QString &paper, const QString &title)
    {
        const auto scan = attach(*m_database, file.head(),
            { .paper = RequirementId(paper), .title = title, .until = {} }, picture, std::nullopt, clerk);
        if (!scan)
            qFatal("%s", qPrintable(scan.error().detail));
        return *scan->id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    CaseId m_case {};
    CardId m_person {};
    CardId m_relative {};
};

HQS_TEST(personpapers, TestPersonPapers)
#include "tst_personpapers.moc"
