// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/layout.h"

#include "forms/cellflow.h"
#include "forms/fonts.h"

#include <algorithm>
#include <map>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = Overflow::Reason;

/// How small a plain value may become before it counts as too long.
constexpr double smallestShare = 0.7;

/// Puts one form on paper, item by item.
class LayoutBuilder {
public:
    LayoutBuilder(const Form &form, PrintedAnswers &answers)
        : m_form(form)
        , m_answers(answers)
    {
    }

    PageLayout build(const FormPage &page)
    {
        m_page = {};
        for (const PageItem &item : page.items) {
            m_item = item.item;
            if (m_answers.holds(item.when, m_item))
                std::visit(*this, item.content);
        }
        return std::move(m_page);
    }

    const std::vector<Continuation> &continuations() const { return m_continuations; }

    void operator()(const WordsItem &item)
    {
        const auto values = placeholdersOf(item.words);
        const Place origin = values.empty() ? Place() : placeOf(values.front());
        addField(item.area, origin);
        PlacedText text = placed(m_answers.fill(item.words, m_item), item.area, m_form.typeface, item.style, origin);
        if (!text.typeset.fits)
            noteTooLong(text, {});
        if (!text.words.isEmpty())
            m_page.texts.push_back(std::move(text));
    }

    void operator()(const PlainItem &item)
    {
        addField(item.area, placeOf(item.value));
        const QString words = m_answers.value(item.value, m_item).replace(u'\n', u' ');
        if (words.isEmpty())
            return;
        TextStyle style = item.style;
        PlacedText text = placedPlain(words, item, style);
        const double smallest = item.style.size * smallestShare;
        while (!text.typeset.fits && style.size > smallest) {
            const double share = item.wraps ? 0.95 : 0.99 * item.area.width() / text.typeset.ink.width();
            style.size = std::max(style.size * std::min(share, 0.99), smallest);
            text = placedPlain(words, item, style);
        }
        if (!text.typeset.fits)
            noteTooLong(text, {});
        m_page.texts.push_back(std::move(text));
    }

    void operator()(const CellsItem &item)
    {
        const std::vector<QRectF> boxes = item.boxes();
        for (const QRectF &box : boxes)
            m_page.frames.push_back({ .frame = box });
        if (!item.value)
            return;
        const Place place = placeOf(*item.value);
        std::size_t first = 0;
        for (const Run &run : item.runs) {
            const auto last = first + static_cast<std::size_t>(run.count) - 1;
            if (run.count > 0)
                addField(boxes[first].united(boxes[last]), place);
            first = last + 1;
        }
        const QString whole = m_answers.value(*item.value, m_item);
        std::vector<int> rows;
        for (const Run &run : item.runs)
            rows.push_back(run.count);
        const CellFlow flow = flowIntoCells(item.continues ? m_rests[place] : whole, rows);
        m_rests[place] = flow.rest;
        placeLetters(m_page, flow.boxes, boxes, item.size, place);
        if (!flow.rest.isEmpty() && item.spill != Spill::Next)
            spill(item, place, whole, flow.rest);
    }

    void operator()(const MarkItem &item)
    {
        m_page.frames.push_back({ .frame = item.area });
        const Place place = m_answers.resolved(item.place, m_item);
        addField(item.area, place);
        if (m_answers.code(item.place, m_item) == item.code)
            m_page.letters.push_back({ .box = item.area,
                .letter = u"X"_s,
                .size = std::min(11.0, item.area.height() / mmPerPoint),
                .origin = place });
    }

    void operator()(const LineItem &item)
    {
        m_page.lines.push_back({ .line = item.line, .width = item.width, .dashed = item.dashed });
    }

    void operator()(const FrameItem &item) { m_page.frames.push_back({ .frame = item.frame, .width = item.width }); }

    void operator()(const QrItem &item)
    {
        QString payload = item.prefix;
        bool complete = true;
        for (std::size_t i = 0; i < item.parts.size(); ++i) {
            const QString value = m_answers.fill(item.parts[i].value, m_item).simplified();
            if (value.isEmpty()) {
                const bool needed = static_cast<int>(i) < item.needed;
                complete = complete && !needed;
                for (const Placeholder &gap : needed ? placeholdersOf(item.parts[i].value) : std::vector<Placeholder>())
                    m_answers.miss(placeOf(gap));
                continue;
            }
            if (value.contains(u'|')) { // the separator of the code itself, and the standard has no way to escape it
                note(Reason::ForbiddenCharacter, item.parts[i], value);
                complete = false;
            }
            payload += u'|' + item.parts[i].key + u'=' + value;
        }
        if (!complete)
            return;
        QrCode code = qrCode(payload, item.area);
        if (code.dark.empty())
            note(Reason::TooLong, item.parts.front(), payload);
        m_page.codes.push_back(std::move(code));
    }

private:
    void addField(const QRectF &area, const Place &place)
    {
        if (!place.field.isEmpty())
            m_page.fields.push_back({ .area = area, .place = place });
    }

