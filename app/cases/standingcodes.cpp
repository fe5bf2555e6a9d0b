// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/standingcodes.h"

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
    case EditionStatus::Office:
        return u"office"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hqs
