// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"
#include "tables/archive.h"
#include "tables/readtable.h"
#include "tables/readworkbook.h"
#include "tables/workbook.h"
#include "tables/zipper.h"

#include <clocale>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

WrittenTable bookOf(const std::vector<ZipPart> &parts)
{
    auto read = readTable(zipOf(parts));
    if (const auto *problem = std::get_if<TableProblem>(&read))
        qFatal("refused: %d", int(problem->flaw));
    return std::get<WrittenTable>(std::move(read));
}

const QByteArray head = "<row r=\"1\">" + textCell("A1", "a") + textCell("B1", "b") + textCell("C1", "c") + "</row>";

const Sheet people { .key = u"people"_s,
    .name = u"Люди: [список]/?*"_s,
    .columns = { { u"name"_s, u"Имя"_s }, { u"no"_s, u"Номер"_s }, { u"day"_s, u"Дата"_s }, { u"pay"_s, u"Сумма"_s },
        { u"count"_s, u"Число"_s }, { u"late"_s, u"Пусто"_s } },
    .rows = { { u"=HYPERLINK(\"http://x\")"_s, u"007"_s, QDate(2026, 11, 24), Money { 12345650 }, qint64(7),
                  std::monostate() },
        { u"Ким"_s, u"1"_s, QDate(1899, 1, 1), Money { 1 }, qint64(0), u"да"_s } } };

} // namespace

class Workbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsWrittenIsReadBack()
    {
        const auto bytes = toWorkbook({ people });
        QVERIFY(bytes);
        const auto read = readTable(*bytes);
        const auto *table = std::get_if<WrittenTable>(&read);
        QVERIFY(table);
        QCOMPARE(table->heads, QStringList({ u"Имя"_s, u"Номер"_s, u"Дата"_s, u"Сумма"_s, u"Число"_s, u"Пусто"_s }));
        QCOMPARE(table->rows.size(), std::size_t(2));
        QCOMPARE(table->rows[0].cells,
            QStringList({ u"=HYPERLINK(\"http://x\")"_s, u"007"_s, u"2026-11-24"_s, u"123456.5"_s, u"7"_s }));
        QCOMPARE(table->rows[1].cells, QStringList({ u"Ким"_s, u"1"_s, u"1899-01-01"_s, u"0.01"_s, u"0"_s, u"да"_s }));
    }

    /// Days and sums are numbers with a format; a text that looks like a formula is none.
    void cellsHaveTypes()
    {
        const auto bytes = toWorkbook({ people });
        QVERIFY(bytes);
        auto opened = Archive::open(*bytes);
        auto &archive = std::get<Archive>(opened);
        const QByteArray sheet = std::get<QByteArray>(archive.part(u"xl/worksheets/sheet1.xml"_s));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("<v>46350</v>"));
        QVERIFY(sheet.contains("<v>123456.5</v>"));
        const QByteArray styles = std::get<QByteArray>(archive.part(u"xl/styles.xml"_s));
        QVERIFY(styles.contains("dd.mm.yyyy"));
    }

    void aDecimalCommaOfTheSystemDoesNoHarm()
    {
        const QByteArray before = setlocale(LC_ALL, nullptr);
        const bool has = setlocale(LC_ALL, "ru_RU.UTF-8") || setlocale(LC_ALL, "de_DE.UTF-8");
        const auto bytes = toWorkbook({ people });
        const QByteArray after = setlocale(LC_NUMERIC, nullptr);
        setlocale(LC_ALL, before.constData());
        if (!has)
            QSKIP("this machine has no language with a decimal comma");
        QVERIFY(!after.startsWith("C"));
        auto opened = Archive::open(*bytes);
        const QByteArray sheet = std::get<QByteArray>(std::get<Archive>(opened).part(u"xl/worksheets/sheet1.xml"_s));
        QVERIFY(sheet.contains("<v>123456.5</v>"));
    }

    void eachListIsASheet()
    {
        Sheet second = people;
        second.name = u"Второй"_s;
        const auto bytes = toWorkbook({ people, second });
        QVERIFY(bytes);
        auto opened = Archive::open(*bytes);
        const QByteArray book = std::get<QByteArray>(std::get<Archive>(opened).part(u"xl/workbook.xml"_s));
        QVERIFY(book.contains("name=\"Второй\""));
        QVERIFY(book.contains("sheetId=\"2\""));
    }

    void daysOfASpreadsheetAreDays_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QDate>("day");
        QTest::newRow("first") << 1.0 << false << QDate(1900, 1, 1);
        QTest::newRow("before the day that never was") << 59.0 << false << QDate(1900, 2, 28);
        QTest::newRow("after it") << 61.0 << false << QDate(1900, 3, 1);
        QTest::newRow("today") << 46350.0 << false << QDate(2026, 11, 24);
        QTest::newRow("with an hour") << 46350.75 << false << QDate(2026, 11, 24);
        QTest::newRow("of a Mac") << 44888.0 << true << QDate(2026, 11, 24);
        QTest::newRow("nothing") << 0.0 << false << QDate();
        QTest::newRow("negative") << -5.0 << false << QDate();
        QTest::newRow("beyond") << 1e9 << false << QDate();
    }

    void daysOfASpreadsheetAreDays()
    {
        QFETCH(double, number);
        QFETCH(bool, from1904);
        QTEST(dayOfNumber(number, from1904), "day");
    }

    void numbersAreReadAsTheyAreMeant()
    {
        const QByteArray styles
            = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
              "<numFmt numFmtId=\"165\" formatCode=\"[$-419]d\\ mmmm\\ yyyy\"/></numFmts>"
              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
              "</cellXfs></styleSheet>";
        const QByteArray rows = head
            + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46350</v></c><c r=\"B2\" s=\"2\"><v>42</v></c>"
              "<c r=\"C2\" s=\"3\"><v>46350.5</v></c></row>"
              "<row r=\"3\"><c r=\"A3\"><v>1.5E6</v></c><c r=\"B3\"><f>1+1</f><v>2</v></c>"
              "<c r=\"C3\" t=\"e\"><v>#REF!</v></c></row>"
              "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"C5\" t=\"str\"><f>A1</f><v>x</v></c></row>";
        const WrittenTable table = bookOf(workbookWith(rows, {}, styles));
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(table.rows[0].cells, QStringList({ u"2026-11-24"_s, u"00042"_s, u"2026-11-24"_s }));
        QCOMPARE(table.rows[1].cells, QStringList({ u"1500000"_s, u"2"_s }));
        QCOMPARE(table.rows[2].number, 5);
        QCOMPARE(table.rows[2].cells, QStringList({ u"true"_s, QString(), u"x"_s }));
    }

    void sharedTextIsJoinedWithoutReadingAids()
    {
        const QByteArray strings = "<sst><si><t>Ki</t></si><si><r><rPr/><t>K</t></r><r><t xml:space=\"preserve\">i "
                                   "m</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si></sst>";
        const WrittenTable table = bookOf(workbookWith(head
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>0</v></c>"
                  "<c r=\"C2\" t=\"s\"><v>99</v></c></row>",
            strings));
        QCOMPARE(table.rows[0].cells, QStringList({ u"Ki m"_s, u"Ki"_s }));
    }

    void aWorkbookOfAMacSaysWhenItsDaysBegin()
    {
        const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        const WrittenTable table = bookOf(workbookWith(head + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>44888</v></c></row>",
            {}, styles, "<workbookPr date1904=\"1\"/>"));
        QVERIFY(table.counts1904);
        QCOMPARE(table.rows[0].cells, QStringList(u"2026-11-24"_s));
    }
};

HQS_TEST(workbook, Workbook)
#include "tst_workbook.moc"
