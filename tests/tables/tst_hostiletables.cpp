// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"
#include "tables/readtable.h"
#include "tables/zipper.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(hqs::TableFlaw)

namespace {

const QByteArray goodRows
    = "<row r=\"1\">" + textCell("A1", "Name") + "</row><row r=\"2\">" + textCell("A2", "Kim") + "</row>";

QByteArray bookWith(const ZipPart &more)
{
    auto parts = workbookWith(goodRows);
    parts.push_back(more);
    return zipOf(parts);
}

QByteArray bookWithSheet(const QByteArray &sheetXml)
{
    auto parts = workbookWith(goodRows);
    parts[2].content = sheetXml;
    return zipOf(parts);
}

std::vector<ZipPart> withChangedSheet(const std::function<void(ZipPart &)> &change)
{
    auto parts = workbookWith(goodRows);
    change(parts[2]);
    return parts;
}

} // namespace

class HostileTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anHonestWorkbookIsRead()
    {
        const auto read = readTable(zipOf(workbookWith(goodRows)));
        const auto *table = std::get_if<WrittenTable>(&read);
        QVERIFY(table);
        QCOMPARE(table->heads, QStringList(u"Name"_s));
        QCOMPARE(table->rows.size(), std::size_t(1));
        QCOMPARE(table->rows[0].number, 2);
        QCOMPARE(table->rows[0].cells, QStringList(u"Kim"_s));
    }

    void aHostileFileIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TableFlaw>("flaw");
        const auto file
            = [](const char *name, const QByteArray &bytes, TableFlaw flaw) { QTest::newRow(name) << bytes << flaw; };
        using enum TableFlaw;
        file("leaves its folder", bookWith({ "../../etc/passwd", "x" }), UnsafeName);
        file("leaves its folder in the middle", bookWith({ "xl/../../x", "x" }), UnsafeName);
        file("absolute name", bookWith({ "/etc/passwd", "x" }), UnsafeName);
        file("drive letter", bookWith({ "C:x", "x" }), UnsafeName);
        file("backslashes", bookWith({ "..\\x", "x" }), UnsafeName);
        file("symbolic link", bookWith({ .name = "xl/link", .content = "/etc/passwd", .unixMode = 0120777 }),
            UnsafeName);
        file("device", bookWith({ .name = "xl/device", .content = {}, .unixMode = 0020666 }), UnsafeName);
        file("endless name", bookWith({ QByteArray(3000, 'n'), "x" }), UnsafeName);
        file("encrypted part", bookWith({ .name = "xl/secret", .content = "x", .flags = 1 }), Encrypted);
        file("encrypted workbook of Excel", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'),
            Encrypted);
        file("doubled name", bookWith({ "xl/worksheets/sheet1.xml", "<worksheet/>" }), DoubledName);
        file("doubled name in other letters", bookWith({ "XL/Worksheets/Sheet1.xml", "<worksheet/>" }), DoubledName);
        file("bomb that says so",
            bookWith({ .name = "xl/bomb", .content = QByteArray(10'000'000, '0'), .deflated = true }), UnpacksTooLarge);
        file("bomb that lies about its size", zipOf(withChangedSheet([](ZipPart &sheet) {
            sheet.content = "<worksheet>" + QByteArray(10'000'000, ' ') + "</worksheet>";
            sheet.deflated = true;
            sheet.claimedSize = 500;
        })),
            Damaged);
        file("says it unpacks to 3 GB", bookWith({ .name = "xl/big", .content = "x", .claimedSize = 3'000'000'000 }),
            UnpacksTooLarge);
        std::vector<ZipPart> many = workbookWith(goodRows);
        for (int i = 0; i < 2'000; ++i)
            many.push_back({ "p" + QByteArray::number(i), {} });
        file("too many parts", zipOf(many), TooManyParts);
        file("document type", bookWithSheet("<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet><sheetData/></worksheet>"),
            DocumentType);
        file("outside entity",
            bookWithSheet("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"),
            DocumentType);
        file("unknown entity", bookWithSheet("<worksheet>&a;</worksheet>"), Damaged);
        file("broken XML", bookWithSheet("<worksheet><sheetData>"), Damaged);
        file("no sheet in the sheet", bookWithSheet("<html/>"), NotATable);
        file("wrong checksum", zipOf(withChangedSheet([](ZipPart &sheet) { sheet.crcSlip = 1; })), Damaged);
        file("cut off", zipOf(workbookWith(goodRows)).left(400), Damaged);
        file("only two letters", "PK", Damaged);
        file("archive of something else", zipOf({ { "word/document.xml", "<w/>" } }), NotATable);
        file(
            "sheet of another file",
            [] {
                auto parts = workbookWith(goodRows);
                parts[1].content = "<R><Relationship Id=\"rId1\" Target=\"../../../etc/passwd\"/></R>";
                return zipOf(parts);
            }(),
            NotATable);
        file(
            "sheet elsewhere",
            [] {
                auto parts = workbookWith(goodRows);
                parts[1].content
                    = "<R><Relationship Id=\"rId1\" TargetMode=\"External\" Target=\"worksheets/sheet1.xml\"/></R>";
                return zipOf(parts);
            }(),
            NotATable);
        file("cell beyond the columns", zipOf(workbookWith("<row r=\"1\">" + textCell("ZZ1", "x") + "</row>")),
            TooManyColumns);
        file("no place at all", zipOf(workbookWith("<row r=\"1\">" + textCell("ZZZZZZ1", "x") + "</row>")),
            TooManyColumns);
        file("endless cell", zipOf(workbookWith("<row r=\"1\">" + textCell("A1", QByteArray(70'000, 'x')) + "</row>")),
            FieldTooLong);
        file("headings doubled", "a;b;A\n1;2;3\n", DoubledHead);
        file("cell without a heading", "a;b\n1;2;3\n", NoHeads);
        file("nothing", "", NoHeads);
        file("only blanks", " ; \n;;\n", NoHeads);
        file("zero bytes", QByteArray("a;b\n1;\0 2\n", 10), NotATable);
        file("open quote", "a;b\n\"1;2\n", Damaged);
        file(
            "too many columns",
            [] {
                QByteArray heads;
                for (int i = 0; i < 250; ++i)
                    heads += QByteArray::number(i) + ';';
                return heads;
            }(),
            TooManyColumns);
        file("endless text field", "a\n" + QByteArray(70'000, 'x') + "\n", FieldTooLong);
        file("JSON of lists", "[[1,2]]", NotATable);
        file("JSON in JSON", R"([{"a": {"b": 1}}])", NotATable);
        file("broken JSON", R"([{"a": 1)", Damaged);
        file("one JSON object", R"({"a": 1})", NotATable);
    }

    void aHostileFileIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TableFlaw, flaw);
        const auto read = readTable(bytes);
        const auto *problem = std::get_if<TableProblem>(&read);
        QVERIFY(problem);
        QCOMPARE(problem->flaw, flaw);
    }

    void theLimitsHold()
    {
        const TableLimits small { .file = 100, .unpacked = 300, .rows = 2, .columns = 2 };
        const auto flawOf = [&small](const QByteArray &bytes) {
            const auto read = readTable(bytes, small);
            const auto *problem = std::get_if<TableProblem>(&read);
            return problem ? std::optional(problem->flaw) : std::nullopt;
        };
        QCOMPARE(flawOf("a\n1\n2\n"), std::nullopt);
        QCOMPARE(flawOf("a\n1\n2\n3\n"), TableFlaw::TooManyRows);
        QCOMPARE(flawOf("a;b;c\n"), TableFlaw::TooManyColumns);
        QCOMPARE(flawOf(QByteArray(101, 'a')), TableFlaw::FileTooLarge);
        TableLimits bytes;
        bytes.unpacked = 300;
        const auto read = readTable(zipOf(workbookWith(goodRows)), bytes);
        QCOMPARE(std::get<TableProblem>(read).flaw, TableFlaw::UnpacksTooLarge);
    }

    /// Whatever byte of a workbook is another one: an answer, never a crash.
    void noChangedByteDoesHarm()
    {
        const QByteArray good = zipOf(workbookWith(goodRows));
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray changed = good;
            changed[at] = static_cast<char>(changed[at] ^ 0x5a);
            const auto read = readTable(changed);
            QVERIFY(read.index() == 0 || read.index() == 1);
        }
    }
};

HQS_TEST(hostiletables, HostileTables)
#include "tst_hostiletables.moc"
