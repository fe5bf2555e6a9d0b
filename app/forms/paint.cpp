// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paint.h"

#include "forms/chosenitems.h"
#include "forms/flowedtext.h"
#include "forms/flowlayout.h"
#include "forms/fonts.h"
#include "forms/paperwords.h"
#include "forms/standins.h"

#include <QImage>
#include <QPainter>

#include <map>

namespace hqs {

namespace {

QPen penOf(double width, bool dashed = false)
{
    QPen pen(Qt::black, width * unitsPerMm, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    return pen;
}

QRectF inUnits(const QRectF &area)
{
    return { area.topLeft() * unitsPerMm, area.size() * unitsPerMm };
}

void paintFrames(QPainter &painter, const PageLayout &page)
{
    std::map<double, QList<QRectF>> byWidth;
    for (const PlacedFrame &frame : page.frames)
        byWidth[frame.width].push_back(inUnits(frame.frame));
    painter.setBrush(Qt::NoBrush);
    for (const auto &[width, frames] : byWidth) {
        painter.setPen(penOf(width));
        painter.drawRects(frames);
    }
    for (const PlacedLine &line : page.lines) {
        painter.setPen(penOf(line.width, line.dashed));
        painter.drawLine(line.line.p1() * unitsPerMm, line.line.p2() * unitsPerMm);
    }
}

void paintCodes(QPainter &painter, const PageLayout &page)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (const QrCode &code : page.codes) {
        QList<QRectF> dark;
        for (const QRectF &module : code.dark)
            dark.push_back(inUnits(module));
        painter.drawRects(dark);
    }
}

/// A run of letters that share a font.
struct LetterRun {
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions;

    /// Puts a letter in the middle of its box; its marks come to stand where the letter's advance leaves them.
    void add(const PlacedLetter &letter)
    {
        const QList<quint32> indexes = font.glyphIndexesForString(letter.letter);
        const QList<QPointF> advances = font.advancesForGlyphIndexes(indexes, QRawFont::UseDesignMetrics);
        double width = 0;
        for (const QPointF &advance : advances)
            width += advance.x();
        QPointF at = letter.box.center() * unitsPerMm + QPointF(-width / 2, font.capHeight() / 2);
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            glyphs << indexes[i];
            positions << at;
            at.rx() += advances[i].x();
        }
    }

    QGlyphRun run() const
    {
        QGlyphRun joined;
        joined.setRawFont(font);
        joined.setGlyphIndexes(glyphs);
        joined.setPositions(positions);
        return joined;
    }
};

/// What stands on every page besides the form itself.
void addMarginalia(PageLayout &layout, const Form &form, QDate day, int page, int pages)
{
    static constexpr double footer = 291.5;
    const double width = form.paper.width() - 20;
    const TextStyle small { .size = 6, .align = Alignment::Center };
    const double y = form.paper.height() - (297 - footer);
    layout.texts.push_back(
        placed(paperwords::smallPrint(form, day, page, pages), QRectF(10, y, width, 3), form.typeface, small));
    if (form.kind == FormKind::DataSheet) {
        const TextStyle mark { .size = 9, .bold = true, .align = Alignment::Center };
        layout.texts.push_back(
            placed(paperwords::notOfficial.in(form.language), QRectF(10, 6, width, 5), form.typeface, mark));
    }
}

/// The pages of a body, filled in.
struct Pages {
    const Form &form;
    const PrintContext &context;
    PrintedAnswers &answers;

    std::vector<PageLayout> operator()(const FixedPages &body) const { return layOut(form, body, answers); }
    std::vector<PageLayout> operator()(const DataSheet &sheet) const
    {
        return layOut(form, flowOf(sheet, form, answers));
    }
    std::vector<PageLayout> operator()(const Letter &letter) const
    {
        return layOut(form, flowOf(letter, form, context.checklist, answers));
    }
    std::vector<PageLayout> operator()(const Checklist &) const
    {
        return layOut(form, flowOf(context.checklist, form, answers));
    }
};

} // namespace

void PrintedForm::joinLetters(Typeface typeface)
{
    std::map<double, GlyphSource> sources;
    for (const PageLayout &page : m_pages) {
        std::map<std::pair<double, bool>, LetterRun> runs;
        for (const PlacedLetter &letter : page.letters) {
            auto source = sources.find(letter.size);
            if (source == sources.end())
                source = sources.emplace(letter.size, glyphSource(typeface, letter.size)).first;
            const QRawFont &font = source->second.fontOf(letter.letter);
            LetterRun &run = runs[{ letter.size, &font == &source->second.main }];
            run.font = font;
            run.add(letter);
        }
        QList<QGlyphRun> joined;
        for (const auto &[key, run] : runs)
            joined << run.run();
        m_letters.push_back(joined);
    }
}

