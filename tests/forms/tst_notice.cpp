// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf.h"
#include "forms/pdfwords.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The notice of conclusion of a contract (order 536, Appendix 7, edition 887) against the table of measured rows:
/// notice_cells.csv was taken from the research, not from the form.
class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachRowHasItsBoxes_data();
    void eachRowHasItsBoxes();
    void theBlankHasExactlyItsBoxes();
    void eachValueStandsInItsRows_data();
    void eachValueStandsInItsRows();
    void eachLetterOfThePdfIsInTheMiddleOfItsBox();
    void theSectionOnThePermitStaysEmpty();
    void theRepresentativeIsNamedOnlyWhenHeFiles();
    void aLongPassportNumberGoesOnOnTheAdditionalSheet();
};

namespace {

constexpr double tolerance = 0.3; // mm
constexpr double pitch = 5.59;

struct Row {
    int page = 0;
    QString name;
    QPointF at;
    double height = 0;
    int boxes = 0;
    QString field;
};

std::vector<Row> table()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/forms/notice_cells.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/forms/notice_cells.csv cannot be read");
    std::vector<Row> rows;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList parts = line.split(u';');
        // "(y of row 1)" is a remark of the table, not another column
        const qsizetype last = parts.size();
        rows.push_back({ .page = parts[0].toInt() - 1,
            .name = parts[1],
            .at = { parts[last - 5].toDouble(), parts[last - 4].toDouble() },
            .height = parts[last - 3].toDouble(),
            .boxes = parts[last - 2].toInt(),
            .field = parts[last - 1] });
    }
    return rows;
}

const Form &notice()
{
    return sample::form(u"mvd536_app7_contract_concluded"_s);
}

bool near(double a, double b)
{
    return std::abs(a - b) <= tolerance;
}

const PlacedFrame *boxAt(const PageLayout &page, QPointF corner)
{
    const auto found = std::ranges::find_if(page.frames, [&](const PlacedFrame &box) {
        return near(box.frame.left(), corner.x()) && near(box.frame.top(), corner.y());
    });
    return found == page.frames.end() ? nullptr : &*found;
}

QString lettersOf(const PrintedForm &printed, const QString &path)
{
    QString letters;
    for (int page = 0; page < printed.pageCount(); ++page) {
        for (const PlacedLetter &letter : printed.layout(page).letters) {
            if (toPath(letter.origin) == path)
                letters += letter.letter;
        }
    }
    return letters;
}

} // namespace

void NoticeTest::eachRowHasItsBoxes_data()
{
    QTest::addColumn<int>("index");
    const auto rows = table();
    QCOMPARE(rows.size(), std::size_t(54));
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("page %d, %s, y %.1f", rows[i].page + 1, qPrintable(rows[i].name), rows[i].at.y()) << int(i);
}

void NoticeTest::eachRowHasItsBoxes()
{
    QFETCH(int, index);
    const Row row = table()[static_cast<std::size_t>(index)];
    const PrintedForm printed = sample::print(notice(), Record());
    const PageLayout &page = printed.layout(row.page);
    for (int i = 0; i < row.boxes; ++i) {
        const PlacedFrame *box = boxAt(page, row.at + QPointF(i * pitch, 0));
        QVERIFY2(box, qPrintable(u"box %1 is missing"_s.arg(i + 1)));
        QVERIFY(near(box->frame.height(), row.height));
        QVERIFY(near(box->frame.width(), pitch));
    }
    // No box more: the grid neither starts earlier nor goes on.
    QVERIFY(!boxAt(page, row.at + QPointF(row.boxes * pitch, 0)));
    QVERIFY(!boxAt(page, row.at - QPointF(pitch, 0)));
}

void NoticeTest::theBlankHasExactlyItsBoxes()
{
    const PrintedForm printed = sample::print(notice(), Record());
    QCOMPARE(printed.pageCount(), 4);
    for (const Overflow &overflow : printed.overflows())
        QFAIL(qPrintable(u"the printed words do not fit: "_s + overflow.text));
    // Forms.md, G.1, column "Cells": 1192 boxes, ten of them marks. The seal place on page 4 is a frame of ours.
    std::size_t boxes = 0;
    for (int page = 0; page < 3; ++page)
        boxes += printed.layout(page).frames.size();
    QCOMPARE(boxes, std::size_t(1192));
    QCOMPARE(printed.layout(3).frames.size(), std::size_t(1));
}

