// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace hqs {

/// A QR code as rectangles to be filled.
struct QrCode {
    QString payload;
    std::vector<QRectF> dark; ///< mm on the page; neighbours in a row are one rectangle
};

/// The QR code of a text (UTF-8, correction level M) in an area that includes its white margin of four modules.
/// Without dark modules when the text is too long for any code.
QrCode qrCode(const QString &payload, const QRectF &area);

} // namespace hqs