/// The places that a form names to people are those of the whole record.
void PrintedForm::speakOf(const StandIns &standIns, const ChosenItems &chosen)
{
    const auto original = [&](const Place &place) { return standIns.original(chosen.original(place)); };
    std::erase_if(m_missing, [&](const Place &place) { return standIns.isLeftOut(place) || !chosen.isThere(place); });
    for (PageLayout &page : m_pages) {
        for (PlacedText &text : page.texts)
            text.origin = original(text.origin);
        for (PlacedLetter &letter : page.letters)
            letter.origin = original(letter.origin);
        for (PlacedField &field : page.fields)
            field.place = original(field.place);
    }
    for (Overflow &overflow : m_overflows)
        overflow.place = original(overflow.place);
    for (Place &place : m_missing)
        place = original(place);
}

void PrintedForm::paintPage(QPainter &painter, int page, double dotsPerMm) const
{
    const PageLayout &layout = this->layout(page);
    painter.save();
    painter.scale(dotsPerMm / unitsPerMm, dotsPerMm / unitsPerMm);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (!layout.picture.isEmpty())
        painter.drawImage(inUnits(QRectF({}, m_paper)), QImage::fromData(layout.picture));
    paintFrames(painter, layout);
    paintCodes(painter, layout);
    painter.setPen(Qt::black);
    for (const QGlyphRun &run : m_letters[static_cast<std::size_t>(page)])
        painter.drawGlyphRun({}, run);
    for (const PlacedText &text : layout.texts) {
        for (const QGlyphRun &run : text.typeset.glyphs)
            painter.drawGlyphRun(text.area.topLeft() * unitsPerMm, run);
    }
    painter.restore();
}

std::vector<PrintedText> PrintedForm::texts(int page) const
{
    std::vector<PrintedText> found;
    const PageLayout &layout = this->layout(page);
    for (const PlacedText &text : layout.texts)
        found.push_back({ .area = text.area, .words = text.words, .origin = text.origin });
    for (const PlacedLetter &letter : layout.letters)
        found.push_back({ .area = letter.box, .words = letter.letter, .origin = letter.origin });
    return found;
}

std::optional<PlacedField> PrintedForm::fieldAt(int page, QPointF at) const
{
    std::optional<PlacedField> found;
    const auto sizeOf = [](const QRectF &area) { return area.width() * area.height(); };
    const auto consider = [&](const QRectF &area, const Place &place) {
        if (!place.field.isEmpty() && area.contains(at) && (!found || sizeOf(area) < sizeOf(found->area)))
            found = PlacedField { .area = area, .place = place };
    };
    const PageLayout &layout = this->layout(page);
    for (const PlacedField &field : layout.fields)
        consider(field.area, field.place);
    for (const PlacedText &text : layout.texts)
        consider(text.area, text.origin);
    return found;
}

Result<PrintedForm> printForm(const Form &form, const PrintContext &context)
{
    const StandIns standIns(form.further, context);
    const PrintContext own {
        .catalog = context.catalog, .record = standIns.record(), .on = context.on, .checklist = context.checklist
    };
    const ChosenItems chosen(form.items, own);
    const PrintContext seen {
        .catalog = context.catalog, .record = chosen.record(), .on = context.on, .checklist = context.checklist
    };
    PrintedAnswers answers(seen, form.language, form.typeface);
    PrintedForm printed;
    printed.m_id = form.id;
    printed.m_edition = form.edition;
    printed.m_shortTitle = form.shortTitle;
    printed.m_status = statusOn(form, context.on);
    printed.m_paper = form.paper;
    printed.m_duplex = form.duplex;
    printed.m_pages = std::visit(Pages { form, seen, answers }, form.body);
    if (printed.m_pages.empty())
        return Error { Fault::BadInput, form.id.text(), QStringLiteral("a form without pages") };
    // A blank of the office has its own head and foot on its picture.
    const bool isOwnBlank = form.kind == FormKind::Office && std::holds_alternative<FixedPages>(form.body);
    for (PageLayout &page : printed.m_pages) {
        if (!context.pictures)
            page.picture.clear();
        if (isOwnBlank) // its boxes are on the picture, or on the sheet already
            page.frames.clear();
    }
    for (int page = 0; page < printed.pageCount() && !isOwnBlank; ++page)
        addMarginalia(printed.m_pages[static_cast<std::size_t>(page)], form, context.on, page + 1, printed.pageCount());
    printed.joinLetters(form.typeface);
    printed.m_overflows = answers.overflows();
    printed.m_missing = answers.missing();
    printed.speakOf(standIns, chosen);
    return printed;
}

} // namespace hqs
