// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/look.h"

#include "suite.h"

#include <QCheckBox>
#include <QImage>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

double brightnessOf(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// How far the box stands out from what it is on, at its most visible point: 3 is enough for what is no text
/// (WCAG 2.1).
double standsOut(QAbstractButton &button)
{
    button.resize(24, 24);
    QImage picture(button.size(), QImage::Format_RGB32);
    picture.fill(look::ground);
    button.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    const double ground = brightnessOf(look::ground);
    double most = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const double here = brightnessOf(picture.pixelColor(x, y));
            most = std::max(most, (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05));
        }
    }
    return most;
}

} // namespace

/// What is ticked and chosen by mouse is seen in every scheme, empty or not.
class TestIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBoxStandsOut_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::addColumn<bool>("on");
        for (const Appearance appearance : { Appearance::Light, Appearance::Dark, Appearance::HighContrast }) {
            for (const bool on : { false, true })
                QTest::newRow(qPrintable(toSetting(appearance) + (on ? u" on"_s : u" off"_s)))
                    << static_cast<int>(appearance) << on;
        }
    }
    void everyBoxStandsOut()
    {
        QFETCH(int, appearance);
        QFETCH(bool, on);
        showAppearance(static_cast<Appearance>(appearance));
        QCheckBox tick;
        tick.setChecked(on);
        QRadioButton choice;
        choice.setChecked(on);
        QVERIFY2(standsOut(tick) >= 3, qPrintable(QString::number(standsOut(tick))));
        QVERIFY2(standsOut(choice) >= 3, qPrintable(QString::number(standsOut(choice))));
    }
    void cleanup() { showAppearance(Appearance::Light); }
};

HQS_TEST(indicators, TestIndicators)
#include "tst_indicators.moc"
