// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/floweddocument.h"

#include "forms/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace hqs {

namespace {

/// A document that never reads a file or the network, whatever its text says.
class SealedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QRectF inMm(const QRectF &units)
{
    return { units.topLeft() / unitsPerMm, units.size() / unitsPerMm };
}

/// Characters of a block that come from one field, or are printed words.
struct Stretch {
    int start = 0;
    int end = 0;
    Place origin;
};

/// Qt keeps an anchor at the first character after it only: a place holds until the next anchor.
std::vector<Stretch> stretchesOf(const QTextBlock &block)
{
    std::vector<Stretch> stretches;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const int start = fragment.position() - block.position();
        const QStringList anchors = fragment.charFormat().anchorNames();
        const Place before = stretches.empty() ? Place() : stretches.back().origin;
        Place origin = anchors.isEmpty() ? before : fromPath(anchors.last()).value_or(Place());
        if (!stretches.empty() && origin == before)
            stretches.back().end = start + fragment.length();
        else
            stretches.push_back({ .start = start, .end = start + fragment.length(), .origin = std::move(origin) });
    }
    return stretches;
}

std::unique_ptr<QImage> ruler()
{
    auto image = std::make_unique<QImage>(1, 1, QImage::Format_ARGB32);
    image->setDotsPerMeterX(static_cast<int>(unitsPerMm * 1000));
    image->setDotsPerMeterY(static_cast<int>(unitsPerMm * 1000));
    return image;
}

} // namespace

FlowedDocument::FlowedDocument(const QString &html, const Form &form)
    : m_area(QSizeF(form.paper.width() - form.margins.left() - form.margins.right(),
                 form.paper.height() - form.margins.top() - form.margins.bottom())
        * unitsPerMm)
    , m_corner(QPointF(form.margins.left(), form.margins.top()) * unitsPerMm)
    , m_ruler(ruler())
    , m_document(std::make_unique<SealedDocument>())
{
    QFont font(families(form.typeface));
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_document->documentLayout()->setPaintDevice(m_ruler.get());
    m_document->setDefaultFont(font);
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0);
    m_document->setPageSize(m_area);
    m_document->setHtml(html);
    breakPages();
}

FlowedDocument::~FlowedDocument() = default;
FlowedDocument::FlowedDocument(FlowedDocument &&) noexcept = default;
FlowedDocument &FlowedDocument::operator=(FlowedDocument &&) noexcept = default;

int FlowedDocument::pageOf(double y) const
{
    return static_cast<int>(std::floor(y / m_area.height()));
}

/// Qt may let the first line after a table lie across the end of a page, and half of it would be cut away on each.
bool FlowedDocument::isCut(const QTextBlock &block) const
{
    const double top = m_document->documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        if (pageOf(top + line.y()) < pageOf(top + line.y() + line.height() - 1))
            return true;
    }
    return false;
}

/// A heading at the foot of a page whose table begins on the next one.
bool FlowedDocument::isLeftBehind(const QTextBlock &block) const
{
    const QTextBlock next = block.next();
    if (!next.isValid() || QTextCursor(block).currentTable() || !QTextCursor(next).currentTable())
        return false;
    const auto *layout = m_document->documentLayout();
    return pageOf(layout->blockBoundingRect(block).top()) < pageOf(layout->blockBoundingRect(next).top());
}

void FlowedDocument::breakPages()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (!isCut(block) && !isLeftBehind(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        // Laid out anew from the start: after a change in the middle Qt leaves blocks out when it paints the last page.
        m_document->markContentsDirty(0, m_document->characterCount());
    }
}

int FlowedDocument::pageCount() const
{
    return m_document->pageCount();
}

void FlowedDocument::paint(QPainter &painter, int page) const
{
    const QRectF part(QPointF(0, page * m_area.height()), m_area);
    painter.save();
    painter.translate(m_corner - part.topLeft());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

std::vector<PrintedText> FlowedDocument::texts(int page) const
{
    const QRectF part(QPointF(0, page * m_area.height()), m_area);
    std::vector<PrintedText> found;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QRectF around = m_document->documentLayout()->blockBoundingRect(block);
        if (!around.intersects(part))
            continue;
        const QString words = block.text();
        const std::vector<Stretch> stretches = stretchesOf(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QRectF area = line.rect().translated(around.topLeft());
            if (!part.contains(area.center()))
                continue;
            for (const Stretch &stretch : stretches) {
                const int start = std::max(stretch.start, line.textStart());
                const int end = std::min(stretch.end, line.textStart() + line.textLength());
                if (start >= end)
                    continue;
                const QRectF piece(QPointF(around.left() + line.cursorToX(start), area.top()),
                    QPointF(around.left() + line.cursorToX(end), area.bottom()));
                found.push_back({ .area = inMm(piece.normalized().translated(m_corner - part.topLeft())),
                    .words = words.mid(start, end - start),
                    .origin = stretch.origin });
            }
        }
    }
    return found;
}

} // namespace hqs
