// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/lawchange.h"

namespace hqs {

/// A change of the law in one sentence: «Порог зарплаты ВКС, общий: с 01.01.2001 — 123 000 ₽
/// за квартал вместо 45 000 ₽ в месяц». Of a bill it says that it is not in force.
Text explain(const LawChange &change);

/// How a term is counted by the law of a day: «3 рабочих дня; событие: договор подписан». Says so when the
/// rules hold no number for that day.
Text spelledCounting(const DeadlineRule &rule, const Catalog &catalog, QDate day);

} // namespace hqs
