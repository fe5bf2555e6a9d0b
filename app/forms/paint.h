// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "forms/layout.h"

#include <optional>

namespace hqs {

/// Words on a page, for finding what is printed where.
struct PrintedText {
    QRectF area; ///< mm
    QString words;
    Place origin; ///< the field they come from; empty: printed words
};

class ChosenItems;
class StandIns;

/// A form filled in and ready for paper: a printer, a picture on screen or a PDF file.
class PrintedForm {
public:
    const FormId &id() const { return m_id; }
    const QString &edition() const { return m_edition; }
    const Text &shortTitle() const { return m_shortTitle; }
    EditionStatus status() const { return m_status; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QSizeF paper() const { return m_paper; } ///< mm
    bool duplex() const { return m_duplex; }

    /// Paints one page, from 0, at the top left corner of what the painter paints on.
    void paintPage(QPainter &painter, int page, double dotsPerMm) const;

    /// What could not be printed as it stands, and what goes on on an additional sheet.
    const std::vector<Overflow> &overflows() const { return m_overflows; }
    /// Required answers that the form wants and the record has not.
    const std::vector<Place> &missing() const { return m_missing; }
    /// Everything with words on one page. A grid gives each letter with its box.
    std::vector<PrintedText> texts(int page) const;
    /// The field whose answer stands at this point of a page, mm, or would stand there; none between the fields. The
    /// smallest area counts: a value in a sentence before the sentence.
    std::optional<PlacedField> fieldAt(int page, QPointF at) const;
    /// The boxes, lines, letters and codes of one page, for tests of geometry.
    const PageLayout &layout(int page) const { return m_pages[static_cast<std::size_t>(page)]; }

private:
    friend Result<PrintedForm> printForm(const Form &form, const PrintContext &context);
    PrintedForm() = default;
    void joinLetters(Typeface typeface);
    void speakOf(const StandIns &standIns, const ChosenItems &chosen);

    FormId m_id;
    QString m_edition;
    Text m_shortTitle;
    EditionStatus m_status = EditionStatus::InForce;
    QSizeF m_paper;
    bool m_duplex = false;
    std::vector<PageLayout> m_pages;
    std::vector<QList<QGlyphRun>>
        m_letters; ///< all letters of a page that share a font are one run: that is what makes it fast
    std::vector<Overflow> m_overflows;
    std::vector<Place> m_missing;
};

/// Fills in a form. Fault::BadInput when there is nothing to print: a form without pages.
Result<PrintedForm> printForm(const Form &form, const PrintContext &context);

} // namespace hqs
