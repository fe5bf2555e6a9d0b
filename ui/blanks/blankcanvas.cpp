// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankcanvas.h"

#include <QDragEnterEvent>
#include <QGraphicsPixmapItem>
#include <QGraphicsRectItem>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double gridStep = 0.5; // mm
constexpr double fineStep = 0.1;
constexpr double coarseStep = 5;

QPointF onGrid(QPointF at)
{
    return { std::round(at.x() / gridStep) * gridStep, std::round(at.y() / gridStep) * gridStep };
}

/// The field that is being dragged; none when it is something else.
std::optional<Place> placeIn(const QMimeData *data)
{
    return data->hasText() ? fromPath(data->text()) : std::nullopt;
}

} // namespace

/// An item of a blank; its position is the corner of its area, mm.
class BlankShape : public QGraphicsRectItem {
public:
    explicit BlankShape(const BlankItem &item)
    {
        setFlags(ItemIsMovable | ItemIsSelectable | ItemSendsGeometryChanges);
        take(item);
    }

    void take(const BlankItem &item)
    {
        prepareGeometryChange();
        m_item = item;
        setRect(QRectF({}, item.extent().size()));
        setPos(item.area.topLeft());
        setToolTip(toPath(item.place));
        update();
    }

    /// A line is too thin to be hit.
    QRectF boundingRect() const override { return rect().adjusted(-around, -around, around, around); }
    QPainterPath shape() const override
    {
        QPainterPath path;
        path.addRect(m_item.kind == BlankItemKind::Rule ? boundingRect() : rect());
        return path;
    }

    BlankItem item() const
    {
        BlankItem moved = m_item;
        moved.area.moveTopLeft(pos());
        return moved;
    }

protected:
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const QColor colour = isSelected() ? QColor(0xc2, 0x41, 0x0c) : QColor(0x1d, 0x4e, 0xd8);
        painter->setPen(QPen(colour, 0));
        painter->setBrush(QColor(colour.red(), colour.green(), colour.blue(), 40));
        if (m_item.kind == BlankItemKind::Rule) {
            painter->setPen(QPen(colour, m_item.thickness));
            painter->drawLine(rect().topLeft(), rect().bottomRight());
            return;
        }
        if (m_item.kind == BlankItemKind::Cells) {
            for (int i = 0; i < m_item.count; ++i)
                painter->drawRect(QRectF(QPointF(i * m_item.pitch, 0), m_item.area.size()));
        } else {
            painter->drawRect(rect());
        }
        QFont font = painter->font();
        font.setPointSizeF(6);
        painter->save();
        painter->scale(0.25, 0.25); // letters of a fraction of a millimetre are drawn badly
        painter->setPen(colour);
        painter->setFont(font);
        painter->drawText(QRectF(QPointF(2, 0), rect().size() * 4), Qt::AlignVCenter | Qt::TextSingleLine,
            m_item.kind == BlankItemKind::Mark ? u"X"_s : toPath(m_item.place));
        painter->restore();
    }

    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override
    {
        if (change == ItemPositionChange && scene() && scene()->mouseGrabberItem() == this)
            return onGrid(value.toPointF());
        return QGraphicsRectItem::itemChange(change, value);
    }

private:
    static constexpr double around = 1; // mm

    BlankItem m_item;
};

BlankCanvas::BlankCanvas(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(&m_scene);
    setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    setDragMode(QGraphicsView::RubberBandDrag);
    setAcceptDrops(true);
    setBackgroundBrush(QColor(0xdd, 0xe1, 0xe6));
    setObjectName(u"blank.canvas"_s);
    connect(&m_scene, &QGraphicsScene::selectionChanged, this, &BlankCanvas::selectionChanged);
    connect(&m_scene, &QGraphicsScene::changed, this, [this] { Q_EMIT edited(); });
}

BlankCanvas::~BlankCanvas()
{
    disconnect(&m_scene, nullptr, this, nullptr); // a scene that dies still says that its selection is another one
}

