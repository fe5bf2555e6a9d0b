// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace hqs {

/// Types like a person. QTest::keyClicks() aborts on Cyrillic letters: it knows Latin-1 keys only.
inline void type(QWidget *widget, const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        const QString letter = QString::fromUcs4(&character, 1);
        const int key = character == U' ' ? Qt::Key_Space : Qt::Key_unknown;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, letter);
        QApplication::sendEvent(widget, &press);
        QApplication::sendEvent(widget, &release);
    }
}

} // namespace hqs
