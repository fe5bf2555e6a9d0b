// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/sample.h"
#include "storage/filingstore.h"
#include "storage/journal.h"
#include "storage/noticefiling.h"
#include "storage/scanfiles.h"
#include "storage/vault.h"

#include "ownstore.h"
#include "reports/writelist.h"
#include "suite.h"
#include "tables/readtable.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class Lists : public QObject, protected OwnStore {
    Q_OBJECT

    CaseHead m_paid;

    /// One filing with what became of it, and a line of the journal.
    void fileNotice()
    {
        const QDateTime at(testDay, QTime(9, 30), Qt::UTC);
        auto transaction = Transaction::begin(*m_database);
        const auto file = Vault(*m_database).put(*transaction, scanfiles::pdf(), u"notice"_s);
        QVERIFY(file);
        FilingStore store(*m_database);
        const auto id = store.add(*transaction, noticeFiling(*m_paid.id, *file, testDay, at));
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        QVERIFY(store.addOutcome(*transaction, *id,
            { .kind = OutcomeKind::Sent,
                .on = testDay,
                .channel = FilingChannel::Post,
                .tracking = u"80080000000000"_s,
                .by = u"Иванова А. А."_s,
                .at = at }));
        QVERIFY(store.addOutcome(*transaction, *id,
            { .kind = OutcomeKind::Refused,
                .on = testDay.addDays(1),
                .words = u"нет печати"_s,
                .by = u"Иванова А. А."_s,
                .at = at }));
        QVERIFY(Journal(*m_database)
                    .append(*transaction,
                        { .id = {},
                            .at = at,
                            .who = u"Иванова А. А."_s,
                            .what = ActId(u"filing.sealed"_s),
                            .subject = m_paid.number + u"/1"_s,
                            .before = {},
                            .after = {},
                            .why = u"срок"_s }));
        QVERIFY(transaction->commit());
    }

    /// The cells of a row under these keys, as a program reads them.
    static QStringList cellsOf(const Sheet &sheet, std::size_t row, const QStringList &keys)
    {
        QStringList cells;
        for (const QString &key : keys) {
            const auto column = std::ranges::find(sheet.columns, key, &SheetColumn::key) - sheet.columns.begin();
            const SheetCell &cell = sheet.rows[row][static_cast<std::size_t>(column)];
            if (const auto *day = std::get_if<QDate>(&cell))
                cells << day->toString(Qt::ISODate);
            else if (const auto *number = std::get_if<qint64>(&cell))
                cells << QString::number(*number);
            else
                cells << (std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QString());
        }
        return cells;
    }

    /// One list about the case of initTestCase() only.
    Sheet listOfCase(ListKind kind)
    {
        ListSource one = source();
        one.only = std::vector { *m_paid.id };
        auto sheet = makeList(kind, one);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().detail));
        return *std::move(sheet);
    }

    ListSource source(Language language = Language::Russian)
    {
        return { .catalog = rules(),
            .database = *m_database,
            .today = testDay,
            .language = language,
            .reader = ListReader::Person,
            .year = 2026,
            .quarter = { 2026, 4 } };
    }

    Sheet list(ListKind kind)
    {
        auto sheet = makeList(kind, source());
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().detail));
        return *std::move(sheet);
    }

