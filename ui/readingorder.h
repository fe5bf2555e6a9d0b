// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hqs {

/// Lets Tab go through a page in the order in which it is read, that of its layouts: Qt goes by the order in which the
/// controls were made.
void tabAsRead(QWidget &page);

/// Does so with every dialog when it is shown.
class ReadingOrder : public QObject {
    Q_OBJECT

public:
    explicit ReadingOrder(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hqs