void BlankCanvas::show(const BlankPage &page, QSizeF paper)
{
    m_paper = paper;
    m_scene.clear();
    m_scene.setSceneRect(QRectF({}, paper));
    m_scene.addRect(QRectF({}, paper), QPen(QColor(0xb9, 0xc1, 0xca), 0), Qt::white);
    const QPixmap picture = QPixmap::fromImage(QImage::fromData(page.picture));
    if (!picture.isNull()) {
        QGraphicsPixmapItem *ground = m_scene.addPixmap(picture);
        ground->setTransformationMode(Qt::SmoothTransformation);
        ground->setTransform(QTransform::fromScale(paper.width() / picture.width(), paper.height() / picture.height()));
    }
    for (const BlankItem &item : page.items)
        m_scene.addItem(new BlankShape(item));
    fit();
}

std::vector<BlankShape *> BlankCanvas::shapes() const
{
    std::vector<BlankShape *> found;
    for (QGraphicsItem *item : m_scene.items(Qt::AscendingOrder)) {
        if (auto *shape = dynamic_cast<BlankShape *>(item))
            found.push_back(shape);
    }
    return found;
}

std::vector<BlankItem> BlankCanvas::items() const
{
    std::vector<BlankItem> found;
    for (const BlankShape *shape : shapes())
        found.push_back(shape->item());
    return found;
}

void BlankCanvas::add(const BlankItem &item)
{
    auto *shape = new BlankShape(item);
    m_scene.addItem(shape);
    m_scene.clearSelection();
    shape->setSelected(true);
    setFocus();
    Q_EMIT stepped(BlankStep::Add);
}

std::optional<BlankItem> BlankCanvas::selected() const
{
    const auto chosen = m_scene.selectedItems();
    const auto *shape = chosen.size() == 1 ? dynamic_cast<BlankShape *>(chosen.front()) : nullptr;
    return shape ? std::optional(shape->item()) : std::nullopt;
}

void BlankCanvas::changeSelected(const BlankItem &item)
{
    const auto chosen = m_scene.selectedItems();
    if (auto *shape = chosen.size() == 1 ? dynamic_cast<BlankShape *>(chosen.front()) : nullptr)
        shape->take(item);
    Q_EMIT stepped(BlankStep::Change);
}

void BlankCanvas::select(std::size_t item)
{
    m_scene.clearSelection();
    if (const auto all = shapes(); item < all.size())
        all[item]->setSelected(true);
}

void BlankCanvas::removeSelected()
{
    for (QGraphicsItem *item : m_scene.selectedItems())
        delete item;
    Q_EMIT edited();
    Q_EMIT stepped(BlankStep::Remove);
}

QPointF BlankCanvas::middle() const
{
    return onGrid(mapToScene(viewport()->rect().center()));
}

void BlankCanvas::keyPressEvent(QKeyEvent *event)
{
    const auto chosen = m_scene.selectedItems();
    const double step = event->modifiers().testFlag(Qt::ControlModifier) ? fineStep
        : event->modifiers().testFlag(Qt::ShiftModifier)                 ? coarseStep
                                                                         : gridStep;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = { -step, 0 };
        break;
    case Qt::Key_Right:
        by = { step, 0 };
        break;
    case Qt::Key_Up:
        by = { 0, -step };
        break;
    case Qt::Key_Down:
        by = { 0, step };
        break;
    case Qt::Key_Delete:
        removeSelected();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT pageTurned(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    default:
        break;
    }
    if (by.isNull() || chosen.isEmpty()) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    for (QGraphicsItem *item : chosen)
        item->moveBy(by.x(), by.y());
    Q_EMIT selectionChanged();
    Q_EMIT stepped(BlankStep::Nudge);
}

void BlankCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    Q_EMIT stepped(BlankStep::Move);
}

void BlankCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (placeIn(event->mimeData()))
        event->acceptProposedAction();
}

void BlankCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void BlankCanvas::dropEvent(QDropEvent *event)
{
    if (const auto place = placeIn(event->mimeData())) {
        event->acceptProposedAction();
        Q_EMIT dropped(*place, onGrid(mapToScene(event->position().toPoint())));
    }
}

void BlankCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void BlankCanvas::fit()
{
    if (m_paper.isEmpty())
        return;
    const double scale = std::max(100, viewport()->width() - 8) / m_paper.width();
    setTransform(QTransform::fromScale(scale, scale));
}

} // namespace hqs
