// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

namespace hqs {

/// A part of LibreOffice. Each is a package of its own, and `soffice` is there as soon as one of them is: without the
/// right one it says only that the file could not be loaded.
enum class OfficePart { Texts, Tables };

/// The program; none where that part of it is not installed.
inline std::optional<QString> libreOffice(OfficePart part)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QFileInfo real(QFileInfo(program).canonicalFilePath());
    const QString library = part == OfficePart::Texts ? QStringLiteral("/libswlo.so") : QStringLiteral("/libsclo.so");
    return !program.isEmpty() && QFileInfo::exists(real.path() + library) ? std::optional(program) : std::nullopt;
}

/// Converts files into `folder`, with a profile of its own and days as in English; what it complains of, empty when all
/// went well.
inline QByteArray convertByOffice(
    const QString &program, const QString &format, const QStringList &files, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program,
        QStringList { QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder),
            QStringLiteral("--headless"), QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"), folder }
            + files);
    const bool isDone = process.waitForFinished(300'000) && process.exitCode() == 0;
    return isDone ? QByteArray() : "soffice: " + process.readAllStandardError();
}

} // namespace hqs
