// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

namespace hqs {

/// The line of a case in lists, worked out from its answers.
CaseHead headlineFor(const CaseFile &file, QDate today);

/// Everything by which a case can be found, folded: the fields the rules mark as searched, and its number.
QString searchTextFor(const Catalog &catalog, const Record &record, const QString &number);

} // namespace hqs
