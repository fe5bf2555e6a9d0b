// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace hqs {

/// The one place that writes files: the store, scans, settings, exports and PDF all go through here. (QSaveFile of
/// Qt 6.4 reports success for a truncated file on a full disk, ignores a failing fsync and never syncs the folder.)
///
/// Replaces `path` by `bytes`, or leaves it untouched: afterwards the new content survives a power cut. Only the owner
/// may read the file. Faults: NotFound (no such folder), NotOurs (the path is a link, a folder or a device), NoSpace,
/// ReadOnly, NoPermission, InUse (Windows: another program holds it), Io; `place` is `path`.
/// After Io from the very last step the new content is in place, but may not survive a power cut.
Done writeSafely(const QString &path, QByteArrayView bytes);

/// The next bytes of what is to be written, valid until it is asked again; none: that was all.
using NextPortion = std::function<Result<QByteArrayView>()>;

/// The same for what is made while it is written: the disk takes one portion while the next is made, and never does
/// all of it lie in memory. When a portion cannot be made its fault is returned, with `path` as place.
Done writeSafely(const QString &path, const NextPortion &next);

/// Writes a file that nobody needs after this run: quickly, it need not survive a power cut. Only for folders of
/// QTemporaryDir and of ViewingFolder. Faults: NoSpace, Io; `place` is `path`.
Done writeScratch(const QString &path, QByteArrayView bytes);

/// The content of a regular file of at most `limit` bytes. Faults: NotFound, NotOurs (a link, a folder or a device),
/// BadInput (larger than the limit), NoPermission, Io.
Result<QByteArray> readWhole(const QString &path, qint64 limit);

/// The same into memory of the caller's, who makes room for so many bytes when it is asked to; null: there is none.
/// Returns how many bytes were read. Faults: as above.
Result<qsizetype> readInto(const QString &path, qint64 limit, const std::function<char *(qsizetype size)> &room);

/// Makes the folder and its missing parents, for the owner only. A folder that is there already is left as it is.
Done makePrivateFolder(const QString &path);

} // namespace hqs
