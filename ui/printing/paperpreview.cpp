// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperpreview.h"

#include "ui/printing/sheetview.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deskMargin = 18;
constexpr double zoomStep = 1.15;

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QScrollArea(parent)
{
    setStyleSheet(u"QScrollArea { background: #dde1e6; border: 1px solid #dfe3e8; border-radius: 8px; }"_s);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setObjectName(u"preview"_s);
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT pageReached(page()); });
}

void PaperPreview::show(std::optional<PrintedForm> form)
{
    m_sheets.clear();
    delete takeWidget();
    m_form = std::move(form);
    auto *desk = new QWidget(this);
    desk->setStyleSheet(u"background: #dde1e6;"_s);
    for (int page = 0; m_form && page < m_form->pageCount(); ++page) {
        auto *sheet = new SheetView(*m_form, page, m_explanation, desk);
        connect(sheet, &SheetView::fieldChosen, this, &PaperPreview::fieldChosen);
        m_sheets.push_back(sheet);
    }
    setWidget(desk);
    layOut();
}

void PaperPreview::showPage(int page)
{
    if (page >= 0 && page < static_cast<int>(m_sheets.size()))
        verticalScrollBar()->setValue(m_sheets[static_cast<std::size_t>(page)]->y() - deskMargin);
}

int PaperPreview::page() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = 0;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_sheets[i]->y() <= middle)
            page = static_cast<int>(i);
    }
    return page;
}

void PaperPreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.4, 4.0);
    layOut();
}

void PaperPreview::layOut()
{
    if (!m_form || !widget())
        return;
    const double room = std::max(100, viewport()->width() - 2 * deskMargin);
    const int width = static_cast<int>(room * m_zoom);
    const int height = static_cast<int>(width * m_form->paper().height() / m_form->paper().width());
    int top = deskMargin;
    for (QWidget *sheet : m_sheets) {
        sheet->setGeometry(deskMargin, top, width, height);
        sheet->show();
        top += height + deskMargin;
    }
    widget()->resize(width + 2 * deskMargin, top);
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        setZoom(m_zoom * zoomStep);
    else if (key == Qt::Key_Minus)
        setZoom(m_zoom / zoomStep);
    else if (key == Qt::Key_0)
        setZoom(1);
    else
        QScrollArea::keyPressEvent(event);
}

void PaperPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
    event->accept();
}

} // namespace hqs
