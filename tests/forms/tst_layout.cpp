// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/layout.h"
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Each kind of item on a page, and what becomes of values that do not fit.
class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void lettersStandInTheirBoxes();
    void anEmptyGridHasBoxesAndNoLetters();
    void whatFindsNoBoxGoesToTheAdditionalSheet();
    void aVeryLongValueTakesSeveralSheets();
    void aGridThatMayNotSpillReportsTheRoom();
    void aValueGoesOnInTheNextGridOfTheSameField();
    void aMarkStandsOnlyAtItsCode();
    void anItemAppearsUnderItsConditionOnly();
    void aWideValueShrinksAndThenCounts();
    void aValueThatWrapsShrinksToItsRoom();
    void anOptionalPageIsLeftOutWithoutAnswers();
    void wordsThatDoNotFitAreReported();
    void aCodeNeedsItsFirstParts();
    void aSeparatorInsideACodeIsRefused();
    void aPointBelongsToItsField();
};

namespace {

Placeholder value(const QString &path)
{
    QStringList complaints;
    return *parsePlaceholder(path, complaints);
}

CellsItem cells(const QString &path, std::vector<Run> runs)
{
    return { .value = value(path),
        .box = { 5, 8 },
        .pitch = 5.5,
        .runs = std::move(runs),
        .number = u"2.1"_s,
        .title = u"Фамилия"_s };
}

Form formOf(std::vector<PageItem> items)
{
    Form form;
    form.id = FormId(u"test"_s);
    form.title = { u"Проба"_s, u"Test"_s };
    form.body = FixedPages { .pages = { { .items = std::move(items) } } };
    return form;
}

Record with(const QString &path, const QString &text)
{
    Record record;
    sample::answer(record, path, text);
    return record;
}

QString lettersOf(const PageLayout &page)
{
    QString letters;
    for (const PlacedLetter &letter : page.letters)
        letters += letter.letter;
    return letters;
}

QrItem code(int needed)
{
    QStringList complaints;
    const auto part = [&complaints](const QString &key, const QString &path) {
        return QrItem::Part { .key = key, .value = parseTemplate(path, complaints) };
    };
    return { .prefix = u"ST00012"_s,
        .parts = { part(u"Name"_s, u"{{payee.name}}"_s), part(u"KPP"_s, u"{{payee.kpp}}"_s) },
        .needed = needed,
        .area = { 10, 10, 30, 30 } };
}

} // namespace

void LayoutTest::lettersStandInTheirBoxes()
{
    const Form form
        = formOf({ { .content = cells(u"specialist.surnameRu"_s,
                         { { .at = { 20, 30 }, .count = 3 }, { .at = { 20, 50 }, .count = 4, .height = 7 } }) } });
    const PrintedForm printed = sample::print(form, with(u"specialist.surnameRu"_s, u"Ким Ли"_s));
    const PageLayout &page = printed.layout(0);
    QCOMPARE(page.frames.size(), std::size_t(7));
    QCOMPARE(lettersOf(page), u"КИМЛИ"_s);
    QCOMPARE(page.letters[0].box, QRectF(20, 30, 5, 8));
    QCOMPARE(page.letters[2].box, QRectF(31, 30, 5, 8));
    QCOMPARE(page.letters[3].box, QRectF(20, 50, 5, 7));
    QCOMPARE(toPath(page.letters[3].origin), u"specialist.surnameRu"_s);
    QVERIFY(printed.overflows().empty());
}

void LayoutTest::anEmptyGridHasBoxesAndNoLetters()
{
    CellsItem office = cells(u"specialist.surnameRu"_s, { { .at = { 20, 30 }, .count = 4 } });
    office.value.reset();
    const PrintedForm printed = sample::print(formOf({ { .content = office } }), sample::record());
    QCOMPARE(printed.layout(0).frames.size(), std::size_t(4));
    QVERIFY(printed.layout(0).letters.empty());
}

