// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// A table of 5 000 people from its bytes until it is safely on the disk, beside sqlite3 importing the same file into a
/// bare table, and a row of it beside a row of a table of 500.
void benchImport();

} // namespace hqs
