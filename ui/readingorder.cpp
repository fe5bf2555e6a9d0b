// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingorder.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace hqs {

namespace {

/// What Tab comes to, gathered in reading order.
class Reader {
public:
    void read(QWidget &widget)
    {
        if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy())
            m_way.push_back(&widget);
        if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
            if (area->widget())
                read(*area->widget());
        } else if (auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
            read(*tabs->tabBar());
            for (int page = 0; page < tabs->count(); ++page)
                read(*tabs->widget(page));
        } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int part = 0; part < splitter->count(); ++part)
                read(*splitter->widget(part));
        } else if (QLayout *layout = widget.layout()) {
            read(*layout);
        }
    }

    const std::vector<QWidget *> &way() const { return m_way; }

private:
    void read(QLayout &layout)
    {
        std::vector<int> items(static_cast<std::size_t>(layout.count()));
        for (std::size_t item = 0; item < items.size(); ++item)
            items[item] = static_cast<int>(item);
        if (const auto *grid = qobject_cast<QGridLayout *>(&layout)) {
            std::ranges::stable_sort(items, {}, [grid](int item) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(item, &row, &column, &rows, &columns);
                return std::pair(row, column);
            });
        }
        for (const int item : items) {
            if (QWidget *widget = layout.itemAt(item)->widget())
                read(*widget);
            else if (QLayout *inner = layout.itemAt(item)->layout())
                read(*inner);
        }
    }

    std::vector<QWidget *> m_way;
};

} // namespace

void tabAsRead(QWidget &page)
{
    Reader reader;
    reader.read(page);
    for (std::size_t step = 1; step < reader.way().size(); ++step)
        QWidget::setTabOrder(reader.way()[step - 1], reader.way()[step]);
}

ReadingOrder::ReadingOrder(QObject *parent)
    : QObject(parent)
{
    QApplication::instance()->installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            tabAsRead(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hqs
