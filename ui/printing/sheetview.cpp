// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetview.h"

#include "ui/look.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace hqs {

SheetView::SheetView(const PrintedForm &form, int page, const Explanation &explanation, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_page(page)
    , m_explanation(explanation)
{
    setMouseTracking(true);
    setAccessibleName(QString::number(page + 1));
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), Qt::white);
    if (m_marked) {
        QColor tint = look::accent;
        tint.setAlpha(40);
        painter.fillRect(QRectF(m_marked->area.topLeft() * dotsPerMm(), m_marked->area.size() * dotsPerMm()), tint);
    }
    m_form.paintPage(painter, m_page, dotsPerMm());
    painter.setPen(QColor(0xb9, 0xc1, 0xca));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SheetView::mark(std::optional<PlacedField> field)
{
    const bool isSame = field.has_value() == m_marked.has_value() && (!field || field->area == m_marked->area);
    m_marked = std::move(field);
    setCursor(m_marked ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!isSame)
        update();
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    mark(fieldAt(event->position()));
}

void SheetView::leaveEvent(QEvent *)
{
    mark(std::nullopt);
}

void SheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto field = fieldAt(event->position()))
        Q_EMIT fieldChosen(field->place);
}

bool SheetView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto field = fieldAt(help->pos());
    const QString words = field && m_explanation ? m_explanation(field->place) : QString();
    if (words.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const QRectF area(field->area.topLeft() * dotsPerMm(), field->area.size() * dotsPerMm());
    QToolTip::showText(help->globalPos(), words, this, area.toAlignedRect());
    return true;
}

} // namespace hqs
