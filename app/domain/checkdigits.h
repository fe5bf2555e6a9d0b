// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

/// The numbers of Russian registers that carry their own control. The arithmetic is not law and does not change.
enum class Control { None, Inn, Ogrn, Ogrnip, Snils, Kpp, Bik, Account, TreasuryAccount, Uin, Okved };

enum class ControlResult { Good, WrongLength, WrongCharacters, WrongCheckDigit };

/// Checks one number as it is written down. `with` is the БИК for accounts.
/// Sources: ИНН, ОГРН, ОГРНИП - orders of the tax service; СНИЛС - Pension Fund; accounts - Bank of Russia key 1..; УИН
/// - Treasury; formulas as computed and tested in the research behind the forms. A КПП and an ОКВЭД have a shape only,
/// no check digit.
ControlResult control(Control kind, const QString &number, const QString &with = {});

} // namespace hqs
