// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guideactions.h"

#include "ui/mainwindow.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

const std::vector<GuideAction> &guideActions()
{
    const auto turnTo = [](DeskPages::Page page) { return [page](MainWindow &window) { window.turnTo(page); }; };
    // What is about a case is done with the one in hand, else with the newest.
    static const std::vector<GuideAction> actions {
        { u"demo"_s, [](MainWindow &window) { window.fillWithDemo(); } },
        { u"newCase"_s, [](MainWindow &window) { window.newCase(); } },
        { u"openCase"_s, [](MainWindow &window) { window.openSomeCase(); } },
        { u"wizard"_s,
            [](MainWindow &window) {
                window.openSomeCase();
                window.openWizard({});
            } },
        { u"print"_s,
            [](MainWindow &window) {
                window.openSomeCase();
                window.printCase({});
            } },
        { u"portal"_s,
            [](MainWindow &window) {
                window.openSomeCase();
                window.openPortal();
            } },
        { u"readPassport"_s, [](MainWindow &window) { window.readPassport(); } },
        { u"palette"_s, [](MainWindow &window) { window.openPalette(); } },
        { u"import"_s, [](MainWindow &window) { window.importTable(); } },
        { u"protection"_s, [](MainWindow &window) { Q_EMIT window.protectionRequested(); } },
        { u"backups"_s, [](MainWindow &window) { Q_EMIT window.backupsRequested(); } },
        { u"journal"_s, [](MainWindow &window) { Q_EMIT window.journalRequested(); } },
        { u"personalData"_s, [](MainWindow &window) { Q_EMIT window.personalDataRequested(); } },
        { u"go.today"_s, turnTo(DeskPages::Today) },
        { u"go.employers"_s, turnTo(DeskPages::Employers) },
        { u"go.quarters"_s, turnTo(DeskPages::Quarters) },
        { u"go.reports"_s, turnTo(DeskPages::Reports) },
        { u"go.calendar"_s, turnTo(DeskPages::Calendar) },
        { u"go.law"_s, turnTo(DeskPages::Law) },
    };
    return actions;
}

} // namespace hqs
