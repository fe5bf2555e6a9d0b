// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look.h"

namespace hqs {

/// What a person chose of the colours.
enum class Appearance { AsDesktop, Light, Dark, HighContrast };

/// "dark", "contrast"; anything else: as the desktop is.
Appearance appearanceFrom(const QString &written);
QString toSetting(Appearance appearance);

/// What was chosen last.
Appearance rememberedAppearance();
/// Draws the program in these colours from now on and remembers it. What is on the screen must be built anew.
void useAppearance(Appearance appearance);
/// The same for this run only.
void showAppearance(Appearance appearance);

} // namespace hqs
