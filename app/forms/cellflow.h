// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace hqs {

/// A text spread over rows of boxes.
struct CellFlow {
    QStringList boxes; ///< what stands in each box, of all rows one after another; an empty one is free
    QString rest; ///< what found no box
};

/// Writes a text in capitals, one character a box, over rows of so many boxes. Rows break between words when every word
/// finds room that way; else letter by letter when all letters find room; else as much as fits, between words where it
/// can.
CellFlow flowIntoCells(const QString &text, std::span<const int> rows);

} // namespace hqs
