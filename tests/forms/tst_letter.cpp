// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flowedtext.h"
#include "forms/flowlayout.h"
#include "forms/flowmarkup.h"
#include "forms/letterparts.h"
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Letters: branches, repeats, escaping, and what happens to values that are not there.
class LetterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void branchesAndRepeatsAreFollowed_data();
    void branchesAndRepeatsAreFollowed();
    void aLetterThatDoesNotCloseIsComplainedAbout_data();
    void aLetterThatDoesNotCloseIsComplainedAbout();
    void sharedPartsArePutIn_data();
    void sharedPartsArePutIn();
    void aValueIsNeverReadAsHtml();
    void aMissingRequiredValueLeavesALine();
    void aLineIsNeverCutByTheEndOfAPage();
    void aHeadingStaysWithItsTable();
    void unknownMarkupIsComplainedAbout_data();
    void unknownMarkupIsComplainedAbout();
    void aRowOfHeadingsStaysWithTheNextRow();
    void aRowLongerThanAPageGoesOnOnTheNext();
    void wordsStandWhereTheirColumnIs();
    void theHeadOfATableIsRepeated();
    void theCoverLetterListsWhatIsEnclosed();
};

namespace {

/// The words of a letter, without the anchors around the values.
QString written(const QString &html, const Record &record)
{
    QStringList complaints;
    const Letter letter = parseLetter(html, complaints);
    if (!complaints.isEmpty())
        return u"complaint: "_s + complaints.join(u' ');
    const PrintContext context { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = {} };
    PrintedAnswers answers(context, Language::Russian, Typeface::Serif);
    return markupOf(letter, answers).remove(QRegularExpression(u"</?a[^>]*>"_s));
}

} // namespace

void LetterTest::branchesAndRepeatsAreFollowed_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    QTest::newRow("filled") << u"<!-- when passport.series -->да<!-- otherwise -->нет<!-- end -->"_s << u"да"_s;
    QTest::newRow("not filled") << u"<!-- when not passport.series -->да<!-- otherwise -->нет<!-- end -->"_s
                                << u"нет"_s;
    QTest::newRow("a code") << u"<!-- when contract.term = fixed -->срочный<!-- end -->."_s << u"срочный."_s;
    QTest::newRow("one of two codes") << u"<!-- when contract.kind = civil, labour -->да<!-- end -->"_s << u"да"_s;
    QTest::newRow("another code") << u"<!-- when contract.kind = civil -->да<!-- end -->!"_s << u"!"_s;
    QTest::newRow("a flag that says yes")
        << u"<!-- when founder[1].foreign -->да<!-- otherwise -->нет<!-- end -->"_s << u"да"_s;
    QTest::newRow("each item") << u"<!-- each family -->{{family.givenLat}};<!-- end -->"_s << u"SOYEON;HANEUL;"_s;
    QTest::newRow("a role beside the one repeated")
        << u"<!-- each family -->{{familyPassport.number}} <!-- end -->"_s << u"M00000001 M00000002 "_s;
    QTest::newRow("a branch inside a repeat")
        << u"<!-- each family --><!-- when family.sex = f -->она<!-- otherwise -->он<!-- end --> <!-- end -->"_s
        << u"она он "_s;
    QTest::newRow("a repeat inside a branch")
        << u"<!-- when contract.kind = labour --><!-- each family -->x<!-- end --><!-- end -->"_s << u"xx"_s;
    QTest::newRow("other comments are left out") << u"a<!-- note to self -->b"_s << u"ab"_s;
}

void LetterTest::branchesAndRepeatsAreFollowed()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(written(html, sample::record()), expected);
}

