// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardstore.h"
#include "storage/casestore.h"
#include "storage/outcome.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseHead hire(QDate openedOn)
{
    CaseHead head;
    head.procedure = ProcedureId(u"hire"_s);
    head.openedOn = openedOn;
    head.stage = StageId(u"collecting"_s);
    head.step = StepId(u"employer"_s);
    head.titleRu = u"Тестов Тест"_s;
    head.titleLat = u"TESTOV TEST"_s;
    head.citizenship = u"UZB"_s;
    head.employer = u"ООО «Пример»"_s;
    head.passport = u"AA0000000"_s;
    head.searchText = u"тестов testov пример"_s;
    return head;
}

} // namespace

class TestCaseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        m_database = std::make_unique<Database>(*std::move(database));
    }

    void aNewCaseComesBackWithIdAndNumber()
    {
        const CaseHead original = hire({ 2026, 3, 2 });
        const auto id = create(original);
        QVERIFY_DONE(id);
        const auto loaded = CaseStore(*m_database).load(*id);
        QVERIFY_DONE(loaded);
        CaseHead expected = original;
        expected.id = *id;
        expected.number = u"2026-001"_s;
        QVERIFY(*loaded == expected);

        const auto card = CardStore(*m_database).load(cardOf(*id));
        QVERIFY_DONE(card);
        QCOMPARE(card->kind.text(), u"case"_s);
    }

    void anEmptyHeadIsEnoughToBegin()
    {
        CaseHead head;
        head.openedOn = { 2026, 3, 2 };
        const auto id = create(head);
        QVERIFY_DONE(id);
        head.id = *id;
        head.number = u"2026-001"_s;
        QVERIFY(*CaseStore(*m_database).load(*id) == head);
    }

    void numbersCountWithinTheYear()
    {
        QCOMPARE(numberOfNew(2026), u"2026-001"_s);
        QCOMPARE(numberOfNew(2026), u"2026-002"_s);
        QCOMPARE(numberOfNew(2027), u"2027-001"_s);
        QCOMPARE(numberOfNew(2026), u"2026-003"_s);
    }

    void theNumberOfADeletedCaseIsNotGivenAgain()
    {
        const auto id = create(hire({ 2026, 3, 2 }));
        QVERIFY_DONE(id);
        QVERIFY_DONE(change([&](CaseStore &store, Transaction &open) { return store.remove(open, *id); }));
        QCOMPARE(numberOfNew(2026), u"2026-002"_s);
    }

    void numbersGoOnAfterTypedOnes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("next");
        QTest::newRow("higher") << u"2026-017"_s << u"2026-018"_s;
        QTest::newRow("more than three digits") << u"2026-1000"_s << u"2026-1001"_s;
        QTest::newRow("of another year") << u"2025-050"_s << u"2026-002"_s;
        QTest::newRow("of another kind") << u"2026-17/ВКС"_s << u"2026-002"_s;
        QTest::newRow("endless") << u"2026-99999999999999999999"_s << u"2026-002"_s;
    }

    void numbersGoOnAfterTypedOnes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, next);
        const auto id = create(hire({ 2026, 3, 2 }));
        QVERIFY_DONE(id);
        CaseHead head = *CaseStore(*m_database).load(*id);
        head.number = typed;
        QVERIFY_DONE(update(head));
        QCOMPARE(numberOfNew(2026), next);
    }

    void aNumberIsTakenOnce()
    {
        const auto first = create(hire({ 2026, 3, 2 }));
        const auto second = create(hire({ 2026, 3, 2 }));
        QVERIFY(first && second);
        CaseHead head = *CaseStore(*m_database).load(*second);
        head.number = u"2026-001"_s;
        const auto refused = update(head);
        QVERIFY_FAULT(refused, Fault::AlreadyThere);
        QCOMPARE(refused.error().place, u"number"_s);
    }

    void everyPartOfTheHeadCanChange()
    {
        const auto id = create(hire({ 2026, 3, 2 }));
        QVERIFY_DONE(id);
        CaseHead head;
        head.id = *id;
        head.procedure = ProcedureId(u"renewal"_s);
        head.number = u"ВКС-5"_s;
        head.openedOn = { 2025, 12, 31 };
        head.stage = StageId(u"filed"_s);
        head.step = StepId(u"review"_s);
        head.titleRu = u"Пример"_s;
        head.titleLat = u"PRIMER"_s;
        head.citizenship = u"KAZ"_s;
        head.employer = u"АО «Образец»"_s;
        head.passport = u"N1"_s;
        head.nextDue = QDate(2026, 1, 15);
        head.nextWhat = u"notice"_s;
        head.searchText = u"пример"_s;
        head.closedOn = QDate(2026, 2, 1);
        QVERIFY_DONE(update(head));
        QVERIFY(*CaseStore(*m_database).load(*id) == head);

        head.nextDue.reset();
        head.nextWhat.clear();
        head.closedOn.reset();
        QVERIFY_DONE(update(head));
        QVERIFY(*CaseStore(*m_database).load(*id) == head);
    }

    void anUpdateWithoutADifferenceWritesNothing()
    {
        const auto id = create(hire({ 2026, 3, 2 }));
        QVERIFY_DONE(id);
        const quint32 before = m_database->generation();
        QVERIFY_DONE(update(*CaseStore(*m_database).load(*id)));
        QCOMPARE(m_database->generation(), before);
    }

    void datesMustExist_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("opened") << u"openedOn"_s;
        QTest::newRow("due") << u"nextDue"_s;
        QTest::newRow("closed") << u"closedOn"_s;
    }

    void datesMustExist()
    {
        QFETCH(const QString, place);
        CaseHead head = hire(place == u"openedOn" ? QDate() : QDate(2026, 3, 2));
        if (place == u"nextDue")
            head.nextDue = QDate();
        if (place == u"closedOn")
            head.closedOn = QDate();
        const auto refused = create(head);
        QVERIFY_FAULT(refused, Fault::BadInput);
        QCOMPARE(refused.error().place, place);
        QVERIFY(CaseStore(*m_database).list()->empty());
    }

    void theNewestCaseComesFirst()
    {
        QVERIFY_DONE(create(hire({ 2026, 3, 2 })));
        QVERIFY_DONE(create(hire({ 2026, 5, 2 })));
        QVERIFY_DONE(create(hire({ 2026, 1, 2 })));
        QVERIFY_DONE(create(hire({ 2026, 5, 2 })));
        const auto cases = CaseStore(*m_database).list();
        QVERIFY_DONE(cases);
        QStringList numbers;
        for (const CaseHead &head : *cases)
            numbers.append(head.number);
        QCOMPARE(numbers, (QStringList { u"2026-004"_s, u"2026-002"_s, u"2026-001"_s, u"2026-003"_s }));
    }

    void linksAreReplacedAsAWhole()
    {
        const auto id = create(hire({ 2026, 3, 2 }));
        const CardId one = person();
        const CardId two = person();
        QVERIFY_DONE(id);
        const RoleId family(u"family"_s);
        const RoleId specialist(u"specialist"_s);
        QVERIFY_DONE(link(*id, { { specialist, 0, one }, { family, 1, two }, { family, 0, one } }));
        const std::vector<Link> sorted { { family, 0, one }, { family, 1, two }, { specialist, 0, one } };
        QVERIFY(*CaseStore(*m_database).links(*id) == sorted);

        const quint32 before = m_database->generation();
        QVERIFY_DONE(link(*id, { { family, 1, two }, { specialist, 0, one }, { family, 0, one } }));
        QCOMPARE(m_database->generation(), before); // the same in another order

        QVERIFY_DONE(link(*id, { { specialist, 0, two } }));
        QVERIFY(*CaseStore(*m_database).links(*id) == (std::vector<Link> { { specialist, 0, two } }));
        QVERIFY_DONE(link(*id, {}));
        QVERIFY(CaseStore(*m_database).links(*id)->empty());
    }

    void wrongLinksAreRefusedAndTheOldOnesStay()
    {
        const auto id = create(hire({ 2026, 3, 2 }));
        QVERIFY_DONE(id);
        const RoleId specialist(u"specialist"_s);
        const std::vector<Link> good { { specialist, 0, person() } };
        QVERIFY_DONE(link(*id, good));

        const auto unknown = link(*id, { { RoleId(u"employer"_s), 0, CardId { 4711 } } });
        QVERIFY_FAULT(unknown, Fault::NotFound);
        QCOMPARE(unknown.error().place, u"employer"_s);
        const auto twice = link(*id, { { specialist, 0, person() }, { specialist, 0, person() } });
        QVERIFY_FAULT(twice, Fault::AlreadyThere);
        QCOMPARE(twice.error().place, u"specialist"_s);
        QVERIFY(*CaseStore(*m_database).links(*id) == good);
        QVERIFY_FAULT(link(CaseId { 4711 }, good), Fault::NotFound);
    }

    void theCasesOfACardAreFoundOnceEach()
    {
        const CardId card = person();
        const auto old = create(hire({ 2025, 3, 2 }));
        const auto young = create(hire({ 2026, 3, 2 }));
        const auto other = create(hire({ 2026, 4, 2 }));
        QVERIFY(old && young && other);
        QVERIFY_DONE(link(*old, { { RoleId(u"specialist"_s), 0, card }, { RoleId(u"payer"_s), 0, card } }));
        QVERIFY_DONE(link(*young, { { RoleId(u"family"_s), 2, card } }));
        QVERIFY(*CaseStore(*m_database).casesWith(card) == (std::vector { *young, *old }));
        QVERIFY(CaseStore(*m_database).casesWith(person())->empty());
    }

    void aCaseIsFoundByItsNumberAndByWhatItSays()
    {
        const auto older = create(hire({ 2026, 3, 2 }));
        const auto newer = create(hire({ 2026, 4, 2 }));
        QVERIFY_DONE(older);
        QVERIFY_DONE(newer);
        QVERIFY_DONE(change([&](CaseStore &, Transaction &open) {
            for (const CaseId id : { *older, *newer }) {
                Card card;
                card.kind = KindId(u"followUp"_s);
                card.owner = cardOf(id);
                card.values = { { u"of"_s, u"2024-003"_s } };
                if (const auto saved = CardStore(*m_database).save(open, card); !saved)
                    return Done(saved.error());
            }
            return Done();
        }));
        const CaseStore store(*m_database);
        const auto numbered = store.numbered(u"2026-002"_s);
        QVERIFY_DONE(numbered);
        QVERIFY(*numbered && (*numbered)->id == *newer);
        QVERIFY(!*store.numbered(u"2026-003"_s));
        const auto found = store.thatSay(KindId(u"followUp"_s), u"of"_s, u"2024-003"_s);
        QVERIFY_DONE(found);
        QCOMPARE(found->size(), std::size_t(2));
        QVERIFY(found->front().id == *newer);
        QVERIFY(store.thatSay(KindId(u"followUp"_s), u"of"_s, u"2024"_s)->empty());
        QVERIFY(store.thatSay(KindId(u"other"_s), u"of"_s, u"2024-003"_s)->empty());
    }

    void aCardThatTakesPartInACaseIsNotDeleted()
    {
        const CardId card = person();
        const CardId passport = person(card);
        const auto id = create(hire({ 2026, 3, 2 }));
        QVERIFY_DONE(id);
        QVERIFY_DONE(link(*id, { { RoleId(u"passport"_s), 0, passport } }));
        for (const CardId needed : { passport, card }) {
            const auto refused
                = change([&](CaseStore &, Transaction &open) { return CardStore(*m_database).remove(open, needed); });
            QVERIFY_FAULT(refused, Fault::BadInput);
            QCOMPARE(refused.error().place, u"links"_s);
        }
        QVERIFY_DONE(CardStore(*m_database).load(passport));
    }

    void aDeletedCaseTakesAlongItsOwnCardsOnly()
    {
        const CardId card = person();
        const auto id = create(hire({ 2026, 3, 2 }));
        QVERIFY_DONE(id);
        const CardId filing = person(cardOf(*id));
        QVERIFY_DONE(link(*id, { { RoleId(u"specialist"_s), 0, card }, { RoleId(u"filing"_s), 0, filing } }));

        QVERIFY_DONE(change([&](CaseStore &store, Transaction &open) { return store.remove(open, *id); }));
        QVERIFY_FAULT(CaseStore(*m_database).load(*id), Fault::NotFound);
        QVERIFY_FAULT(CardStore(*m_database).load(cardOf(*id)), Fault::NotFound);
        QVERIFY_FAULT(CardStore(*m_database).load(filing), Fault::NotFound);
        QVERIFY_DONE(CardStore(*m_database).load(card));
        QVERIFY(CaseStore(*m_database).casesWith(card)->empty());
    }

    void whatIsNoCaseIsNeitherUpdatedNorDeleted()
    {
        const CardId card = person();
        const CaseId noCase { static_cast<qint64>(card) };
        CaseHead head = hire({ 2026, 3, 2 });
        QVERIFY_FAULT(update(head), Fault::NotFound);
        head.id = noCase;
        QVERIFY_FAULT(update(head), Fault::NotFound);
        QVERIFY_FAULT(
            change([&](CaseStore &store, Transaction &open) { return store.remove(open, noCase); }), Fault::NotFound);
        QVERIFY_DONE(CardStore(*m_database).load(card));
    }

