// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"

#include <QByteArray>

#include <span>

namespace hqs {

/// One PDF file of several forms in order, fonts embedded. A form printed on both sides starts on an odd page: a blank
/// page stands before it when needed. The title goes into the file's properties; no date does: the same forms give the
/// same bytes in each run of the program. Empty when there is nothing to print.
QByteArray toPdf(std::span<const PrintedForm> forms, const QString &title);

/// The same as one bundle whose pages are numbered through at the top right: "12 / 40". No blank pages stand between.
QByteArray toNumberedPdf(std::span<const PrintedForm> forms, const QString &title);

} // namespace hqs
