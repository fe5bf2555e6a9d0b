// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

/// Stands between this program and the file operations of the C library, for one folder: fails them in turn, or writes
/// down what they do. Linux only: the functions of the program take the place of those of the library.
namespace fileoperations {

enum class Failure {
    InputOutput, ///< EIO
    NoSpace, ///< ENOSPC
    ReadOnly, ///< EROFS
    ShortWrite, ///< a write that takes half; EIO of anything else
};

/// What was done below the watched folder, as far as a disk sees it.
struct Operation {
    enum Kind { Open, Close, Write, Truncate, Sync, Rename, Link, Unlink, MakeFolder, Acknowledge };

    Kind kind = Open;
    int file = -1; ///< the descriptor
    bool isNew = false; ///< Open: the file was made by it
    qint64 offset = 0; ///< Write; Acknowledge: the number
    QByteArray path {};
    QByteArray other {}; ///< Rename, Link: the second name
    QByteArray bytes {};
};

/// From now on operations below this folder are counted; syncing really is left out, for speed.
void watch(const QByteArray &folder);
void stopWatching();
long counted();

/// Fails the operation of this number, from 1, counted from now on; or it and all later ones.
void failAt(long number, Failure failure, bool forEver);
void failNone();

/// The writer says that something is safe.
void acknowledge(int number);
void beginTrace();
std::vector<Operation> endTrace();

/// Negative controls: the sync of files, or of folders, is forgotten, and nobody is told.
void forgetSyncs(bool ofFiles, bool ofFolders);

} // namespace fileoperations
