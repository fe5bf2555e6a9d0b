// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"

#include "cli/words.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString codeOf(LawStatus status)
{
    switch (status) {
    case LawStatus::InForce:
        return u"in_force"_s;
    case LawStatus::Historic:
        return u"historic"_s;
    case LawStatus::Proposed:
        return u"proposed"_s;
    case LawStatus::Unverified:
        return u"unverified"_s;
    case LawStatus::Conflict:
        return u"conflict"_s;
    case LawStatus::Office:
        return u"office"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::TwoSources:
        return u"confirmed_2plus"_s;
    case Confidence::OneSource:
        return u"one_page"_s;
    case Confidence::Memory:
        return u"memory_only"_s;
    case Confidence::Conflict:
        return u"conflict"_s;
    }
    Q_UNREACHABLE();
}

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

QString codeOf(EditionStatus status)
{
    switch (status) {
    case EditionStatus::InForce:
        return u"in_force"_s;
    case EditionStatus::Superseded:
        return u"superseded"_s;
    case EditionStatus::Future:
        return u"future"_s;
    case EditionStatus::Unverified:
        return u"unverified"_s;
    case EditionStatus::OwnSheet:
        return u"own_datasheet"_s;
    case EditionStatus::FreeForm:
        return u"free_form"_s;
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
    }
    Q_UNREACHABLE();
}

} // namespace hqs
