// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"

#include "cli/words.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Red:
        return u"red"_s;
    case Severity::Amber:
        return u"amber"_s;
    case Severity::Info:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

QString wordsFor(Severity severity)
{
    switch (severity) {
    case Severity::Red:
        return CommandLine::tr("red: will be refused");
    case Severity::Amber:
        return CommandLine::tr("amber: a risk");
    case Severity::Info:
        return CommandLine::tr("for information");
    }
    Q_UNREACHABLE();
}

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
