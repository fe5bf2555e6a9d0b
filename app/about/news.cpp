// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/news.h"

#include <QVersionNumber>

namespace hqs {

namespace {

/// Both kinds are numbers with dots: 0.10.0 is later than 0.9.0, 2026.12 than 2026.9.
bool isLater(const QString &now, const QString &seen)
{
    return QVersionNumber::fromString(now) > QVersionNumber::fromString(seen);
}

} // namespace

News newsSince(const Editions &seen, const Editions &now)
{
    return { .program = !seen.program.isEmpty() && isLater(now.program, seen.program),
        .rules = !seen.rules.isEmpty() && isLater(now.rules, seen.rules) };
}

Editions latest(const Editions &seen, const Editions &now)
{
    return { .program = isLater(now.program, seen.program) ? now.program : seen.program,
        .rules = isLater(now.rules, seen.rules) ? now.rules : seen.rules };
}

} // namespace hqs
