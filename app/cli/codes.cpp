// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"

#include "cli/words.h"

namespace hqs {

QString wordsFor(EditionStatus status)
{
    switch (status) {
    case EditionStatus::InForce:
        return CommandLine::tr("edition in force");
    case EditionStatus::Superseded:
        return CommandLine::tr("superseded edition");
    case EditionStatus::Future:
        return CommandLine::tr("edition not in force yet");
    case EditionStatus::Unverified:
        return CommandLine::tr("edition not verified");
    case EditionStatus::OwnSheet:
        return CommandLine::tr("data sheet, not an official blank");
    case EditionStatus::FreeForm:
        return CommandLine::tr("free form");
    case EditionStatus::Office:
        return CommandLine::tr("text of the office");
    }
    Q_UNREACHABLE();
}

} // namespace hqs
