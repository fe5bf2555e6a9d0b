// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/fileoperations.h"

#include "durability/watching.h"

#include <cerrno>
#include <map>

namespace fileoperations {

namespace {

// Plain values only: the functions below are called before any constructor of this program has run.
bool isWatching = false;
bool isTracing = false;
bool forgetsFiles = false;
bool forgetsFolders = false;
long number = 0;
long failing = 0; // 0: none
bool failsForEver = false;
Failure failureNow = Failure::InputOutput;

struct State {
    QByteArray folder;
    std::map<int, OpenFile> open;
    std::vector<Operation> trace;
};

State &state()
{
    static State one;
    return one;
}

} // namespace

std::optional<QByteArray> watched(int folder, const char *name)
{
    if (!isWatching || name == nullptr)
        return std::nullopt;
    QByteArray path(name);
    if (!path.startsWith('/')) {
        const auto known = state().open.find(folder);
        if (known == state().open.end())
            return std::nullopt;
        path = known->second.path + '/' + path;
    }
    if (path == state().folder || path.startsWith(state().folder + '/'))
        return path;
    return std::nullopt;
}

const OpenFile *watched(int file)
{
    if (!isWatching)
        return nullptr;
    const auto known = state().open.find(file);
    return known == state().open.end() ? nullptr : &known->second;
}

void note(Operation operation)
{
    if (isTracing)
        state().trace.push_back(std::move(operation));
}

Outcome next(bool isWrite)
{
    ++number;
    if (failing == 0 || number < failing || (number > failing && !failsForEver))
        return Outcome::Works;
    switch (failureNow) {
    case Failure::ShortWrite:
        if (isWrite)
            return Outcome::TakesHalf;
        errno = EIO;
        break;
    case Failure::InputOutput:
        errno = EIO;
        break;
    case Failure::NoSpace:
        errno = ENOSPC;
        break;
    case Failure::ReadOnly:
        errno = EROFS;
        break;
    }
    return Outcome::Fails;
}

void noteOpen(int file, OpenFile what)
{
    state().open[file] = std::move(what);
}

void noteClosed(int file)
{
    state().open.erase(file);
}

bool isForgotten(const OpenFile &file)
{
    return file.isFolder ? forgetsFolders : forgetsFiles;
}

void watch(const QByteArray &folder)
{
    state() = { folder, {}, {} };
    number = 0;
    isWatching = true;
}

void stopWatching()
{
    isWatching = false;
    failNone();
}

long counted()
{
    return number;
}

void failAt(long which, Failure failure, bool forEver)
{
    number = 0;
    failing = which;
    failureNow = failure;
    failsForEver = forEver;
}

void failNone()
{
    failing = 0;
}

void acknowledge(int what)
{
    note({ .kind = Operation::Acknowledge, .offset = what });
}

void beginTrace()
{
    state().trace.clear();
    isTracing = true;
}

std::vector<Operation> endTrace()
{
    isTracing = false;
    return std::move(state().trace);
}

void forgetSyncs(bool ofFiles, bool ofFolders)
{
    forgetsFiles = ofFiles;
    forgetsFolders = ofFolders;
}

} // namespace fileoperations
