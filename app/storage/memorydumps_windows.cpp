// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorydumps.h"

#include <QCoreApplication>
#include <QDir>
#include <qt_windows.h>

// As in werapi.h, which cannot be compiled as MinGW has it.
extern "C" __declspec(dllimport) HRESULT WINAPI WerAddExcludedApplication(PCWSTR program, BOOL forAllUsers);

namespace hqs {

void forbidMemoryDumps()
{
    // Windows Error Reporting then writes no dump of this program; where that fails the program works all the same.
    const std::wstring program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath()).toStdWString();
    WerAddExcludedApplication(program.c_str(), FALSE);
}

} // namespace hqs
