// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recoverycode.h"

#include <QDate>

class QPagedPaintDevice;

namespace hqs {

/// The paper for the safe: the recovery code in large groups, which file it opens and how, in the language of the
/// window. Drawn onto a page of `device`. False when nothing could be drawn.
bool drawRecoverySheet(
    QPagedPaintDevice &device, const RecoveryCode &code, const QString &database, const QDate &today);

/// The same as a PDF file. Empty when nothing could be drawn.
QByteArray recoverySheetPdf(const RecoveryCode &code, const QString &database, const QDate &today);

} // namespace hqs
