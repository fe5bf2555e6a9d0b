// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lawword.h"

#include <QStringList>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spelledCount(const Count &count)
{
    const auto *shift = std::get_if<Shift>(&count);
    if (!shift)
        return u"lastWorkingDayAfterQuarter"_s;
    const auto *id = std::get_if<ParameterId>(&shift->amount);
    const QString length = id ? id->text() : u"%1 %2"_s.arg(std::get<qint64>(shift->amount)).arg(codeOf(shift->unit));
    return (shift->before ? u"-"_s : QString()) + length + (shift->countsEvent ? u" countsEvent"_s : QString());
}

} // namespace

QString comparedIn(const ParameterValue &value)
{
    return u"%1 %2"_s.arg(value.amount).arg(codeOf(value.unit));
}

QString comparedIn(const DeadlineRule &rule)
{
    QStringList counts;
    for (const Count &count : rule.counts)
        counts << spelledCount(count);
    return counts.join(u" + "_s);
}

} // namespace hqs
