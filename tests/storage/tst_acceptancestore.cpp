// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/acceptancestore.h"
#include "storage/casestore.h"
#include "storage/outcome.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

Acceptance acceptanceOf(const QString &check, const QString &place)
{
    return { .check = CheckId(check),
        .place = *fromPath(place),
        .fingerprint = u"0123abcd"_s,
        .reason = u"паспорт уже меняют, заявление подано"_s,
        .by = u"Иванова А. А."_s,
        .at = QDateTime(QDate(2026, 11, 24), QTime(9, 30, 15), Qt::UTC) };
}

} // namespace

class TestAcceptanceStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        auto made = Database::create(path());
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        for (CaseId *id : { &m_case, &m_other }) {
            QVERIFY_DONE(change([&](Transaction &transaction) -> Done {
                CaseHead head;
                head.procedure = ProcedureId(u"hire"_s);
                head.openedOn = QDate(2026, 11, 24);
                auto created = CaseStore(*m_database).create(transaction, head);
                if (!created)
                    return created.error();
                *id = *created;
                return {};
            }));
        }
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void whatIsKeptIsReadBackAfterReopening()
    {
        const auto first = acceptanceOf(u"passport.expired"_s, u"passport.expiresOn"_s);
        const auto second = acceptanceOf(u"family.future"_s, u"family[2].birthDate"_s);
        QVERIFY_DONE(put(m_case, first));
        QVERIFY_DONE(put(m_case, second));
        m_database.reset();
        auto opened = Database::open(path());
        QVERIFY_DONE(opened);
        m_database.emplace(*std::move(opened));
        QVERIFY(all(m_case) == (std::vector { first, second }));
        QVERIFY(all(m_other).empty());
    }

    void aLaterOneTakesThePlaceOfTheEarlier()
    {
        auto first = acceptanceOf(u"passport.expired"_s, u"passport.expiresOn"_s);
        const auto second = acceptanceOf(u"passport.expired"_s, u"family[1].birthDate"_s);
        QVERIFY_DONE(put(m_case, first));
        QVERIFY_DONE(put(m_case, second));
        first.fingerprint = u"other"_s;
        first.reason = u"новый паспорт получен"_s;
        QVERIFY_DONE(put(m_case, first));
        QVERIFY(all(m_case) == (std::vector { second, first }));
    }

    void anUnnamedPartIsRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("value");
        for (const QString &part : { u"reason"_s, u"by"_s, u"fingerprint"_s }) {
            QTest::addRow("no %s", qPrintable(part)) << part << QString();
            QTest::addRow("blank %s", qPrintable(part)) << part << u"  \n"_s;
        }
    }
    void anUnnamedPartIsRefused()
    {
        QFETCH(QString, part);
        QFETCH(QString, value);
        auto acceptance = acceptanceOf(u"passport.expired"_s, u"passport.expiresOn"_s);
        (part == u"reason" ? acceptance.reason : part == u"by" ? acceptance.by : acceptance.fingerprint) = value;
        const Done done = put(m_case, acceptance);
        QVERIFY_FAULT(done, Fault::BadInput);
        QCOMPARE(done.error().place, part);
        QVERIFY(all(m_case).empty());
    }

    void aCaseThatIsNotThereIsSaid()
    {
        const auto acceptance = acceptanceOf(u"passport.expired"_s, u"passport.expiresOn"_s);
        QVERIFY_FAULT(put(CaseId { 4711 }, acceptance), Fault::NotFound);
    }

    void oneIsTakenAwayAndOnlyOnce()
    {
        const auto one = acceptanceOf(u"passport.expired"_s, u"passport.expiresOn"_s);
        const auto other = acceptanceOf(u"passport.expired"_s, u"passport.number"_s);
        QVERIFY_DONE(put(m_case, one));
        QVERIFY_DONE(put(m_case, other));
        QVERIFY_DONE(put(m_other, one));
        const auto removal = [&](Transaction &transaction) {
            return AcceptanceStore(*m_database).remove(transaction, m_case, one.check, one.place);
        };
        QVERIFY_DONE(change(removal));
        QVERIFY(all(m_case) == std::vector { other });
        QVERIFY(all(m_other) == std::vector { one });
        QVERIFY_FAULT(change(removal), Fault::NotFound);
    }

    void aDeletedCaseTakesItsOwnAlong()
    {
        const auto one = acceptanceOf(u"passport.expired"_s, u"passport.expiresOn"_s);
        QVERIFY_DONE(put(m_case, one));
        QVERIFY_DONE(put(m_other, one));
        QVERIFY_DONE(
            change([&](Transaction &transaction) { return CaseStore(*m_database).remove(transaction, m_case); }));
        int left = 0;
        QVERIFY_DONE(m_database->eachRow(
            u"SELECT count(*) FROM acceptances"_s, {}, [&left](const QSqlQuery &row) { left = row.value(0).toInt(); }));
        QCOMPARE(left, 1);
    }

    void anUnreadableRowIsReportedNotSkipped()
    {
        QVERIFY_DONE(put(m_case, acceptanceOf(u"passport.expired"_s, u"passport.expiresOn"_s)));
        QVERIFY_DONE(change([&](Transaction &) -> Done {
            auto run = m_database->run(u"UPDATE acceptances SET accepted_at = 'yesterday'"_s);
            return run ? Done() : Done(run.error());
        }));
        QVERIFY_FAULT(AcceptanceStore(*m_database).ofCase(m_case), Fault::Damaged);
    }

private:
    QString path() const { return m_folder->filePath(u"store.hqs"_s); }

    Done change(const std::function<Done(Transaction &)> &work)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        if (auto done = work(*transaction); !done)
            return done;
        return transaction->commit();
    }

    Done put(CaseId id, const Acceptance &acceptance)
    {
        return change(
            [&](Transaction &transaction) { return AcceptanceStore(*m_database).put(transaction, id, acceptance); });
    }

    std::vector<Acceptance> all(CaseId id)
    {
        auto found = AcceptanceStore(*m_database).ofCase(id);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *std::move(found);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    CaseId m_case {};
    CaseId m_other {};
};

HQS_TEST(acceptancestore, TestAcceptanceStore)
#include "tst_acceptancestore.moc"