    PlacedText placedPlain(const QString &words, const PlainItem &item, const TextStyle &style) const
    {
        return { .area = item.area,
            .words = words,
            .size = style.size,
            .origin = placeOf(item.value),
            .typeset = typeset(words, item.area.size(), m_form.typeface, style, item.wraps) };
    }

    Place placeOf(const Placeholder &value) const
    {
        if (value.source == Source::All)
            return m_answers.resolved(value.place, 1);
        return value.source == Source::Answer ? m_answers.resolved(value.place, m_item) : Place();
    }

    void spill(const CellsItem &item, const Place &place, const QString &whole, const QString &rest)
    {
        const bool toSheet = item.spill == Spill::Sheet;
        m_answers.note({ .reason = toSheet ? Reason::Continued : Reason::TooLong,
            .place = place,
            .number = item.number,
            .title = item.title,
            .text = whole,
            .room = static_cast<int>(whole.size() - rest.size()) });
        if (toSheet)
            m_continuations.push_back({ .place = place,
                .number = item.number,
                .title = item.title,
                .rest = rest,
                .box = item.box,
                .pitch = item.pitch,
                .size = item.size });
    }

    void note(Reason reason, const QrItem::Part &part, const QString &value)
    {
        const auto values = placeholdersOf(part.value);
        m_answers.note({ .reason = reason,
            .place = values.empty() ? Place() : placeOf(values.front()),
            .number = {},
            .title = part.key,
            .text = value,
            .room = 0 });
    }

    void noteTooLong(const PlacedText &text, const QString &title)
    {
        m_answers.note({ .reason = Reason::TooLong,
            .place = text.origin,
            .number = {},
            .title = title,
            .text = text.words,
            .room = roomIn(text) });
    }

    /// How many characters of the words lie inside the area.
    static int roomIn(const PlacedText &text)
    {
        const double share = std::min(1.0, text.area.width() / std::max(text.typeset.ink.width(), 0.1))
            * std::min(1.0, text.area.height() / std::max(text.typeset.ink.height(), 0.1));
        return static_cast<int>(static_cast<double>(text.words.size()) * share);
    }

    const Form &m_form;
    PrintedAnswers &m_answers;
    PageLayout m_page;
    int m_item = 0;
    std::map<Place, QString> m_rests;
    std::vector<Continuation> m_continuations;
};

} // namespace

std::vector<QRectF> CellsItem::boxes() const
{
    std::vector<QRectF> all;
    for (const Run &run : runs) {
        const QSizeF each(box.width(), run.height > 0 ? run.height : box.height());
        for (int i = 0; i < run.count; ++i)
            all.emplace_back(run.at + QPointF(i * pitch, 0), each);
    }
    return all;
}

PlacedText placed(const QString &words, const QRectF &area, Typeface typeface, const TextStyle &style, Place origin)
{
    return { .area = area,
        .words = words,
        .size = style.size,
        .origin = std::move(origin),
        .typeset = typeset(words, area.size(), typeface, style) };
}

void placeLetters(
    PageLayout &page, const QStringList &letters, const std::vector<QRectF> &boxes, double size, const Place &origin)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!letters[i].isEmpty())
            page.letters.push_back(
                { .box = boxes[static_cast<std::size_t>(i)], .letter = letters[i], .size = size, .origin = origin });
    }
}

static bool hasAnswers(const PageLayout &page)
{
    return !page.letters.empty()
        || std::ranges::any_of(page.texts, [](const PlacedText &text) { return !text.origin.field.isEmpty(); });
}

std::vector<PageLayout> layOut(const Form &form, const FixedPages &body, PrintedAnswers &answers)
{
    LayoutBuilder builder(form, answers);
    std::vector<PageLayout> pages;
    for (const FormPage &page : body.pages) {
        PageLayout built = builder.build(page);
        built.picture = page.picture;
        if (!page.optional || hasAnswers(built))
            pages.push_back(std::move(built));
    }
    for (PageLayout &sheet : additionalSheets(form, builder.continuations()))
        pages.push_back(std::move(sheet));
    return pages;
}

} // namespace hqs
