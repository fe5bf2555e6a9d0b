// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

namespace hqs {

/// A picture on a white sheet of that size in millimetres, as large as fits under the room of a caption, turned when it
/// is wider than high: a JPEG file as FormPage::picture takes it. Empty when the content is no picture that can be
/// read.
QByteArray pictureOnSheet(const QByteArray &content, QSizeF paper);

} // namespace hqs
