// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace hqs {

/// How the pages of a PDF are to be drawn.
struct PageDrawing {
    int dotsPerInch = 150;
    bool isGrey = false;
    int mostPages = 300;
};

/// The first pages of a PDF as PNG files, drawn by pdftoppm where that is installed. The PDF goes to it and the pages
/// come back without being written to the disk. Empty: it is not installed, or makes nothing of it.
std::vector<QByteArray> drawnPages(const QByteArray &pdf, const PageDrawing &drawing = {});

/// Takes PNG files apart that follow one another. Empty: they are none, or the last is cut off.
std::vector<QByteArray> separatePngs(const QByteArray &files);

} // namespace hqs
