// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hqs {

/// Makes a window at least as high as its words are when they wrap at its width: Qt does not do that for windows.
void growToWords(QWidget &window);

/// Does so with every dialog when it is shown.
class DialogHeight : public QObject {
    Q_OBJECT

public:
    explicit DialogHeight(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hqs
