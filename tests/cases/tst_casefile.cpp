// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestCaseFile : public QObject {
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

    void aBlankCaseIsNotInTheStore()
    {
        const CaseFile file = blankCase();
        QVERIFY(!file.id());
        QVERIFY(file.record().isEmpty());
        QCOMPARE(file.head().step, file.procedure().steps.front().id);
        QCOMPARE(heads().size(), std::size_t(0));
    }

    void theFirstSaveGivesANumberOfTheYear()
    {
        CaseFile first = blankCase();
        CaseFile second = blankCase();
        QVERIFY_DONE(first.save(*m_database, testDay));
        QVERIFY_DONE(second.save(*m_database, testDay));
        QCOMPARE(first.head().number, u"2026-001"_s);
        QCOMPARE(second.head().number, u"2026-002"_s);
        QVERIFY_DONE(first.save(*m_database, testDay));
        QCOMPARE(first.head().number, u"2026-001"_s);
    }

    void theLineOfTheListFollowsTheAnswers()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ёлкина"_s }, { u"specialist.givenRu"_s, u"Анна"_s },
            { u"specialist.surnameLat"_s, u"MUELLER"_s }, { u"specialist.citizenship"_s, u"DEU"_s },
            { u"employer.fullName"_s, u"Общество «Мост»"_s }, { u"employer.shortName"_s, u"ООО «Мост»"_s },
            { u"passport.number"_s, u"C01X"_s }, { u"registration.registeredOn"_s, u"2025-01-01"_s },
            { u"contract.signedOn"_s, u"2026-11-20"_s } });
        file.setStep(StepId(u"contract"_s));
        QVERIFY_DONE(file.save(*m_database, testDay));
        const CaseHead head = heads().front();
        QCOMPARE(head.titleRu, u"ЁЛКИНА Анна"_s);
        QCOMPARE(head.titleLat, u"MUELLER"_s);
        QCOMPARE(head.citizenship, u"DEU"_s);
        QCOMPARE(head.employer, u"ООО «Мост»"_s);
        QCOMPARE(head.passport, u"C01X"_s);
        QCOMPARE(head.stage, StageId(u"notification"_s));
        QCOMPARE(head.step, StepId(u"contract"_s));
        QCOMPARE(head.nextDue, QDate(2026, 11, 25)); // three working days after Friday the 20th
        QCOMPARE(head.nextWhat, u"dl.contract.conclude"_s);
        for (const QString &word : { u"елкина"_s, u"mueller"_s, u"c01x"_s, u"мост"_s, u"2026-001"_s })
            QVERIFY2(head.searchText.contains(word), qPrintable(word));
    }

    void theNumberIsFoundAfterTheFirstSaveAlready()
    {
        CaseFile file = blankCase();
        QVERIFY_DONE(file.save(*m_database, testDay));
        QVERIFY(heads().front().searchText.contains(u"2026-001"_s));
    }

    void aCardChangedElsewhereIsNotOverwritten()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        auto other = CaseFile::open(rules(), *m_database, *file.id());
        QVERIFY_DONE(other);
        other->set(at(u"specialist.surnameRu"_s), FieldValue(u"Пак"_s));
        QVERIFY_DONE(other->save(*m_database, testDay));

        file.set(at(u"specialist.surnameRu"_s), FieldValue(u"Чхве"_s));
        QVERIFY_FAULT(file.save(*m_database, testDay), Fault::ChangedElsewhere);
        const auto again = CaseFile::open(rules(), *m_database, *file.id());
        QVERIFY_DONE(again);
        QCOMPARE(stored(*again, u"specialist.surnameRu"_s), u"Пак"_s);
    }

    void aFailedSaveKeepsEverythingInHandAndNothingInTheStore()
    {
        CaseFile employer = caseWith({ { u"employer.fullName"_s, u"Мост"_s } });
        QVERIFY_DONE(employer.save(*m_database, testDay));
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"family[1].surnameRu"_s, u"Ким"_s } });
        QVERIFY_DONE(file.use(*m_database, RoleId(u"employer"_s), 0, *employer.cardOf(RoleId(u"employer"_s))));
        employer.set(at(u"employer.fullName"_s), FieldValue(u"Новый мост"_s));
        QVERIFY_DONE(employer.save(*m_database, testDay)); // the employer in hand of `file` is old now

        file.set(at(u"employer.shortName"_s), FieldValue(u"М"_s));
        const Record inHand = file.record();
        const auto generation = m_database->generation();
        QVERIFY_FAULT(file.save(*m_database, testDay), Fault::ChangedElsewhere);
        QCOMPARE(m_database->generation(), generation);
        QCOMPARE(heads().size(), std::size_t(1));
        QVERIFY(!file.id());
        QVERIFY(file.record() == inHand);
        QVERIFY(!file.cardOf(RoleId(u"specialist"_s))); // the cards written before the failure are not taken for saved
    }

    void severalCasesAreSavedInOneTransaction()
    {
        CaseFile first = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s } });
        CaseFile second = caseWith({ { u"specialist.surnameRu"_s, u"Пак"_s } });
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY_DONE(transaction);
            CaseFile thrownAway = first;
            QVERIFY_DONE(thrownAway.save(*m_database, *transaction, testDay));
        }
        QCOMPARE(heads().size(), std::size_t(0));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(first.save(*m_database, *transaction, testDay));
        QVERIFY_DONE(second.save(*m_database, *transaction, testDay));
        QVERIFY_DONE(transaction->commit());
        QCOMPARE(heads().size(), std::size_t(2));
        QCOMPARE(second.head().number, u"2026-002"_s);
    }

    void aCardByItselfIsEditedWithoutACase()
    {
        const Procedure &procedure = rules().procedures().front();
        const RoleId role(u"employer"_s);
        auto file = CaseFile::ofCard(rules(), procedure, *m_database, role, std::nullopt);
        QVERIFY_DONE(file);
        file->set(at(u"employer.fullName"_s), FieldValue(u"Мост"_s));
        file->set(at(u"signatory[1].surnameRu"_s), FieldValue(u"Маяков"_s));
        QVERIFY_DONE(file->save(*m_database, testDay));
        QCOMPARE(heads().size(), std::size_t(0));
        const auto again = CaseFile::ofCard(rules(), procedure, *m_database, role, file->cardOf(role));
        QVERIFY_DONE(again);
        QCOMPARE(stored(*again, u"signatory[1].surnameRu"_s), u"Маяков"_s);
    }

    void anUnknownCaseIsNotFound()
    {
        QVERIFY_FAULT(CaseFile::open(rules(), *m_database, CaseId { 77 }), Fault::NotFound);
    }

    void aCaseOfAProcedureThatIsGoneIsNotOpened()
    {
        CaseFile file = blankCase();
        QVERIFY_DONE(file.save(*m_database, testDay));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        CaseHead head = heads().front();
        head.procedure = ProcedureId(u"build_a_bridge"_s);
        QVERIFY_DONE(CaseStore(*m_database).update(*transaction, head));
        QVERIFY_DONE(transaction->commit());
        QVERIFY_FAULT(CaseFile::open(rules(), *m_database, *file.id()), Fault::Rules);
    }

private:
    std::vector<CaseHead> heads()
    {
        auto list = CaseStore(*m_database).list();
        if (!list)
            qFatal("%s", qPrintable(list.error().detail));
        return *std::move(list);
    }

    std::optional<Database> m_database;
};

HQS_TEST(casefile, TestCaseFile)
#include "tst_casefile.moc"
