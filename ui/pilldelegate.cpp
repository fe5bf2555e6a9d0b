// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pilldelegate.h"

#include "ui/look.h"

#include <QApplication>
#include <QPainter>

namespace hqs {

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);

    const QString words = index.data().toString();
    if (words.isEmpty())
        return;
    const Tone tone = static_cast<Tone>(index.data(toneRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = option.font;
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() - 1);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 4;
    const int width = std::min(metrics.horizontalAdvance(words) + 18, option.rect.width() - 8);
    const QRect pill(option.rect.left() + 6, option.rect.center().y() - height / 2, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look::background(tone));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(look::foreground(tone));
    painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, width - 12));
    painter->restore();
}

} // namespace hqs
