// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/parameter.h"

namespace hqs {

/// An answer as people read it, on screen and on paper: 24.11.2026, «123 000 ₽», the label of a choice, да /
/// нет. The third of the three spellings of a value, beside the editor's and the file's. An unread answer has none.
QString spelled(const Field &field, const FieldValue &value, Language language);

/// "123 000 ₽", with kopecks only when there are any. The spaces do not break.
QString spelledMoney(Money money, Language language);

/// A number of the law with its unit: «123 000 ₽ за квартал», «3 рабочих дня», "30 calendar
/// days".
QString spelledAmount(qint64 amount, Unit unit, Language language);

/// A unit by itself, to be chosen: «₽ за квартал», «рабочих дней»; "items" of a bare number.
QString spelledUnit(Unit unit, Language language);

/// 24.11.2026
QString spelledDate(QDate date);

} // namespace hqs