void LetterTest::aLetterThatDoesNotCloseIsComplainedAbout_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("no end") << u"<!-- when passport.series -->x"_s;
    QTest::newRow("an end of nothing") << u"x<!-- end -->y"_s;
    QTest::newRow("otherwise of nothing") << u"x<!-- otherwise -->y"_s;
    QTest::newRow("a repeat without an end") << u"<!-- each family -->x"_s;
    QTest::newRow("a test of nothing") << u"<!-- when -1 -->x<!-- end -->"_s;
    QTest::newRow("otherwise twice")
        << u"<!-- when passport.series -->x<!-- otherwise -->y<!-- otherwise -->z<!-- end -->"_s;
}

void LetterTest::aLetterThatDoesNotCloseIsComplainedAbout()
{
    QFETCH(QString, html);
    QStringList complaints;
    parseLetter(html, complaints);
    QVERIFY(!complaints.isEmpty());
}

void LetterTest::sharedPartsArePutIn_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("none") << u"a<!-- end -->b"_s << u"a<!-- end -->b"_s << QString();
    QTest::newRow("one") << u"a <!-- include one.html --> b"_s << u"a 1 b"_s << QString();
    QTest::newRow("twice") << u"<!-- include one.html --><!-- include one.html -->"_s << u"11"_s << QString();
    QTest::newRow("in another") << u"<!-- include outer.html -->"_s << u"(1)"_s << QString();
    QTest::newRow("not there") << u"<!-- include two.html -->"_s << QString() << u"there is no part \"two.html\""_s;
    QTest::newRow("outside the folder") << u"<!-- include ../one.html -->"_s << QString()
                                        << u"there is no part \"../one.html\""_s;
    QTest::newRow("itself") << u"<!-- include loop.html -->"_s << u"[]"_s
                            << u"the part \"loop.html\" includes itself"_s;
}

void LetterTest::sharedPartsArePutIn()
{
    QFETCH(QString, letter);
    QFETCH(QString, expected);
    QFETCH(QString, complaint);
    const std::map<QString, QString> parts { { u"one.html"_s, u"1\n"_s },
        { u"outer.html"_s, u"(<!-- include one.html -->)"_s }, { u"loop.html"_s, u"[<!-- include loop.html -->]"_s } };
    QStringList complaints;
    const QString whole = withParts(
        letter,
        [&parts](const QString &name) {
            const auto found = parts.find(name);
            return found == parts.end() ? std::nullopt : std::optional(found->second);
        },
        complaints);
    QCOMPARE(whole, expected);
    QCOMPARE(complaints.join(u'\n'), complaint);
}

void LetterTest::aValueIsNeverReadAsHtml()
{
    Record record;
    sample::answer(record, u"specialist.surnameRu"_s, u"<img src=file:///etc/passwd>&\"<!-- end -->"_s);
    QCOMPARE(written(u"<b>{{specialist.surnameRu}}</b>"_s, record),
        u"<b>&lt;img src=file:///etc/passwd&gt;&amp;&quot;&lt;!-- end --&gt;</b>"_s);
}

void LetterTest::aMissingRequiredValueLeavesALine()
{
    QCOMPARE(written(u"[{{specialist.surnameRu}}][{{specialist.surnameRu}}][{{specialist.patronymicRu}}]"_s, Record()),
        u"[____________________][____________________][]"_s);
}

void LetterTest::unknownMarkupIsComplainedAbout_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("element") << u"<p>x</p>\n<img src=\"a\"/>"_s << u"line 2: unknown element <img>"_s;
    QTest::newRow("attribute") << u"<p class=\"a\">x</p>"_s << u"line 1: unknown attribute class of <p>"_s;
    QTest::newRow("style") << u"<p style=\"color: red\">x</p>"_s << u"line 1: unknown style \"color: red\""_s;
    QTest::newRow("alignment") << u"<p align=\"middle\">x</p>"_s << u"line 1: unknown alignment: \"middle\""_s;
    QTest::newRow("width in pixels") << u"<table width=\"90\"><tr><td>x</td></tr></table>"_s
                                     << u"line 1: a width is given in percent: \"90\""_s;
    QTest::newRow("table in a cell") << u"<table><tr><td><table></table></td></tr></table>"_s
                                     << u"line 1: unknown element <table>"_s;
    QTest::newRow("never closed") << u"<p>x"_s << u"Opening and ending tag mismatch."_s;
}

