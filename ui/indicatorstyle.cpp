// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicatorstyle.h"

#include "ui/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The box or the ring; filled with the accent colour when it is on or partly on.
void drawIndicator(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    QColor ink = isEnabled && isOn ? look::accent : look::muted;
    ink.setAlphaF(isEnabled ? 1.0F : 0.6F); // what may not be changed can still be read
    painter.setPen(QPen(ink, (option.state & QStyle::State_HasFocus) ? 2 : 1.2));
    painter.setBrush(isOn && !isRound ? ink : look::base);
    const qreal radius = isRound ? side / 2 : 3;
    painter.drawRoundedRect(box, radius, radius);
    if (!isOn)
        return;
    const QColor mark = isRound ? ink : option.palette.color(QPalette::HighlightedText);
    if (isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side / 4, side / 4);
        return;
    }
    painter.setPen(QPen(mark, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at
        = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
        return;
    }
    QPainterPath tick(at(0.24, 0.52));
    tick.lineTo(at(0.43, 0.7));
    tick.lineTo(at(0.77, 0.31));
    painter.drawPath(tick);
}

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void IndicatorStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isRound && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawIndicator(*painter, *option, isRound);
    painter->restore();
}

} // namespace hqs
