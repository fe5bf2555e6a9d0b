// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"
#include "tables/readtable.h"
#include "tables/separatedvalues.h"
#include "tables/sheetjson.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

WrittenTable tableOf(const QByteArray &bytes)
{
    auto read = readTable(bytes);
    if (const auto *problem = std::get_if<TableProblem>(&read))
        qFatal("refused: %d", int(problem->flaw));
    return std::get<WrittenTable>(std::move(read));
}

Sheet sheetOf(std::vector<SheetCell> row)
{
    Sheet sheet { .key = u"list"_s, .name = u"List"_s, .columns = {}, .rows = {} };
    for (std::size_t i = 0; i < row.size(); ++i)
        sheet.columns.push_back({ .key = u"c%1"_s.arg(i), .head = u"Column %1"_s.arg(i) });
    sheet.rows.push_back(std::move(row));
    return sheet;
}

} // namespace

class SeparatedValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void excelOpensItByADoubleClick()
    {
        const QByteArray bytes = toSeparatedValues(
            sheetOf({ u"Ким; Мин"_s, QDate(2026, 11, 24), Money { 12345650 }, qint64(7), std::monostate() }),
            Language::Russian);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(bytes.mid(3)),
            u"Column 0;Column 1;Column 2;Column 3;Column 4\r\n\"Ким; Мин\";2026-11-24;\"123456,50\";7;\r\n"_s);
        QVERIFY(toSeparatedValues(sheetOf({ Money { 12345650 } }), Language::English).contains("123456.50"));
    }

    void noTextBecomesAFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "=1+1", "+7 495 000-00-00", "-1", "@SUM(A1)", "\tx", "\rx" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void noTextBecomesAFormula()
    {
        QFETCH(QString, text);
        const QByteArray bytes = toSeparatedValues(sheetOf({ text, u"end"_s }), Language::Russian);
        const QString line = QString::fromUtf8(bytes).section(u"\r\n"_s, 1);
        QVERIFY(line.startsWith(u'\'') || line.startsWith(u"\"'"_s));
        QCOMPARE(tableOf(bytes).rows.front().cells, QStringList({ text, u"end"_s }));
    }

    void anyEncodingAndSeparatorIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << u"Имя;Ёж\r\nКим;5\r\n"_s.toUtf8();
        QTest::newRow("utf-8 with a mark") << u"\uFEFFИмя,Ёж\nКим,5"_s.toUtf8();
        QTest::newRow("windows-1251") << QByteArray("\xC8\xEC\xFF;\xA8\xE6\r\n\xCA\xE8\xEC;5\r\n");
        const QString tabbed = u"\uFEFFИмя\tЁж\r\nКим\t5\r\n"_s;
        QTest::newRow("utf-16") << QByteArray(
            reinterpret_cast<const char *>(tabbed.utf16()), tabbed.size() * qsizetype(sizeof(char16_t)));
        QTest::newRow("old Mac lines") << u"Имя;Ёж\rКим;5\r"_s.toUtf8();
    }

    void anyEncodingAndSeparatorIsRead()
    {
        QFETCH(QByteArray, bytes);
        const WrittenTable table = tableOf(bytes);
        QCOMPARE(table.heads, QStringList({ u"Имя"_s, u"Ёж"_s }));
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(table.rows[0].cells, QStringList({ u"Ким"_s, u"5"_s }));
    }

    void quotesHoldSeparatorsAndLines()
    {
        const WrittenTable table = tableOf("a;b\n\"x;\"\"y\"\"\nz\";007\n\n;\n1;2\n");
        QCOMPARE(table.rows.size(), std::size_t(2));
        QCOMPARE(table.rows[0].cells, QStringList({ u"x;\"y\"\nz"_s, u"007"_s }));
        QCOMPARE(table.rows[1].number, 5); // empty rows count, as in a spreadsheet
    }

    void jsonGoesThereAndBack()
    {
        const Sheet sheet = sheetOf({ u"=x"_s, QDate(2026, 11, 24), Money { 100050 }, qint64(7), std::monostate() });
        const WrittenTable table = tableOf(toJson({ sheet }));
        QCOMPARE(table.heads, QStringList({ u"c0"_s, u"c1"_s, u"c2"_s, u"c3"_s }));
        QCOMPARE(table.rows[0].cells, QStringList({ u"=x"_s, u"2026-11-24"_s, u"1000.50"_s, u"7"_s }));
        QVERIFY(toJson({ sheet, sheet }).startsWith("{"));
    }
};

HQS_TEST(separatedvalues, SeparatedValues)
#include "tst_separatedvalues.moc"