private:
    Done change(const std::function<Done(CaseStore &, Transaction &)> &work)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        CaseStore store(*m_database);
        if (auto done = work(store, *transaction); !done)
            return done;
        return transaction->commit();
    }

    Result<CaseId> create(const CaseHead &head)
    {
        CaseId id {};
        auto done = change([&](CaseStore &store, Transaction &open) {
            const auto created = store.create(open, head);
            if (!created)
                return Done(created.error());
            id = *created;
            return Done();
        });
        if (!done)
            return done.error();
        return id;
    }

    Done update(const CaseHead &head)
    {
        return change([&](CaseStore &store, Transaction &open) { return store.update(open, head); });
    }

    Done link(CaseId id, const std::vector<Link> &links)
    {
        return change([&](CaseStore &store, Transaction &open) { return store.setLinks(open, id, links); });
    }

    QString numberOfNew(int year)
    {
        const auto id = create(hire({ year, 6, 1 }));
        return id ? CaseStore(*m_database).load(*id)->number : id.error().detail;
    }

    /// A card somebody can refer to.
    CardId person(std::optional<CardId> owner = std::nullopt)
    {
        Card card;
        card.kind = KindId(u"person"_s);
        card.owner = owner;
        CardId id {};
        auto done = change([&](CaseStore &, Transaction &open) {
            const auto saved = CardStore(*m_database).save(open, card);
            if (!saved)
                return Done(saved.error());
            id = *saved;
            return Done();
        });
        return done ? id : CardId {};
    }

    std::unique_ptr<Database> m_database;
};

HQS_TEST(casestore, TestCaseStore)
#include "tst_casestore.moc"
