// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/floweddocument.h"
#include "forms/flowedtext.h"
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
    void aValueIsNeverReadAsHtml();
    void aMissingRequiredValueLeavesALine();
    void aLineIsNeverCutByTheEndOfAPage();
    void aHeadingStaysWithItsTable();
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
    return htmlOf(letter, answers).remove(QRegularExpression(u"</?a[^>]*>"_s));
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

void LetterTest::aLineIsNeverCutByTheEndOfAPage()
{
    // Qt alone cuts the line after the table at some of these heights.
    for (int lines = 0; lines < 120; ++lines) {
        const QString html = u"<p style=\"margin:0; font-size:7pt\">x</p>"_s.repeated(lines)
            + u"<table cellpadding=\"4\"><tr><td>a</td></tr><tr><td>b</td></tr></table>"_s
              u"<p><small>Исполнитель<br/>тел.</small></p><p>n</p>"_s;
        const Form form;
        const FlowedDocument document(html, form);
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const PrintedText &text : document.texts(page)) {
                const double bottom = form.paper.height() - form.margins.bottom();
                QVERIFY2(text.area.bottom() <= bottom + 0.05,
                    qPrintable(u"%1 lines, %2"_s.arg(lines).arg(text.area.bottom())));
            }
        }
    }
}

void LetterTest::aHeadingStaysWithItsTable()
{
    for (int lines = 40; lines < 110; ++lines) {
        const QString html = u"<p style=\"margin:0; font-size:7pt\">x</p>"_s.repeated(lines)
            + u"<p>Heading</p><table cellpadding=\"4\"><tr><td>first</td></tr><tr><td>second</td></tr></table>"_s;
        const FlowedDocument document(html, Form());
        QMap<QString, int> pages;
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const PrintedText &text : document.texts(page))
                pages.insert(text.words, page);
        }
        QVERIFY2(pages.value(u"Heading"_s, -1) == pages.value(u"first"_s, -2), qPrintable(u"%1 lines"_s.arg(lines)));
    }
}

HQS_TEST(letter, LetterTest)
#include "tst_letter.moc"
