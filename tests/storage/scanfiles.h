// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/scancontent.h"

#include <QByteArray>
#include <QtEndian>

/// Small files that are what a scan may be, as far as their headers go.
namespace hqs::scanfiles {

template <class Number>
QByteArray number(Number value, bool bigEndian = true)
{
    const Number swapped = bigEndian ? qToBigEndian(value) : qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

inline QByteArray pdf()
{
    return "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
}

inline QByteArray png(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + number(width) + number(height) + QByteArray(9, '\x08');
}

inline QByteArray jpeg(quint16 width, quint16 height)
{
    return QByteArray("\xff\xd8\xff\xe0\0\x04\0\0\xff\xff\xc0\0\x0b\x08", 14) + number(height) + number(width)
        + QByteArray(4, '\x01');
}

inline QByteArray tiff(quint32 width, quint32 height, bool bigEndian)
{
    const auto entry = [bigEndian](quint16 tag, quint32 value) {
        return number(tag, bigEndian) + number(quint16(4), bigEndian) + number(quint32(1), bigEndian)
            + number(value, bigEndian);
    };
    return (bigEndian ? QByteArray("MM\0*", 4) : QByteArray("II*\0", 4)) + number(quint32(8), bigEndian)
        + number(quint16(2), bigEndian) + entry(256, width) + entry(257, height) + number(quint32(0), bigEndian);
}

/// Its only page names itself as the next one.
inline QByteArray circularTiff()
{
    QByteArray file = tiff(5, 6, true);
    return file.replace(file.size() - 4, 4, number(quint32(8)));
}

} // namespace hqs::scanfiles
