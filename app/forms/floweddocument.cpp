// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/floweddocument.h"

#include "forms/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace hqs {

namespace {

/// A document that never reads a file or the network, whatever its text says.
class SealedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

std::unique_ptr<QImage> ruler()
{
    auto image = std::make_unique<QImage>(1, 1, QImage::Format_ARGB32);
    image->setDotsPerMeterX(static_cast<int>(unitsPerMm * 1000));
    image->setDotsPerMeterY(static_cast<int>(unitsPerMm * 1000));
    return image;
}

Place placeOf(const QTextCharFormat &format)
{
    const QStringList names = format.anchorNames();
    return names.isEmpty() ? Place() : fromPath(names.first()).value_or(Place());
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
}

FlowedDocument::~FlowedDocument() = default;
FlowedDocument::FlowedDocument(FlowedDocument &&) noexcept = default;
FlowedDocument &FlowedDocument::operator=(FlowedDocument &&) noexcept = default;

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
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const int start = fragment.position() - block.position();
            const QTextLine line = block.layout()->lineForTextPosition(start);
            const QRectF area = line.rect().translated(around.topLeft());
            if (line.isValid() && part.contains(area.center()))
                found.push_back({ .area
                    = QRectF((area.topLeft() - part.topLeft() + m_corner) / unitsPerMm, area.size() / unitsPerMm),
                    .words = fragment.text(),
                    .origin = placeOf(fragment.charFormat()) });
        }
    }
    return found;
}

} // namespace hqs
