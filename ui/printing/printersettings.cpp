// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printersettings.h"

#include <QSettings>
#include <QUrl>

namespace hqs::printers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString groupOf(const QString &printer)
{
    return u"calibration/"_s + QString::fromLatin1(QUrl::toPercentEncoding(printer));
}

} // namespace

Calibration calibrationOf(const QString &printer)
{
    QSettings settings;
    settings.beginGroup(groupOf(printer));
    MeasuredSheet measured;
    const auto read
        = [&settings](const QString &name, double &length) { length = settings.value(name, length).toDouble(); };
    read(u"left"_s, measured.left);
    read(u"top"_s, measured.top);
    read(u"across"_s, measured.across);
    read(u"down"_s, measured.down);
    measured.back = { settings.value(u"backRight"_s, 0).toDouble(), settings.value(u"backBelow"_s, 0).toDouble() };
    const auto calibration = Calibration::from(measured);
    return calibration ? *calibration : Calibration();
}

void keep(const QString &printer, const Calibration &calibration)
{
    QSettings settings;
    settings.remove(groupOf(printer));
    if (calibration.isExact())
        return;
    const MeasuredSheet &measured = calibration.measured();
    settings.beginGroup(groupOf(printer));
    settings.setValue(u"left"_s, measured.left);
    settings.setValue(u"top"_s, measured.top);
    settings.setValue(u"across"_s, measured.across);
    settings.setValue(u"down"_s, measured.down);
    settings.setValue(u"backRight"_s, measured.back.x());
    settings.setValue(u"backBelow"_s, measured.back.y());
}

} // namespace hqs::printers
