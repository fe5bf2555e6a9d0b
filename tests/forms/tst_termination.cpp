// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The notice of termination (order 536, Appendix 8): the grid is that of the notice of conclusion, whose rows were
/// measured, and what differs is named here.
class TerminationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theGridIsThatOfTheNoticeOfConclusion();
    void theInitiativeIsMarked_data();
    void theInitiativeIsMarked();
    void thePermitStandsInSectionThree();
    void withoutAPermitSectionThreeStaysEmpty();
    void theDayIsTheDayOfTermination();
};

namespace {

const Form &terminationNotice()
{
    return sample::form(u"mvd536_app8_contract_terminated"_s);
}

/// Corners of all frames of a page above a height.
QStringList cornersOf(const PageLayout &page, double above)
{
    QStringList corners;
    for (const PlacedFrame &box : page.frames) {
        if (box.frame.top() < above)
            corners << u"%1 %2 %3"_s.arg(box.frame.left()).arg(box.frame.top()).arg(box.frame.height());
    }
    corners.sort();
    return corners;
}

QString lettersFor(const PrintedForm &printed, int page, const QString &path)
{
    QString letters;
    for (const PlacedLetter &letter : printed.layout(page).letters) {
        if (toPath(letter.origin) == path)
            letters += letter.letter;
    }
    return letters;
}

} // namespace

void TerminationTest::theGridIsThatOfTheNoticeOfConclusion()
{
    static constexpr double itemThreeFour = 256; // mm: below it the two blanks differ
    const Form &conclusion = sample::form(u"mvd536_app7_contract_concluded"_s);
    for (const Record &record : { Record(), sample::record() }) {
        const PrintedForm one = sample::print(terminationNotice(), record);
        const PrintedForm other = sample::print(conclusion, record);
        for (int page = 0; page < 4; ++page) {
            const double above = page == 2 ? itemThreeFour : 297;
            QCOMPARE(cornersOf(one.layout(page), above), cornersOf(other.layout(page), above));
        }
    }
}

void TerminationTest::theInitiativeIsMarked_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<double>("left");
    QTest::newRow("yes") << u"yes"_s << 12.2;
    QTest::newRow("no") << u"no"_s << 84.0;
}

void TerminationTest::theInitiativeIsMarked()
{
    QFETCH(QString, answer);
    QFETCH(double, left);
    Record record = sample::record();
    sample::answer(record, u"dismissal.byForeigner"_s, answer);
    const PrintedForm printed = sample::print(terminationNotice(), record);
    std::vector<double> marks;
    for (const PlacedLetter &letter : printed.layout(2).letters) {
        if (toPath(letter.origin) == u"dismissal.byForeigner")
            marks.push_back(letter.box.left());
    }
    QCOMPARE(marks, std::vector<double> { left });
}

void TerminationTest::thePermitStandsInSectionThree()
{
    const PrintedForm printed = sample::print(terminationNotice(), sample::record());
    QCOMPARE(lettersFor(printed, 2, u"dismissal.document"_s), u"РАЗРЕШЕНИЕНАРАБОТУ"_s);
    QCOMPARE(lettersFor(printed, 2, u"permit.number"_s), u"260000000"_s);
    QCOMPARE(lettersFor(printed, 2, u"permit.validTo"_s), u"10012030"_s);
}

void TerminationTest::withoutAPermitSectionThreeStaysEmpty()
{
    Record record = sample::record();
    sample::answer(record, u"dismissal.document"_s, u"none"_s);
    const PrintedForm printed = sample::print(terminationNotice(), record);
    for (const PlacedLetter &letter : printed.layout(2).letters)
        QVERIFY2(letter.box.top() > 100, qPrintable(toPath(letter.origin)));
}

void TerminationTest::theDayIsTheDayOfTermination()
{
    const PrintedForm printed = sample::print(terminationNotice(), sample::record());
    QCOMPARE(lettersFor(printed, 2, u"employment.terminatedOn"_s), u"15062028"_s);
    QCOMPARE(lettersFor(printed, 2, u"contract.signedOn"_s), QString());
}

HQS_TEST(termination, TerminationTest)
#include "tst_termination.moc"
