// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/flow.h"

#include <QStringList>

namespace hqs {

/// Reads the few elements of HTML that letters are written in; resources/rules/forms/README.md lists them. Another
/// element or attribute is a complaint, with its line. `<a name="path">` stands around a value and says which field it
/// is of.
Flow readMarkup(const QString &markup, QStringList &complaints);

} // namespace hqs