private Q_SLOTS:
    void initTestCase()
    {
        openStore();
        QVERIFY(fillWithDemo(rules(), *m_database, QDir(u":/demo"_s), testDay));
        // The demo company has no pay by month, no branch, and has filed nothing.
        CaseFile paid = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"payment[1].month"_s, u"2026-10-01"_s },
            { u"payment[1].salary"_s, u"25000050"_s }, { u"payment[2].month"_s, u"2026-11-01"_s },
            { u"employer.shortName"_s, u"ООО «Два города»"_s }, { u"branch[1].name"_s, u"Филиал в Казани"_s },
            { u"branch[1].kpp"_s, u"165501001"_s }, { u"branch[2].name"_s, u"Филиал в Омске"_s },
            { u"signatory[1].surnameRu"_s, u"Иванова"_s }, { u"signatory[1].poaUntil"_s, u"2026-12-04"_s },
            { u"proxy[1].surnameRu"_s, u"Петров"_s }, { u"proxy[1].poaUntil"_s, u"2026-11-14"_s } });
        QVERIFY(paid.save(*m_database, testDay));
        m_paid = paid.head();
        fileNotice();
    }

    void cleanupTestCase() { closeStore(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyListHasARowForEverything()
    {
        for (const ListKind kind : allLists) {
            const Sheet sheet = list(kind);
            QVERIFY2(!sheet.rows.empty(), qPrintable(sheet.key));
            QSet<QString> keys;
            QSet<QString> heads;
            for (const SheetColumn &column : sheet.columns) {
                QVERIFY2(!keys.contains(column.key), qPrintable(column.key));
                QVERIFY2(!heads.contains(column.head), qPrintable(column.head));
                keys << column.key;
                heads << column.head;
            }
            for (const auto &row : sheet.rows)
                QCOMPARE(row.size(), sheet.columns.size());
        }
        const auto cases = CaseStore(*m_database).list();
        QCOMPARE(list(ListKind::Cases).rows.size(), cases->size());
    }

    void employersBringTheirBranchesAndWhoMaySign()
    {
        const Sheet branches = list(ListKind::Branches);
        QCOMPARE(branches.rows.size(), std::size_t(2));
        QCOMPARE(cellsOf(branches, 0, { u"employer.shortName"_s, u"branch.name"_s, u"branch.kpp"_s }),
            QStringList({ u"ООО «Два города»"_s, u"Филиал в Казани"_s, u"165501001"_s }));
        const Sheet signatories = list(ListKind::Signatories);
        const std::size_t last = signatories.rows.size() - 1;
        QCOMPARE(cellsOf(signatories, last - 1, { u"surnameRu"_s, u"poaUntil"_s, u"days_left"_s }),
            QStringList({ u"Иванова"_s, u"2026-12-04"_s, u"10"_s }));
        QCOMPARE(cellsOf(signatories, last, { u"surnameRu"_s, u"poaUntil"_s, u"days_left"_s }),
            QStringList({ u"Петров"_s, u"2026-11-14"_s, u"-10"_s }));
    }

    void aFilingSaysWhatBecameOfIt()
    {
        const Sheet filings = list(ListKind::Filings);
        QCOMPARE(filings.rows.size(), std::size_t(1));
        QCOMPARE(cellsOf(filings, 0,
                     { u"number"_s, u"papers"_s, u"sent_on"_s, u"tracking"_s, u"refused_on"_s, u"refused"_s,
                         u"proof_on"_s }),
            QStringList({ m_paid.number, u"Уведомление"_s, u"2026-11-24"_s, u"80080000000000"_s, u"2026-11-25"_s,
                u"нет печати"_s, QString() }));
    }

    void theJournalSaysWhoDidWhatAndWhen()
    {
        const Sheet journal = list(ListKind::Journal);
        const QStringList last
            = cellsOf(journal, journal.rows.size() - 1, { u"day"_s, u"time"_s, u"who"_s, u"subject"_s });
        QCOMPARE(last, QStringList({ u"2026-11-24"_s, u"09:30:00"_s, u"Иванова А. А."_s, m_paid.number + u"/1"_s }));
    }

    /// The page of a case keeps its own lists: all papers of its procedure, and nothing of another case.
    void listsOfOneCaseHoldNoOther_data()
    {
        QTest::addColumn<int>("kind");
        for (const ListKind kind : { ListKind::Cases, ListKind::Deadlines, ListKind::Package, ListKind::Findings,
                 ListKind::Filings, ListKind::Pay })
            QTest::newRow(qPrintable(codeOf(kind))) << static_cast<int>(kind);
    }
    void listsOfOneCaseHoldNoOther()
    {
        QFETCH(const int, kind);
        const Sheet one = listOfCase(static_cast<ListKind>(kind));
        const Sheet all = list(static_cast<ListKind>(kind));
        QVERIFY(!one.rows.empty());
        std::size_t ofCase = 0;
        for (std::size_t row = 0; row < all.rows.size(); ++row)
            ofCase += cellsOf(all, row, { u"number"_s }).front() == m_paid.number ? 1 : 0;
        QCOMPARE(one.rows.size(), ofCase);
        for (std::size_t row = 0; row < one.rows.size(); ++row)
            QCOMPARE(cellsOf(one, row, { u"number"_s }).front(), m_paid.number);
    }

    void theChangesOfTheLawAreThoseOfTheYear()
    {
        const Sheet changes = list(ListKind::LawChanges);
        for (std::size_t row = 0; row < changes.rows.size(); ++row) {
            const QString on = cellsOf(changes, row, { u"on"_s }).front();
            QVERIFY2(on.isEmpty() || on.startsWith(u"2026"), qPrintable(on)); // a bill may name no day
        }
    }

    void deadlinesComeSoonestFirst()
    {
        const Sheet sheet = list(ListKind::Deadlines);
        QVERIFY(std::ranges::is_sorted(sheet.rows, {}, [](const auto &row) { return std::get<QDate>(row.front()); }));
    }

    void theRegisterHoldsOnlyThoseOfItsYear()
    {
        ListSource other = source();
        other.year = 2001;
        const auto sheet = makeList(ListKind::Register, other);
        QVERIFY(sheet);
        QVERIFY(sheet->rows.empty());
        QVERIFY(!list(ListKind::Register).rows.empty());
    }

    /// What the program writes, it reads: in all three kinds of files, with every heading.
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("workbook") << int(ListFormat::Workbook);
        QTest::newRow("separated values") << int(ListFormat::SeparatedValues);
        QTest::newRow("json") << int(ListFormat::Json);
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(int, format);
        for (const ListKind kind : allLists) {
            const Sheet sheet = list(kind);
            const auto bytes = toFile({ sheet }, ListFormat(format), Language::Russian);
            QVERIFY(bytes);
            const auto read = readTable(*bytes);
            const auto *table = std::get_if<WrittenTable>(&read);
            QVERIFY2(table, qPrintable(sheet.key));
            QCOMPARE(table->rows.size(), sheet.rows.size());
        }
    }

    void separatedValuesHoldOneList()
    {
        const Sheet sheet = list(ListKind::Cases);
        QVERIFY(!toFile({ sheet, sheet }, ListFormat::SeparatedValues, Language::Russian));
    }
};

HQS_TEST(lists, Lists)
#include "tst_lists.moc"
