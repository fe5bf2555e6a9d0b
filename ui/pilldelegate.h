// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hqs {

/// Draws a cell as a rounded word of state. The model gives the tone under `toneRole`.
class PillDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int toneRole = Qt::UserRole + 7;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hqs
