// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace hqs {

/// How long something took, in milliseconds.
inline double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The time that 95 of 100 runs do not exceed.
inline double p95Of(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[times.size() * 95 / 100];
}

/// The median time of some runs, in milliseconds.
inline double medianOf(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(timeOf(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// A line of the table in README.md.
struct Measured {
    QString what;
    double ours = 0;
    QString unit;
    double other = 0; ///< 0: there is none
    QString beside;
    QString goal;
};

/// All that was reported in this run, in that order.
inline std::vector<Measured> &measured()
{
    static std::vector<Measured> lines;
    return lines;
}

/// One line of the table: ours, the other side of the same run, the ratio and the goal.
inline void report(const char *what, double ours, const char *unit, double other, const char *beside, const char *goal)
{
    if (other > 0)
        std::printf("%-44s %10.2f %-8s  %10.2f  %-34s ratio %7.2f   goal %s\n", what, ours, unit, other, beside,
            other / ours, goal);
    else
        std::printf("%-44s %10.2f %-8s  %10s  %-34s               goal %s\n", what, ours, unit, "-", beside, goal);
    std::fflush(stdout);
    measured().push_back({ QString::fromUtf8(what), ours, QString::fromUtf8(unit), other, QString::fromUtf8(beside),
        QString::fromUtf8(goal) });
}

} // namespace hqs
