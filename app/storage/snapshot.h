// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealing.h"
#include "storage/sqliteimage.h"

#include <optional>

namespace hqs {

/// How the image of a database becomes one file: as it is, an ordinary SQLite database that any tool opens, or sealed.
/// Nobody else notices which.
class Snapshot {
public:
    /// "HQSD" in the header of the image: application_id of SQLite.
    static constexpr quint32 applicationId = 0x48515344;

    /// What lay in a file.
    struct Content {
        SqliteImage image;
        std::optional<Sealing> sealing; ///< none: an ordinary file
    };

    /// Opens the file at `path`. An ordinary one needs no key and takes any. Faults: NotOurs (another kind of file, or
    /// made by another program), Damaged (cut off, changed, or a header that cannot be), those of Sealing::open(),
    /// and those of readWhole().
    static Result<Content> open(const QString &path, const Key &key);

    /// Reads the image again, once it is known how the file is sealed, or that it is not. Faults: as above.
    static Result<SqliteImage> read(const QString &path, const std::optional<Sealing> &sealing = {});

    /// Replaces the file by the image, durably or not at all. Faults: those of seal() and writeSafely().
    static Done write(const QString &path, QByteArrayView image, const std::optional<Sealing> &sealing = {});

    /// How many transactions have ever changed this image: it grows with each. `image` has a whole header.
    static quint32 changeCount(QByteArrayView image);

    /// Gives the image this count.
    static void setChangeCount(QByteArray &image, quint32 count);
};

} // namespace hqs
