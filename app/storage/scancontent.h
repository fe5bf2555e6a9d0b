// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>

#include <optional>

namespace hqs {

/// What a scan may be. The content decides, never the ending of its name.
enum class ScanKind { Pdf, Jpeg, Png, Tiff };

inline constexpr qint64 largestScan = qint64(25) * 1024 * 1024; ///< bytes
inline constexpr qint64 mostScanPixels = qint64(50) * 1000 * 1000; ///< of one page

/// How a kind is written in the database, and as the ending of a file name.
QString codeOf(ScanKind kind);
std::optional<ScanKind> scanKindFrom(QStringView code);

/// What the bytes are. The size in pixels is read from their header; nothing is unpacked. `name` is the place of the
/// errors. Faults: NotScan (no PDF, JPEG, PNG or TIFF, or its header is cut off), LargeScan (`detail` is "bytes" or
/// "pixels").
Result<ScanKind> recognizeScan(QByteArrayView bytes, const QString &name);

} // namespace hqs
