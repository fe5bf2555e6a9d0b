// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankpictures.h"

#include "forms/outsideprogram.h"
#include "forms/ownblank.h"
#include "storage/safefile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestSource = qint64(100) * 1024 * 1024;
constexpr int patience = 60'000; // ms

BlankPictures drawnByPoppler(const QString &path)
{
    const QString program = pathOf(OutsideProgram::PdfDrawer);
    if (program.isEmpty())
        return PictureProblem::NoPdfReader;
    QTemporaryDir folder;
    QProcess process;
    process.start(
        program, { u"-png"_s, u"-gray"_s, u"-r"_s, u"200"_s, u"-l"_s, u"20"_s, path, folder.filePath(u"page"_s) });
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return PictureProblem::PdfUnreadable;
    std::vector<QByteArray> pages;
    for (const QString &name : QDir(folder.path()).entryList({ u"page*.png"_s }, QDir::Files, QDir::Name)) {
        const auto bytes = readWhole(folder.filePath(name), largestPicture);
        if (!bytes || !isBlankPicture(*bytes))
            return PictureProblem::PdfUnreadable;
        pages.push_back(*bytes);
    }
    return pages.empty() ? BlankPictures(PictureProblem::PdfUnreadable) : BlankPictures(std::move(pages));
}

} // namespace

BlankPictures blankPictures(const QString &path)
{
    const auto bytes = readWhole(path, largestSource);
    if (!bytes)
        return bytes.error();
    if (bytes->startsWith("%PDF"))
        return drawnByPoppler(path);
    if (!isBlankPicture(*bytes))
        return PictureProblem::NotAPicture;
    return std::vector { *bytes };
}

} // namespace hqs
