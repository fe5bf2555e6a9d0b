// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// The whole package of one case to PDF, a page; beside LibreOffice converting like documents in one batch. Then the
/// salary notices of five hundred specialists as one file, and the memory they need beside that of fifty.
void benchPrint();

} // namespace hqs
