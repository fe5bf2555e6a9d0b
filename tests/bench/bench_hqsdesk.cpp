// SPDX-License-Identifier: GPL-3.0-or-later
// What the program costs, side by side with programs people know, in one run. ./dev bench starts it.
#include "counting.h"
#include "printing.h"
#include "saving.h"
#include "searching.h"
#include "starting.h"
#include "unlocking.h"

#include <QApplication>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    std::printf(
        "%s, %d cores, Qt %s\n", qPrintable(QSysInfo::prettyProductName()), QThread::idealThreadCount(), qVersion());
    const std::pair<QStringView, void (*)()> parts[] {
        { u"start", hqs::benchStart },
        { u"print", hqs::benchPrint },
        { u"search", hqs::benchSearch },
        { u"count", hqs::benchCount },
        { u"save", hqs::benchSave },
        { u"unlock", hqs::benchUnlock },
    };
    const QStringList asked = QApplication::arguments().mid(1); // none: all
    for (const auto &[name, run] : parts) {
        if (asked.isEmpty() || asked.contains(name))
            run();
    }
    return 0;
}
