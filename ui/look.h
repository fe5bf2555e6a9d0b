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

/// In which colours the program is drawn. HighContrast: black on white, dark lines, no tint.
enum class Scheme { Light, Dark, HighContrast };

// The colours of the scheme in use; they change when another one is applied.
extern const QColor &text;
extern const QColor &muted;
extern const QColor &line;
extern const QColor &ground;
extern const QColor &base; ///< of cards and lines to type in
extern const QColor &accent;
extern const QColor &good; ///< a stage that is done

QColor foreground(Tone tone);
QColor background(Tone tone);

/// Style, palette, fonts and style sheet of the whole program. What is on the screen must be built anew afterwards.
void apply(QApplication &application, Scheme scheme = Scheme::Light);
Scheme scheme();
/// What the desktop prefers: dark when its windows are dark. Asked before the first apply().
Scheme schemeOfDesktop();

/// Makes a widget look like the primary button, a card, a caption …: the style sheet reads the property "role".
void setRole(QWidget *widget, const QString &role);

/// A window this wide, and at least as high as its wrapped words then need: Qt asks how high they are at another width.
/// At the end of a constructor, when everything is in the layout.
void setWidth(QWidget &window, int width);

} // namespace look

/// A rounded word of state: "received", "superseded".
void setPill(QLabel *label, const QString &words, Tone tone);

} // namespace hqs
