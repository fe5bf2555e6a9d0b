// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hqs {

/// A zone among the lines that a program recognized in a picture.
struct PictureZone {
    QString text; ///< its two or three whole lines, as readMrz() takes them; look-alikes are not put right here
    int doubts = 0; ///< 0: every check digit is right and nothing is odd about it
};

/// Finds the likeliest zone. Recognition loses count in a row of fillers: at the end of a name it is filled up, inside
/// a line with digits it is stretched or cut only if then every check digit is right. None when there is no zone.
std::optional<PictureZone> zoneOfPicture(const QString &recognized, QDate today);

} // namespace hqs
