// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cellflow.h"
#include "forms/layout.h"
#include "forms/paperwords.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double side = 10; // mm of white at the left and the right
constexpr double firstRow = 40;
constexpr double signatureLine = 278;
constexpr double captionHeight = 6;
constexpr double rowGap = 2.3; // between two rows of boxes, as on the notices of order 536

/// Puts continued fields on as many sheets as they need.
class SheetWriter {
public:
    explicit SheetWriter(const Form &form)
        : m_form(form)
    {
        begin();
    }

    void write(const Continuation &field)
    {
        const int columns = static_cast<int>((m_form.paper.width() - 2 * side - field.box.width()) / field.pitch) + 1;
        // Two rows in a row hold more than one row of letters, however long the words are.
        const std::vector<int> rows(static_cast<std::size_t>(2 * field.rest.size() / columns + 2), columns);
        const QStringList letters = flowIntoCells(field.rest, rows).boxes;
        const QString title = u"%1 %2 %3"_s.arg(paperwords::continues.in(m_form.language), field.number, field.title);
        for (qsizetype at = 0; at < letters.size(); at += columns) {
            const QStringList row = letters.mid(at, columns);
            if (std::ranges::all_of(row, [](const QString &letter) { return letter.isEmpty(); }))
                break;
            const bool full = m_y + captionHeight + field.box.height() > signatureLine - 10;
            if (full)
                begin();
            if (at == 0 || full)
                caption(title.simplified());
            writeRow(row, field);
        }
        m_y += captionHeight;
    }

    std::vector<PageLayout> take() { return std::move(m_sheets); }

private:
    double width() const { return m_form.paper.width() - 2 * side; }

    void begin()
    {
        m_sheets.emplace_back();
        m_y = firstRow;
        const Language language = m_form.language;
        const TextStyle head { .size = 12, .bold = true, .align = Alignment::Center };
        const TextStyle below { .size = 9, .align = Alignment::Center };
        const QString number = m_sheets.size() > 1 ? u" № %1"_s.arg(m_sheets.size()) : QString();
        text(paperwords::additionalSheet.in(language) + number, QRectF(side, 14, width(), 7), head);
        text(m_form.title.in(language), QRectF(side, 22, width(), 14), below);
        text(paperwords::signature.in(language), QRectF(side, signatureLine, width(), 6), { .size = 9 });
    }

    void caption(const QString &words)
    {
        text(words, QRectF(side, m_y, width(), captionHeight),
            { .size = 10, .bold = true, .position = Position::Middle });
        m_y += captionHeight;
    }

    void writeRow(const QStringList &row, const Continuation &field)
    {
        std::vector<QRectF> boxes;
        for (qsizetype i = 0; i < row.size(); ++i)
            boxes.emplace_back(QPointF(side + static_cast<double>(i) * field.pitch, m_y), field.box);
        for (const QRectF &box : boxes)
            m_sheets.back().frames.push_back({ .frame = box });
        placeLetters(m_sheets.back(), row, boxes, field.size, field.place);
        m_y += field.box.height() + rowGap;
    }

    void text(const QString &words, const QRectF &area, const TextStyle &style)
    {
        m_sheets.back().texts.push_back(placed(words, area, m_form.typeface, style));
    }

    const Form &m_form;
    std::vector<PageLayout> m_sheets;
    double m_y = 0;
};

} // namespace

std::vector<PageLayout> additionalSheets(const Form &form, const std::vector<Continuation> &continuations)
{
    if (continuations.empty())
        return {};
    SheetWriter writer(form);
    for (const Continuation &field : continuations)
        writer.write(field);
    return writer.take();
}

} // namespace hqs
