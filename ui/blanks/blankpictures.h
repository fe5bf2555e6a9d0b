// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <variant>
#include <vector>

namespace hqs {

/// Why a file gives no pictures of a blank.
enum class PictureProblem {
    NotAPicture, ///< neither PNG, JPEG nor PDF, or too large
    NoPdfReader, ///< a PDF, and pdftoppm of Poppler is not on this computer
    PdfUnreadable, ///< pdftoppm made nothing of it
};

using BlankPictures = std::variant<std::vector<QByteArray>, PictureProblem, Error>;

/// The pages of a blank as PNG or JPEG files: a picture as it is, a PDF of at most 20 pages drawn by pdftoppm, another
/// program. Error: the file could not be read.
BlankPictures blankPictures(const QString &path);

} // namespace hqs
