// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// The whole package of one case to PDF, a page; beside LibreOffice converting like documents in one batch.
void benchPrint();

} // namespace hqs
