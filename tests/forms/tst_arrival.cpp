// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The arrival notice (order 856, Appendix 4, edition 628) against the table of its boxes: arrival_cells.csv was taken
/// from the research, not from the form.
class ArrivalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachPageHasTheBoxesOfTheBlank_data();
    void eachPageHasTheBoxesOfTheBlank();
    void eachGridStandsBetweenTheMarginsOfItsSide_data() { eachPageHasTheBoxesOfTheBlank_data(); }
    void eachGridStandsBetweenTheMarginsOfItsSide();
    void noTwoBoxesOverlap();
    void theTearOffPartRepeatsThePerson();
    void aNaturalPersonHasNoOrganisation();
};

namespace {

const QSizeF arrivalBox(3.9, 4.85); // mm, measured
constexpr double arrivalPitch = 5.5; // mm, measured

const Form &arrivalNotice()
{
    return sample::form(u"mvd856_app4_arrival_notice"_s);
}

/// The grids and marks of a page as the table writes them: "field;cells;2+2+4". A grid that is there under one
/// condition and empty under another counts once.
QStringList boxesOf(const FormPage &page)
{
    QStringList rows;
    std::map<QString, int> marks;
    QSet<QPair<double, double>> seen;
    for (const PageItem &item : page.items) {
        if (const auto *mark = std::get_if<MarkItem>(&item.content)) {
            ++marks[toPath(mark->place)];
            continue;
        }
        const auto *cells = std::get_if<CellsItem>(&item.content);
        if (!cells || seen.contains({ cells->runs.front().at.x(), cells->runs.front().at.y() }))
            continue;
        seen.insert({ cells->runs.front().at.x(), cells->runs.front().at.y() });
        QStringList counts;
        for (const Run &run : cells->runs)
            counts << QString::number(run.count);
        rows << (cells->value ? toPath(cells->value->place) : QString()) + u";cells;"_s + counts.join(u'+');
    }
    for (const auto &[field, count] : marks)
        rows << field + u";mark;"_s + QStringList(count, u"1"_s).join(u'+');
    rows.sort();
    return rows;
}

QStringList tableOf(int page)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/forms/arrival_cells.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/forms/arrival_cells.csv cannot be read");
    QStringList rows;
    const QString start = u"%1;"_s.arg(page);
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(start))
            rows << line.mid(start.size());
    }
    rows.sort();
    return rows;
}

QString lettersIn(const PageLayout &page, const QString &path)
{
    QString letters;
    for (const PlacedLetter &letter : page.letters) {
        if (toPath(letter.origin) == path)
            letters += letter.letter;
    }
    return letters;
}

} // namespace

void ArrivalTest::eachPageHasTheBoxesOfTheBlank_data()
{
    QTest::addColumn<int>("page");
    for (int page = 1; page <= 4; ++page)
        QTest::addRow("page %d", page) << page;
}

void ArrivalTest::eachPageHasTheBoxesOfTheBlank()
{
    QFETCH(int, page);
    const auto &body = std::get<FixedPages>(arrivalNotice().body);
    QCOMPARE(body.pages.size(), std::size_t(4));
    const FormPage &form = body.pages[static_cast<std::size_t>(page - 1)];
    const QStringList expected = tableOf(page);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(boxesOf(form).join(u'\n'), expected.join(u'\n'));
    for (const PageItem &item : form.items) {
        if (const auto *cells = std::get_if<CellsItem>(&item.content)) {
            QCOMPARE(cells->box, arrivalBox);
            QCOMPARE(cells->pitch, arrivalPitch);
        }
    }
}

/// Forms.md, 1: fronts have 20 mm on the left and 13 on the right, backs 15 and 18; a full row has 31 boxes.
void ArrivalTest::eachGridStandsBetweenTheMarginsOfItsSide()
{
    QFETCH(int, page);
    const bool isFront = page % 2 == 1;
    const double left = isFront ? 20 : 15;
    const double right = 210 - (isFront ? 13 : 18);
    double first = right;
    int longest = 0;
    const auto &body = std::get<FixedPages>(arrivalNotice().body);
    for (const PageItem &item : body.pages[static_cast<std::size_t>(page - 1)].items) {
        const auto *cells = std::get_if<CellsItem>(&item.content);
        if (!cells)
            continue;
        for (const Run &run : cells->runs) {
            const double end = run.at.x() + (run.count - 1) * arrivalPitch + arrivalBox.width();
            QVERIFY2(run.at.x() >= left - 0.3 && end <= right + 0.3,
                qPrintable(u"%1 to %2 mm, %3 mm from the top"_s.arg(run.at.x()).arg(end).arg(run.at.y())));
            first = std::min(first, run.at.x());
            longest = std::max(longest, run.count);
        }
    }
    QVERIFY2(std::abs(first - left) <= 0.3, qPrintable(QString::number(first)));
    QCOMPARE(longest, 31);
}

void ArrivalTest::noTwoBoxesOverlap()
{
    const PrintedForm printed = sample::print(arrivalNotice(), Record());
    QCOMPARE(printed.pageCount(), 4);
    for (int page = 0; page < printed.pageCount(); ++page) {
        const auto &frames = printed.layout(page).frames;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            for (std::size_t j = i + 1; j < frames.size(); ++j) {
                const QRectF common = frames[i].frame.intersected(frames[j].frame);
                QVERIFY2(common.width() < 0.1 || common.height() < 0.1,
                    qPrintable(u"page %1, %2 mm from the top"_s.arg(page + 1).arg(common.top())));
            }
        }
    }
}

void ArrivalTest::theTearOffPartRepeatsThePerson()
{
    const PrintedForm printed = sample::print(arrivalNotice(), sample::record());
    for (const int page : { 0, 2 }) {
        QCOMPARE(lettersIn(printed.layout(page), u"specialist.surnameRu"_s), u"КИМ"_s);
        QCOMPARE(lettersIn(printed.layout(page), u"passport.number"_s), u"M00000000"_s);
        QCOMPARE(lettersIn(printed.layout(page), u"arrivalNotice.stayUntil"_s), u"10012030"_s);
    }
    QCOMPARE(lettersIn(printed.layout(0), u"specialist.surnameLat"_s), u"KIM"_s);
    for (const int page : { 2, 3 })
        QCOMPARE(lettersIn(printed.layout(page), u"host.surname"_s), u"ОЗЕРЦОВА"_s);
}

void ArrivalTest::aNaturalPersonHasNoOrganisation()
{
    Record record = sample::record();
    QCOMPARE(lettersIn(sample::print(arrivalNotice(), record).layout(3), u"employer.inn"_s), u"77009999057700999905"_s);
    const std::size_t boxes = sample::print(arrivalNotice(), record).layout(3).frames.size();
    sample::answer(record, u"arrivalNotice.hostKind"_s, u"person"_s);
    const PrintedForm printed = sample::print(arrivalNotice(), record);
    QCOMPARE(lettersIn(printed.layout(3), u"employer.inn"_s), QString());
    QCOMPARE(lettersIn(printed.layout(3), u"employer.shortName"_s), QString());
    QCOMPARE(lettersIn(printed.layout(3), u"organisationAddress.subject"_s), QString());
    QCOMPARE(printed.layout(3).frames.size(), boxes); // the grids stay, empty
}

HQS_TEST(arrival, ArrivalTest)
#include "tst_arrival.moc"
