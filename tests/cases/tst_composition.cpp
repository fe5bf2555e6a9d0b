// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId employerRole(u"employer"_s);
const RoleId familyRole(u"family"_s);

/// Some well-formed value for a field of this type, different for each item.
QString someValue(const Field &field, int item)
{
    switch (field.type()) {
    case FieldType::Text:
        return u"Слово %1"_s.arg(item);
    case FieldType::Date:
        return QDate(2000, 1, 1 + item).toString(Qt::ISODate);
    case FieldType::Choice:
        return std::get<ChoiceRule>(field.rule).options.front().code;
    case FieldType::Flag:
        return u"true"_s;
    case FieldType::Number:
    case FieldType::Money:
        return QString::number(1 + item);
    }
    Q_UNREACHABLE();
}

/// Two family members, the second with a passport.
std::map<QString, QString> familyOfTwo()
{
    return { { u"specialist.surnameRu"_s, u"Ким"_s }, { u"family[1].surnameRu"_s, u"Первая"_s },
        { u"family[2].surnameRu"_s, u"Вторая"_s }, { u"familyPassport[1].number"_s, u"A1"_s },
        { u"familyPassport[2].number"_s, u"A2"_s },
        { u"familyPaper[2].invitation.family_passports"_s, u"received"_s } };
}

} // namespace

