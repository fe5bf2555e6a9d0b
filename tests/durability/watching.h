// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "durability/fileoperations.h"

#include <optional>

/// What the functions that stand in for those of the C library ask of fileoperations.h.
namespace fileoperations {

struct OpenFile {
    QByteArray path;
    bool isFolder = false;
};

/// The whole path when it lies in the watched folder.
std::optional<QByteArray> watched(int folder, const char *name);
/// None when it is no file of the watched folder.
const OpenFile *watched(int file);

void noteOpen(int file, OpenFile what);
void noteClosed(int file);
void note(Operation operation);

enum class Outcome { Works, Fails, TakesHalf };

/// What becomes of the operation that is about to be done; `errno` is set when it fails.
Outcome next(bool isWrite = false);

/// Whether the sync of such a file is left out, as in the negative controls.
bool isForgotten(const OpenFile &file);

} // namespace fileoperations
