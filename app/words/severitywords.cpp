// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/severitywords.h"

#include <QCoreApplication>

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
        return QCoreApplication::translate("Severity", "red: will be refused");
    case Severity::Amber:
        return QCoreApplication::translate("Severity", "amber: a risk");
    case Severity::Info:
        return QCoreApplication::translate("Severity", "for information");
    }
    Q_UNREACHABLE();
}

} // namespace hqs
