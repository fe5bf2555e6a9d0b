// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/importvalue.h"
#include "cases/sample.h"
#include "cases/tableimport.h"

#include "suite.h"
#include "tables/readtable.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

WrittenTable importedTable(const QString &text)
{
    auto read = readTable(text.toUtf8());
    if (const auto *problem = std::get_if<TableProblem>(&read))
        qFatal("refused: %d", int(problem->flaw));
    return std::get<WrittenTable>(std::move(read));
}

QString valueIn(const Card &card, const QString &name)
{
    const auto found = card.values.find(name);
    return found == card.values.end() ? QString() : found->second;
}

const QString twoPeople = u"Фамилия;Имя;Surname;Given names;Дата рождения;Гражданство;Паспорт;Паспорт действует до\n"
                          "Ким;Мин Джун;KIM;MIN JUN;02.03.1985;Республика Корея;M01234567;31.12.2029\n"
                          "Смит;Джон;SMITH;JOHN;1980-01-05;USA;0012345;2030-05-01\n"_s;

} // namespace

class TableImport : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    ImportReport import(const QString &text, ImportOrder order = {}, Rehearsal rehearsal = Rehearsal::No)
    {
        const WrittenTable table = importedTable(text);
        order.columns = guessedColumns(rules(), order.kind, table.heads);
        auto report = importTable(rules(), *m_database, table, order, testDay, rehearsal);
        if (!report)
            qFatal("%s %s", qPrintable(report.error().place), qPrintable(report.error().detail));
        return *std::move(report);
    }

    std::vector<Card> cards(const QString &kind)
    {
        auto found = CardStore(*m_database).ofKind(KindId(kind));
        return found ? *std::move(found) : std::vector<Card>();
    }

    /// A case of Kim with one month of pay, and its number.
    QString caseOfKim()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"specialist.givenRu"_s, u"Мин Джун"_s },
            { u"specialist.birthDate"_s, u"1985-03-02"_s }, { u"passport.number"_s, u"M01234567"_s },
            { u"payment[1].month"_s, u"2026-10-01"_s }, { u"payment[1].salary"_s, u"25000000"_s } });
        if (auto done = file.save(*m_database, testDay); !done)
            qFatal("not saved");
        return file.head().number;
    }

    CaseFile onlyCase()
    {
        const auto heads = CaseStore(*m_database).list();
        auto file = CaseFile::open(rules(), *m_database, *heads->front().id);
        if (!file)
            qFatal("no case");
        return *std::move(file);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset();
        auto database = Database::inMemory();
        QVERIFY(database);
        m_database.emplace(*std::move(database));
    }

    void headingsInBothLanguagesAreUnderstood()
    {
        const ColumnMap map = guessedColumns(rules(), ImportKind::People, importedTable(twoPeople).heads);
        const std::vector<FieldId> expected { FieldId(u"specialist.surnameRu"_s), FieldId(u"specialist.givenRu"_s),
            FieldId(u"specialist.surnameLat"_s), FieldId(u"specialist.givenLat"_s), FieldId(u"specialist.birthDate"_s),
            FieldId(u"specialist.citizenship"_s), FieldId(u"passport.number"_s), FieldId(u"passport.expiresOn"_s) };
        QCOMPARE(map, expected);
        QCOMPARE(guessedKind(rules(), { u"Паспорт"_s, u"Месяц"_s, u"Начислено"_s }), ImportKind::Pay);
        QCOMPARE(guessedKind(rules(), { u"Номер дела"_s, u"Разрешение до"_s }), ImportKind::Papers);
    }

    void peopleAreTaken()
    {
        const ImportReport report = import(twoPeople);
        QVERIFY(report.refused.empty());
        QVERIFY(report.isDone);
        QCOMPARE(report.created, 2);
        const auto people = cards(u"person"_s);
        QCOMPARE(people.size(), std::size_t(2));
        QCOMPARE(valueIn(people[0], u"citizenship"_s), u"KOR"_s);
        QCOMPARE(valueIn(people[0], u"birthDate"_s), u"1985-03-02"_s);
        const auto passports = cards(u"passport"_s);
        QCOMPARE(valueIn(passports[1], u"number"_s), u"0012345"_s); // zeros in front stay
        QCOMPARE(passports[1].owner, people[1].id);
    }

    void employersAreToldApartByTheirNumbers_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("reason"); // -1: it is taken
        QTest::addColumn<int>("created");
        const auto refused = [](RowRefusal::Reason reason) { return static_cast<int>(reason); };
        QTest::newRow("another") << u"7707083893;;ООО Другое"_s << -1 << 1;
        QTest::newRow("known by the taxpayer number") << u"7700999905;;ООО Ещё раз"_s << -1 << 0;
        QTest::newRow("known by the register number") << u";1247700999996;ООО Ещё раз"_s << -1 << 0;
        QTest::newRow("two at once") << u"7700999905;1257800999994;"_s << refused(RowRefusal::Reason::DoubtfulEmployer)
                                     << 0;
        QTest::newRow("no number") << u";;ООО Без номера"_s << refused(RowRefusal::Reason::NoEmployerMarks) << 0;
        QTest::newRow("no name") << u"7707083893;;"_s << refused(RowRefusal::Reason::NoEmployerName) << 0;
        QTest::newRow("mistyped") << u"7707083894;;ООО Другое"_s << refused(RowRefusal::Reason::Malformed) << 0;
    }
    void employersAreToldApartByTheirNumbers()
    {
        QFETCH(const QString, row);
        QFETCH(const int, reason);
        QFETCH(const int, created);
        const QString heads = u"ИНН;ОГРН;Наименование\n"_s;
        QCOMPARE(guessedKind(rules(), { u"ИНН"_s, u"КПП"_s, u"ОГРН"_s, u"Наименование"_s }), ImportKind::Employers);
        const ImportReport first
            = import(heads + u"7700999905;1247700999996;ООО Первое\n7800999909;1257800999994;ООО Второе\n"_s,
                { .kind = ImportKind::Employers });
        QCOMPARE(first.created, 2);
        const ImportReport report = import(heads + row + u'\n', { .kind = ImportKind::Employers });
        QCOMPARE(report.created, created);
        if (reason < 0) {
            QVERIFY(report.refused.empty());
            QCOMPARE(report.kept.size(), std::size_t(1 - created));
        } else {
            QCOMPARE(report.refused.size(), std::size_t(1));
            QCOMPARE(static_cast<int>(report.refused.front().reason), reason);
        }
        QCOMPARE(cards(u"employer"_s).size(), std::size_t(2 + created));
    }

    void anEmployerIsFilledOrReplacedAndKeepsItsZeros()
    {
        import(u"ИНН;Наименование;КПП;Расчётный счёт\n7700999905;ООО Первое;;\n"_s, { .kind = ImportKind::Employers });
        const QString more = u"ИНН;Наименование;БИК\n7700999905;ООО Новое имя;044525999\n7700999905;ООО Ещё;\n"_s;
        const ImportReport filled = import(
            more, { .kind = ImportKind::Employers, .known = KnownAnswers::FillGaps, .refused = RefusedRows::LeaveOut });
        QCOMPARE(filled.updated, 1);
        QCOMPARE(filled.kept.size(), std::size_t(1)); // the name stays
        QCOMPARE(filled.refused.front().otherRow, 2);
        const auto employer = cards(u"employer"_s).front();
        QCOMPARE(valueIn(employer, u"bik"_s), u"044525999"_s);
        QCOMPARE(valueIn(employer, u"fullName"_s), u"ООО Первое"_s);
        import(
            more, { .kind = ImportKind::Employers, .known = KnownAnswers::Replace, .refused = RefusedRows::LeaveOut });
        QCOMPARE(valueIn(cards(u"employer"_s).front(), u"fullName"_s), u"ООО Новое имя"_s);
    }

    void aRehearsalChangesNothing()
    {
        const quint32 before = m_database->generation();
        const ImportReport report = import(twoPeople, {}, Rehearsal::Yes);
        QCOMPARE(report.created, 2);
        QVERIFY(!report.isDone);
        QCOMPARE(m_database->generation(), before);
        QVERIFY(cards(u"person"_s).empty());
    }

    void eachRefusedCellIsNamed()
    {
        const QString table = twoPeople
            + u"Ли;Ан;L1;AN;31.02.1990;Марс;M 7;5.5.25\n"
              ";;;;;;;01.01.2030\n"
              ";;;;01.01.1990;;X1;\n"
              "Ким;Мин Джун;;;02.03.1985;;M01234567;\n"_s;
        const ImportReport report = import(table);
        QVERIFY(!report.isDone);
        QVERIFY(cards(u"person"_s).empty()); // one transaction
        using enum RowRefusal::Reason;
        const std::vector<std::tuple<int, QString, RowRefusal::Reason>> expected { { 4, u"passport.expiresOn"_s,
                                                                                       Malformed },
            { 4, u"passport.number"_s, Malformed }, { 4, u"specialist.birthDate"_s, Malformed },
            { 4, u"specialist.citizenship"_s, Malformed }, { 4, u"specialist.surnameLat"_s, Malformed },
            { 5, QString(), NoMarks }, { 6, QString(), NoSurname }, { 7, QString(), Again } };
        std::vector<std::tuple<int, QString, RowRefusal::Reason>> found;
        for (const RowRefusal &refusal : report.refused)
            found.emplace_back(refusal.row, refusal.field.text(), refusal.reason);
        QCOMPARE(found, expected);
        QCOMPARE(report.refused.back().otherRow, 2);
        QCOMPARE(report.refusedRows(), 4);
    }

    void theGoodRowsAreTakenWhenAsked()
    {
        const ImportReport report = import(twoPeople + u";;;;;;;01.01.2030\n"_s, { .refused = RefusedRows::LeaveOut });
        QVERIFY(report.isDone);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.refused.size(), std::size_t(1));
    }

    void nobodyIsOverwrittenSilently()
    {
        import(twoPeople);
        const QString other = u"Фамилия;Паспорт;Телефон;Дата рождения\nКимов;m01234567;+7 495 000-00-00;02.03.1985\n"_s;
        const QString sameNumber = QString(other).replace(u'm', u'M');
        ImportReport report = import(sameNumber);
        QCOMPARE(report.kept.size(), std::size_t(1));
        QVERIFY(!report.isDone);

        report = import(sameNumber, { .known = KnownAnswers::FillGaps });
        QVERIFY(report.isDone);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.kept.size(), std::size_t(1));
        QCOMPARE(report.kept[0].field, FieldId(u"specialist.surnameRu"_s));
        QCOMPARE(valueIn(cards(u"person"_s)[0], u"surnameRu"_s), u"Ким"_s);
        QCOMPARE(valueIn(cards(u"person"_s)[0], u"phone"_s), u"+7 495 000-00-00"_s);

        report = import(sameNumber, { .known = KnownAnswers::Replace });
        QCOMPARE(valueIn(cards(u"person"_s)[0], u"surnameRu"_s), u"Кимов"_s);
        report = import(sameNumber, { .known = KnownAnswers::Replace });
        QCOMPARE(report.unchanged, 1);
        QVERIFY(!report.isDone);
        QCOMPARE(cards(u"person"_s).size(), std::size_t(2));
    }

    void peopleAreKnownByNameAndBirth()
    {
        import(twoPeople);
        const ImportReport report = import(u"Surname;Given names;DOB;Passport\nkim;Min Jun;1985-03-02;NEW1\n"_s);
        QCOMPARE(report.kept.size(), std::size_t(1));
        QCOMPARE(report.created, 0);
    }

    void twoPeopleInOneRowAreDoubtful()
    {
        import(twoPeople);
        const ImportReport report = import(u"Фамилия;Имя;Дата рождения;Паспорт\nКим;Мин Джун;02.03.1985;0012345\n"_s);
        QCOMPARE(report.refused.size(), std::size_t(1));
        QCOMPARE(report.refused[0].reason, RowRefusal::Reason::Doubtful);
    }

    /// Beside the case of somebody at work lies that of his extension: pay is his who works.
    void payGoesToTheCaseInWhichThePersonWorks()
    {
        caseOfKim();
        const auto started = FieldId(u"employment.startedOn"_s);
        const QString table = u"Паспорт;Месяц;Начислено\nM01234567;11.2026;250000\n"_s;
        CaseFile working = onlyCase();
        CaseFile extension = blankCase();
        QVERIFY(extension.use(*m_database, RoleId(u"specialist"_s), 0, *working.cardOf(RoleId(u"specialist"_s))));
        QVERIFY(extension.save(*m_database, testDay));

        ImportReport report = import(table, { .kind = ImportKind::Pay });
        QCOMPARE(report.refused.size(), std::size_t(1)); // he works in neither
        QCOMPARE(report.refused[0].reason, RowRefusal::Reason::Doubtful);

        working.set(started, FieldValue(QDate(2026, 10, 1)));
        QVERIFY(working.save(*m_database, testDay));
        report = import(table, { .kind = ImportKind::Pay });
        QVERIFY(report.isDone);
        const auto paid = CaseFile::open(rules(), *m_database, *working.id());
        QVERIFY(paid);
        QCOMPARE(stored(*paid, u"payment[2].salary"_s), u"25000000"_s);
    }

    void payGoesToTheCaseOfThePerson()
    {
        const QString number = caseOfKim();
        const QString table = u"Номер дела;Паспорт;Месяц;Начислено;Премия;Выплачено\n"_s + number
            + u";;ноябрь 2026;250 000,50 ₽;;\n"
              ";M01234567;2026-12;1 250 000.00;30000;30.12.2026\n"
              ";M01234567;11.2026;1;;\n"
              ";M01234567;10.2026;999;;\n"
              ";NOBODY;11.2026;1;;\n"
              "2026-999;;11.2026;1;;\n"
              ";M01234567;;1;;\n"_s;
        const ImportReport report = import(table, { .kind = ImportKind::Pay, .refused = RefusedRows::LeaveOut });
        QVERIFY(report.isDone);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.kept.size(), std::size_t(1)); // October is there already
        using enum RowRefusal::Reason;
        std::vector<RowRefusal::Reason> reasons;
        for (const RowRefusal &refusal : report.refused)
            reasons.push_back(refusal.reason);
        QCOMPARE(reasons, std::vector<RowRefusal::Reason>({ Again, NotFound, NotFound, NoMonth }));
        const CaseFile file = onlyCase();
        QCOMPARE(stored(file, u"payment[1].salary"_s), u"25000000"_s);
        QCOMPARE(stored(file, u"payment[2].month"_s), u"2026-11-01"_s);
        QCOMPARE(stored(file, u"payment[2].salary"_s), u"25000050"_s);
        QCOMPARE(stored(file, u"payment[3].salary"_s), u"125000000"_s);
        QCOMPARE(stored(file, u"payment[3].paidOn"_s), u"2026-12-30"_s);

        const ImportReport again = import(u"Паспорт;Месяц;Начислено\nM01234567;15.10.2026;999\n"_s,
            { .kind = ImportKind::Pay, .known = KnownAnswers::Replace });
        QVERIFY(again.isDone);
        QCOMPARE(stored(onlyCase(), u"payment[1].salary"_s), u"99900"_s);
    }

    void papersGoToTheCase()
    {
        const QString number = caseOfKim();
        const ImportReport report = import(
            u"Номер дела;Номер разрешения;Разрешение до;Виза до;Паспорт\n%1;77 00123;46350;31/12/2028;X777\n"_s.arg(
                number),
            { .kind = ImportKind::Papers, .known = KnownAnswers::FillGaps });
        QVERIFY(report.isDone);
        const CaseFile file = onlyCase();
        QCOMPARE(stored(file, u"permit.validTo"_s), u"2026-11-24"_s);
        QCOMPARE(stored(file, u"invitation.visaUntil"_s), u"2028-12-31"_s);
        QCOMPARE(stored(file, u"passport.number"_s), u"M01234567"_s);
        QCOMPARE(report.kept.size(), std::size_t(1));
    }

    void valuesAreReadInTheUsualWays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("value"); ///< empty: it cannot be read
        const auto row = [](const char *path, const char *written, const char *value) {
            QTest::addRow("%s %s", path, written)
                << QString::fromUtf8(path) << QString::fromUtf8(written) << QString::fromUtf8(value);
        };
        row("specialist.birthDate", "24.11.2026", "2026-11-24");
        row("specialist.birthDate", "4.1.2026 г.", "2026-01-04");
        row("specialist.birthDate", "2026-11-24T00:00:00", "2026-11-24");
        row("specialist.birthDate", "24/11/2026", "2026-11-24");
        row("specialist.birthDate", "24 ноября 2026 года", "2026-11-24");
        row("specialist.birthDate", "24 November 2026", "2026-11-24");
        row("specialist.birthDate", "24 Nov 2026", "2026-11-24");
        row("specialist.birthDate", "46350", "2026-11-24");
        row("specialist.birthDate", "11/24/2026", "");
        row("specialist.birthDate", "24.11.26", "");
        row("specialist.birthDate", "11.2026", "");
        row("specialist.birthDate", "30.02.2026", "");
        row("payment.month", "Ноябрь 2026", "2026-11-01");
        row("payment.month", "11.2026", "2026-11-01");
        row("contract.monthlyPay", "250000", "25000000");
        row("contract.monthlyPay", "250 000,50 руб.", "25000050");
        row("contract.monthlyPay", "250,000.5", "25000050");
        row("contract.monthlyPay", "250.000,50", "25000050");
        row("contract.monthlyPay", "1,234,567", "123456700");
        row("contract.monthlyPay", "-5", "");
        row("contract.monthlyPay", "1e9", "");
        row("contract.monthlyPay", "100.333", ""); // a hundred roubles, or a hundred thousand?
        row("specialist.citizenship", "Республика Корея", "KOR");
        row("specialist.citizenship", "kor", "KOR");
        row("specialist.sex", "М", "m");
        row("specialist.sex", "female", "f");
        row("specialist.surnameRu", "  Ким   Пак ", "Ким Пак");
    }

    void valuesAreReadInTheUsualWays()
    {
        QFETCH(QString, path);
        QFETCH(QString, written);
        QFETCH(QString, value);
        const auto read = importedValue(*rules().field(FieldId(path)), written);
        QVERIFY(read);
        if (value.isEmpty())
            QVERIFY(std::holds_alternative<Unread>(*read));
        else
            QCOMPARE(toStorage(*read), value);
    }
};

HQS_TEST(tableimport, TableImport)
#include "tst_tableimport.moc"
