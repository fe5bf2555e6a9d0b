// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardstore.h"
#include "storage/officeperson.h"
#include "storage/outcome.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

Card person(const QString &surname)
{
    Card card;
    card.kind = KindId(u"person"_s);
    card.values = { { u"surnameRu"_s, surname }, { u"birthDate"_s, u"1984-02-29"_s } };
    return card;
}

} // namespace

class TestCardStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        m_database = std::make_unique<Database>(*std::move(database));
    }

    void aSavedCardComesBackTheSame_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("active") << static_cast<int>(CardState::Active);
        QTest::newRow("renewed") << static_cast<int>(CardState::Renewed);
        QTest::newRow("expired") << static_cast<int>(CardState::Expired);
        QTest::newRow("cancelled") << static_cast<int>(CardState::Cancelled);
    }

    void aSavedCardComesBackTheSame()
    {
        QFETCH(const int, state);
        const auto owner = save(person(u"Фаррух-оглы"_s));
        QVERIFY_DONE(owner);
        Card original;
        original.kind = KindId(u"document"_s);
        original.owner = *owner;
        original.position = 3;
        original.state = static_cast<CardState>(state);
        original.values = { { u"number"_s, u"О'Нил \"№ 5\"; --"_s }, { u"empty"_s, QString() },
            { u"lines"_s, u"one\ntwo"_s }, { u"emoji"_s, u"\U0001F6C2"_s } };

        const auto id = save(original);
        QVERIFY_DONE(id);
        const auto loaded = CardStore(*m_database).load(*id);
        QVERIFY_DONE(loaded);
        QVERIFY(loaded->id == *id);
        QVERIFY(loaded->kind == original.kind);
        QVERIFY(loaded->owner == original.owner);
        QCOMPARE(loaded->position, 3);
        QVERIFY(loaded->state == original.state);
        QCOMPARE(loaded->revision, 1);
        QVERIFY(loaded->values == original.values);
    }

    /// Names and values are read as one cell: nothing in them is taken for what stands between them.
    void valuesThatLookLikeTheCellComeBackTheSame()
    {
        Card original = person(u"12:Юн5:"_s);
        original.values[u"5:name"_s] = u"4:Юн"_s;
        original.values[u"ends"_s] = u"3:"_s;
        original.values[u"zero"_s] = u"a"_s + QChar(u'\0') + u"b"_s;
        original.values[u"long"_s] = u"ф"_s.repeated(100'000);
        const auto id = save(original);
        QVERIFY_DONE(id);
        const auto loaded = CardStore(*m_database).load(*id);
        QVERIFY_DONE(loaded);
        QVERIFY(loaded->values == original.values);
    }

    void aCardWithoutValuesIsACard()
    {
        Card card;
        card.kind = KindId(u"employer"_s);
        const auto id = save(card);
        QVERIFY_DONE(id);
        const auto loaded = CardStore(*m_database).load(*id);
        QVERIFY_DONE(loaded);
        QVERIFY(loaded->values.empty());
        QVERIFY(!loaded->owner);
    }

    void changesAddReplaceAndDeleteValues()
    {
        const auto id = save(person(u"Иванова"_s));
        QVERIFY_DONE(id);
        Card changed = *CardStore(*m_database).load(*id);
        changed.values = { { u"surnameRu"_s, u"Петрова"_s }, { u"phone"_s, u"+7 000"_s } };
        changed.state = CardState::Expired;
        QVERIFY_DONE(save(changed));

        const auto loaded = CardStore(*m_database).load(*id);
        QVERIFY_DONE(loaded);
        QVERIFY(loaded->values == changed.values);
        QVERIFY(loaded->state == CardState::Expired);
        QCOMPARE(loaded->revision, 2);
    }

    /// The number of rows that SQLite touched: one for the card, one for each value that differs.
    void onlyDifferencesAreWritten()
    {
        Card wide = person(u"Иванова"_s);
        for (int i = 0; i < 50; ++i)
            wide.values.emplace(u"field%1"_s.arg(i), QString::number(i));
        const auto id = save(wide);
        QVERIFY_DONE(id);
        Card changed = *CardStore(*m_database).load(*id);
        changed.values[u"field7"_s] = u"seven"_s;
        changed.values.erase(u"field8"_s);
        changed.values[u"new"_s] = u"1"_s;
        const int before = number(u"SELECT total_changes()"_s);
        QVERIFY_DONE(save(changed));
        QCOMPARE(number(u"SELECT total_changes()"_s) - before, 4);
    }

    void eachAnswerKnowsWhoGaveIt()
    {
        const auto id = save(person(u"Ким"_s));
        QVERIFY_DONE(id);
        const CardStore store(*m_database);
        const auto authorOf = [&](const QString &name, const QString &value) {
            auto author = store.authorOf(*id, name, value);
            if (!author)
                qFatal("%s", qPrintable(author.error().detail));
            return *author;
        };
        const auto nobody = authorOf(u"surnameRu"_s, u"Ким"_s);
        QVERIFY(nobody && nobody->who.isEmpty());
        const qint64 age = nobody->at.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(age >= 0 && age < 600, qPrintable(nobody->at.toString(Qt::ISODate)));
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(setOfficePerson(*transaction, *m_database, u"Иванова А. А."_s));
            QVERIFY_DONE(transaction->commit());
        }
        Card changed = *store.load(*id);
        changed.values[u"surnameRu"_s] = u"Пак"_s;
        QVERIFY_DONE(save(changed));
        QCOMPARE(authorOf(u"surnameRu"_s, u"Пак"_s)->who, u"Иванова А. А."_s);
        QVERIFY(authorOf(u"birthDate"_s, u"1984-02-29"_s)->who.isEmpty()); // she did not touch it
        QVERIFY(!authorOf(u"surnameRu"_s, u"Ким"_s)); // no longer kept
        QVERIFY(!authorOf(u"givenRu"_s, u"Мин"_s));
        QVERIFY_DONE(save(*store.load(*id))); // nothing has changed, nobody has answered
        QCOMPARE(authorOf(u"surnameRu"_s, u"Пак"_s)->who, u"Иванова А. А."_s);
    }

    void aSaveWithoutADifferenceChangesNothing()
    {
        const auto id = save(person(u"Иванова"_s));
        QVERIFY_DONE(id);
        const Card card = *CardStore(*m_database).load(*id);
        const QString before = text(u"SELECT updated_at FROM cards"_s);
        const quint32 generation = m_database->generation();
        QTest::qWait(5);
        QVERIFY_DONE(save(card));
        QCOMPARE(CardStore(*m_database).load(*id)->revision, 1);
        QCOMPARE(text(u"SELECT updated_at FROM cards"_s), before);
        QCOMPARE(m_database->generation(), generation);
    }

    void theTimeOfTheLastChangeIsKeptInUtc()
    {
        const auto id = save(person(u"Иванова"_s));
        QVERIFY_DONE(id);
        const QString created = text(u"SELECT created_at FROM cards"_s);
        QVERIFY2(
            QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s).match(created).hasMatch(),
            qPrintable(created));
        QCOMPARE(text(u"SELECT updated_at FROM cards"_s), created);
        QTest::qWait(5);
        Card changed = *CardStore(*m_database).load(*id);
        changed.position = 1;
        QVERIFY_DONE(save(changed));
        QVERIFY(text(u"SELECT updated_at FROM cards"_s) > created);
        QCOMPARE(text(u"SELECT created_at FROM cards"_s), created);
    }

    void aStaleCardDoesNotOverwriteANewerOne()
    {
        const auto id = save(person(u"Иванова"_s));
        QVERIFY_DONE(id);
        const Card stale = *CardStore(*m_database).load(*id);
        Card newer = stale;
        newer.values[u"surnameRu"_s] = u"Петрова"_s;
        QVERIFY_DONE(save(newer));

        Card old = stale;
        old.values[u"phone"_s] = u"1"_s;
        QVERIFY_FAULT(save(old), Fault::ChangedElsewhere);
        QVERIFY(CardStore(*m_database).load(*id)->values == newer.values);
    }

    void whatIsNotThereIsNeitherLoadedNorSavedNorRemoved()
    {
        const CardId nobody { 4711 };
        QVERIFY_FAULT(CardStore(*m_database).load(nobody), Fault::NotFound);
        Card card = person(u"Иванова"_s);
        card.id = nobody;
        QVERIFY_FAULT(save(card), Fault::NotFound);
        QVERIFY_FAULT(remove(nobody), Fault::NotFound);
        card = person(u"Иванова"_s);
        card.owner = nobody;
        const auto orphan = save(card);
        QVERIFY_FAULT(orphan, Fault::BadInput);
        QCOMPARE(orphan.error().place, u"owner"_s);
    }

    void aCardKeepsItsKind()
    {
        const auto id = save(person(u"Иванова"_s));
        QVERIFY_DONE(id);
        Card card = *CardStore(*m_database).load(*id);
        card.kind = KindId(u"employer"_s);
        const auto refused = save(card);
        QVERIFY_FAULT(refused, Fault::BadInput);
        QCOMPARE(refused.error().place, u"kind"_s);
    }

    void aCardDoesNotOwnItself()
    {
        const auto id = save(person(u"Иванова"_s));
        QVERIFY_DONE(id);
        Card card = *CardStore(*m_database).load(*id);
        card.owner = card.id;
        QVERIFY_FAULT(save(card), Fault::BadInput);
    }

    void ownedCardsComeByKindAndPosition()
    {
        const auto owner = save(person(u"Иванова"_s));
        const auto other = save(person(u"Петров"_s));
        QVERIFY(owner && other);
        const auto own = [&](const QString &kind, int position, CardId of) {
            Card card;
            card.kind = KindId(kind);
            card.owner = of;
            card.position = position;
            card.values = { { u"label"_s, kind + QString::number(position) } };
            QVERIFY_DONE(save(card));
        };
        own(u"visa"_s, 1, *owner);
        own(u"passport"_s, 2, *owner);
        own(u"passport"_s, 1, *owner);
        own(u"passport"_s, 0, *other);

        const auto trees = CardStore(*m_database).treesOf({ *owner });
        QVERIFY_DONE(trees);
        QStringList labels;
        for (const ReadCard &card : trees->ownedBy(*owner))
            labels.append(unpacked(card).values.at(u"label"_s));
        QCOMPARE(labels, (QStringList { u"passport1"_s, u"passport2"_s, u"visa1"_s }));
    }

    void cardsOfAKindComeWholeAndOldestFirst()
    {
        for (const QString &surname : { u"В"_s, u"А"_s, u"Б"_s })
            QVERIFY_DONE(save(person(surname)));
        Card employer;
        employer.kind = KindId(u"employer"_s);
        QVERIFY_DONE(save(employer));

        const auto people = CardStore(*m_database).ofKind(KindId(u"person"_s));
        QVERIFY_DONE(people);
        QCOMPARE(people->size(), size_t(3));
        QCOMPARE(people->at(0).values.at(u"surnameRu"_s), u"В"_s);
        QCOMPARE(people->at(2).values.at(u"surnameRu"_s), u"Б"_s);
        QCOMPARE(people->at(1).values.size(), size_t(2));
        QVERIFY(CardStore(*m_database).ofKind(KindId(u"unheard"_s))->empty());
    }

    void removingTakesAlongWhatTheCardOwns()
    {
        const auto owner = save(person(u"Иванова"_s));
        const auto other = save(person(u"Петров"_s));
        QVERIFY(owner && other);
        Card passport = person(u"-"_s);
        passport.owner = *owner;
        const auto owned = save(passport);
        QVERIFY_DONE(owned);
        Card page = person(u"-"_s);
        page.owner = *owned;
        QVERIFY_DONE(save(page));

        QVERIFY_DONE(remove(*owner));
        QCOMPARE(number(u"SELECT count(*) FROM cards"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM card_values"_s), 2);
        QVERIFY_DONE(CardStore(*m_database).load(*other));
    }

    void theNumberOfARemovedCardIsNotGivenAgain()
    {
        const auto first = save(person(u"Иванова"_s));
        QVERIFY_DONE(first);
        QVERIFY_DONE(remove(*first));
        const auto second = save(person(u"Петров"_s));
        QVERIFY_DONE(second);
        QVERIFY(*second != *first);
    }

private:
    Result<CardId> save(const Card &card)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        auto id = CardStore(*m_database).save(*transaction, card);
        if (!id)
            return id;
        if (auto done = transaction->commit(); !done)
            return done.error();
        return id;
    }

    Done remove(CardId id)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        if (auto done = CardStore(*m_database).remove(*transaction, id); !done)
            return done;
        return transaction->commit();
    }

    QString text(const QString &sql) const
    {
        QString text = u"no row"_s;
        auto done = m_database->eachRow(sql, {}, [&](const QSqlQuery &row) { text = row.value(0).toString(); });
        return done ? text : done.error().detail;
    }

    int number(const QString &sql) const { return text(sql).toInt(); }

    std::unique_ptr<Database> m_database;
};

HQS_TEST(cardstore, TestCardStore)
#include "tst_cardstore.moc"
