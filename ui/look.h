// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

namespace hqs {

/// What a state means, by word and by colour.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/// The palette of the program: one accent colour, calm greys, three tones of state.
namespace look {

inline const QColor text { 0x1c, 0x21, 0x27 };
inline const QColor muted { 0x5b, 0x66, 0x73 };
inline const QColor line { 0xdf, 0xe3, 0xe8 };
inline const QColor ground { 0xf4, 0xf6, 0xf8 };
inline const QColor accent { 0x1f, 0x5f, 0xbf };

QColor foreground(Tone tone);
QColor background(Tone tone);

/// Style, palette, fonts and style sheet of the whole program.
void apply(QApplication &application);

/// Makes a widget look like the primary button, a card, a caption …: the style sheet reads the property "role".
void setRole(QWidget *widget, const QString &role);

} // namespace look

/// A rounded word of state: "received", "superseded".
void setPill(QLabel *label, const QString &words, Tone tone);

} // namespace hqs
