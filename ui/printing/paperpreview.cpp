// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperpreview.h"

#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deskMargin = 18;

/// One side of a sheet, painted when it comes into view.
class PageOnDesk : public QWidget {
public:
    PageOnDesk(const PrintedForm &form, int page, QWidget *parent)
        : QWidget(parent)
        , m_form(form)
        , m_page(page)
    {
        setAccessibleName(QString::number(page + 1));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(rect(), Qt::white);
        m_form.paintPage(painter, m_page, width() / m_form.paper().width());
        painter.setPen(QColor(0xb9, 0xc1, 0xca));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const PrintedForm &m_form;
    int m_page;
};

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QScrollArea(parent)
{
    setStyleSheet(u"QScrollArea { background: #dde1e6; border: 1px solid #dfe3e8; border-radius: 8px; }"_s);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setObjectName(u"preview"_s);
    setFocusPolicy(Qt::StrongFocus);
}

void PaperPreview::show(std::optional<PrintedForm> form)
{
    m_sheets.clear();
    delete takeWidget();
    m_form = std::move(form);
    auto *desk = new QWidget(this);
    desk->setStyleSheet(u"background: #dde1e6;"_s);
    for (int page = 0; m_form && page < m_form->pageCount(); ++page)
        m_sheets.push_back(new PageOnDesk(*m_form, page, desk));
    setWidget(desk);
    layOut();
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

void PaperPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
    event->accept();
}

} // namespace hqs
