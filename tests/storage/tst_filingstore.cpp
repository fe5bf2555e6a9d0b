// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casestore.h"
#include "storage/filingstore.h"
#include "storage/noticefiling.h"
#include "storage/outcome.h"
#include "storage/scanfiles.h"

#include "ownstore.h"
#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime sealMoment(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);

} // namespace

class TestFilingStore : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        CaseHead head;
        head.openedOn = QDate(2026, 11, 24);
        m_case = CaseStore(*m_database).create(*transaction, head).value();
        QVERIFY_DONE(transaction->commit());
    }
    void cleanup() { closeStore(); }

    void whatWasFiledIsReadAgain()
    {
        const Filing filing = added();
        const FilingStore store(*m_database);
        QCOMPARE(*store.load(*filing.id), filing);
        QCOMPARE(*store.ofCase(m_case), std::vector { filing });
        QCOMPARE(*store.all(), std::vector { filing });
        QCOMPARE(filing.hash, sealOf(filing));
        QVERIFY(store.ofCase(CaseId { 99 })->empty());
        QVERIFY_FAULT(store.load(FilingId { 99 }), Fault::NotFound);
    }

    void everyPartIsUnderTheSeal_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 13; ++part)
            QTest::addRow("part %d", part) << part;
    }
    void everyPartIsUnderTheSeal()
    {
        QFETCH(int, part);
        const Filing filing = added();
        Filing other = filing;
        FiledPaper &paper = other.papers.front();
        switch (part) {
        case 0:
            other.stage = StageId(u"contract"_s);
            break;
        case 1:
            other.forDay = other.forDay.addDays(1);
            break;
        case 2:
            other.corrects = FilingId { 1 };
            break;
        case 3:
            other.program += u"1"_s;
            break;
        case 4:
            other.rules += u"1"_s;
            break;
        case 5:
            other.answers += u" "_s;
            break;
        case 6:
            other.law += u" "_s;
            break;
        case 7:
            other.by += u"а"_s;
            break;
        case 8:
            other.at = other.at.addMSecs(1);
            break;
        case 9:
            paper.edition += u"1"_s;
            break;
        case 10:
            paper.file.sha256[0] = u'f';
            paper.file.sha256[1] = u'0';
            break;
        case 11:
            paper.pages += 1;
            break;
        case 12:
            std::swap(other.program, other.rules);
            break;
        }
        QVERIFY(sealOf(other) != filing.hash);
    }

    void outcomesAreAddedInTheirOrder()
    {
        Filing filing = added();
        filing.outcomes = { { .kind = OutcomeKind::Sent,
                                .on = QDate(2026, 11, 24),
                                .channel = FilingChannel::Post,
                                .tracking = u"80080000000000"_s,
                                .by = filing.by,
                                .at = sealMoment },
            { .kind = OutcomeKind::Refused,
                .on = QDate(2026, 11, 25),
                .words = u"не та редакция бланка"_s,
                .by = filing.by,
                .at = sealMoment.addDays(1) } };
        for (const FilingOutcome &next : filing.outcomes)
            QVERIFY_DONE(enter(*filing.id, next));
        QCOMPARE(*FilingStore(*m_database).load(*filing.id), filing);
        QVERIFY(sealOf(filing.outcomes[0]) != sealOf(filing.outcomes[1]));
    }

    void anOutcomeMustSayWhatItNeeds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        QTest::newRow("sent without a channel") << int(OutcomeKind::Sent) << u"channel"_s;
        QTest::newRow("a refusal without its text") << int(OutcomeKind::Refused) << u"words"_s;
        QTest::newRow("no proof and no reason") << int(OutcomeKind::Unproven) << u"words"_s;
        QTest::newRow("a proof of nothing") << int(OutcomeKind::Proof) << u"words"_s;
    }
    void anOutcomeMustSayWhatItNeeds()
    {
        QFETCH(int, kind);
        QFETCH(QString, part);
        const Filing filing = added();
        const auto done = enter(*filing.id,
            { .kind = static_cast<OutcomeKind>(kind),
                .on = QDate(2026, 11, 24),
                .by = u"Иванова"_s,
                .at = sealMoment });
        QVERIFY_FAULT(done, Fault::BadInput);
        QCOMPARE(done.error().place, part);
    }

    void nothingOfItIsChangedOrDeleted()
    {
        const Filing filing = added();
        QVERIFY_DONE(enter(*filing.id,
            { .kind = OutcomeKind::Accepted, .on = QDate(2026, 11, 24), .by = u"Иванова"_s, .at = sealMoment }));
        for (const QString &statement :
            { u"UPDATE filings SET answers = '{}'"_s, u"DELETE FROM filings"_s, u"UPDATE filed_papers SET pages = 9"_s,
                u"DELETE FROM filed_papers"_s, u"UPDATE filing_outcomes SET words = 'x'"_s,
                u"DELETE FROM filing_outcomes"_s, u"UPDATE sealed_law SET words = 'x'"_s,
                u"UPDATE vault_files SET sha256 = sha256"_s, u"DELETE FROM vault_files"_s }) {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            QVERIFY2(!m_database->run(statement), qPrintable(statement));
        }
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY(!CaseStore(*m_database).remove(*transaction, m_case)); // a case that was filed stays
    }

    void theLawOfOneDayIsKeptOnce()
    {
        added();
        added();
        int laws = 0;
        QVERIFY_DONE(m_database->eachRow(
            u"SELECT COUNT(*) FROM sealed_law"_s, {}, [&laws](const QSqlQuery &row) { laws = row.value(0).toInt(); }));
        QCOMPARE(laws, 1);
    }

    void aDestroyedCaseLeavesNothing()
    {
        const Filing filing = added();
        QVERIFY_DONE(enter(*filing.id,
            { .kind = OutcomeKind::Accepted, .on = QDate(2026, 11, 24), .by = u"Иванова"_s, .at = sealMoment }));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        const auto files = FilingStore(*m_database).destroyOf(*transaction, m_case);
        QVERIFY_DONE(files);
        QCOMPARE(files->size(), std::size_t(1));
        QCOMPARE(files->front(), filing.papers.front().file);
        QVERIFY_DONE(CaseStore(*m_database).remove(*transaction, m_case));
        QVERIFY_DONE(transaction->commit());
        QVERIFY(FilingStore(*m_database).all()->empty());
    }

private:
    Filing added()
    {
        auto transaction = Transaction::begin(*m_database);
        const auto file = Vault(*m_database).put(*transaction, scanfiles::pdf(), u"notice"_s);
        if (!file)
            qFatal("no vault");
        Filing filing = noticeFiling(m_case, *file, QDate(2026, 11, 24), sealMoment);
        const auto id = FilingStore(*m_database).add(*transaction, filing);
        if (!id || !transaction->commit())
            qFatal("not filed");
        filing.id = *id;
        filing.hash = sealOf(filing);
        return filing;
    }

    Done enter(FilingId id, const FilingOutcome &outcome)
    {
        auto transaction = Transaction::begin(*m_database);
        if (auto done = FilingStore(*m_database).addOutcome(*transaction, id, outcome); !done)
            return done;
        return transaction->commit();
    }

    CaseId m_case {};
};

HQS_TEST(filingstore, TestFilingStore)
#include "tst_filingstore.moc"
