// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitememory.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace hqs {

namespace {

/// How SQLite takes memory by itself. A C interface without a place for state of ours: the one global of this file.
sqlite3_mem_methods &plainMemory()
{
    static sqlite3_mem_methods methods {};
    return methods;
}

void wipeAndFree(void *memory)
{
    if (memory == nullptr)
        return;
    sodium_memzero(memory, static_cast<size_t>(plainMemory().xSize(memory)));
    plainMemory().xFree(memory);
}

/// Never moves memory without wiping where it was.
void *wipeAndMove(void *memory, int size)
{
    const int had = plainMemory().xSize(memory);
    if (size <= had && size > had / 2)
        return memory;
    void *moved = plainMemory().xMalloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, static_cast<size_t>(std::min(had, size)));
    wipeAndFree(memory);
    return moved;
}

bool configure()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plainMemory()) != SQLITE_OK)
        return false;
    sqlite3_mem_methods forgetting = plainMemory();
    forgetting.xFree = wipeAndFree;
    forgetting.xRealloc = wipeAndMove;
    // Nobody asks how much memory is in use, and counting it takes a lock for every piece.
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &forgetting) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace

void makeSqliteForget()
{
    [[maybe_unused]] static const bool isConfigured = configure();
}

} // namespace hqs
