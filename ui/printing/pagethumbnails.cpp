// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagethumbnails.h"

#include <QPainter>

namespace hqs {

namespace {

constexpr int thumbnailWidth = 76; // pixels
constexpr int mostThumbnails = 60; ///< more pages than anybody leafs through

QPixmap thumbnailOf(const PrintedForm &form, int page, double ratio)
{
    const double dotsPerMm = thumbnailWidth / form.paper().width();
    const QSizeF size = form.paper() * dotsPerMm;
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    form.paintPage(painter, page, dotsPerMm);
    painter.setPen(QColor(0xb9, 0xc1, 0xca));
    painter.drawRect(QRectF({}, size).adjusted(0, 0, -1, -1));
    return pixmap;
}

} // namespace

PageThumbnails::PageThumbnails(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("print.pages"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setSpacing(6);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(thumbnailWidth + 44);
    connect(this, &QListWidget::currentRowChanged, this, &PageThumbnails::pageChosen);
}

void PageThumbnails::show(const PrintedForm *form)
{
    const QSignalBlocker quiet(this);
    clear();
    const int pages = form ? std::min(form->pageCount(), mostThumbnails) : 0;
    setVisible(pages > 1);
    for (int page = 0; pages > 1 && page < pages; ++page) {
        const QPixmap pixmap = thumbnailOf(*form, page, devicePixelRatioF());
        if (page == 0)
            setIconSize(pixmap.deviceIndependentSize().toSize());
        addItem(new QListWidgetItem(pixmap, QString::number(page + 1)));
    }
    setCurrentRow(pages > 1 ? 0 : -1);
}

void PageThumbnails::mark(int page)
{
    const QSignalBlocker quiet(this);
    if (page < count())
        setCurrentRow(page);
}

} // namespace hqs
