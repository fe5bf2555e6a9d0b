// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QImage>
#include <QString>

#include <memory>

class QPainter;
class QTextBlock;
class QTextDocument;

namespace hqs {

/// Words on a page, for finding what is printed where.
struct PrintedText {
    QRectF area; ///< mm
    QString words;
    Place origin; ///< the field they come from; empty: printed words
};

/// A text that breaks into pages inside the margins of a form. It loads nothing: no picture, no style sheet, no link.
class FlowedDocument {
public:
    /// The name of the anchor after a value; the anchor before it is named after its place.
    static constexpr QStringView endOfValue = u"-";

    FlowedDocument(const QString &html, const Form &form);
    ~FlowedDocument();
    FlowedDocument(FlowedDocument &&) noexcept;
    FlowedDocument &operator=(FlowedDocument &&) noexcept;

    int pageCount() const;
    /// Paints one page, from 0, with a painter that counts in units (fonts.h) from the corner of the sheet.
    void paint(QPainter &painter, int page) const;
    std::vector<PrintedText> texts(int page) const;

private:
    int pageOf(double y) const;
    bool isCut(const QTextBlock &block) const;
    bool isLeftBehind(const QTextBlock &block) const;
    void breakPages();

    QSizeF m_area; ///< units: what is inside the margins
    QPointF m_corner;
    std::unique_ptr<QImage> m_ruler; ///< gives the document its resolution; must outlive it
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace hqs
