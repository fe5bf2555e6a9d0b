// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/qr.h"

#include <qrencode.h>

#include <memory>

namespace hqs {

QrCode qrCode(const QString &payload, const QRectF &area)
{
    static constexpr int margin = 4; // ISO/IEC 18004: the quiet zone
    QrCode code { .payload = payload, .dark = {} };
    const QByteArray bytes = payload.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> matrix(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
            QR_ECLEVEL_M),
        &QRcode_free);
    if (!matrix)
        return code;
    const double module = area.width() / (matrix->width + 2 * margin);
    const auto isDark = [&](int x, int y) { return (matrix->data[y * matrix->width + x] & 1) != 0; };
    for (int y = 0; y < matrix->width; ++y) {
        for (int x = 0; x < matrix->width; ++x) {
            const int from = x;
            while (x < matrix->width && isDark(x, y))
                ++x;
            if (x > from)
                code.dark.emplace_back(area.left() + (from + margin) * module, area.top() + (y + margin) * module,
                    (x - from) * module, module);
        }
    }
    return code;
}

} // namespace hqs
