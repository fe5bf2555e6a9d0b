// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace hqs {

namespace {

constexpr double usualWindow = 1280;
constexpr double widest = 1.6; ///< times the usual width

class ColumnWidths : public QObject {
public:
    ColumnWidths(QTableView &table, std::initializer_list<std::pair<int, int>> widths)
        : QObject(&table)
        , m_header(table.horizontalHeader())
        , m_widths(widths)
    {
        m_header->setSectionResizeMode(QHeaderView::Stretch);
        for (const auto &[section, width] : m_widths)
            m_header->setSectionResizeMode(section, QHeaderView::Fixed);
        share();
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            share();
        return QObject::eventFilter(watched, event);
    }

private:
    void share()
    {
        const double more = std::clamp(m_header->window()->width() / usualWindow, 1.0, widest);
        for (const auto &[section, width] : m_widths)
            m_header->resizeSection(section, static_cast<int>(width * more));
    }

    QHeaderView *m_header;
    std::vector<std::pair<int, int>> m_widths;
};

} // namespace

void setColumnWidths(QTableView &table, std::initializer_list<std::pair<int, int>> widths)
{
    new ColumnWidths(table, widths);
}

} // namespace hqs
