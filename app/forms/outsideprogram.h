// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

/// Programs of others that the desk makes use of where they are installed. Nothing needs them.
enum class OutsideProgram {
    PdfDrawer, ///< pdftoppm of Poppler (Debian: poppler-utils)
    TextReader, ///< tesseract (Debian: tesseract-ocr)
};

/// Where it lies; empty when it is not on this computer. Asked anew each time: it may be installed meanwhile.
QString pathOf(OutsideProgram program);

} // namespace hqs
