// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "forms/form.h"

#include <QTransform>

namespace hqs {

/// Where the crosses of the calibration sheet belong, mm from the top left corner of an A4 sheet.
namespace crosses {
inline constexpr QPointF first { 20, 20 };
inline constexpr QPointF right { 190, 20 };
inline constexpr QPointF below { 20, 270 };
inline constexpr QPointF middle { 105, 150 }; ///< on both sides
} // namespace crosses

/// What somebody measured on a printed calibration sheet, mm. As it stands here: a printer that is exact.
struct MeasuredSheet {
    double left = crosses::first.x(); ///< from the left edge of the paper to the first cross
    double top = crosses::first.y(); ///< from the upper edge
    double across = crosses::right.x() - crosses::first.x(); ///< from the first cross to the one on the right
    double down = crosses::below.y() - crosses::first.y(); ///< from the first cross to the one below
    QPointF back {}; ///< how far the middle cross of the back lies to the right of and below that of the front, held
                     ///< against the light with the front towards one

    friend bool operator==(const MeasuredSheet &, const MeasuredSheet &) = default;
};

enum class SheetSide { Front, Back };

/// What must be done to a page for a printer to put it where it belongs.
class Calibration {
public:
    /// An exact printer.
    Calibration() = default;
    /// Fault::BadInput with the place "left", "top", "across", "down" or "back": no printer is that far off, so a
    /// measurement is wrong.
    static Result<Calibration> from(const MeasuredSheet &measured);

    const MeasuredSheet &measured() const { return m_measured; }
    bool isExact() const { return m_measured == MeasuredSheet(); }
    /// Maps where something belongs to where it must be sent, mm.
    QTransform correction(SheetSide side) const;

private:
    MeasuredSheet m_measured;
};

/// The sheet to print, two sides: crosses to measure from, rulers to see the stretch, and how to measure, in words.
Form calibrationSheet(Language language);

} // namespace hqs
