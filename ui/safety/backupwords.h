// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secondplace.h"
#include "ui/look.h"

namespace hqs {

/// Why a backup was made.
QString wordsFor(BackupReason reason);

/// Which password a backup asks for when nothing but the backup is left.
QString wordsForPassword(const Result<Database::CopyPassword> &password);

/// A moment in the time of this computer: "24.11.2026 10:15".
QString spelledMoment(const QDateTime &moment);

/// How safe the database is if this disk is lost, in a sentence.
QString wordsForStanding(const SecondPlace &place, const QDateTime &now);
Tone toneOf(SecondPlaceStanding standing);

} // namespace hqs
