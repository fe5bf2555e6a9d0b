// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/lawstatuswords.h"

#include <QCoreApplication>

namespace hqs {

QString wordsFor(LawStatus status)
{
    switch (status) {
    case LawStatus::InForce:
        return QCoreApplication::translate("Law", "in force");
    case LawStatus::Historic:
        return QCoreApplication::translate("Law", "historic");
    case LawStatus::Proposed:
        return QCoreApplication::translate("Law", "only proposed");
    case LawStatus::Unverified:
        return QCoreApplication::translate("Law", "not verified");
    case LawStatus::Conflict:
        return QCoreApplication::translate("Law", "sources disagree");
    case LawStatus::Office:
        return QCoreApplication::translate("Law", "office's own value");
    }
    Q_UNREACHABLE();
}

} // namespace hqs
