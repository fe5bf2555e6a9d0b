// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/filing.h"
#include "cases/filingcheck.h"
#include "cases/history.h"
#include "cases/progress.h"
#include "cases/reminders.h"
#include "cases/sample.h"
#include "cases/scanning.h"
#include "storage/journal.h"
#include "storage/safefile.h"
#include "storage/scanfiles.h"

#include "ownstore.h"
#include "suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const StageId noticeStage(u"notification"_s);
const FormId noticeForm(u"mvd536_app7_contract_concluded"_s);
const QDateTime filingMoment(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);

const FormLibrary &formsOfRules()
{
    static const Result<FormLibrary> loaded = FormLibrary::load(QDir(u":/rules"_s), rules());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

Act actOf(const QString &why = {})
{
    return { .who = u"Иванова А. А."_s, .at = filingMoment, .why = why };
}

} // namespace

class TestFiling : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
        m_file.emplace(caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"specialist.surnameLat"_s, u"KIM"_s },
            { u"registration.registeredOn"_s, u"2026-01-12"_s }, { u"contract.signedOn"_s, u"2026-11-23"_s },
            { u"contract.monthlyPay"_s, u"30000000"_s } }));
        for (const PlannedForm &planned : printPlan(formsOfRules(), *m_file, testDay, noticeStage))
            acknowledge(*m_file, *planned.form, testDay, u"проверено"_s);
        QVERIFY_DONE(m_file->save(*m_database, testDay));
    }
    void cleanup()
    {
        m_file.reset();
        closeStore();
    }

    void theVeryFileAnswersAndLawAreSealed()
    {
        const auto filing = sealNotice();
        QVERIFY_DONE(filing);
        QCOMPARE(filing->papers.size(), std::size_t(1));
        const auto pdf = Vault(*m_database).read(filing->papers.front().file);
        QVERIFY_DONE(pdf);
        QVERIFY(pdf->startsWith("%PDF"));
        const auto answers = QJsonDocument::fromJson(filing->answers.toUtf8()).object();
        QCOMPARE(answers[u"specialist.surnameRu"].toString(), u"Ким"_s);
        QCOMPARE(answers[u"contract.monthlyPay"].toString(), u"30000000"_s);
        const auto law = QJsonDocument::fromJson(filing->law.toUtf8()).array();
        const auto threshold = std::ranges::find_if(
            law, [](const QJsonValue &value) { return value.toObject()[u"id"].toString() == u"thr.general"; });
        QVERIFY(threshold != law.end());
        const QJsonObject number = (*threshold).toObject();
        QCOMPARE(number[u"value"].toInteger(), *rules().parameters().amount(ParameterId(u"thr.general"_s), testDay));
        QVERIFY(!number[u"basis"].toObject()[u"ru"].toString().isEmpty());
        QVERIFY(!number[u"status"].toString().isEmpty());
        QCOMPARE(filing->rules, rules().edition());
        QCOMPARE(filing->program, u"1.2.3"_s);
        QCOMPARE(int(stateOf(*filing)), int(FilingState::NotSent));
        const auto entries = Journal(*m_database).entries({ .what = ActId(u"filing.sealed"_s) });
        QVERIFY_DONE(entries);
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().after, filing->hash);
        QCOMPARE(entries->front().subject, m_file->head().number + u"/1"_s);
    }

    void laterChangesOfTheCaseTouchNothing()
    {
        const auto filing = sealNotice();
        QVERIFY_DONE(filing);
        const auto before = Vault(*m_database).read(filing->papers.front().file);
        QVERIFY_DONE(before);
        m_file->set(at(u"specialist.surnameRu"_s), FieldValue(u"Пак"_s));
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        const auto kept = FilingStore(*m_database).load(*filing->id);
        QVERIFY_DONE(kept);
        QCOMPARE(*kept, *filing);
        QCOMPARE(*Vault(*m_database).read(kept->papers.front().file), *before);
        QVERIFY(checkFilings(*m_database)->empty());
    }

    void whatWasFiledStaysInItsEdition()
    {
        const auto filing = sealNotice();
        QVERIFY_DONE(filing);
        const auto before = Vault(*m_database).read(filing->papers.front().file);
        QVERIFY_DONE(before);
        // A new edition comes: it counts for what is filed from its first day on.
        std::vector<Form> forms(formsOfRules().forms().begin(), formsOfRules().forms().end());
        const auto old = std::ranges::find(forms, noticeForm, &Form::id);
        const QString edition = old->edition;
        Form next = *old;
        next.edition = u"290"_s;
        next.from = testDay.addDays(1);
        next.to = {};
        next.provenance.status = LawStatus::InForce;
        forms.push_back(next);
        QStringList complaints;
        const FormLibrary library = FormLibrary::from(std::move(forms), rules(), complaints);
        QCOMPARE(complaints, QStringList());
        const auto later = seal(*m_database, *m_file, library,
            { .stage = noticeStage,
                .forDay = testDay.addDays(1),
                .papers = { { noticeForm, 0 } },
                .program = u"1.2.3"_s },
            actOf());
        QVERIFY_DONE(later);
        QCOMPARE(later->papers.front().edition, u"290"_s);
        QCOMPARE(later->papers.front().standing, u"in_force"_s);
        const auto kept = FilingStore(*m_database).load(*filing->id);
        QVERIFY_DONE(kept);
        QCOMPARE(kept->papers.front().edition, edition);
        QCOMPARE(*Vault(*m_database).read(kept->papers.front().file), *before);
        // The same day in the new library still takes the edition of that day.
        const auto again = seal(*m_database, *m_file, library,
            { .stage = noticeStage, .forDay = testDay, .papers = { { noticeForm, 0 } }, .program = u"1.2.3"_s },
            actOf());
        QVERIFY_DONE(again);
        QCOMPARE(again->papers.front().edition, edition);
        QCOMPARE(again->papers.front().file.sha256, filing->papers.front().file.sha256);
    }

    void thePaperOfOneDayIsTheSameEachTime()
    {
        const auto first = sealNotice();
        const QByteArray fill(4096, 'x'); // what lies elsewhere in memory then
        const auto second = sealNotice();
        QVERIFY_DONE(first);
        QVERIFY_DONE(second);
        QCOMPARE(first->papers.front().file.sha256, second->papers.front().file.sha256);
        QVERIFY(first->papers.front().file.name != second->papers.front().file.name);
    }

    void whatCannotBeFiledIsRefusedWhole_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("place");
        QTest::newRow("no paper") << QString() << u"papers"_s;
        QTest::newRow("a paper of another stage") << u"hqs_employment_contract"_s << u"hqs_employment_contract"_s;
        QTest::newRow("no such form") << u"nothing"_s << u"nothing"_s;
    }
    void whatCannotBeFiledIsRefusedWhole()
    {
        QFETCH(QString, form);
        QFETCH(QString, place);
        std::vector<PaperChoice> papers;
        if (!form.isEmpty())
            papers = { { noticeForm, 0 }, { FormId(form), 0 } };
        const auto filing = sealPapers(papers);
        QVERIFY_FAULT(filing, Fault::BadInput);
        QCOMPARE(filing.error().place, place);
        QVERIFY(FilingStore(*m_database).all()->empty());
        QVERIFY(Vault(*m_database).troubles()->empty()); // no file was left behind
    }

    void anEditionThatNobodyTookTheRiskForIsNotSealed()
    {
        CaseFile file = caseWith({ { u"contract.signedOn"_s, u"2026-11-23"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        const auto filing = seal(*m_database, file, formsOfRules(),
            { .stage = noticeStage, .forDay = testDay, .papers = { { noticeForm, 0 } }, .program = u"1.2.3"_s },
            actOf());
        QVERIFY_FAULT(filing, Fault::BadInput);
        QCOMPARE(filing.error().place, u"acknowledged"_s);
    }

    void theStateFollowsWhatIsEntered()
    {
        const FilingId id = *sealNotice()->id;
        const auto state = [&] { return codeOf(stateOf(*FilingStore(*m_database).load(id))); };
        QCOMPARE(state(), u"not_sent"_s);
        QVERIFY_DONE(enterSent(id));
        QCOMPARE(state(), u"not_closed"_s);
        QCOMPARE(currentStage(m_file->procedure(), m_file->facts(testDay)), noticeStage);
        QCOMPARE(stored(*m_file, u"notification.filedOn"_s), u"2026-11-24"_s);
        QCOMPARE(stored(*m_file, u"notification.channel"_s), u"post"_s);
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Proof, .on = testDay, .words = u"штамп на описи"_s },
            ProofScan { u"stamp.png"_s, scanfiles::png(4, 5) }));
        QCOMPARE(state(), u"filed"_s);
        QCOMPARE(stored(*m_file, u"closing.notification"_s), u"штамп на описи, stamp.png"_s);
        QCOMPARE(currentStage(m_file->procedure(), m_file->facts(testDay)).text(), u"work_permit"_s);
        const auto scans = ScanStore(*m_database).ofCase(*m_file->id());
        QCOMPARE(scans->size(), std::size_t(1));
        QVERIFY(scans->front().paper.isEmpty());
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Accepted, .on = testDay, .number = u"17"_s }));
        QCOMPARE(state(), u"accepted"_s);
        QCOMPARE(stored(*m_file, u"notification.acceptedOn"_s), u"2026-11-24"_s);
        QVERIFY(checkFilings(*m_database)->empty());
        QVERIFY(!Journal(*m_database).firstBreak()->has_value());
    }

    void aWrittenReasonClosesItToo()
    {
        const FilingId id = *sealNotice()->id;
        QVERIFY_DONE(enterSent(id));
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Unproven, .on = testDay, .words = u"справку не выдали"_s }));
        QCOMPARE(codeOf(stateOf(*FilingStore(*m_database).load(id))), u"filed"_s);
        QCOMPARE(currentStage(m_file->procedure(), m_file->facts(testDay)).text(), u"work_permit"_s);
    }

    void aRefusalOpensACorrectedCopy()
    {
        const FilingId id = *sealNotice()->id;
        QVERIFY_DONE(enterSent(id));
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Proof, .on = testDay, .number = u"17"_s }));
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Refused, .on = testDay, .words = u"нет подписи"_s }));
        QCOMPARE(currentStage(m_file->procedure(), m_file->facts(testDay)), noticeStage);
        for (const QString &path : { u"notification.filedOn"_s, u"notification.number"_s, u"closing.notification"_s })
            QCOMPARE(stored(*m_file, path), QString());
        const auto filings = FilingStore(*m_database).ofCase(*m_file->id());
        const Filing *refused = openRefusal(*filings, noticeForm);
        QVERIFY(refused);
        QCOMPARE(lastOutcome(*refused, OutcomeKind::Refused)->words, u"нет подписи"_s);
        QCOMPARE(lastOutcome(*refused, OutcomeKind::Proof)->number, u"17"_s); // what was filed still says so

        const auto corrected = sealNotice();
        QVERIFY_DONE(corrected);
        QVERIFY(corrected->corrects == id);
        QVERIFY_DONE(enterSent(*corrected->id));
        const auto after = FilingStore(*m_database).ofCase(*m_file->id());
        QVERIFY(!openRefusal(*after, noticeForm));
        // A late word about the first one does not touch what the case says of the second.
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Refused, .on = testDay, .words = u"повторный ответ"_s }));
        QCOMPARE(stored(*m_file, u"notification.filedOn"_s), u"2026-11-24"_s);
    }

    void whatCannotBeIsNotEntered_data()
    {
        QTest::addColumn<bool>("isSent");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("place");
        QTest::newRow("accepted before it was sent") << false << testDay << u"sent"_s;
        QTest::newRow("tomorrow") << true << testDay.addDays(1) << u"on"_s;
        QTest::newRow("the day before it was sent") << true << testDay.addDays(-1) << u"on"_s;
        QTest::newRow("no day") << true << QDate() << u"on"_s;
    }
    void whatCannotBeIsNotEntered()
    {
        QFETCH(bool, isSent);
        QFETCH(QDate, on);
        QFETCH(QString, place);
        const FilingId id = *sealNotice()->id;
        if (isSent)
            QVERIFY_DONE(enterSent(id));
        const auto before = *FilingStore(*m_database).load(id);
        const auto done = enterOne(id, { .kind = OutcomeKind::Accepted, .on = on });
        QVERIFY_FAULT(done, Fault::BadInput);
        QCOMPARE(done.error().place, place);
        QCOMPARE(*FilingStore(*m_database).load(id), before);
    }

    void aProofThatIsNoScanChangesNothing()
    {
        const FilingId id = *sealNotice()->id;
        QVERIFY_DONE(enterSent(id));
        const auto done = enterOne(
            id, { .kind = OutcomeKind::Proof, .on = testDay, .number = u"17"_s }, ProofScan { u"a.pdf"_s, "hello" });
        QVERIFY_FAULT(done, Fault::NotScan);
        QCOMPARE(codeOf(stateOf(*FilingStore(*m_database).load(id))), u"not_closed"_s);
        QCOMPARE(stored(*m_file, u"notification.number"_s), QString());
    }

    void aFilingThatWasTamperedWithIsFound()
    {
        const auto filing = sealNotice();
        QVERIFY_DONE(enterSent(*filing->id));
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(m_database->run(u"DROP TRIGGER filings_are_not_changed"_s));
            QVERIFY_DONE(m_database->run(u"DROP TRIGGER filing_outcomes_are_not_deleted"_s));
            QVERIFY_DONE(m_database->run(u"UPDATE filings SET answers = '{}'"_s));
            QVERIFY_DONE(m_database->run(u"DELETE FROM filing_outcomes"_s));
            QVERIFY_DONE(transaction->commit());
        }
        const auto troubles = checkFilings(*m_database);
        QVERIFY_DONE(troubles);
        const auto has = [&troubles](FilingFlaw flaw) {
            return std::ranges::find(*troubles, flaw, &FilingTrouble::flaw) != troubles->end();
        };
        QVERIFY(has(FilingFlaw::Changed));
        QVERIFY(has(FilingFlaw::Missing)); // the journal knows that it was sent
    }

    void aDestroyedCaseIsNotMissed()
    {
        const auto filing = sealNotice();
        QVERIFY_DONE(enterSent(*filing->id));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        const auto files = destroyFilings(*m_database, *transaction, *m_file->id(), actOf(u"акт № 1"_s));
        QVERIFY_DONE(files);
        QVERIFY_DONE(transaction->commit());
        const Vault vault(*m_database);
        for (const VaultFile &file : *files)
            vault.discard(file);
        QVERIFY(checkFilings(*m_database)->empty());
        QVERIFY(vault.troubles()->empty());
    }

    /// What is on the desk, on its way or refused is spoken of from the next day on, once a day.
    void filingsThatWaitAreInTheDigest()
    {
        const auto digestOn = [this](int day) {
            auto taken = takeDigest(*m_database, {}, testDay.addDays(day));
            if (!taken)
                qFatal("no digest: %s", qPrintable(taken.error().detail));
            return taken->value_or(Digest());
        };
        const FilingId id = *sealNotice()->id;
        const auto waiting = [&](FilingState state, int since) {
            return std::vector { WaitingFiling { .id = id,
                .ofCase = *m_file->id(),
                .stage = StageId(u"notification"_s),
                .state = state,
                .since = testDay.addDays(since) } };
        };
        QVERIFY(digestOn(0).isEmpty()); // only just sealed
        QCOMPARE(digestOn(1).filings, waiting(FilingState::NotSent, 0));
        QVERIFY(digestOn(1).isEmpty()); // one a day
        QVERIFY_DONE(enterSent(id));
        QCOMPARE(digestOn(2).filings, waiting(FilingState::NotClosed, 0));
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Refused, .on = testDay, .words = u"нет подписи"_s }));
        QCOMPARE(digestOn(3).filings, waiting(FilingState::Refused, 0));
        m_file->setClosed(testDay);
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        QVERIFY(digestOn(4).isEmpty()); // nobody works on a closed case
    }

    void whatWasAcceptedIsToldOnce()
    {
        const FilingId id = *sealNotice()->id;
        QVERIFY_DONE(enterSent(id));
        QVERIFY(*takeDigest(*m_database, {}, testDay.addDays(1)));
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Accepted, .on = testDay, .number = u"77/5"_s }));
        const std::vector<Filing> filings = *FilingStore(*m_database).outlines();
        QCOMPARE(acceptedAmong(filings, testDay, testDay.addDays(1)), 1);
        QCOMPARE(acceptedAmong(filings, testDay, testDay), 0); // the day is not over yet
        QCOMPARE(acceptedAmong(filings, testDay.addDays(1), testDay.addDays(2)), 0);
        QVERIFY(waitingAmong(filings, testDay.addDays(2)).empty());
    }

    void theHistoryIsInTheOrderOfItsDays()
    {
        const FilingId id = *sealNotice()->id;
        QVERIFY_DONE(enterSent(id));
        QVERIFY_DONE(enterOne(id, { .kind = OutcomeKind::Refused, .on = testDay, .words = u"нет подписи"_s }));
        const auto scan = attach(*m_database, m_file->head(),
            { .paper = RequirementId(u"work_permit.photo"_s), .title = u"photo.png"_s, .until = {} },
            scanfiles::png(3, 4), {}, actOf());
        QVERIFY_DONE(scan);
        const auto history = historyOf(*m_file, testDay, *FilingStore(*m_database).ofCase(*m_file->id()),
            *ScanStore(*m_database).ofCase(*m_file->id()), {}, {}, {});
        std::vector<HistoryKind> kinds;
        for (const HistoryEntry &entry : history)
            kinds.push_back(entry.kind);
        QCOMPARE(kinds,
            (std::vector { HistoryKind::StageDone, HistoryKind::StageDone, HistoryKind::Opened, HistoryKind::Sealed,
                HistoryKind::Sent, HistoryKind::Refused, HistoryKind::ScanAttached }));
        QVERIFY(std::ranges::is_sorted(history, {}, &HistoryEntry::on));
        QCOMPARE(history.back().words, u"photo.png"_s);
        QVERIFY(!history.back().title.russian.isEmpty());
    }

    void aNewerScanTakesThePlaceOfAnEarlierOne()
    {
        const ScanLabel label {
            .paper = RequirementId(u"work_permit.photo"_s), .title = u"photo.png"_s, .until = testDay
        };
        const auto first = attach(*m_database, m_file->head(), label, scanfiles::png(3, 4), {}, actOf());
        QVERIFY_DONE(first);
        const auto second = attach(*m_database, m_file->head(), label, scanfiles::png(5, 6), *first->id, actOf());
        QVERIFY_DONE(second);
        const auto scans = ScanStore(*m_database).ofCase(*m_file->id());
        QCOMPARE(scans->front().state, ScanState::Renewed);
        QVERIFY(!countsOn(scans->front(), testDay));
        QVERIFY(countsOn(scans->back(), testDay));
        QVERIFY(!countsOn(scans->back(), testDay.addDays(1))); // past its last day
        QVERIFY_DONE(changeState(*m_database, m_file->head(), *second->id, ScanState::Cancelled, actOf()));
        const auto entries = Journal(*m_database).entries({ .what = ActId(u"scan.state"_s) });
        QCOMPARE(entries->size(), std::size_t(2));
        QCOMPARE(entries->back().after, u"cancelled"_s);
        QVERIFY_FAULT(
            attach(*m_database, m_file->head(), label, scanfiles::png(5, 6), ScanId { 99 }, actOf()), Fault::NotFound);
        QVERIFY(Vault(*m_database).troubles()->empty());
    }

private:
    Result<Filing> sealPapers(const std::vector<PaperChoice> &papers)
    {
        return seal(*m_database, *m_file, formsOfRules(),
            { .stage = noticeStage, .forDay = testDay, .papers = papers, .program = u"1.2.3"_s }, actOf());
    }
    Result<Filing> sealNotice() { return sealPapers({ { noticeForm, 0 } }); }

    Done enterOne(FilingId id, const FilingOutcome &outcome, const std::optional<ProofScan> &proof = {})
    {
        return enter(*m_database, *m_file, id, outcome, proof, actOf(), testDay);
    }
    Done enterSent(FilingId id)
    {
        return enterOne(id,
            { .kind = OutcomeKind::Sent,
                .on = testDay,
                .channel = FilingChannel::Post,
                .tracking = u"80080000000000"_s });
    }

    std::optional<CaseFile> m_file;
};

HQS_TEST(filing, TestFiling)
#include "tst_filing.moc"
