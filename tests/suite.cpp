// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "domain/threadend.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using QtApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using QtApplication = QGuiApplication;
#else
#include <QCoreApplication>
using QtApplication = QCoreApplication;
#endif

#include <cstdio>
#include <cstring>
#include <vector>

namespace suite {

namespace {

std::vector<Part> &parts()
{
    static std::vector<Part> all;
    return all;
}

} // namespace

bool add(Part part)
{
    parts().push_back(part);
    return true;
}

} // namespace suite

int main(int argc, char **argv)
{
    hqs::keepThreadEndsSafe();
    // Sizes in millimetres are the same on every screen, as in the programs themselves.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const QtApplication application(argc, argv);
    if (argc > 1) {
        for (const suite::Part &part : suite::parts()) {
            if (std::strcmp(part.name, argv[1]) == 0) {
                argv[1] = argv[0];
                return part.run(argc - 1, argv + 1);
            }
        }
    }
    std::fprintf(stderr, "Usage: %s TEST [options of QtTest]. The tests of this folder:\n", argv[0]);
    for (const suite::Part &part : suite::parts())
        std::fprintf(stderr, "  %s\n", part.name);
    return 2;
}
