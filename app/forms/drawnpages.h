// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace hqs {

/// The pages of a PDF, at most 300, as PNG files in colour, drawn by pdftoppm where that is installed. The PDF goes to
/// it and the pages come back without being written to the disk. Empty: it is not installed, or makes nothing of it.
std::vector<QByteArray> drawnPages(const QByteArray &pdf);

/// Takes PNG files apart that follow one another. Empty: they are none, or the last is cut off.
std::vector<QByteArray> separatePngs(const QByteArray &files);

} // namespace hqs
