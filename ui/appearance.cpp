// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QApplication>
#include <QSettings>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString appearanceKey = u"appearance"_s;

/// Asked once, before our own palette hides what the desktop prefers.
look::Scheme desktopScheme()
{
    static const look::Scheme scheme = look::schemeOfDesktop();
    return scheme;
}

} // namespace

Appearance appearanceFrom(const QString &written)
{
    return written == u"light"   ? Appearance::Light
        : written == u"dark"     ? Appearance::Dark
        : written == u"contrast" ? Appearance::HighContrast
                                 : Appearance::AsDesktop;
}

QString toSetting(Appearance appearance)
{
    switch (appearance) {
    case Appearance::AsDesktop:
        return u"desktop"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::HighContrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

Appearance rememberedAppearance()
{
    return appearanceFrom(QSettings().value(appearanceKey).toString());
}

void showAppearance(Appearance appearance)
{
    const look::Scheme desktop = desktopScheme();
    look::apply(*qApp,
        appearance == Appearance::Dark               ? look::Scheme::Dark
            : appearance == Appearance::HighContrast ? look::Scheme::HighContrast
            : appearance == Appearance::Light        ? look::Scheme::Light
                                                     : desktop);
}

void useAppearance(Appearance appearance)
{
    showAppearance(appearance);
    QSettings().setValue(appearanceKey, toSetting(appearance));
}

} // namespace hqs
