// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threadend.h"
#include "storage/memorydumps.h"
#include "ui/application.h"
#include "ui/dialogprompt.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>
#include <QTextStream>

namespace {

int sayVersion(const QString &line)
{
#ifdef Q_OS_WIN
    QMessageBox::information(nullptr, QApplication::applicationName(), line); // a program with windows has no stdout
#else
    QTextStream(stdout) << line << Qt::endl;
#endif
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    hqs::keepThreadEndsSafe();
    auto rules = hqs::beginReadingRules();
    QApplication::setAttribute(Qt::AA_Use96Dpi); // millimetres of a page become the same pixels on every screen
    QApplication program(argc, argv);
    hqs::forbidMemoryDumps();
    QApplication::setApplicationName(QStringLiteral("hqsdesk"));
    QApplication::setOrganizationName(QStringLiteral("hqsdesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hqsdesk-256.png")));
    const hqs::StartOptions options = hqs::readStartOptions(QApplication::arguments());
    if (options.isVersionAsked)
        return sayVersion(hqs::versionLine(rules.get()));
    hqs::DialogPrompt prompt;
    hqs::Application application(options, std::move(rules), prompt);
    if (!application.start())
        return 4;
    return options.screenshots.isEmpty() ? QApplication::exec() : application.takeScreenshots();
}
