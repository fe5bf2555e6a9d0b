// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/paymonitor.h"
#include "ui/look.h"

namespace hqs {

/// The figures of a quarter that are shown as a line with a label, in this order.
enum class PayFigure { Paid, Forecast, Threshold, ProRata, ByMonth, Shortfall, LastSafePayday };
inline constexpr std::array payFigures { PayFigure::Paid, PayFigure::Forecast, PayFigure::Threshold, PayFigure::ProRata,
    PayFigure::ByMonth, PayFigure::Shortfall, PayFigure::LastSafePayday };

/// What the figure is. In a part quarter the threshold and what is missing to it are called literal: the law names no
/// smaller one, and the figure by working days beside them is only an indication.
QString wordsFor(PayFigure figure, bool isPartQuarter);

/// The figure as people read it; empty when the quarter has none.
QString spelled(PayFigure figure, const PayQuarter &pay, Language language);

Tone toneFor(PayVerdict verdict);

/// The quarter as a heading names it: "quarter 4 of 2026".
QString wordsFor(const Quarter &quarter);

} // namespace hqs
