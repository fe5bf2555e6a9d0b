// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hqs {

/// How the image of a database becomes one file. The file is an ordinary SQLite database that any tool opens; whoever
/// wants it otherwise on the disk changes the bytes here, and nobody else notices.
class Snapshot {
public:
    /// "HQSD" in the header of the file: application_id of SQLite.
    static constexpr quint32 applicationId = 0x48515344;

    /// The image in the file at `path`. Faults: NotOurs (another kind of file, or made by another program), Damaged
    /// (cut off or a header that cannot be), and those of readWhole().
    static Result<QByteArray> read(const QString &path);

    /// Replaces the file by the image, durably or not at all. Faults: those of writeSafely().
    static Done write(const QString &path, QByteArrayView image);

    /// How many transactions have ever changed this image: it grows with each. `image` has a whole header.
    static quint32 changeCount(QByteArrayView image);
};

} // namespace hqs
