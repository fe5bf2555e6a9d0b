// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankpictures.h"

#include "forms/drawnpages.h"
#include "forms/outsideprogram.h"
#include "forms/ownblank.h"
#include "storage/safefile.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestSource = qint64(100) * 1024 * 1024;
constexpr PageDrawing drawing { .dotsPerInch = 200, .isGrey = true, .mostPages = 20 };

BlankPictures drawnByPoppler(const QByteArray &pdf)
{
    if (pathOf(OutsideProgram::PdfDrawer).isEmpty())
        return PictureProblem::NoPdfReader;
    auto pages = drawnPages(pdf, drawing);
    if (pages.empty() || !std::ranges::all_of(pages, isBlankPicture))
        return PictureProblem::PdfUnreadable;
    return pages;
}

} // namespace

BlankPictures blankPictures(const QString &path)
{
    const auto bytes = readWhole(path, largestSource);
    if (!bytes)
        return bytes.error();
    if (bytes->startsWith("%PDF"))
        return drawnByPoppler(*bytes);
    if (!isBlankPicture(*bytes))
        return PictureProblem::NotAPicture;
    return std::vector { *bytes };
}

} // namespace hqs
