// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace hqs {

/// Types like a person. QTest::keyClicks() aborts on Cyrillic letters: it knows Latin-1 keys only.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, letter == u' ' ? Qt::Key_Space : Qt::Key_unknown, Qt::NoModifier, letter);
        QKeyEvent release(QEvent::KeyRelease, letter == u' ' ? Qt::Key_Space : Qt::Key_unknown, Qt::NoModifier, letter);
        QApplication::sendEvent(widget, &press);
        QApplication::sendEvent(widget, &release);
    }
}

} // namespace hqs
