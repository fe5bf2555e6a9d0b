// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/floweddocument.h"

#include "forms/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

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
    keepLinesWhole();
}

FlowedDocument::~FlowedDocument() = default;
FlowedDocument::FlowedDocument(FlowedDocument &&) noexcept = default;
FlowedDocument &FlowedDocument::operator=(FlowedDocument &&) noexcept = default;

/// Qt may let the first line after a table lie across the end of a page, and half of it would be cut away on each.
void FlowedDocument::keepLinesWhole()
{
    const auto isCut = [this](const QTextBlock &block) {
        const double top = m_document->documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double above = std::floor((top + line.y()) / m_area.height());
            const double below = std::floor((top + line.y() + line.height() - 1) / m_area.height());
            if (below > above)
                return true;
        }
        return false;
    };
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (!isCut(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
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
        const QString words = block.text();
        // Qt keeps an anchor at the first character after it only, so the places are followed from character to
        // character.
        std::vector<Place> origins;
        Place origin;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QStringList anchors = at.fragment().charFormat().anchorNames();
            if (!anchors.isEmpty())
                origin = fromPath(anchors.last()).value_or(Place());
            origins.insert(origins.end(), static_cast<std::size_t>(at.fragment().length()), origin);
        }
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QRectF area = line.rect().translated(around.topLeft());
            if (!part.contains(area.center()))
                continue;
            for (int start = line.textStart(), end = start; start < line.textStart() + line.textLength(); start = end) {
                const Place &place = origins[static_cast<std::size_t>(start)];
                while (end < line.textStart() + line.textLength() && origins[static_cast<std::size_t>(end)] == place)
                    ++end;
                const QRectF piece(QPointF(around.left() + line.cursorToX(start), area.top()),
                    QPointF(around.left() + line.cursorToX(end), area.bottom()));
                found.push_back({ .area = inMm(piece.normalized().translated(m_corner - part.topLeft())),
                    .words = words.mid(start, end - start),
                    .origin = place });
            }
        }
    }
    return found;
}

} // namespace hqs
