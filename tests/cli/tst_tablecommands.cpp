// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "libreoffice.h"
#include "reports/lists.h"
#include "suite.h"
#include "tables/readtable.h"

#include <QRegularExpression>

using namespace hqs;

namespace {

WrittenTable tableIn(const QString &path)
{
    auto read = readTable(contentOf(path));
    if (!std::holds_alternative<WrittenTable>(read))
        qFatal("no table: %s", qPrintable(path));
    return std::get<WrittenTable>(std::move(read));
}

/// A cell of our separated values as LibreOffice shows the cell of the workbook: days as in English, sums without
/// kopecks that are none, and without the apostrophe that keeps a text from being taken for a formula.
QString asShownByOffice(QString cell)
{
    static const QRegularExpression wholeSum(u"^([0-9]+),00$"_s);
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    if (day.isValid() && cell.size() == 10)
        return day.toString(u"MM/dd/yyyy"_s);
    if (const auto sum = wholeSum.match(cell); sum.hasMatch())
        return sum.captured(1);
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}

} // namespace

class TableCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindOfFileIsWritten()
    {
        const DemoFolder demo;
        for (const QString &name : { u"all.xlsx"_s, u"all.json"_s, u"cases.csv"_s }) {
            const Outcome made = demo.json({ u"export"_s, demo.path(name) });
            QCOMPARE(made.code, 0);
            QVERIFY(made.object()[u"rows"].toInt() >= 12);
            QVERIFY(contentOf(demo.path(name)).size() > 500);
        }
        const QJsonObject all = QJsonDocument::fromJson(contentOf(demo.path(u"all.json"_s))).object();
        QStringList codes;
        for (const ListKind kind : allLists)
            codes << codeOf(kind);
        codes.sort();
        QCOMPARE(all.keys(), codes);
    }

    void aListOfOneCaseHoldsNoOther()
    {
        const DemoFolder demo;
        for (const QString &list : { u"cases"_s, u"deadlines"_s, u"package"_s, u"findings"_s }) {
            const QString path = demo.path(list + u".json"_s);
            QCOMPARE(demo.run({ u"export"_s, path, u"--list"_s, list, u"--case"_s, u"2026-009"_s }).code, 0);
            const QJsonArray rows = QJsonDocument::fromJson(contentOf(path)).array();
            QVERIFY2(!rows.isEmpty(), qPrintable(list));
            for (const QJsonValue &row : rows)
                QCOMPARE(row[u"number"].toString(), u"2026-009"_s);
        }
        QCOMPARE(demo.run({ u"export"_s, demo.path(u"a.csv"_s), u"--case"_s, u"2026-999"_s }).code, 2);
        QCOMPARE(demo.run({ u"export"_s, demo.path(u"a.csv"_s), u"--quarter"_s, u"winter"_s }).code, 1);
    }

    /// A spreadsheet of others shows what the separated values say, with days and sums as what they are.
    void libreOfficeReadsTheWorkbook()
    {
        const auto office = libreOffice(OfficePart::Tables);
        if (!office)
            QSKIP("no LibreOffice Calc here (libreoffice-calc-nogui): nobody else reads the files");
        const DemoFolder demo;
        const QStringList lists { u"cases"_s, u"employers"_s, u"signatories"_s, u"notices"_s, u"findings"_s };
        QStringList books;
        for (const QString &list : lists) {
            books << demo.path(list + u".xlsx"_s);
            for (const QString &file : { books.back(), demo.path(list + u".csv"_s) })
                QCOMPARE(demo.run({ u"--lang"_s, u"ru"_s, u"export"_s, file, u"--list"_s, list }).code, 0);
        }
        const QString folder = demo.path(u"office"_s);
        const QByteArray complaint = convertByOffice(
            *office, u"csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"_s, books, folder);
        QVERIFY2(complaint.isEmpty(), complaint);
        int days = 0;
        for (const QString &list : lists) {
            const WrittenTable ours = tableIn(demo.path(list + u".csv"_s));
            const WrittenTable theirs = tableIn(folder + u'/' + list + u".csv"_s);
            QCOMPARE(theirs.heads, ours.heads);
            QCOMPARE(theirs.rows.size(), ours.rows.size());
            for (std::size_t row = 0; row < ours.rows.size(); ++row) {
                for (qsizetype column = 0; column < ours.heads.size(); ++column) {
                    const QString expected = asShownByOffice(ours.rows[row].cells.value(column));
                    QCOMPARE(theirs.rows[row].cells.value(column), expected);
                    days += QDate::fromString(expected, u"MM/dd/yyyy"_s).isValid() ? 1 : 0;
                }
            }
        }
        QVERIFY(days > 50);
    }

    void whatCannotBeWrittenIsToldBeforeTheDatabaseIsOpened()
    {
        const DemoFolder demo;
        QCOMPARE(demo.run({ u"export"_s, demo.path(u"list.txt"_s) }).code, 1);
        QCOMPARE(
            demo.run({ u"export"_s, demo.path(u"a.csv"_s), u"--list"_s, u"law"_s, u"--list"_s, u"pay"_s }).code, 1);
        QCOMPARE(demo.run({ u"export"_s, demo.path(u"a.csv"_s), u"--list"_s, u"nothing"_s }).code, 1);
        QCOMPARE(demo.run({ u"export"_s, demo.path(u"a.csv"_s), u"--year"_s, u"soon"_s }).code, 1);
        QCOMPARE(demo.run({ u"export"_s, demo.path(u"none/a.csv"_s) }).code, 5);
    }

    void everyReportIsWritten()
    {
        const DemoFolder demo;
        for (const QString &kind : { u"day-sheet"_s, u"case-state"_s, u"expiries"_s, u"risk"_s, u"quarter-pay"_s }) {
            const Outcome made
                = demo.json({ u"report"_s, kind, demo.path(kind + u".pdf"_s), u"--quarter"_s, u"2026Q3"_s });
            QCOMPARE(made.code, 0);
            QVERIFY(made.object()[u"pages"].toInt() >= 1);
            QVERIFY(contentOf(demo.path(kind + u".pdf"_s)).startsWith("%PDF"));
        }
        const Outcome binder
            = demo.json({ u"report"_s, u"binder"_s, demo.path(u"kim.pdf"_s), u"--case"_s, demo.idOf(u"kim"_s) });
        QCOMPARE(binder.code, 0);
        QVERIFY(contentOf(demo.path(u"kim.pdf"_s)).startsWith("%PDF"));
    }

    void aReportThatCannotBeIsTold()
    {
        const DemoFolder demo;
        QCOMPARE(demo.run({ u"report"_s, u"weather"_s, demo.path(u"a.pdf"_s) }).code, 1);
        QCOMPARE(demo.run({ u"report"_s, u"binder"_s, demo.path(u"a.pdf"_s) }).code, 1);
        QCOMPARE(demo.run({ u"report"_s, u"risk"_s, demo.path(u"a.pdf"_s), u"--quarter"_s, u"winter"_s }).code, 1);
        QCOMPARE(demo.run({ u"report"_s, u"risk"_s, demo.path(u"none/a.pdf"_s) }).code, 5);
    }

    /// The people of one office become the people of another, and nothing is doubled the second time.
    void peopleGoFromOneOfficeToAnother_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"people.xlsx"_s;
        QTest::newRow("separated values") << u"people.csv"_s;
        QTest::newRow("json") << u"people.json"_s;
    }

    void peopleGoFromOneOfficeToAnother()
    {
        QFETCH(QString, name);
        const DemoFolder demo;
        const QString file = demo.path(name);
        const Outcome exported = demo.json({ u"export"_s, file, u"--list"_s, u"people"_s });
        QCOMPARE(exported.code, 0);
        const int people = exported.object()[u"rows"].toInt();
        QVERIFY(people >= 12);

        const QString other = demo.path(u"other.hqs"_s);
        QCOMPARE(run({ u"--db"_s, other, u"init"_s }).code, 0);
        const auto import = [&](const QStringList &more) {
            return run(QStringList { u"--db"_s, other, u"--lang"_s, u"en"_s, u"--json"_s, u"import"_s, file } + more);
        };
        const Outcome rehearsal = import({ u"--dry-run"_s, u"--skip-refused"_s });
        QVERIFY2(!rehearsal.object()[u"done"].toBool(), qPrintable(rehearsal.out));
        const Outcome taken = import({ u"--skip-refused"_s });
        QVERIFY2(taken.object()[u"done"].toBool(), qPrintable(taken.out + taken.err));
        QCOMPARE(taken.object()[u"created"].toInt() + taken.object()[u"rejected"].toArray().size()
                + taken.object()[u"kept"].toArray().size(),
            people);
        QVERIFY2(taken.object()[u"rejected"].toArray().isEmpty(), qPrintable(taken.out));
        const Outcome again = import({});
        QCOMPARE(again.object()[u"created"].toInt(), 0);
        QCOMPARE(again.object()[u"kept"].toArray().size(), people);
    }

    void employersGoFromOneOfficeToAnother()
    {
        const DemoFolder demo;
        const QString other = demo.path(u"other.hqs"_s);
        QCOMPARE(run({ u"--db"_s, other, u"init"_s }).code, 0);
        const auto import = [&](const QString &file) {
            return run({ u"--db"_s, other, u"--lang"_s, u"en"_s, u"--json"_s, u"import"_s, file });
        };
        for (const QString &name : { u"employers.xlsx"_s, u"employers.csv"_s, u"employers.json"_s }) {
            const QString file = demo.path(name);
            QCOMPARE(demo.run({ u"export"_s, file, u"--list"_s, u"employers"_s }).code, 0);
            const Outcome taken = import(file);
            QCOMPARE(taken.object()[u"kind"].toString(), u"employers"_s);
            QVERIFY2(taken.object()[u"rejected"].toArray().isEmpty(), qPrintable(taken.out));
            QCOMPARE(taken.object()[u"created"].toInt(), name.endsWith(u"xlsx"_s) ? 2 : 0); // known after the first
        }
        const QString back = demo.path(u"back.json"_s);
        QCOMPARE(run({ u"--db"_s, other, u"export"_s, back, u"--list"_s, u"employers"_s }).code, 0);
        QCOMPARE(contentOf(back), contentOf(demo.path(u"employers.json"_s)));
    }

    void aRefusedRowIsNamedAndNothingChanges()
    {
        const DemoFolder demo;
        const QString file = demo.path(u"people.csv"_s);
        writeFile(file, u"Surname;Given names;DOB;Passport\nKIM;MIN;1985-03-02;X1\nLEE;AN;31.02.1990;X2\n"_s.toUtf8());
        const QByteArray before = demo.content();
        const Outcome refused = demo.json({ u"import"_s, file });
        QCOMPARE(refused.code, 2);
        const QJsonArray rejected = refused.object()[u"rejected"].toArray();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0].toObject()[u"row"].toInt(), 3);
        QCOMPARE(rejected[0].toObject()[u"field"].toString(), u"specialist.birthDate"_s);
        QVERIFY(!rejected[0].toObject()[u"reason"].toString().isEmpty());
        QCOMPARE(demo.content(), before);
        QVERIFY(demo.run({ u"import"_s, file }).out.contains(u"row 3"_s));

        QCOMPARE(demo.json({ u"import"_s, file, u"--skip-refused"_s }).object()[u"created"].toInt(), 1);
        QVERIFY(demo.content() != before);
    }

    void columnsMeanWhatOneSays()
    {
        const DemoFolder demo;
        const QString file = demo.path(u"people.csv"_s);
        writeFile(file, "Who;When;What\nKIM;1985-03-02;X1\n");
        const QStringList map { u"--kind"_s, u"people"_s, u"--map"_s, u"Who=specialist.surnameLat"_s, u"--map"_s,
            u"When=specialist.birthDate"_s, u"--map"_s, u"What=passport.number"_s };
        QCOMPARE(demo.json(QStringList { u"import"_s, file } + map).object()[u"created"].toInt(), 1);
        QCOMPARE(demo.run({ u"import"_s, file, u"--map"_s, u"Nobody=passport.number"_s }).code, 1);
        QCOMPARE(demo.run({ u"import"_s, file, u"--map"_s, u"Who=nothing.here"_s }).code, 1);
        QCOMPARE(demo.run({ u"import"_s, file, u"--known"_s, u"all"_s }).code, 1);
        QCOMPARE(demo.run({ u"import"_s, file, u"--kind"_s, u"cars"_s }).code, 1);
    }

    void aFileThatIsNoTableIsRefused()
    {
        const DemoFolder demo;
        const QByteArray before = demo.content();
        const QString file = demo.path(u"bad.xlsx"_s);
        writeFile(file, "PK\x03\x04 rubbish");
        const Outcome refused = demo.run({ u"import"_s, file });
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(u"bad.xlsx"_s));
        QCOMPARE(demo.run({ u"import"_s, demo.path(u"none.csv"_s) }).code, 5);
        QCOMPARE(demo.content(), before);
    }
};

HQS_TEST(tablecommands, TableCommands)
#include "tst_tablecommands.moc"
