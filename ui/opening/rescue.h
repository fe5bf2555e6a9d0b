// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>

class QWidget;

namespace hqs {

class Prompt;

/// Whether a backup helps against this failure to open a database: the file is damaged, or is none of ours.
bool canBeRescued(const Error &error);

/// Offers the backups of a database that cannot be opened, the newest first, from beside it and from the second place.
/// True when one lies in its place now; the bad file is kept beside it.
bool offerBackups(QWidget *parent, Prompt &prompt, const QString &store, const QDateTime &now);

} // namespace hqs
