// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/picturesheet.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace hqs {

namespace {

constexpr int dotsPerMillimetre = 8;
constexpr int sheetMargin = 12; // mm
constexpr int captionRoom = 16; // mm

} // namespace

QByteArray pictureOnSheet(const QByteArray &content, QSizeF paper)
{
    QImage picture = QImage::fromData(content);
    if (picture.isNull())
        return {};
    if (picture.width() > picture.height())
        picture = picture.transformed(QTransform().rotate(90));
    QImage sheet((paper * dotsPerMillimetre).toSize(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    const QSize room = ((paper - QSizeF(2 * sheetMargin, 2 * sheetMargin + captionRoom)) * dotsPerMillimetre).toSize();
    const QSize size = picture.size().scaled(room, Qt::KeepAspectRatio);
    const QPoint corner((sheet.width() - size.width()) / 2, (sheetMargin + captionRoom) * dotsPerMillimetre);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(corner, size), picture);
    painter.end();
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    return sheet.save(&buffer, "JPEG", 85) ? written : QByteArray();
}

} // namespace hqs
