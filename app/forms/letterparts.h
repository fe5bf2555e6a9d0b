// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace hqs {

/// Gives the text of a part by the name of its file; none when there is no such part.
using ReadLetterPart = std::function<std::optional<QString>(const QString &name)>;

/// A letter with the parts it shares with others put in where it says "<!-- include name.html -->". A part may include
/// others. Complaints: a part that is not there, or one that includes itself.
QString withParts(const QString &letter, const ReadLetterPart &read, QStringList &complaints);

} // namespace hqs