void LayoutTest::whatFindsNoBoxGoesToTheAdditionalSheet()
{
    const Form form = formOf({ { .content = cells(u"specialist.surnameRu"_s, { { .at = { 20, 30 }, .count = 8 } }) } });
    const PrintedForm printed = sample::print(form, with(u"specialist.surnameRu"_s, u"Петров Водкин Кузьма"_s));
    QCOMPARE(printed.pageCount(), 2);
    QCOMPARE(lettersOf(printed.layout(0)), u"ПЕТРОВ"_s);
    QCOMPARE(lettersOf(printed.layout(1)), u"ВОДКИНКУЗЬМА"_s);
    QCOMPARE(printed.layout(1).letters[1].box.left() - printed.layout(1).letters[0].box.left(), 5.5);
    QStringList words;
    for (const PlacedText &text : printed.layout(1).texts)
        words << text.words;
    QVERIFY(words.contains(u"ДОПОЛНИТЕЛЬНЫЙ ЛИСТ"_s));
    QVERIFY(words.contains(u"Продолжение поля 2.1 Фамилия"_s));
    const Overflow expected { .reason = Overflow::Reason::Continued,
        .place = Place(FieldId(u"specialist.surnameRu"_s)),
        .number = u"2.1"_s,
        .title = u"Фамилия"_s,
        .text = u"Петров Водкин Кузьма"_s,
        .room = 7 };
    QCOMPARE(printed.overflows().size(), std::size_t(1));
    QVERIFY(printed.overflows().front() == expected);
}

void LayoutTest::aVeryLongValueTakesSeveralSheets()
{
    const QString text = u"АБВГДЕЖЗИК "_s.repeated(400).trimmed();
    const Form form
        = formOf({ { .content = cells(u"specialist.surnameRu"_s, { { .at = { 20, 30 }, .count = 10 } }) } });
    const PrintedForm printed = sample::print(form, with(u"specialist.surnameRu"_s, text));
    QVERIFY(printed.pageCount() > 3);
    QString all;
    for (int page = 0; page < printed.pageCount(); ++page) {
        all += lettersOf(printed.layout(page));
        for (const PlacedLetter &letter : printed.layout(page).letters)
            QVERIFY(letter.box.bottom() < 278); // above the line to sign on
    }
    QCOMPARE(all, QString(text).remove(u' '));
}

void LayoutTest::aGridThatMayNotSpillReportsTheRoom()
{
    CellsItem item = cells(u"specialist.surnameRu"_s, { { .at = { 20, 30 }, .count = 4 } });
    item.spill = Spill::Mark;
    const PrintedForm printed
        = sample::print(formOf({ { .content = item } }), with(u"specialist.surnameRu"_s, u"Петров"_s));
    QCOMPARE(printed.pageCount(), 1);
    QCOMPARE(lettersOf(printed.layout(0)), u"ПЕТР"_s);
    QCOMPARE(printed.overflows().size(), std::size_t(1));
    QVERIFY(printed.overflows().front().reason == Overflow::Reason::TooLong);
    QCOMPARE(printed.overflows().front().room, 4);
}

void LayoutTest::aValueGoesOnInTheNextGridOfTheSameField()
{
    CellsItem first = cells(u"specialist.surnameRu"_s, { { .at = { 20, 30 }, .count = 6 } });
    first.spill = Spill::Next;
    CellsItem second = cells(u"specialist.surnameRu"_s, { { .at = { 20, 90 }, .count = 9 } });
    second.continues = true;
    const Form form = formOf({ { .content = first }, { .content = second } });
    const PrintedForm printed = sample::print(form, with(u"specialist.surnameRu"_s, u"Петров Водкин"_s));
    QCOMPARE(printed.pageCount(), 1);
    QCOMPARE(lettersOf(printed.layout(0)), u"ПЕТРОВВОДКИН"_s);
    QCOMPARE(printed.layout(0).letters[6].box.topLeft(), QPointF(20, 90));
    QVERIFY(printed.overflows().empty());
}

