// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/drawnpages.h"

#include "forms/outsideprogram.h"

#include <QProcess>
#include <QtEndian>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 90'000; // milliseconds
constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");
constexpr qsizetype chunkFrame = 12; // its length, its name, its check sum

/// The end of the PNG that begins at the start of these bytes: behind its chunk IEND. None: it is no whole PNG.
qsizetype endOfPng(QByteArrayView bytes)
{
    if (!bytes.startsWith(signature))
        return 0;
    for (qsizetype at = signature.size(); bytes.size() - at >= chunkFrame;) {
        const qsizetype next = at + chunkFrame + qFromBigEndian<quint32>(bytes.data() + at);
        if (next > bytes.size())
            return 0;
        if (bytes.sliced(at + 4, 4) == "IEND")
            return next;
        at = next;
    }
    return 0;
}

} // namespace

std::vector<QByteArray> separatePngs(const QByteArray &files)
{
    std::vector<QByteArray> separate;
    for (QByteArrayView rest(files); !rest.isEmpty();) {
        const qsizetype end = endOfPng(rest);
        if (end == 0)
            return {};
        separate.push_back(rest.first(end).toByteArray());
        rest = rest.sliced(end);
    }
    return separate;
}

std::vector<QByteArray> drawnPages(const QByteArray &pdf, const PageDrawing &drawing)
{
    const QString program = pathOf(OutsideProgram::PdfDrawer);
    if (program.isEmpty())
        return {};
    QStringList arguments { u"-png"_s, u"-r"_s, QString::number(drawing.dotsPerInch), u"-l"_s,
        QString::number(drawing.mostPages) };
    if (drawing.isGrey)
        arguments << u"-gray"_s;
    QProcess process;
    process.start(program, arguments << u"-"_s);
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return separatePngs(process.readAllStandardOutput());
}

} // namespace hqs
