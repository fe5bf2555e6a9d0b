// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"
#include "cases/casestandings.h"
#include "cases/closing.h"
#include "cases/continuation.h"
#include "cases/deskterms.h"
#include "cases/destruction.h"
#include "cases/followup.h"
#include "cases/history.h"
#include "cases/inspection.h"
#include "cases/officewords.h"
#include "cases/printplan.h"
#include "cases/sample.h"
#include "forms/formlibrary.h"
#include "storage/cheapest.h"
#include "storage/restricted.h"

#include "suite.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate permitEnd(2027, 1, 31);
const QDate firstCall(2026, 11, 2); // 90 days before

const FollowUp &extension()
{
    return *rules().procedures().front().followUp(FollowUpId(u"extension"_s));
}

bool runs(const CaseFile &file, const QString &term, QDate today)
{
    return std::ranges::any_of(agendaOf(rules(), file.facts(today)),
        [&term](const Appointment &one) { return one.rule->id == DeadlineId(term); });
}

bool finds(const CaseFile &file, const QString &check, QDate today)
{
    return std::ranges::any_of(inspect(rules(), file.facts(today)),
        [&check](const Finding &finding) { return finding.check->id == CheckId(check); });
}

} // namespace

class Continuations : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    CaseFile worker(std::map<QString, QString> more = {}, const QString &surname = u"Ким"_s)
    {
        for (const auto &[path, value] : std::map<QString, QString> { { u"employer.fullName"_s, u"ООО «Пример»"_s },
                 { u"specialist.surnameRu"_s, surname }, { u"contract.position"_s, u"Директор"_s },
                 { u"contract.signedOn"_s, u"2024-01-15"_s }, { u"permit.series"_s, u"77"_s },
                 { u"permit.number"_s, u"240000001"_s }, { u"permit.issuedOn"_s, u"2024-01-20"_s },
                 { u"permit.validFrom"_s, u"2024-02-01"_s }, { u"permit.validTo"_s, u"2027-01-31"_s },
                 { u"permit.issuedBy"_s, u"УВМ"_s } })
            more.emplace(path, value);
        CaseFile file = caseWith(more);
        if (auto done = file.save(*m_database, testDay); !done)
            qFatal("not saved: %s", qPrintable(done.error().place));
        return file;
    }

    std::vector<CaseHead> heads() { return *CaseStore(*m_database).list(); }
    CaseFile read(CaseId id) { return *CaseFile::open(rules(), *m_database, id); }
    CaseFile named(const QString &number) { return read(*(*CaseStore(*m_database).numbered(number))->id); }

    /// A start of the program on a day: everything is read, then what calls for it is opened.
    std::vector<OpenedCase> start(QDate day)
    {
        CaseStandings standings(rules(), *m_database, day);
        if (!standings.readAll())
            qFatal("not read");
        auto opened = openByItself(rules(), *m_database, standings.callingForNextCase(), day);
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().place));
        return *std::move(opened);
    }

    void save(CaseFile &file, const QString &path, const QString &value, QDate day)
    {
        file.set(at(path), storedValue(*rules().field(at(path).field), value));
        QVERIFY(file.save(*m_database, day));
    }

    void erase(CaseFile &file, const QString &path, QDate day)
    {
        file.set(at(path), std::nullopt);
        QVERIFY(file.save(*m_database, day));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset();
        m_database.emplace(*Database::inMemory());
    }

    void inAHundredDaysOfStartsExactlyOneIsOpened()
    {
        const CaseFile old = worker();
        std::vector<std::pair<QDate, OpenedCase>> opened;
        for (QDate day = firstCall.addDays(-5); day < firstCall.addDays(95); day = day.addDays(1)) {
            for (const OpenedCase &one : start(day))
                opened.emplace_back(day, one);
            QVERIFY(start(day).empty()); // once more on this day
        }
        QCOMPARE(opened.size(), std::size_t(1));
        const auto &[day, one] = opened.front();
        QCOMPARE(day, firstCall);
        QCOMPARE(one.old.number, old.head().number);
        QCOMPARE(one.what->id, FollowUpId(u"extension"_s));
        QCOMPARE(heads().size(), std::size_t(2));
        const CaseFile next = named(one.head.number);
        QCOMPARE(next.head().step, next.procedure().steps.front().id);
        QCOMPARE(next.head().openedOn, firstCall);
        QVERIFY(!next.head().closedOn);
    }

    void nothingIsOpenedFor_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("a permit that ends later") << u"permit.validTo"_s << u"2028-01-31"_s;
        QTest::newRow("a permit that has ended") << u"permit.validTo"_s << u"2026-11-01"_s;
        QTest::newRow("an extension that is filed") << u"permit.extensionFiledOn"_s << u"2026-10-20"_s;
        QTest::newRow("one filed in a case that is gone") << u"followUp.extensionFiledOn"_s << u"2026-10-20"_s;
        QTest::newRow("somebody dismissed") << u"employment.terminatedOn"_s << u"2026-10-30"_s;
    }

    void nothingIsOpenedFor()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        worker({ { path, value } });
        QVERIFY(start(firstCall).empty());
        QCOMPARE(heads().size(), std::size_t(1));
    }

    void nothingIsOpenedForAClosedCase()
    {
        CaseFile old = worker();
        const Act act { .who = u"Иванова"_s, .at = momentOn(testDay), .why = u"Дело ведёт другой отдел"_s };
        QVERIFY(closeCase(*m_database, old, testDay, act, testDay));
        QVERIFY(start(testDay).empty());
        // Nor when it is closed between the reading and the opening.
        QVERIFY(openByItself(rules(), *m_database, { *old.id() }, testDay)->empty());
        QCOMPARE(heads().size(), std::size_t(1));
        QVERIFY(!possible(old, testDay)); // the line over the page is silent, too
    }

    void whatAClerkHasBegunIsNotOpenedAgain()
    {
        const CaseFile old = worker();
        auto next = nextCaseOf(old, extension(), *m_database, testDay);
        QVERIFY(next);
        QVERIFY(next->save(*m_database, testDay));
        QVERIFY(start(testDay.addDays(1)).empty());
        QCOMPARE(heads().size(), std::size_t(2));
    }

    void whatWasOpenedAndClosedOrDestroyedIsNotOpenedAgain_data()
    {
        QTest::addColumn<bool>("destroyed");
        QTest::newRow("closed") << false;
        QTest::newRow("destroyed") << true;
    }

    void whatWasOpenedAndClosedOrDestroyedIsNotOpenedAgain()
    {
        QFETCH(bool, destroyed);
        worker();
        const auto opened = start(firstCall);
        QCOMPARE(opened.size(), std::size_t(1));
        CaseFile next = named(opened.front().head.number);
        if (destroyed) {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction);
            QVERIFY(CaseStore(*m_database).remove(*transaction, *next.id()));
            QVERIFY(transaction->commit());
        } else {
            const Act act { .who = u"Иванова"_s, .at = momentOn(firstCall), .why = u"Продлевать не будем"_s };
            QVERIFY(closeCase(*m_database, next, firstCall, act, firstCall));
        }
        QVERIFY(start(firstCall.addDays(1)).empty());
        QVERIFY(start(firstCall.addDays(30)).empty());
        QCOMPARE(heads().size(), destroyed ? std::size_t(1) : std::size_t(2));
    }

    void anotherEndOfThePermitIsAnotherRound()
    {
        CaseFile old = worker();
        QCOMPARE(start(firstCall).size(), std::size_t(1));
        save(old, u"permit.validFrom"_s, u"2027-02-01"_s, firstCall);
        save(old, u"permit.validTo"_s, u"2030-01-31"_s, firstCall);
        QVERIFY(start(firstCall.addDays(1)).empty());
        QCOMPARE(start(QDate(2029, 12, 1)).size(), std::size_t(1));
        QVERIFY(start(QDate(2029, 12, 2)).empty());
    }

    void aHandTypedLinkCountsToo()
    {
        const CaseFile old = worker();
        CaseFile other = caseWith({ { u"followUp.extensionOf"_s, old.head().number } });
        QVERIFY(other.save(*m_database, testDay));
        QCOMPARE((*continuationOf(*m_database, old, extension()))->number, other.head().number);
        QVERIFY(start(testDay).empty());
    }

    void fortyAreOpenedInOneGoAndAllOrNone()
    {
        for (int i = 0; i < 40; ++i)
            worker({}, u"Ким %1"_s.arg(QChar(char16_t(u'А' + i % 30))));
        QCOMPARE(start(firstCall).size(), std::size_t(40));
        QCOMPARE(heads().size(), std::size_t(80));
        QVERIFY(start(firstCall.addDays(1)).empty());
    }

    void theJournalKeepsWhichCaseTheProgramHasOpened()
    {
        const CaseFile old = worker();
        const auto opened = start(firstCall);
        const auto entries = continuationsOf(*m_database, old.head());
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().what, ActId(u"case.continued_itself"_s));
        QCOMPARE(entries->front().before, u"extension 2027-01-31"_s);
        QCOMPARE(entries->front().after, opened.front().head.number);
        QVERIFY(!*Journal(*m_database).firstBreak());
    }

    void theHistoryOfEachNamesTheOther_data()
    {
        QTest::addColumn<bool>("byItself");
        QTest::newRow("by the program") << true;
        QTest::newRow("by a clerk") << false;
    }

    void theHistoryOfEachNamesTheOther()
    {
        QFETCH(bool, byItself);
        const CaseFile old = worker();
        if (byItself) {
            QCOMPARE(start(testDay).size(), std::size_t(1));
        } else {
            auto next = nextCaseOf(old, extension(), *m_database, testDay);
            QVERIFY(next->save(*m_database, testDay));
        }
        const auto all = heads();
        QCOMPARE(all.size(), std::size_t(2));
        const CaseFile next
            = read(*std::ranges::find_if(all, [&](const CaseHead &head) { return head.id != old.id(); })->id);
        const auto ofOld = historyOf(old, testDay, {}, {}, {}, {}, *continuationsOf(*m_database, old.head()));
        const auto there = std::ranges::find(
            ofOld, byItself ? HistoryKind::ContinuedItself : HistoryKind::Continued, &HistoryEntry::kind);
        QVERIFY(there != ofOld.end());
        QCOMPARE(there->number, next.head().number);
        QCOMPARE(there->title.english, u"Extension"_s);
        const auto ofNext = historyOf(next, testDay, {}, {}, {}, {}, *continuationsOf(*m_database, next.head()));
        const auto back = std::ranges::find(ofNext, HistoryKind::Continues, &HistoryEntry::kind);
        QVERIFY(back != ofNext.end());
        QCOMPARE(back->number, old.head().number);
    }

    void theNewCaseGoesThroughTheStagesOfAnExtensionOnly_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("stages");
        QTest::newRow("a visa, a new contract")
            << u"visa"_s << u"contract"_s << u"contract notification extension visa_renewal"_s;
        QTest::newRow("no visa, not said how") << u"visa_free"_s << QString() << u"contract notification extension"_s;
        QTest::newRow("a visa, an amendment") << u"visa"_s << u"amendment"_s << u"extension visa_renewal"_s;
    }

    void theNewCaseGoesThroughTheStagesOfAnExtensionOnly()
    {
        QFETCH(QString, by);
        QFETCH(QString, entry);
        worker({ { u"invitation.needed"_s, entry } });
        CaseFile next = named(start(testDay).front().head.number);
        if (!by.isEmpty())
            save(next, u"followUp.extensionBy"_s, by, testDay);
        QStringList stages;
        for (const StageProgress &one : shownStages(next.procedure(), next.facts(testDay)))
            stages << one.stage->id.text();
        QTEST(stages.join(u' '), "stages");
        QStringList steps;
        for (const Step &step : stepsOf(next.procedure(), {}, next.facts(testDay)))
            steps << step.id.text();
        QCOMPARE(steps.join(u' '), u"employer specialist qualification extension contract notification review"_s);
        for (const PossibleFollowUp &one : followUpsOf(next, testDay))
            QFAIL(qPrintable(u"what belongs to the case of the employment: "_s + one.what->id.text()));
    }

    void aGrantedExtensionRenewsThePermitOfTheOldCase()
    {
        const CaseFile old = worker({ { u"invitation.needed"_s, u"visa"_s }, { u"contract.term"_s, u"fixed"_s },
            { u"contract.endsOn"_s, u"2027-01-31"_s }, { u"employment.startedOn"_s, u"2024-02-02"_s },
            { u"entry.medicalOn"_s, u"2024-02-10"_s } });
        CaseFile next = named(start(testDay).front().head.number);
        const auto says = [&](const std::map<QString, QString> &expected) {
            const CaseFile kept = read(*old.id());
            for (const auto &[path, value] : expected)
                QVERIFY2(stored(kept, path) == value, qPrintable(path + u": "_s + stored(kept, path)));
        };
        const std::map<QString, QString> before { { u"permit.number"_s, u"240000001"_s },
            { u"permit.validFrom"_s, u"2024-02-01"_s }, { u"permit.validTo"_s, u"2027-01-31"_s },
            { u"contract.endsOn"_s, u"2027-01-31"_s }, { u"entry.medicalOn"_s, u"2024-02-10"_s },
            { u"permit.renewedOn"_s, QString() } };
        const QDate filed(2026, 12, 1);
        save(next, u"permit.extensionFiledOn"_s, u"2026-12-01"_s, filed);
        QVERIFY(runs(next, u"time.permit.extend"_s, filed));
        const QDate decided(2026, 12, 18);
        for (const auto &[path, value] : std::map<QString, QString> { { u"permit.number"_s, u"270000009"_s },
                 { u"permit.validFrom"_s, u"2027-02-01"_s }, { u"permit.validTo"_s, u"2030-01-31"_s },
                 { u"amendment.endsOn"_s, u"2030-01-31"_s }, { u"permit.decidedOn"_s, u"2026-12-18"_s } })
            save(next, path, value, decided);
        says(before); // nothing is decided yet
        save(next, u"permit.decision"_s, u"granted"_s, decided);
        QVERIFY(!runs(next, u"time.permit.extend"_s, decided));
        QVERIFY(runs(next, u"dl.med.renewal.case"_s, decided));
        QVERIFY(runs(next, u"dl.permit.collect"_s, decided));
        save(next, u"entry.medicalOn"_s, u"2026-12-21"_s, decided.addDays(5));
        save(next, u"entry.collectedOn"_s, u"2026-12-22"_s, decided.addDays(5));
        says({ { u"permit.number"_s, u"270000009"_s }, { u"permit.validFrom"_s, u"2027-02-01"_s },
            { u"permit.validTo"_s, u"2030-01-31"_s }, { u"contract.endsOn"_s, u"2030-01-31"_s },
            { u"entry.medicalOn"_s, u"2026-12-21"_s }, { u"permit.renewedOn"_s, u"2026-12-18"_s } });
        const CaseFile renewed = read(*old.id());
        const QDate later(2027, 3, 1); // the old permit has ended
        QVERIFY(!finds(renewed, u"permit.expired"_s, later));
        QVERIFY(!finds(renewed, u"employment.beforePermit"_s, later));
        for (const QString &term : { u"exp.permit"_s, u"exp.contract"_s, u"dl.permit.extend.apply"_s }) {
            QVERIFY2(!runs(next, term, later), qPrintable(term)); // the one who is employed has them
            QVERIFY2(runs(renewed, term, later), qPrintable(term)); // to their new days
        }
        QVERIFY(start(later).empty());
        // The visa follows when it is there.
        QCOMPARE(currentStage(next.procedure(), next.facts(later)), StageId(u"contract"_s));
        save(next, u"followUp.extensionBy"_s, u"amendment"_s, later);
        QCOMPARE(currentStage(next.procedure(), next.facts(later)), StageId(u"visa_renewal"_s));
        save(next, u"visaRequest.filedOn"_s, u"2027-02-01"_s, later);
        QVERIFY(runs(next, u"time.visa.extend.case"_s, later));
        save(next, u"invitation.visaUntil"_s, u"2030-01-31"_s, later);
        says({ { u"invitation.visaUntil"_s, QString() } });
        save(next, u"invitation.visaIssuedOn"_s, u"2027-02-20"_s, later);
        says({ { u"invitation.visaUntil"_s, u"2030-01-31"_s } });
        QCOMPARE(currentStage(next.procedure(), next.facts(later)), StageId());
        // A decision that was entered by mistake is undone there as well; of what was not known before, the last stays.
        save(next, u"permit.decision"_s, u"refused"_s, later);
        says({ { u"permit.number"_s, u"240000001"_s }, { u"permit.validTo"_s, u"2027-01-31"_s },
            { u"contract.endsOn"_s, u"2027-01-31"_s } });
    }

    void filingInTheNewCaseKeepsTheTermOfTheOldOne()
    {
        const QString path = u"permit.extensionFiledOn"_s;
        const CaseFile old = worker();
        CaseFile next = named(start(testDay).front().head.number);
        const QDate late(2027, 1, 10); // the last day was 1 January
        const QString term = u"dl.permit.extend.apply"_s;
        QVERIFY(runs(old, term, late));
        QVERIFY(finds(old, u"permit.extension.late"_s, late));
        save(next, path, u"2026-12-10"_s, testDay);
        const CaseFile kept = read(*old.id());
        QCOMPARE(stored(kept, u"followUp.extensionFiledOn"_s), u"2026-12-10"_s);
        QVERIFY(!runs(kept, term, late));
        QVERIFY(!finds(kept, u"permit.extension.late"_s, late));
        QVERIFY(!possible(kept, late));
        const auto terms = deskTerms(rules(), *m_database, late);
        QVERIFY_DONE(terms);
        for (const CaseTerm &one : *terms)
            QVERIFY(one.appointment.rule->id != DeadlineId(term));
        // Taken back it runs again, and another day typed there is not touched by a save of something else.
        erase(next, path, testDay);
        QVERIFY(runs(read(*old.id()), term, late));
        CaseFile typed = read(*old.id());
        save(typed, u"followUp.extensionFiledOn"_s, u"2026-12-12"_s, testDay);
        save(next, u"contract.number"_s, u"18"_s, testDay);
        QCOMPARE(stored(read(*old.id()), u"followUp.extensionFiledOn"_s), u"2026-12-12"_s);
    }

    void theNewCaseOutlivesTheOldOne()
    {
        const CaseFile old = worker();
        CaseFile next = named(start(testDay).front().head.number);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(CaseStore(*m_database).remove(*transaction, *old.id()));
        QVERIFY(transaction->commit());
        save(next, u"permit.extensionFiledOn"_s, u"2026-12-10"_s, testDay);
        QCOMPARE(stored(read(*next.id()), u"followUp.extensionOf"_s), old.head().number);
    }

    void theFollowUpOfTheOldCaseLeadsToTheNewOne()
    {
        const CaseFile old = worker();
        const CaseFile next = named(start(testDay).front().head.number);
        const auto all = followUpsIn(*m_database, old, testDay);
        QVERIFY(all);
        for (const PossibleFollowUp &one : *all)
            QCOMPARE(one.next ? one.next->number : QString(),
                one.what->id == extension().id ? next.head().number : QString());
    }

    void theApplicationOfTheNewCaseNamesThePermitThatIsExtended()
    {
        worker();
        const CaseFile next = named(start(testDay).front().head.number);
        static const auto library = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY(library);
        QStringList forms;
        for (const PlannedForm &planned : printPlan(*library, next, testDay, StageId(u"extension"_s)))
            forms << planned.form->id.text();
        QVERIFY2(forms.contains(u"mvd533_work_permit_extension"_s), qPrintable(forms.join(u' ')));
        for (const auto &[path, value] : std::map<QString, QString> { { u"permitRequest.what"_s, u"extension"_s },
                 { u"previousPermit.series"_s, u"77"_s }, { u"previousPermit.number"_s, u"240000001"_s },
                 { u"previousPermit.issuedOn"_s, u"2024-01-20"_s }, { u"previousPermit.validFrom"_s, u"2024-02-01"_s },
                 { u"previousPermit.validTo"_s, u"2027-01-31"_s }, { u"previousPermit.issuedBy"_s, u"УВМ"_s },
                 { u"permit.requestedFrom"_s, u"2027-02-01"_s }, { u"permit.number"_s, QString() },
                 { u"permit.validTo"_s, QString() } })
            QCOMPARE(stored(next, path), value);
    }

    void intoALockedDatabaseNothingIsWritten()
    {
        const QTemporaryDir folder;
        m_database.emplace(*Database::create(folder.filePath(u"desk.hqs"_s),
            Protection { .password = Secret::fromText(u"пароль"_s), .cost = cheapest }));
        const CaseFile old = worker();
        QVERIFY(m_database->lock());
        const auto opened = openByItself(rules(), *m_database, { *old.id() }, testDay);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::SecretNeeded);
        QVERIFY(m_database->unlock(Secret::fromText(u"пароль"_s)));
        QCOMPARE(heads().size(), std::size_t(1));
        QCOMPARE(openByItself(rules(), *m_database, { *old.id() }, testDay)->size(), std::size_t(1));
    }

    void whatCannotBeWrittenIsAsItWasAndComesAnotherTime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.hqs"_s);
        const QByteArray name = QFile::encodeName(folder.path());
        WithoutPrivileges::giveTo(folder.path());
        QVERIFY(Database::create(path));
        WithoutPrivileges::giveTo(path);
        const WithoutPrivileges ordinary;
        QVERIFY(ordinary.isOrdinary());
        m_database.emplace(*Database::open(path));
        const CaseFile old = worker();
        QCOMPARE(::chmod(name.constData(), 0500), 0);
        const auto opened = openByItself(rules(), *m_database, { *old.id() }, testDay);
        QCOMPARE(::chmod(name.constData(), 0700), 0);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::NoPermission);
        QCOMPARE(heads().size(), std::size_t(1));
        QVERIFY(continuationsOf(*m_database, old.head())->empty());
        QCOMPARE(openByItself(rules(), *m_database, { *old.id() }, testDay)->size(), std::size_t(1));
        m_database.reset();
    }

private:
    bool possible(const CaseFile &file, QDate today)
    {
        return std::ranges::any_of(followUpsOf(file, today),
            [](const PossibleFollowUp &one) { return one.what->id == extension().id && one.isSuggested; });
    }
};

HQS_TEST(continuation, Continuations)
#include "tst_continuation.moc"