void LayoutTest::aMarkStandsOnlyAtItsCode()
{
    const auto mark = [](const QString &answer, double y) {
        return PageItem { .content
            = MarkItem { .place = Place(FieldId(u"specialist.sex"_s)), .code = answer, .area = { 20, y, 4, 4 } } };
    };
    const PrintedForm printed
        = sample::print(formOf({ mark(u"m"_s, 20), mark(u"f"_s, 30) }), with(u"specialist.sex"_s, u"f"_s));
    QCOMPARE(printed.layout(0).frames.size(), std::size_t(2));
    QCOMPARE(lettersOf(printed.layout(0)), u"X"_s);
    QCOMPARE(printed.layout(0).letters.front().box, QRectF(20, 30, 4, 4));
}

void LayoutTest::anItemAppearsUnderItsConditionOnly()
{
    PageItem item { .content = PlainItem { .value = value(u"family[2].surnameRu"_s), .area = { 20, 20, 60, 6 } },
        .when = { OneOf { .field = FieldId(u"family.together"_s), .values = { u"true"_s } } },
        .item = 2 };
    Record record = sample::record();
    const auto texts = [&] { return sample::print(formOf({ item }), record).layout(0).texts.size(); };
    const std::size_t with = texts();
    sample::answer(record, u"family[2].together"_s, u"false"_s);
    QCOMPARE(texts(), with - 1);
}

void LayoutTest::aWideValueShrinksAndThenCounts()
{
    const Form form = formOf(
        { { .content = PlainItem {
                .value = value(u"specialist.surnameRu"_s), .area = { 20, 20, 30, 6 }, .style = { .size = 10 } } } });
    const PrintedForm fits = sample::print(form, with(u"specialist.surnameRu"_s, u"Иванов"_s));
    QCOMPARE(fits.layout(0).texts.front().size, 10.0);
    const PrintedForm shrunk = sample::print(form, with(u"specialist.surnameRu"_s, u"Константинопольский"_s));
    QVERIFY(shrunk.layout(0).texts.front().size < 10 && shrunk.layout(0).texts.front().size >= 7);
    QVERIFY(shrunk.overflows().empty());
    const PrintedForm tooLong
        = sample::print(form, with(u"specialist.surnameRu"_s, u"Константинопольский-Задунайский"_s));
    QCOMPARE(tooLong.layout(0).texts.front().size, 7.0);
    QCOMPARE(tooLong.overflows().size(), std::size_t(1));
    QVERIFY(tooLong.overflows().front().room > 15 && tooLong.overflows().front().room < 31);
}

void LayoutTest::aValueThatWrapsShrinksToItsRoom()
{
    const Form form = formOf({ { .content = PlainItem { .value = value(u"specialist.surnameRu"_s),
                                     .area = { 20, 20, 40, 8 },
                                     .style = { .size = 10 },
                                     .wraps = true } } });
    const PrintedForm two = sample::print(form, with(u"specialist.surnameRu"_s, u"Константинопольский Задунайский"_s));
    QCOMPARE(two.layout(0).texts.front().typeset.lines.size(), 2);
    QVERIFY(two.overflows().empty());
    const PrintedForm smaller
        = sample::print(form, with(u"specialist.surnameRu"_s, u"Константинопольский Задунайский Севастопольский"_s));
    QVERIFY(smaller.layout(0).texts.front().size < 10 && smaller.layout(0).texts.front().size >= 7);
    QVERIFY(smaller.layout(0).texts.front().typeset.ink.height() <= 8.05);
    QVERIFY(smaller.overflows().empty());
}

void LayoutTest::anOptionalPageIsLeftOutWithoutAnswers()
{
    Form form = formOf({ { .content = FrameItem { .frame = { 20, 20, 10, 10 } } } });
    form.body = FixedPages { .pages
        = { { .items = { { .content = FrameItem { .frame = { 20, 20, 10, 10 } } } } },
            { .items = { { .content = cells(u"family[2].surnameRu"_s, { { .at = { 20, 30 }, .count = 5 } }) } },
                .optional = true } } };
    QCOMPARE(sample::print(form, Record()).pageCount(), 1);
    QCOMPARE(sample::print(form, sample::record()).pageCount(), 2);
}

