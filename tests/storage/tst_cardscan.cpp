// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardscan.h"
#include "storage/cardstore.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestCardScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        m_database.emplace(*std::move(database));
    }

    void aStoreWithoutCardsIsSoonRead()
    {
        CardScan scan(*m_database);
        QVERIFY(!scan.isAtEnd()); // nobody knows yet
        QVERIFY_DONE(scan.readSome());
        QVERIFY(scan.isAtEnd());
        QVERIFY(!CardScan::treesIn(scan.take()).card(CardId { 1 }));
    }

    /// More than are read at once, with gaps, each with a card of its own.
    void everyCardIsReadAsWhenItIsLookedUp()
    {
        std::vector<CardId> owners;
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        CardStore store(*m_database);
        for (int number = 0; number < 700; ++number) {
            owners.push_back(save(*transaction, u"person"_s, std::nullopt, number));
            save(*transaction, u"passport"_s, owners.back(), number);
        }
        for (std::size_t gone = 0; gone < owners.size(); gone += 3)
            QVERIFY_DONE(store.remove(*transaction, owners[gone]));
        QVERIFY_DONE(transaction->commit());

        CardScan scan(*m_database);
        int portions = 0;
        for (; !scan.isAtEnd(); ++portions)
            QVERIFY_DONE(scan.readSome());
        QVERIFY(portions > 1);
        const CardTrees trees = CardScan::treesIn(scan.take());
        for (std::size_t i = 0; i < owners.size(); ++i) {
            const CardId owner = owners[i];
            const ReadCard *card = trees.card(owner);
            QCOMPARE(card != nullptr, i % 3 != 0);
            QCOMPARE(trees.ownedBy(owner).size(), std::size_t(card ? 1 : 0));
            if (!card)
                continue;
            compare(*card);
            compare(trees.ownedBy(owner).front());
        }
    }

private:
    CardId save(Transaction &transaction, const QString &kind, std::optional<CardId> owner, int number)
    {
        Card card;
        card.kind = KindId(kind);
        card.owner = owner;
        card.position = number % 5;
        card.state = number % 2 == 0 ? CardState::Active : CardState::Cancelled;
        for (int i = 0; i < number % 4; ++i)
            card.values.emplace(u"field%1"_s.arg(i), u"Значение %1 № %2"_s.arg(i).arg(number));
        auto saved = CardStore(*m_database).save(transaction, card);
        return saved ? *saved : CardId {};
    }

    void compare(const ReadCard &read)
    {
        const Card card = unpacked(read);
        const auto stored = CardStore(*m_database).load(*card.id);
        QVERIFY_DONE(stored);
        QCOMPARE(card.kind, stored->kind);
        QCOMPARE(card.owner, stored->owner);
        QCOMPARE(card.position, stored->position);
        QCOMPARE(card.state, stored->state);
        QCOMPARE(card.revision, stored->revision);
        QCOMPARE(card.values, stored->values);
    }

    std::optional<Database> m_database;
};

HQS_TEST(cardscan, TestCardScan)
#include "tst_cardscan.moc"
