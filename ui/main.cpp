// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorydumps.h"
#include "ui/application.h"
#include "ui/dialogprompt.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char *argv[])
{
    auto rules = hqs::beginReadingRules();
    QApplication::setAttribute(Qt::AA_Use96Dpi); // millimetres of a page become the same pixels on every screen
    QApplication program(argc, argv);
    hqs::forbidMemoryDumps();
    QApplication::setApplicationName(QStringLiteral("hqsdesk"));
    QApplication::setOrganizationName(QStringLiteral("hqsdesk"));
    QApplication::setApplicationVersion(QStringLiteral(HQS_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hqsdesk-256.png")));
    const hqs::StartOptions options = hqs::readStartOptions(QApplication::arguments());
    hqs::DialogPrompt prompt;
    hqs::Application application(options, std::move(rules), prompt);
    if (!application.start())
        return 4;
    return options.screenshots.isEmpty() ? QApplication::exec() : application.takeScreenshots();
}