void LayoutTest::wordsThatDoNotFitAreReported()
{
    QStringList complaints;
    const Template words = parseTemplate(u"Господин {{specialist.surnameRu}}"_s, complaints);
    const Form form
        = formOf({ { .content = WordsItem { .words = words, .area = { 20, 20, 40, 9 }, .style = { .size = 10 } } } });
    QVERIFY(sample::print(form, with(u"specialist.surnameRu"_s, u"Петров Водкин"_s)).overflows().empty());
    const auto overflows = sample::print(form, with(u"specialist.surnameRu"_s, u"Петров "_s.repeated(20))).overflows();
    QCOMPARE(overflows.size(), std::size_t(1));
    QCOMPARE(toPath(overflows.front().place), u"specialist.surnameRu"_s);
}

void LayoutTest::aCodeNeedsItsFirstParts()
{
    const Form form = formOf({ { .content = code(1) } });
    QVERIFY(sample::print(form, with(u"payee.kpp"_s, u"770001001"_s)).layout(0).codes.empty());
    const PrintedForm printed = sample::print(form, with(u"payee.name"_s, u"УФК"_s));
    QCOMPARE(printed.layout(0).codes.size(), std::size_t(1));
    QCOMPARE(printed.layout(0).codes.front().payload, u"ST00012|Name=УФК"_s);
    for (const QRectF &module : printed.layout(0).codes.front().dark)
        QVERIFY(QRectF(10, 10, 30, 30).contains(module));
}

void LayoutTest::aSeparatorInsideACodeIsRefused()
{
    const PrintedForm printed
        = sample::print(formOf({ { .content = code(1) } }), with(u"payee.name"_s, u"УФК|Sum=1"_s));
    QVERIFY(printed.layout(0).codes.empty());
    QCOMPARE(printed.overflows().size(), std::size_t(1));
    QVERIFY(printed.overflows().front().reason == Overflow::Reason::ForbiddenCharacter);
    QCOMPARE(toPath(printed.overflows().front().place), u"payee.name"_s);
}

void LayoutTest::aPointBelongsToItsField()
{
    QStringList complaints;
    const Form form = formOf({ { .content = cells(u"specialist.surnameRu"_s,
                                     { { .at = { 20, 30 }, .count = 3 }, { .at = { 20, 50 }, .count = 3 } }) },
        { .content = PlainItem { .value = value(u"family[2].surnameRu"_s), .area = { 20, 80, 60, 6 } } },
        { .content = WordsItem {
              .words = parseTemplate(u"г-н {{specialist.givenRu}}"_s, complaints), .area = { 10, 70, 150, 40 } } } });
    const PrintedForm printed = sample::print(form, Record()); // where nothing is filled in, too
    const auto pathAt = [&printed](QPointF at) {
        const auto field = printed.fieldAt(0, at);
        return field ? toPath(field->place) : QString();
    };
    QCOMPARE(pathAt({ 33, 52 }), u"specialist.surnameRu"_s);
    QCOMPARE(printed.fieldAt(0, { 33, 52 })->area, QRectF(20, 50, 16, 8));
    QCOMPARE(pathAt({ 60, 52 }), QString());
    QCOMPARE(pathAt({ 30, 83 }), u"family[2].surnameRu"_s);
    QCOMPARE(pathAt({ 120, 83 }), u"specialist.givenRu"_s);

    const PrintedForm letter = sample::print(sample::form(u"guarantee_letter"_s), sample::record());
    const auto texts = letter.texts(0);
    const auto text = std::ranges::find_if(texts, [](const PrintedText &each) { return !each.origin.field.isEmpty(); });
    QVERIFY(text != texts.end());
    QVERIFY(letter.fieldAt(0, text->area.center())->place == text->origin);
}

HQS_TEST(layout, LayoutTest)
#include "tst_layout.moc"