void NoticeTest::eachValueStandsInItsRows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("letters");
    QTest::newRow("addressee") << u"authority.name"_s << u"ГУМВДРОССИИПОГ.МОСКВЕ"_s;
    QTest::newRow("1") << u"employer.status"_s << u"X"_s;
    QTest::newRow("1.1") << u"employer.okved"_s << u"71.12.1"_s;
    QTest::newRow("1.2 name") << u"employer.fullName"_s << u"ОБЩЕСТВОСОГРАНИЧЕННОЙОТВЕТСТВЕННОСТЬЮ«СЕВЕРНЫЙМОСТ»"_s;
    QTest::newRow("1.2 number") << u"employer.registryNumber"_s << u"1247700999996"_s;
    QTest::newRow("ИНН") << u"employer.inn"_s << u"7700999905"_s;
    QTest::newRow("address") << u"employer.legalAddress"_s << u"125009,Г.МОСКВА,УЛ.ПРИМЕРНАЯ,Д.7,ОФ.12"_s;
    QTest::newRow("phone") << u"employer.phone"_s << u"+7495000-00-00"_s;
    QTest::newRow("2.1") << u"specialist.surnameRu"_s << u"КИМ"_s;
    QTest::newRow("2.2") << u"specialist.givenRu"_s << u"МИНДЖУН"_s;
    QTest::newRow("2.3") << u"specialist.patronymicRu"_s << u"СЕРГЕЕВИЧ"_s;
    QTest::newRow("2.4") << u"specialist.citizenship"_s << u"РЕСПУБЛИКАКОРЕЯ"_s;
    QTest::newRow("2.6") << u"specialist.birthDate"_s << u"17041984"_s;
    QTest::newRow("2.7 name") << u"passport.kind"_s << u"ПАСПОРТ"_s;
    QTest::newRow("2.7 series") << u"passport.series"_s << u"AB"_s;
    QTest::newRow("2.7 number") << u"passport.number"_s << u"M00000000"_s;
    QTest::newRow("2.7 date") << u"passport.issuedOn"_s << u"05062024"_s;
    QTest::newRow("2.7 issued by") << u"passport.issuedBy"_s << u"МИНИСТЕРСТВОИНОСТРАННЫХДЕЛРЕСПУБЛИКИКОРЕЯ"_s;
    QTest::newRow("3.2") << u"contract.position"_s << u"ВЕДУЩИЙИНЖЕНЕР-ПРОЕКТИРОВЩИК"_s;
    QTest::newRow("3.3") << u"contract.kind"_s << u"X"_s;
    QTest::newRow("3.3 date") << u"contract.signedOn"_s << u"20112026"_s;
    QTest::newRow("3.4") << u"contract.workAddress"_s << u"125009,Г.МОСКВА,УЛ.ПРИМЕРНАЯ,Д.7,ОФ.12"_s;
}

void NoticeTest::eachValueStandsInItsRows()
{
    QFETCH(QString, path);
    QFETCH(QString, letters);
    const PrintedForm printed = sample::print(notice(), sample::record());
    QCOMPARE(lettersOf(printed, path), letters);

    // The first letter stands in the first box of the first row that the table gives to the field.
    const auto rows = table();
    const auto row = std::ranges::find(rows, path, &Row::field);
    QVERIFY(row != rows.end());
    const auto &placed = printed.layout(row->page).letters;
    const auto letter
        = std::ranges::find_if(placed, [&](const PlacedLetter &each) { return toPath(each.origin) == path; });
    QVERIFY(letter != placed.end());
    QVERIFY2(near(letter->box.left(), row->at.x()) && near(letter->box.top(), row->at.y()),
        qPrintable(u"%1, %2"_s.arg(letter->box.left()).arg(letter->box.top())));
}

void NoticeTest::eachLetterOfThePdfIsInTheMiddleOfItsBox()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    std::vector<PrintedForm> forms;
    forms.push_back(sample::print(notice(), sample::record()));
    const auto pages = sample::wordsOf(toPdf(forms, u"test"_s));
    QCOMPARE(int(pages.size()), 4);
    int letters = 0;
    for (int page = 0; page < 4; ++page) {
        const auto &words = pages[static_cast<std::size_t>(page)];
        for (const PlacedLetter &letter : forms.front().layout(page).letters) {
            const auto found = std::ranges::find_if(words, [&](const sample::PdfWord &word) {
                return word.text == letter.letter && near(word.area.center().x(), letter.box.center().x())
                    && letter.box.contains(word.area.center());
            });
            QVERIFY2(found != words.end(),
                qPrintable(u"page %1: %2 at %3, %4"_s.arg(page + 1)
                               .arg(letter.letter)
                               .arg(letter.box.left())
                               .arg(letter.box.top())));
            ++letters;
        }
    }
    QVERIFY2(letters > 300, qPrintable(QString::number(letters)));
}

void NoticeTest::theSectionOnThePermitStaysEmpty()
{
    const PrintedForm printed = sample::print(notice(), sample::record());
    const QRectF section(0, 29, 210, 116);
    for (const PlacedLetter &letter : printed.layout(2).letters)
        QVERIFY(!section.contains(letter.box));
}

void NoticeTest::theRepresentativeIsNamedOnlyWhenHeFiles()
{
    Record record = sample::record();
    const auto names = [&record] {
        QStringList words;
        const PrintedForm printed = sample::print(notice(), record);
        for (const PrintedText &text : printed.texts(3))
            words << text.words;
        return words;
    };
    QVERIFY(names().contains(u"Озерцова Вера Игоревна"_s));
    sample::answer(record, u"notification.by"_s, u"signatory"_s);
    QVERIFY(!names().contains(u"Озерцова Вера Игоревна"_s));
    QVERIFY(names().contains(u"Лесникова Ольга Павловна"_s));
}

void NoticeTest::aLongPassportNumberGoesOnOnTheAdditionalSheet()
{
    Record record = sample::record();
    sample::answer(record, u"passport.number"_s, u"M0000000012"_s);
    const PrintedForm printed = sample::print(notice(), record);
    QCOMPARE(printed.pageCount(), 5);
    QCOMPARE(lettersOf(printed, u"passport.number"_s), u"M0000000012"_s);
    QCOMPARE(printed.overflows().size(), std::size_t(1));
    QCOMPARE(printed.overflows().front().number, u"2.7"_s);
    QCOMPARE(printed.overflows().front().room, 9);
}

HQS_TEST(notice, NoticeTest)
#include "tst_notice.moc"
