// SPDX-License-Identifier: GPL-3.0-or-later
// What the program costs, side by side with programs people know, in one run. ./dev bench starts it.
// bench_hqsdesk [PART]… [--readme FILE]: no part: all; FILE: the table is put there, too.
#include "counting.h"
#include "importing.h"
#include "opening.h"
#include "printing.h"
#include "readmetable.h"
#include "saving.h"
#include "searching.h"
#include "starting.h"
#include "unlocking.h"

#include <QApplication>

#include <cstdio>

namespace {

int writeReadme(const QString &path)
{
    const hqs::Done done = hqs::writeTable(path);
    if (done)
        return 0;
    std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().place), qPrintable(done.error().detail));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    std::printf("%s\n", qPrintable(hqs::machineLine()));
    const std::pair<QStringView, void (*)()> parts[] {
        { u"start", hqs::benchStart },
        { u"print", hqs::benchPrint },
        { u"open", hqs::benchOpen },
        { u"search", hqs::benchSearch },
        { u"count", hqs::benchCount },
        { u"import", hqs::benchImport },
        { u"save", hqs::benchSave },
        { u"unlock", hqs::benchUnlock },
    };
    QStringList asked = QApplication::arguments().mid(1);
    QString readme;
    if (const auto option = asked.indexOf(QStringLiteral("--readme")); option >= 0) {
        readme = asked.value(option + 1);
        asked.remove(option, std::min<qsizetype>(2, asked.size() - option));
        if (readme.isEmpty() || !asked.isEmpty()) {
            std::fprintf(stderr, "--readme needs a file, and all parts: none is named\n");
            return 2;
        }
    }
    for (const auto &[name, run] : parts) {
        if (asked.isEmpty() || asked.contains(name))
            run();
    }
    return readme.isEmpty() ? 0 : writeReadme(readme);
}
