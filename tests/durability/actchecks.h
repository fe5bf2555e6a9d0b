// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault.h"

#include "durability/acts.h"

#include <QTimeZone>

/// What the acts have in common: where things lie, and what must be true afterwards.
namespace acts {

inline const QDateTime noon({ 2026, 11, 24 }, { 12, 0 }, QTimeZone::utc());
inline const Report notBegun { .acknowledged = 0, .toldFault = true, .wrong = {} };

QString stickIn(const QString &folder);
QString fullStickIn(const QString &folder);

hqs::Key passwordOf(const QString &text);
hqs::Protection protectedBy(const QString &text);

/// Everything that calls itself a backup opens by one of the keys and holds a whole state.
QString damagedBackup(const QString &folder, const std::vector<hqs::Key> &keys);

/// No file that a row names is lost or changed. One that nobody names may be left behind.
QString damagedScan(const hqs::Database &database);

enum class Scans { AreWhole, DoNotMatter };

/// The database opens by one of the keys, holds what was acknowledged and nothing that was never begun, and can be
/// saved again.
QString whatIsWrongWithStore(const QString &folder, int acknowledged, int begun,
    const std::vector<hqs::Key> &keys = { {} }, Scans scans = Scans::AreWhole);

/// Memory and file are the same after a failure, or memory says that it does not know.
/// @a other: another key the file may have.
QString differenceOfMemory(hqs::Database &database, const hqs::Key &other = {});

hqs::Result<hqs::VaultFile> attachTo(hqs::Database &database, QByteArrayView content);

} // namespace acts
