// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorydumps.h"

#include <QCoreApplication>
#include <QDir>
#include <qt_windows.h>

#include <werapi.h>

namespace hqs {

void forbidMemoryDumps()
{
    // Windows Error Reporting then writes no dump of this program; where that fails the program works all the same.
    const std::wstring program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath()).toStdWString();
    WerAddExcludedApplication(program.c_str(), FALSE);
}

} // namespace hqs