void LetterTest::unknownMarkupIsComplainedAbout()
{
    QFETCH(QString, markup);
    QFETCH(QString, complaint);
    QStringList complaints;
    readMarkup(markup, complaints);
    QVERIFY2(!complaints.isEmpty() && complaints.join(u'\n').contains(complaint), qPrintable(complaints.join(u'\n')));
}

namespace {

struct Found {
    int page = -1;
    QRectF area;
};

/// Where each piece of text came to stand; the first of equal ones.
std::map<QString, Found> laidOut(const QString &markup, const Form &form = {})
{
    QStringList complaints;
    const std::vector<PageLayout> pages = layOut(form, readMarkup(markup, complaints));
    std::map<QString, Found> found;
    if (!complaints.isEmpty())
        found[complaints.join(u'\n')] = {};
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedText &text : pages[page].texts)
            found.emplace(text.words, Found { static_cast<int>(page), text.area });
    }
    return found;
}

} // namespace

void LetterTest::aLineIsNeverCutByTheEndOfAPage()
{
    const Form form;
    for (int lines = 0; lines < 120; ++lines) {
        const QString markup = u"<p style=\"margin-top: 0; margin-bottom: 0; font-size: 7pt\">x</p>"_s.repeated(lines)
            + u"<table cellpadding=\"4\"><tr><td>a</td></tr><tr><td>b</td></tr></table>"_s
              u"<p><small>Исполнитель<br/>тел.</small></p><p>n</p>"_s;
        QStringList complaints;
        for (const PageLayout &page : layOut(form, readMarkup(markup, complaints))) {
            for (const PlacedText &text : page.texts) {
                QVERIFY2(text.area.top() >= form.margins.top() - 0.01
                        && text.area.bottom() <= form.paper.height() - form.margins.bottom() + 0.01,
                    qPrintable(u"%1 lines, %2"_s.arg(lines).arg(text.area.bottom())));
            }
        }
        QVERIFY(complaints.isEmpty());
    }
}

void LetterTest::aHeadingStaysWithItsTable()
{
    for (int lines = 40; lines < 110; ++lines) {
        const auto found
            = laidOut(u"<p style=\"margin-top: 0; margin-bottom: 0; font-size: 7pt\">x</p>"_s.repeated(lines)
                + u"<p>Heading</p><table cellpadding=\"4\"><tr><td>first</td></tr><tr><td>second</td></tr></table>"_s);
        QVERIFY2(found.at(u"Heading"_s).page == found.at(u"first"_s).page, qPrintable(u"%1 lines"_s.arg(lines)));
    }
}

void LetterTest::aRowOfHeadingsStaysWithTheNextRow()
{
    for (int rows = 40; rows < 70; ++rows) {
        const auto found
            = laidOut(u"<table border=\"1\">%1<tr><td><b>Heading</b></td></tr><tr><td>first</td></tr></table>"_s.arg(
                u"<tr><td>x</td></tr>"_s.repeated(rows)));
        QVERIFY2(found.at(u"Heading"_s).page == found.at(u"first"_s).page, qPrintable(u"%1 rows"_s.arg(rows)));
    }
}

void LetterTest::aRowLongerThanAPageGoesOnOnTheNext()
{
    QString words;
    for (int i = 0; i < 3000; ++i)
        words += u"слово%1 "_s.arg(i);
    QStringList complaints;
    const Form form;
    const auto pages = layOut(form,
        readMarkup(
            u"<table border=\"1\"><tr><td width=\"30%\">left</td><td>%1</td></tr><tr><td>after</td><td>x</td></tr></table>"_s
                .arg(words),
            complaints));
    QVERIFY(pages.size() > 2);
    QString printed;
    for (const PageLayout &page : pages) {
        for (const PlacedText &text : page.texts) {
            QVERIFY(text.area.bottom() <= form.paper.height() - form.margins.bottom() + 0.01);
            if (text.words.contains(u"слово"))
                printed += text.words;
        }
    }
    QCOMPARE(printed.simplified(), words.simplified());
    QCOMPARE(pages.back().texts.back().words, u"x"_s);
}

