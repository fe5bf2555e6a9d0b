// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/quarter.h"

#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

std::optional<Quarter> Quarter::fromText(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{3})-?[Qq]([1-4])$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Quarter { match.captured(1).toInt(), match.captured(2).toInt() };
}

QString Quarter::toText() const
{
    return u"%1Q%2"_s.arg(year).arg(number);
}

QString spelledQuarter(const Quarter &quarter, Language language)
{
    static const Text words { u"%1-й квартал %2 года"_s, u"quarter %1 of %2"_s };
    return words.in(language).arg(quarter.number).arg(quarter.year);
}

} // namespace hqs
