// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/copyfields.h"

#include "forms/printedanswers.h"

#include <algorithm>

namespace hqs {

namespace {

class Collector {
public:
    Collector(const Form &form, const PrintContext &context)
        : m_answers(context, form.language, form.typeface)
        , m_context(context)
    {
    }

    void add(const Place &place, const QString &number, const QString &title, const std::vector<Filter> &filters = {})
    {
        const Field *field = m_context.catalog.field(place.field);
        if (!field || !m_answers.applies(place)
            || std::ranges::find(m_fields, place, &CopyField::place) != m_fields.end())
            return;
        Placeholder placeholder { .source = Source::Answer, .place = place, .name = {}, .filters = filters };
        // A portal takes a day as people write it, not digit by digit.
        std::erase_if(
            placeholder.filters, [](Filter filter) { return filter == Filter::DigitDate || filter == Filter::Upper; });
        m_fields.push_back({ .place = place,
            .number = number,
            .title = title.isEmpty() ? m_answers.label(place.field) : title,
            .value = m_answers.value(placeholder, place.item) });
    }

    PrintedAnswers &answers() { return m_answers; }
    std::vector<CopyField> take() { return std::move(m_fields); }

private:
    PrintedAnswers m_answers;
    const PrintContext &m_context;
    std::vector<CopyField> m_fields;
};

struct PageReader {
    Collector &collector;
    int item = 0;

    void operator()(const CellsItem &cells)
    {
        if (cells.value)
            read(*cells.value, cells.number, cells.title);
    }
    void operator()(const PlainItem &plain) { read(plain.value, {}, {}); }
    void operator()(const MarkItem &mark) { collector.add(collector.answers().resolved(mark.place, item), {}, {}); }
    void operator()(const WordsItem &words)
    {
        for (const Placeholder &placeholder : placeholdersOf(words.words))
            read(placeholder, {}, {});
    }
    void operator()(const LineItem &) { }
    void operator()(const FrameItem &) { }
    void operator()(const QrItem &) { }

    void read(const Placeholder &placeholder, const QString &number, const QString &title)
    {
        // A part of a date stands for the whole of it.
        const auto isPart = [](Filter filter) {
            return filter == Filter::Day || filter == Filter::Month || filter == Filter::Year
                || filter == Filter::LongDate;
        };
        if (placeholder.source != Source::Answer)
            return;
        std::vector<Filter> filters = placeholder.filters;
        std::erase_if(filters, isPart);
        collector.add(collector.answers().resolved(placeholder.place, item), number, title, filters);
    }
};

void readPages(const FixedPages &body, Collector &collector)
{
    for (const FormPage &page : body.pages) {
        for (const PageItem &item : page.items) {
            if (collector.answers().holds(item.when, item.item))
                std::visit(PageReader { collector, item.item }, item.content);
        }
    }
}

void readSheet(const DataSheet &sheet, Collector &collector)
{
    for (const SheetSection &section : sheet.sections) {
        const bool repeats = !section.each.isEmpty();
        const int last = repeats ? collector.answers().items(section.each) : 0;
        for (int item = repeats ? 1 : 0; item <= last; ++item) {
            if (!collector.answers().holds(section.when, item))
                continue;
            for (const Place &place : section.fields)
                collector.add(collector.answers().resolved(place, item), {}, {});
        }
    }
}

} // namespace

std::vector<CopyField> copyFieldsOf(const Form &form, const PrintContext &context)
{
    Collector collector(form, context);
    if (const auto *pages = std::get_if<FixedPages>(&form.body))
        readPages(*pages, collector);
    else if (const auto *sheet = std::get_if<DataSheet>(&form.body))
        readSheet(*sheet, collector);
    return collector.take();
}

} // namespace hqs
