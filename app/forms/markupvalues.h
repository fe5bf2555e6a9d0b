// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <optional>
#include <utility>
#include <vector>

namespace hqs {

// What stands in the attributes of markup (flowmarkup.h). None: it cannot be read so.

inline constexpr double mmPerPixel = 25.4 / 96; // as CSS has it

/// "margin-top: 5px; font-size: 3pt" in pairs.
std::vector<std::pair<QString, QString>> declarations(const QString &style);

std::optional<Alignment> alignmentOf(QStringView name);
std::optional<Position> positionOf(QStringView name);
/// Not below zero.
std::optional<double> numberOf(QStringView text);
/// "45%" is 0.45.
std::optional<double> shareOf(QStringView text);
/// "5px", or "0", in mm.
std::optional<double> lengthOf(QStringView text);

/// The shares of the columns of a table, together 1, from what its rows say of each (0: nothing). What no row says is
/// shared out evenly.
std::vector<double> columnsFrom(const std::vector<std::vector<double>> &rows);

} // namespace hqs
