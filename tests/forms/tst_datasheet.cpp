// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flowedtext.h"
#include "forms/sample.h"

#include "suite.h"

#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Sections of a data sheet: which items of a role they show, and how.
class DataSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aSectionShowsOnlyTheItemsThatFit();
    void aSectionNothingFitsIsLeftOut();
    void itemsAreNumberedAsTheyAreShown();
    void aTableHasARowAnItem();
    void theSalarySheetHasTheMonthsOfItsQuarter();
    void whoeverTheLawAsksSigns_data();
    void whoeverTheLawAsksSigns();
    void aShortSectionIsNotTornApart();
};

namespace {

/// The rows of all tables of a data sheet, a text each.
QStringList rowsOf(const Flow &flow)
{
    QStringList rows;
    for (const FlowBlock &block : flow) {
        const auto *table = std::get_if<FlowTable>(&block);
        if (!table)
            continue;
        for (const FlowRow &row : table->rows) {
            QStringList cells;
            for (const FlowCell &cell : row.cells)
                cells << cell.paragraphs.front().runs.front().words;
            rows << cells.join(u'|');
        }
    }
    return rows;
}

QStringList rowsOf(const DataSheet &sheet, const Record &record)
{
    const PrintContext context { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = {} };
    PrintedAnswers answers(context, Language::Russian, Typeface::Sans);
    return rowsOf(flowOf(sheet, Form(), answers));
}

/// The family of the sample: first a woman, then a boy.
DataSheet familySheet(const QStringList &sexes, bool asTable)
{
    const Condition when { OneOf { FieldId(u"family.sex"_s), { sexes.begin(), sexes.end() } } };
    return { .intro = {},
        .sections = { { .title = { u"Семья"_s, u"Family"_s },
            .each = RoleId(u"family"_s),
            .fields = { Place(FieldId(u"family.givenLat"_s)), Place(FieldId(u"family.sex"_s)) },
            .when = when,
            .asTable = asTable } },
        .signature = false };
}

} // namespace

void DataSheetTest::aSectionShowsOnlyTheItemsThatFit()
{
    const QString rows = rowsOf(familySheet({ u"m"_s }, false), sample::record()).join(u'\n');
    QVERIFY(rows.contains(u"HANEUL"_s));
    QVERIFY(!rows.contains(u"SOYEON"_s));
}

void DataSheetTest::aSectionNothingFitsIsLeftOut()
{
    const Record record = sample::record();
    const PrintContext context { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = {} };
    PrintedAnswers answers(context, Language::Russian, Typeface::Sans);
    QCOMPARE(flowOf(familySheet({ u"x"_s }, false), Form(), answers).size(), std::size_t(1)); // the heading
}

void DataSheetTest::itemsAreNumberedAsTheyAreShown()
{
    const QStringList both = rowsOf(familySheet({ u"f"_s, u"m"_s }, false), sample::record());
    QCOMPARE(both.size(), 6);
    QCOMPARE(both[0], u"1"_s);
    QCOMPARE(both[3], u"2"_s);
    QCOMPARE(rowsOf(familySheet({ u"m"_s }, true), sample::record()).last(), u"1|HANEUL|Мужской"_s);
}

void DataSheetTest::aTableHasARowAnItem()
{
    const QStringList rows = rowsOf(familySheet({ u"f"_s, u"m"_s }, true), sample::record());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1], u"1|SOYEON|Женский"_s);
    QCOMPARE(rows[2], u"2|HANEUL|Мужской"_s);
}

void DataSheetTest::theSalarySheetHasTheMonthsOfItsQuarter()
{
    const auto &sheet = std::get<DataSheet>(sample::form(u"hqs_quarterly_salary_notice"_s).body);
    const QString rows = rowsOf(sheet, sample::record()).join(u'\n');
    for (const QString &month : { u"|01.01.2027|"_s, u"|01.02.2027|"_s, u"|01.03.2027|"_s })
        QVERIFY2(rows.contains(month), qPrintable(month));
    for (const QString &month : { u"|01.12.2026|"_s, u"|01.04.2027|"_s })
        QVERIFY2(!rows.contains(month), qPrintable(month));
}

/// Who signs is what the research says of each blank.
void DataSheetTest::whoeverTheLawAsksSigns_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isEmployer");
    QTest::newRow("petition") << u"hqs_employer_petition"_s << true;
    QTest::newRow("salary notice") << u"hqs_quarterly_salary_notice"_s << true;
    for (const QString &id : { u"mvd533_work_permit_applications"_s, u"mvd533_work_permit_extension"_s,
             u"mvd533_work_permit_duplicate"_s, u"mvd533_work_permit_change"_s,
             u"mvd417_residence_permit_application"_s, u"visa_application_233_235_7018"_s })
        QTest::newRow(qUtf8Printable(id)) << id << false;
}

void DataSheetTest::whoeverTheLawAsksSigns()
{
    QFETCH(QString, id);
    QFETCH(bool, isEmployer);
    const PrintedForm printed = sample::print(sample::form(id), sample::record());
    QString last;
    for (const PrintedText &text : printed.texts(printed.pageCount() - 1))
        last += text.words + u'\n';
    QCOMPARE(last.contains(u"Подпись заявителя:"_s), !isEmployer);
    QCOMPARE(last.contains(u"М. П."_s), isEmployer);
}

void DataSheetTest::aShortSectionIsNotTornApart()
{
    for (const Form &form : sample::library().forms()) {
        const auto *sheet = std::get_if<DataSheet>(&form.body);
        if (!sheet)
            continue;
        const PrintedForm printed = sample::print(form, sample::record());
        std::map<Place, int> pageOf;
        for (int page = 0; page < printed.pageCount(); ++page) {
            for (const PlacedText &text : printed.layout(page).texts)
                pageOf.emplace(text.origin, page);
        }
        std::map<Place, int> timesOf;
        for (const SheetSection &section : sheet->sections) {
            for (const Place &field : section.fields)
                ++timesOf[field];
        }
        for (const SheetSection &section : sheet->sections) {
            const bool isFoundByItsFields
                = std::ranges::all_of(section.fields, [&timesOf](const Place &field) { return timesOf[field] == 1; });
            if (!section.each.isEmpty() || section.fields.size() > 8 || !isFoundByItsFields)
                continue;
            std::set<int> pages;
            for (const Place &field : section.fields) {
                const auto found = pageOf.find(field);
                if (found != pageOf.end())
                    pages.insert(found->second);
            }
            QVERIFY2(pages.size() <= 1, qPrintable(form.id.text() + u": "_s + section.title.russian));
        }
    }
}

HQS_TEST(datasheet, DataSheetTest)
#include "tst_datasheet.moc"
