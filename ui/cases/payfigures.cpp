// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/payfigures.h"

#include "catalog/spelling.h"

#include <QCoreApplication>

namespace hqs {

namespace {

struct PayFigures {
    Q_DECLARE_TR_FUNCTIONS(PayFigures)
};

QString spelledIfKnown(std::optional<Money> money, Language language)
{
    return money ? spelledMoney(*money, language) : QString();
}

} // namespace

QString wordsFor(PayFigure figure, bool isPartQuarter)
{
    switch (figure) {
    case PayFigure::Paid:
        return PayFigures::tr("Paid so far");
    case PayFigure::Forecast:
        return PayFigures::tr("Forecast");
    case PayFigure::Threshold:
        return isPartQuarter ? PayFigures::tr("Threshold, literally all of it") : PayFigures::tr("Threshold");
    case PayFigure::ProRata:
        return PayFigures::tr("By working days (indication)");
    case PayFigure::ByMonth:
        return PayFigures::tr("Month by month (indication)");
    case PayFigure::Shortfall:
        return isPartQuarter ? PayFigures::tr("Missing, literally") : PayFigures::tr("Still missing");
    case PayFigure::LastSafePayday:
        return PayFigures::tr("Last safe pay day");
    }
    Q_UNREACHABLE();
}

QString spelled(PayFigure figure, const PayQuarter &pay, Language language)
{
    switch (figure) {
    case PayFigure::Paid:
        return spelledMoney(pay.paid, language);
    case PayFigure::Forecast:
        return spelledMoney(pay.forecast, language);
    case PayFigure::Threshold:
        return spelledIfKnown(pay.threshold, language);
    case PayFigure::ProRata:
        return spelledIfKnown(pay.proRata, language);
    case PayFigure::ByMonth:
        return spelledIfKnown(pay.byMonth, language);
    case PayFigure::Shortfall:
        return pay.threshold ? spelledMoney(pay.shortfall, language) : QString();
    case PayFigure::LastSafePayday:
        return pay.lastSafePayday.isValid() ? spelledDate(pay.lastSafePayday) : QString();
    }
    Q_UNREACHABLE();
}

Tone toneFor(PayVerdict verdict)
{
    return verdict == PayVerdict::Enough ? Tone::Good : verdict == PayVerdict::Short ? Tone::Bad : Tone::Warning;
}

QString wordsFor(const Quarter &quarter)
{
    return PayFigures::tr("quarter %1 of %2").arg(quarter.number).arg(quarter.year);
}

} // namespace hqs
