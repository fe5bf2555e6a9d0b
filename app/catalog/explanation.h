// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"

namespace hqs {

/// How a term was counted, in words: «договор подписан чт 30.04.2026; 3 рабочих дня: 1-й пн 04.05.2026, последний ср
/// 06.05.2026; не считаются 01.05–03.05 (Праздник Весны и Труда)». Says so when the last day is a day off or the
/// calendar is not final.
Text explain(const DeadlineRule &rule, const Due &due, const WorkCalendar &calendar);

/// «чт 30.04.2026», "Thu 30.04.2026"
QString spelledWeekday(QDate day, Language language);

} // namespace hqs
