// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/blanks/blankhistory.h"

#include <QGraphicsView>

namespace hqs {

class BlankShape;

/// One page of a blank on screen: its picture and, on it, where the answers stand. They are moved with the mouse, on a
/// grid, or with the arrow keys, finely; fields are dropped on it.
class BlankCanvas : public QGraphicsView {
    Q_OBJECT

public:
    explicit BlankCanvas(QWidget *parent = nullptr);
    ~BlankCanvas() override;

    void show(const BlankPage &page, QSizeF paper);
    std::vector<BlankItem> items() const;
    /// Puts an item on the page and selects it.
    void add(const BlankItem &item);
    /// The one item that is selected; none when there is none or several.
    std::optional<BlankItem> selected() const;
    /// Selects the item of that number alone.
    void select(std::size_t item);
    /// Changes the one that is selected.
    void changeSelected(const BlankItem &item);
    void removeSelected();
    /// The middle of what is in view, mm, on the grid.
    QPointF middle() const;

Q_SIGNALS:
    void selectionChanged();
    void edited();
    /// Somebody did this to the items, unless it left them as they were.
    void stepped(hqs::BlankStep step);
    void dropped(const hqs::Place &place, QPointF at);
    /// Page Up or Page Down: -1 or 1.
    void pageTurned(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<BlankShape *> shapes() const;
    void fit();

    QGraphicsScene m_scene;
    QSizeF m_paper;
};

} // namespace hqs
