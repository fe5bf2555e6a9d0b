// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threadend.h"
#include "storage/memorydumps.h"
#include "ui/application.h"
#include "ui/dialogprompt.h"
#include "ui/icons.h"
#include "ui/opening/keychain.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

#include <algorithm>
#include <span>

namespace {

#ifdef Q_OS_WIN

int sayVersion(const QString &line)
{
    QMessageBox::information(nullptr, QApplication::applicationName(), line); // a program with windows has no stdout
    return 0;
}

#else

int sayVersion(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
    return 0;
}

/// Known before Qt looks for a screen: nobody needs one to be told the version.
bool isVersionAsked(std::span<char *> arguments)
{
    return std::ranges::any_of(arguments,
        [](const char *argument) { return qstrcmp(argument, "--version") == 0 || qstrcmp(argument, "-v") == 0; });
}

#endif

} // namespace

int main(int argc, char *argv[])
{
    hqs::keepThreadEndsSafe();
    auto rules = hqs::beginReadingRules();
#ifndef Q_OS_WIN
    if (isVersionAsked({ argv, std::size_t(argc) })) {
        const QCoreApplication noWindow(argc, argv);
        return sayVersion(hqs::versionLine(rules.get()));
    }
#endif
    QApplication::setAttribute(Qt::AA_Use96Dpi); // millimetres of a page become the same pixels on every screen
    QApplication program(argc, argv);
    hqs::forbidMemoryDumps();
    QApplication::setApplicationName(QStringLiteral("hqsdesk"));
    QApplication::setOrganizationName(QStringLiteral("hqsdesk"));
    QApplication::setWindowIcon(hqs::icon(QStringLiteral("hqsdesk"), 64));
    const hqs::StartOptions options = hqs::readStartOptions(QApplication::arguments());
    if (options.isVersionAsked)
        return sayVersion(hqs::versionLine(rules.get()));
    hqs::DialogPrompt prompt;
    hqs::Application application(options, std::move(rules), prompt, hqs::systemKeychain());
    if (!application.start())
        return application.isHandedOver() ? 0 : hqs::Application::couldNotOpen;
    return options.screenshots.isEmpty() ? QApplication::exec() : application.takeScreenshots();
}