void LetterTest::wordsStandWhereTheirColumnIs()
{
    const Form form; // 210 mm wide, 20 left, 10 right: 180 mm
    const auto found
        = laidOut(u"<table width=\"50%\" cellpadding=\"0\"><tr><td width=\"25%\">a</td><td align=\"right\">b</td></tr>"
                  "<tr><td colspan=\"2\" align=\"center\">c</td></tr></table>"_s);
    QVERIFY(std::abs(found.at(u"a"_s).area.left() - 20) < 0.05);
    QVERIFY(std::abs(found.at(u"b"_s).area.right() - 110) < 0.05);
    QVERIFY(std::abs(found.at(u"c"_s).area.center().x() - 65) < 0.05);
    QVERIFY(found.at(u"c"_s).area.top() >= found.at(u"a"_s).area.bottom());
}

void LetterTest::theHeadOfATableIsRepeated()
{
    FlowTable table { .columns = { 1 } };
    table.rows.push_back({ .cells = { { .paragraphs = { { .runs = { { .words = u"head"_s } } } } } }, .heads = true });
    for (int i = 0; i < 100; ++i)
        table.rows.push_back({ .cells = { { .paragraphs = { { .runs = { { .words = u"row"_s } } } } } } });
    const auto pages = layOut(Form(), { table });
    QVERIFY(pages.size() > 1);
    for (const PageLayout &page : pages) {
        QCOMPARE(page.texts.front().words, u"head"_s);
        QCOMPARE(std::ranges::count(page.texts, u"head"_s, &PlacedText::words), 1);
    }
}

void LetterTest::theCoverLetterListsWhatIsEnclosed()
{
    const Form &letter = sample::form(u"package_cover_letter"_s);
    const StageId stage = letter.stage;
    const std::vector<ChecklistLine> package {
        { .title = u"Ходатайство <b>"_s, .needs = u"оригинал"_s, .stage = stage, .enclosed = true },
        { .title = u"Фото"_s, .needs = u"оригинал × 2"_s, .stage = stage },
        { .title = u"Виза"_s, .stage = StageId(u"invitation"_s), .enclosed = true },
        { .title = u"Письмо"_s, .stage = stage, .form = letter.id, .enclosed = true },
        { .title = u"Полис"_s, .needs = u"копия"_s, .stage = stage, .enclosed = true },
    };
    const Record record = sample::record();
    const auto wordsWith = [&](const std::vector<ChecklistLine> &lines) {
        const auto printed = printForm(
            letter, { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = lines });
        QStringList words;
        for (int page = 0; printed && page < printed->pageCount(); ++page) {
            for (const PrintedText &text : printed->texts(page))
                words << text.words.simplified();
        }
        return words.join(u' ').simplified(); // without the cells for the sheets
    };
    const QString words = wordsWith(package);
    QVERIFY2(words.contains(u"Опись прилагаемых документов № Документ Вид Листов"
                            " 1 Ходатайство <b> оригинал 2 Полис копия Должность, подпись"_s),
        qPrintable(words));
    for (const QString &other : { u"Фото"_s, u"Виза"_s, u"3 Письмо"_s })
        QVERIFY2(!words.contains(other), qPrintable(other));
    QVERIFY(!wordsWith({ package[1] }).contains(u"Опись прилагаемых"_s)); // nothing is enclosed
}

HQS_TEST(letter, LetterTest)
#include "tst_letter.moc"
