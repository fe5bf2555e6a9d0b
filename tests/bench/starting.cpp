// SPDX-License-Identifier: GPL-3.0-or-later
#include "starting.h"

#include "measure.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds until a window of the process is on the screen.
std::optional<double> timeToWindow(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::nullopt;
    std::optional<double> found;
    while (!found && timer.elapsed() < 30'000) {
        QProcess look;
        look.start(u"xdotool"_s, { u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(process.processId()) });
        look.waitForFinished(2000);
        if (!look.readAllStandardOutput().trimmed().isEmpty())
            found = double(timer.nsecsElapsed()) / 1e6;
        else
            QThread::msleep(2);
    }
    process.kill();
    process.waitForFinished();
    return found;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

void benchStart()
{
    const QString other = QStandardPaths::findExecutable(u"keepassxc"_s);
    if (qEnvironmentVariableIsEmpty("DISPLAY") || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()) {
        std::printf("start to first window: not measured, it needs a screen and xdotool\n");
        return;
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    const QTemporaryDir folder;
    for (int run = 0; run < 6; ++run) { // in turn, so that both meet the same machine; the first pair only warms up
        const auto mine = timeToWindow(
            QStringLiteral(HQSDESK), { u"--db"_s, folder.filePath(u"bench.hqs"_s), u"--lang"_s, u"ru"_s });
        const auto beside = other.isEmpty() ? std::nullopt : timeToWindow(other, {});
        if (run == 0)
            continue;
        if (mine)
            ours.push_back(*mine);
        if (beside)
            theirs.push_back(*beside);
    }
    if (ours.empty()) {
        std::printf("start to first window: the window never came\n");
        return;
    }
    report("start to first window", median(ours), "ms", theirs.empty() ? 0 : median(theirs),
        "KeePassXC to its first window", "ratio >= 2");
}

} // namespace hqs
