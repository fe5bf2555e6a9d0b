// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// A key stroke in the search field until the list of 5 000 people is painted again, beside 50 people.
void benchSearch();

} // namespace hqs
