// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "domain/threadend.h"
#include "storage/memorydumps.h"

#include <QGuiApplication>
#include <QTextStream>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

int main(int argc, char *argv[])
{
    hqs::keepThreadEndsSafe();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // papers need fonts, never a screen
    QGuiApplication::setAttribute(Qt::AA_Use96Dpi); // millimetres of a page become the same pixels on every screen
    QGuiApplication program(argc, argv);
    hqs::forbidMemoryDumps();
    QGuiApplication::setApplicationName(QStringLiteral("hqsdesk")); // the database is the one of the window
    QGuiApplication::setOrganizationName(QStringLiteral("hqsdesk"));
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8); // what QTextStream writes
#endif
    QTextStream out(stdout);
    QTextStream err(stderr);
    return hqs::runCommandLine(QGuiApplication::arguments().mid(1), out, err, QProcessEnvironment::systemEnvironment());
}
