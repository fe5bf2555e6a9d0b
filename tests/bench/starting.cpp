// SPDX-License-Identifier: GPL-3.0-or-later
#include "starting.h"

#include "cases/demo.h"

#include "measure.h"
#include "windowwatch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a program takes to be there.
struct Presence {
    double toWindow = 0; ///< milliseconds from exec() to the first visible window
    double memory = 0; ///< MiB in the memory a second later
};

/// A program and what was measured of it, run by run.
struct Rival {
    const char *name;
    QString program;
    QStringList arguments;
    std::vector<double> times {};
    std::vector<double> sizes {};
};

/// Resident memory of a process that lives, in MiB.
double memoryOf(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Starts a program with settings that nobody has touched, waits for its first window, ends it.
std::optional<Presence> presenceOf(WindowWatch &watch, const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    watch.forget();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    std::optional<Presence> found;
    if (watch.waitForWindow(30'000)) {
        found = Presence { .toWindow = double(timer.nsecsElapsed()) / 1e6 };
        QThread::msleep(1000);
        found->memory = memoryOf(process.processId());
    }
    process.kill();
    process.waitForFinished();
    return found;
}

/// In turn, so that all meet the same machine; the first run only warms up.
void meet(WindowWatch &watch, std::vector<Rival> &all)
{
    for (int run = 0; run < 6; ++run) {
        for (Rival &rival : all) {
            const auto presence
                = rival.program.isEmpty() ? std::nullopt : presenceOf(watch, rival.program, rival.arguments);
            if (run == 0 || !presence)
                continue;
            rival.times.push_back(presence->toWindow);
            rival.sizes.push_back(presence->memory);
        }
    }
}

double middle(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The demo company, which all that can read it are given.
bool makeDemo(const QString &path)
{
    const auto catalog = Catalog::load(QDir(u":/rules"_s));
    auto database = Database::create(path);
    return catalog && database && fillWithDemo(*catalog, *database, QDir(u":/demo"_s), QDate(2026, 11, 24)).has_value();
}

} // namespace

void benchStart()
{
    WindowWatch watch;
    if (!watch.isListening()) {
        std::printf("start to first window: not measured, it needs an X server\n");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.hqs"_s);
    const QString copy = folder.filePath(u"copy.hqs"_s);
    const QString empty = folder.filePath(u"empty.hqs"_s);
    if (!makeDemo(path) || !QFile::copy(path, copy) || !Database::create(empty)) {
        std::printf("start to first window: there is no demo company\n");
        return;
    }
    const QString program = QStringLiteral(HQSDESK);
    std::vector<Rival> all {
        { "HQS Desk, no cases", program, { u"--db"_s, empty, u"--lang"_s, u"ru"_s } },
        { "KeePassXC, no database", QStandardPaths::findExecutable(u"keepassxc"_s), {} },
        { "HQS Desk, demo company", program, { u"--db"_s, path, u"--lang"_s, u"ru"_s } },
        { "DB Browser for SQLite, same database", QStandardPaths::findExecutable(u"sqlitebrowser"_s), { copy } },
    };
    meet(watch, all);
    if (all[0].times.empty() || all[2].times.empty()) {
        std::printf("start to first window: the window never came\n");
        return;
    }
    // Each beside the one that opens as much: an empty window, a database of cases.
    report(
        "start to first window, no cases", middle(all[0].times), "ms", middle(all[1].times), all[1].name, "ratio >= 2");
    report("start to first window, demo company", middle(all[2].times), "ms", middle(all[3].times), all[3].name,
        "ratio >= 2");
    report(
        "memory (RSS) a second after it", middle(all[0].sizes), "MiB", middle(all[1].sizes), all[1].name, "ratio >= 1");
    report("memory (RSS), demo company", middle(all[2].sizes), "MiB", middle(all[3].sizes), all[3].name, "ratio >= 1");
}

void benchStartOf(const QString &path)
{
    WindowWatch watch;
    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty.hqs"_s);
    const QString copy = folder.filePath(u"copy.hqs"_s); // the one at hand is locked by who measures
    if (!watch.isListening() || !QFile::copy(path, copy) || !Database::create(empty)) {
        std::printf("start with many people: not measured, it needs an X server\n");
        return;
    }
    const QString program = QStringLiteral(HQSDESK);
    std::vector<Rival> all { { "HQS Desk, no cases", program, { u"--db"_s, empty, u"--lang"_s, u"ru"_s } },
        { "HQS Desk, many people", program, { u"--db"_s, copy, u"--lang"_s, u"ru"_s } } };
    meet(watch, all);
    report("start to first window, 5 000 people", middle(all[1].times), "ms", middle(all[0].times), all[0].name,
        "ratio >= 0.67");
}

} // namespace hqs
