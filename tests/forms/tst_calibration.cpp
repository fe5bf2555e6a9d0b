// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calibration.h"
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A printer that stretches and shifts, on each side in its own way.
struct InexactPrinter {
    QPointF stretch { 1, 1 };
    QPointF shift {};
    QPointF backShift {};

    QPointF printed(QPointF sent, SheetSide side) const
    {
        const QPointF by = side == SheetSide::Front ? shift : backShift;
        return { stretch.x() * sent.x() + by.x(), stretch.y() * sent.y() + by.y() };
    }

    /// What a person finds on the sheet it prints.
    MeasuredSheet measured() const
    {
        const QPointF first = printed(crosses::first, SheetSide::Front);
        const QPointF middle = printed(crosses::middle, SheetSide::Front);
        const QPointF back = printed(crosses::middle, SheetSide::Back);
        return { .left = first.x(),
            .top = first.y(),
            .across = printed(crosses::right, SheetSide::Front).x() - first.x(),
            .down = printed(crosses::below, SheetSide::Front).y() - first.y(),
            .back = { 210 - back.x() - middle.x(), back.y() - middle.y() } };
    }
};

bool isNear(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 1e-9;
}

} // namespace

/// What is measured on the sheet makes the next page land where it belongs.
class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void acorrectedPageLandsWhereItBelongs_data()
    {
        QTest::addColumn<QPointF>("stretch");
        QTest::addColumn<QPointF>("shift");
        QTest::addColumn<QPointF>("backShift");
        QTest::newRow("exact") << QPointF(1, 1) << QPointF() << QPointF();
        QTest::newRow("shifted") << QPointF(1, 1) << QPointF(1.5, -2) << QPointF(1.5, -2);
        QTest::newRow("stretched") << QPointF(1.01, 0.985) << QPointF() << QPointF();
        QTest::newRow("both, and the back otherwise") << QPointF(0.99, 1.02) << QPointF(-1, 3) << QPointF(2.25, -0.5);
    }

    void acorrectedPageLandsWhereItBelongs()
    {
        QFETCH(QPointF, stretch);
        QFETCH(QPointF, shift);
        QFETCH(QPointF, backShift);
        const InexactPrinter printer { stretch, shift, backShift };
        const auto calibration = Calibration::from(printer.measured());
        QVERIFY(calibration.has_value());
        for (const SheetSide side : { SheetSide::Front, SheetSide::Back }) {
            const QTransform correction = calibration->correction(side);
            for (const QPointF &target : { QPointF(0, 0), QPointF(20, 20), QPointF(105, 150), QPointF(200, 287) })
                QVERIFY(isNear(printer.printed(correction.map(target), side), target));
        }
    }

    void anExactPrinterIsLeftAlone()
    {
        QVERIFY(Calibration().isExact());
        QVERIFY(Calibration().correction(SheetSide::Front).isIdentity());
        QVERIFY(Calibration().correction(SheetSide::Back).isIdentity());
        QVERIFY(!Calibration::from({ .left = 21 })->isExact());
    }

    void aSlipOfTheRulerIsRefused_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("across");
        QTest::addColumn<double>("back");
        QTest::addColumn<QString>("place");
        QTest::newRow("centimetres") << 2.0 << 170.0 << 0.0 << u"left"_s;
        QTest::newRow("a wrong cross") << 20.0 << 250.0 << 0.0 << u"across"_s;
        QTest::newRow("nothing") << 20.0 << 0.0 << 0.0 << u"across"_s;
        QTest::newRow("no number") << std::nan("") << 170.0 << 0.0 << u"left"_s;
        QTest::newRow("back") << 20.0 << 170.0 << 50.0 << u"back"_s;
    }

    void aSlipOfTheRulerIsRefused()
    {
        QFETCH(double, left);
        QFETCH(double, across);
        QFETCH(double, back);
        QFETCH(QString, place);
        const auto refused = Calibration::from({ .left = left, .across = across, .back = { back, 0 } });
        QVERIFY(!refused && refused.error().fault == Fault::BadInput);
        QCOMPARE(refused.error().place, place);
    }

    void theSheetHasTwoSidesWithTheMiddleAtTheSamePlace()
    {
        for (const Language language : { Language::Russian, Language::English }) {
            const PrintedForm sheet = sample::print(calibrationSheet(language), Record());
            QCOMPARE(sheet.pageCount(), 2);
            QVERIFY(sheet.duplex());
            QVERIFY(sheet.overflows().empty());
            for (int page = 0; page < 2; ++page) {
                const auto &lines = sheet.layout(page).lines;
                const bool hasMiddle = std::ranges::any_of(
                    lines, [](const PlacedLine &line) { return isNear(line.line.center(), crosses::middle); });
                QVERIFY(hasMiddle);
            }
            QVERIFY(sheet.layout(0).lines.size() > 400); // a tick for every millimetre
        }
    }
};

HQS_TEST(calibration, CalibrationTest)
#include "tst_calibration.moc"
