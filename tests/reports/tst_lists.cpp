// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/sample.h"

#include "reports/writelist.h"
#include "suite.h"
#include "tables/readtable.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class Lists : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    ListSource source(Language language = Language::Russian)
    {
        return { .catalog = rules(),
            .database = *m_database,
            .today = testDay,
            .language = language,
            .reader = ListReader::Person,
            .year = 2026 };
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
        auto database = Database::inMemory();
        QVERIFY(database);
        m_database.emplace(*std::move(database));
        QVERIFY(fillWithDemo(rules(), *m_database, QDir(u":/demo"_s), testDay));
        // Nobody of the demo company has pay by month.
        CaseFile paid = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"payment[1].month"_s, u"2026-10-01"_s },
            { u"payment[1].salary"_s, u"25000050"_s }, { u"payment[2].month"_s, u"2026-11-01"_s } });
        QVERIFY(paid.save(*m_database, testDay));
    }

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