/// Cards put together into a case and taken apart again, through the store.
class TestComposition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
    }
    void cleanup() { m_database.reset(); }

    void everyFieldOfEveryRoleComesBack()
    {
        CaseFile file = blankCase();
        for (const Role &role : rules().roles()) {
            const int first = role.repeats > 0 ? 1 : 0;
            for (int item = first; item <= role.repeats; ++item) {
                for (const FieldId &id : rules().fieldsOf(role.id)) {
                    const Field &field = *rules().field(id);
                    if (!field.isJoined())
                        file.set({ id, item }, fromStorage(field.type(), someValue(field, item)));
                }
            }
        }
        const Record given = file.record();
        QVERIFY_DONE(file.save(*m_database, testDay));
        const CaseFile again = reopened(file);
        for (const auto &[place, value] : given) {
            const FieldValue *found = again.record().find(place);
            QVERIFY2(found && *found == value, qPrintable(toPath(place)));
        }
        QVERIFY(again.record() == given); // nothing more, and as many items
    }

    /// What older rules asked for is kept as the text it was, whatever today's rules know.
    void anAnswerOfLongAgoComesBackAsText()
    {
        CaseFile file = blankCase();
        const FieldId gone(u"contract.aFieldOfLongAgo"_s);
        file.set(gone, FieldValue(u"2001"_s));
        QVERIFY_DONE(file.save(*m_database, testDay));
        const CaseFile again = reopened(file);
        const FieldValue *kept = again.record().find(gone);
        QVERIFY(kept);
        QCOMPARE(*kept, FieldValue(u"2001"_s));
    }

    void anEmployerIsOneForAllCases()
    {
        CaseFile first
            = caseWith({ { u"employer.fullName"_s, u"Мост"_s }, { u"signatory[1].surnameRu"_s, u"Маяков"_s } });
        QVERIFY_DONE(first.save(*m_database, testDay));
        CaseFile second = blankCase();
        QVERIFY_DONE(second.use(*m_database, employerRole, 0, *first.cardOf(employerRole)));
        QCOMPARE(stored(second, u"employer.fullName"_s), u"Мост"_s);
        QCOMPARE(stored(second, u"signatory[1].surnameRu"_s), u"Маяков"_s);

        second.set(at(u"employer.fullName"_s), FieldValue(u"Новый мост"_s));
        second.set(at(u"signatory[2].surnameRu"_s), FieldValue(u"Причалова"_s));
        QVERIFY_DONE(second.save(*m_database, testDay));
        const CaseFile again = reopened(first);
        QCOMPARE(stored(again, u"employer.fullName"_s), u"Новый мост"_s);
        QCOMPARE(stored(again, u"signatory[2].surnameRu"_s), u"Причалова"_s);
        QCOMPARE(cardsOfKind(u"employer"_s), 1);
    }

    void aNewEmployerTakesThePlaceOfTheOldOneWithAllItHad()
    {
        CaseFile bare = caseWith({ { u"employer.fullName"_s, u"Гавань"_s } });
        QVERIFY_DONE(bare.save(*m_database, testDay));
        CaseFile file = caseWith({ { u"employer.fullName"_s, u"Мост"_s }, { u"signatory[1].surnameRu"_s, u"Маяков"_s },
            { u"authority.name"_s, u"ГУ МВД России"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        QVERIFY_DONE(file.use(*m_database, employerRole, 0, *bare.cardOf(employerRole)));
        QCOMPARE(stored(file, u"employer.fullName"_s), u"Гавань"_s);
        QCOMPARE(file.record().items(RoleId(u"signatory"_s)), 0);
        QCOMPARE(stored(file, u"signatory[1].surnameRu"_s), QString());
        QCOMPARE(stored(file, u"authority.name"_s), QString());
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(stored(reopened(file), u"employer.fullName"_s), u"Гавань"_s);
    }

    void aReleasedEmployerStaysInTheStore()
    {
        CaseFile file
            = caseWith({ { u"employer.fullName"_s, u"Мост"_s }, { u"signatory[1].surnameRu"_s, u"Маяков"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        const CardId employer = *file.cardOf(employerRole);
        file.release(employerRole, 0);
        QCOMPARE(file.record().items(RoleId(u"signatory"_s)), 0);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QVERIFY(!reopened(file).cardOf(employerRole));
        const auto card = CardStore(*m_database).load(employer);
        QVERIFY_DONE(card);
        QCOMPARE(card->values.at(u"fullName"_s), u"Мост"_s);
    }

    void aPassportMovesUpWithItsOwner_data()
    {
        QTest::addColumn<bool>("savedBefore");
        QTest::newRow("typed only") << false;
        QTest::newRow("saved before") << true;
    }
    void aPassportMovesUpWithItsOwner()
    {
        QFETCH(bool, savedBefore);
        CaseFile file = caseWith(familyOfTwo());
        if (savedBefore)
            QVERIFY_DONE(file.save(*m_database, testDay));
        file.removeItem(familyRole, 1);
        QCOMPARE(file.record().items(familyRole), 1);
        QCOMPARE(stored(file, u"family[1].surnameRu"_s), u"Вторая"_s);
        QCOMPARE(stored(file, u"familyPassport[1].number"_s), u"A2"_s);
        QCOMPARE(stored(file, u"familyPassport[2].number"_s), QString());
        QVERIFY_DONE(file.save(*m_database, testDay));
        QVERIFY(reopened(file).record() == file.record());
    }

    void thePassportOfTheSecondOnlyMovesUpToo()
    {
        auto answers = familyOfTwo();
        answers.erase(u"familyPassport[1].number"_s);
        CaseFile file = caseWith(answers);
        QVERIFY_DONE(file.save(*m_database, testDay));
        file.removeItem(familyRole, 1);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(stored(reopened(file), u"familyPassport[1].number"_s), u"A2"_s);
    }

    void aPersonLeavesOneCaseWithoutLosingThePassportInAnother()
    {
        CaseFile first = caseWith(familyOfTwo());
        QVERIFY_DONE(first.save(*m_database, testDay));
        CaseFile second = caseWith({ { u"specialist.surnameRu"_s, u"Пак"_s } });
        QVERIFY_DONE(second.use(*m_database, familyRole, 1, *first.cardOf(familyRole, 1)));
        QVERIFY_DONE(second.save(*m_database, testDay));
        QCOMPARE(stored(reopened(second), u"familyPassport[1].number"_s), u"A1"_s);

        CaseFile reduced = reopened(first);
        reduced.removeItem(familyRole, 1);
        QVERIFY_DONE(reduced.save(*m_database, testDay));
        QCOMPARE(stored(reopened(second), u"familyPassport[1].number"_s), u"A1"_s);
    }

    void thePapersOfAPersonMoveUpToo()
    {
        CaseFile file = caseWith(familyOfTwo());
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(cardsOfKind(u"familyPaper"_s), 1); // the first has none
        QVERIFY(reopened(file).record() == file.record());
        file.removeItem(familyRole, 1);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(stored(reopened(file), u"familyPaper[1].invitation.family_passports"_s), u"received"_s);
        file.removeItem(familyRole, 1);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(cardsOfKind(u"familyPaper"_s), 0);
    }

    void thePapersOfAPersonBelongToTheCase()
    {
        CaseFile first = caseWith(familyOfTwo());
        QVERIFY_DONE(first.save(*m_database, testDay));
        const CardId person = *first.cardOf(familyRole, 2);
        CaseFile second = caseWith({ { u"family[1].surnameRu"_s, u"Пак"_s } });
        QVERIFY_DONE(second.use(*m_database, familyRole, 2, person));
        QVERIFY_DONE(second.save(*m_database, testDay));
        const QString paper = u"familyPaper[2].invitation.family_passports"_s;
        QCOMPARE(stored(reopened(second), paper), QString()); // owed here, whatever another case has received
        second.set(*fromPath(paper), FieldValue(Code { u"requested"_s }));
        QVERIFY_DONE(second.save(*m_database, testDay));
        QCOMPARE(stored(reopened(second), paper), u"requested"_s);
        QCOMPARE(stored(reopened(first), paper), u"received"_s);
    }

    void someoneElseOwesThePapersAnew_data()
    {
        QTest::addColumn<bool>("samePerson");
        QTest::addColumn<QString>("state");
        QTest::newRow("the same person, read anew") << true << u"received"_s;
        QTest::newRow("another person") << false << QString();
    }
    void someoneElseOwesThePapersAnew()
    {
        QFETCH(bool, samePerson);
        CaseFile other = caseWith({ { u"family[1].surnameRu"_s, u"Пак"_s } });
        QVERIFY_DONE(other.save(*m_database, testDay));
        CaseFile file = caseWith(familyOfTwo());
        QVERIFY_DONE(file.save(*m_database, testDay));
        const CardId person = samePerson ? *file.cardOf(familyRole, 2) : *other.cardOf(familyRole, 1);
        QVERIFY_DONE(file.use(*m_database, familyRole, 2, person));
        QTEST(stored(file, u"familyPaper[2].invitation.family_passports"_s), "state");
        QVERIFY_DONE(file.save(*m_database, testDay));
        QTEST(stored(reopened(file), u"familyPaper[2].invitation.family_passports"_s), "state");
        QCOMPARE(cardsOfKind(u"familyPaper"_s), samePerson ? 1 : 0);
    }

    void whatWasTakenAwayComesBackWhereItWas_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<bool>("savedBefore");
        QTest::addColumn<bool>("savedBetween");
        for (const int item : { 1, 2 }) {
            for (const bool before : { false, true }) {
                for (const bool between : { false, true })
                    QTest::addRow("item %d, saved before: %d, between: %d", item, before, between)
                        << item << before << between;
            }
        }
    }
    void whatWasTakenAwayComesBackWhereItWas()
    {
        QFETCH(int, item);
        QFETCH(bool, savedBefore);
        QFETCH(bool, savedBetween);
        auto answers = familyOfTwo();
        answers.insert({ { u"evidence[1].title"_s, u"Диплом"_s }, { u"evidence[2].title"_s, u"Патент"_s } });
        CaseFile file = caseWith(answers);
        if (savedBefore)
            QVERIFY_DONE(file.save(*m_database, testDay));
        const Record whole = file.record();
        const auto person = file.cardOf(familyRole, item);
        for (const RoleId &role : { familyRole, RoleId(u"evidence"_s) }) {
            const TakenItem taken = file.removeItem(role, item);
            QVERIFY(file.record() != whole);
            if (savedBetween)
                QVERIFY_DONE(file.save(*m_database, testDay));
            QVERIFY_DONE(file.putBack(*m_database, taken));
            QVERIFY(file.record() == whole);
        }
        if (person)
            QCOMPARE(file.cardOf(familyRole, item), person); // the same card, not a second one
        QVERIFY_DONE(file.save(*m_database, testDay));
        QVERIFY(reopened(file).record() == whole);
        QCOMPARE(cardsOfKind(u"evidence"_s), 2);
    }

    void whatIsTypedButNotSavedComesBackToo()
    {
        CaseFile file = caseWith(familyOfTwo());
        QVERIFY_DONE(file.save(*m_database, testDay));
        file.set(*fromPath(u"familyPassport[1].number"_s), FieldValue(u"B7"_s));
        const TakenItem taken = file.removeItem(familyRole, 1);
        QVERIFY_DONE(file.putBack(*m_database, taken));
        QCOMPARE(stored(file, u"familyPassport[1].number"_s), u"B7"_s);
        QCOMPARE(stored(file, u"familyPassport[2].number"_s), u"A2"_s);
    }

    void nothingComesBackWhereThereIsNoRoom()
    {
        CaseFile file = blankCase();
        const RoleId role(u"signatory"_s);
        const int most = rules().role(role)->repeats;
        for (int item = 1; item <= most; ++item)
            file.addItem(role);
        const TakenItem taken = file.removeItem(role, most);
        file.addItem(role);
        QVERIFY(!file.putBack(*m_database, taken));
        QCOMPARE(file.record().items(role), most);
        for (int item = most; item >= 1; --item)
            file.removeItem(role, item);
        QVERIFY(!file.putBack(*m_database, taken)); // those before it are gone
        QCOMPARE(file.record().items(role), 0);
    }

    void aRemovedItemLeavesTheStore()
    {
        CaseFile file = caseWith({ { u"evidence[1].title"_s, u"Диплом"_s }, { u"evidence[2].title"_s, u"Патент"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(cardsOfKind(u"evidence"_s), 2);
        file.removeItem(RoleId(u"evidence"_s), 1);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(cardsOfKind(u"evidence"_s), 1);
        QCOMPARE(stored(reopened(file), u"evidence[1].title"_s), u"Патент"_s);
    }

    void aListTakesNoMoreThanItMay()
    {
        CaseFile file = blankCase();
        const RoleId role(u"signatory"_s);
        for (int item = 1; item <= rules().role(role)->repeats; ++item)
            QCOMPARE(file.addItem(role), item);
        QCOMPARE(file.addItem(role), 0);
        QCOMPARE(file.record().items(role), rules().role(role)->repeats);
    }

    void anEmptyItemOfAListIsKept()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s } });
        file.addItem(familyRole);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(reopened(file).record().items(familyRole), 1);
    }

    void anAnswerTakenAwayIsGoneFromTheStore()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"passport.number"_s, u"A1"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        file.set(at(u"passport.number"_s), std::nullopt);
        QVERIFY_DONE(file.save(*m_database, testDay));
        QCOMPARE(stored(reopened(file), u"passport.number"_s), QString());
    }

    void answersOfFieldsThatTheRulesDroppedSurvive()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        writeIntoCard(*file.cardOf(RoleId(u"specialist"_s)), u"shoeSize"_s, u"43"_s);
        CaseFile again = reopened(file);
        again.set(at(u"specialist.surnameRu"_s), FieldValue(u"Пак"_s));
        QVERIFY_DONE(again.save(*m_database, testDay));
        const auto card = CardStore(*m_database).load(*again.cardOf(RoleId(u"specialist"_s)));
        QVERIFY_DONE(card);
        QCOMPARE(card->values.at(u"shoeSize"_s), u"43"_s);
        QCOMPARE(card->values.at(u"surnameRu"_s), u"Пак"_s);
    }

    void whatCannotBeReadIsKeptAsTyped()
    {
        CaseFile file = blankCase();
        file.set(at(u"specialist.birthDate"_s), FieldValue(Unread { u"весной"_s }));
        QVERIFY_DONE(file.save(*m_database, testDay));
        const CaseFile again = reopened(file);
        QVERIFY(*again.record().find(at(u"specialist.birthDate"_s)) == FieldValue(Unread { u"весной"_s }));
    }

private:
    CaseFile reopened(const CaseFile &file)
    {
        auto again = CaseFile::open(rules(), *m_database, *file.id());
        if (!again)
            qFatal("%s", qPrintable(again.error().detail));
        return *std::move(again);
    }

    int cardsOfKind(const QString &kind)
    {
        const auto cards = CardStore(*m_database).ofKind(KindId(kind));
        return cards ? int(cards->size()) : -1;
    }

    void writeIntoCard(CardId id, const QString &name, const QString &value)
    {
        CardStore store(*m_database);
        auto card = store.load(id);
        QVERIFY_DONE(card);
        card->values[name] = value;
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(store.save(*transaction, *card));
        QVERIFY_DONE(transaction->commit());
    }

    std::optional<Database> m_database;
};

HQS_TEST(composition, TestComposition)
#include "tst_composition.moc"
