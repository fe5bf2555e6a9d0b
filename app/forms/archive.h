// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <span>

namespace hqs {

/// One file inside an archive.
struct ArchivedFile {
    const char *name; ///< ASCII, "/" between folders
    QByteArray bytes;
    bool compressed = true;
};

/// A zip archive of these files in this order. It holds no time of writing: the same files give the same bytes.
/// Fault::Io when the packer fails.
Result<QByteArray> zipArchive(std::span<const ArchivedFile> files);

} // namespace hqs
