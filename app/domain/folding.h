// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

/// The spelling in which searches are compared: lower case, without diacritics, ё as е, one space between words.
/// "Müller  Ёлкина" becomes "muller елкина".
QString folded(const QString &text);

/// Whether every word of a folded query stands somewhere in a folded text.
bool contains(const QString &foldedText, const QStringList &foldedWords);

} // namespace hqs
