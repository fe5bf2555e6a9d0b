// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogheight.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace hqs {

void growToWords(QWidget &window)
{
    QLayout *layout = window.layout();
    if (!layout)
        return;
    layout->activate();
    if (!layout->hasHeightForWidth())
        return;
    const int room = window.screen()->availableGeometry().height();
    const int needed = std::min(layout->totalHeightForWidth(window.width()), room);
    if (needed > window.height())
        window.resize(window.width(), needed);
}

DialogHeight::DialogHeight(QObject *parent)
    : QObject(parent)
{
    QApplication::instance()->installEventFilter(this);
}

bool DialogHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            growToWords(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hqs
