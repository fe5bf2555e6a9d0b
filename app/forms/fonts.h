// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QFont>
#include <QRawFont>

namespace hqs {

/// Lengths of glyphs and lines are counted in this fine unit, so that a page breaks its lines the same on every device.
inline constexpr double unitsPerMm = 100;
inline constexpr double mmPerPoint = 25.4 / 72;

/// The family of the window. Registers its compiled-in fonts at the first call; needs a QGuiApplication.
QString screenFamily();

/// The families of a typeface on paper, the main one first. Registers the compiled-in fonts of papers at the first
/// call: not before, because the window can be on the screen by then.
QStringList families(Typeface typeface);

/// A font whose pixel is one unit.
QFont fontFor(Typeface typeface, const TextStyle &style);

/// Whether our fonts have this character.
bool canPrint(Typeface typeface, char32_t character);

/// The glyphs of a font that are drawn one by one. `fallback` has the few signs that the main family lacks.
struct GlyphSource {
    QRawFont main;
    QRawFont fallback;

    const QRawFont &fontOf(const QString &letter) const;
};

GlyphSource glyphSource(Typeface typeface, double points);

} // namespace hqs
