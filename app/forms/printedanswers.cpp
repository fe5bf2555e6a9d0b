// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printedanswers.h"

#include "domain/check.h"
#include "forms/filters.h"
#include "forms/fonts.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

PrintedAnswers::PrintedAnswers(const PrintContext &context, Language language, Typeface typeface)
    : m_context(context)
    , m_facts(context.record, context.on, &context.catalog.parameters())
    , m_language(language)
    , m_typeface(typeface)
{
}

QString PrintedAnswers::value(const Placeholder &placeholder, int item)
{
    switch (placeholder.source) {
    case Source::Answer:
        return answerFor(placeholder, item);
    case Source::All:
        return allAnswersFor(placeholder);
    case Source::Label: {
        const Field *field = m_context.catalog.field(placeholder.place.field);
        const bool english = std::ranges::find(placeholder.filters, Filter::English) != placeholder.filters.end();
        return field ? field->label.in(english ? Language::English : m_language) : QString();
    }
    case Source::Parameter:
        return parameterFor(placeholder);
    case Source::Today:
        return filtered(m_context.on, nullptr, placeholder.filters, m_language);
    case Source::ItemCount:
        return filtered(qint64(countOf(placeholder.name)), nullptr, placeholder.filters, m_language);
    }
    Q_UNREACHABLE();
}

QString PrintedAnswers::answerFor(const Placeholder &placeholder, int item)
{
    const Place place = resolved(placeholder.place, item);
    const Field *field = m_context.catalog.field(place.field);
    if (!field)
        return {};
    const auto answered = answer(*field, m_facts, place.item);
    const QString written = answered ? filtered(*answered, field, placeholder.filters, m_language) : QString();
    if (const auto gap = written.isEmpty() ? wanted(place) : std::nullopt)
        m_missing.insert(*gap);
    return printable(written, place);
}

QString PrintedAnswers::allAnswersFor(const Placeholder &placeholder)
{
    QStringList written;
    for (int item = 1; item <= items(roleOf(placeholder.place.field)); ++item)
        written << answerFor(placeholder, item);
    written.removeAll(QString());
    return written.join(u", "_s);
}

int PrintedAnswers::countOf(const QString &name) const
{
    if (!name.contains(u'.'))
        return items(RoleId(name));
    const FieldId field(name);
    int count = 0;
    for (int item = 1; item <= items(roleOf(field)); ++item)
        count += code(field, item) == toStorage(true) ? 1 : 0;
    return count;
}

QString PrintedAnswers::parameterFor(const Placeholder &placeholder)
{
    const auto amount = m_context.catalog.parameters().amount(ParameterId(placeholder.name), m_context.on);
    if (!amount)
        m_missing.insert(Place(FieldId(u"param:"_s + placeholder.name)));
    return amount ? filtered(*amount, nullptr, placeholder.filters, m_language) : QString();
}

QString PrintedAnswers::fill(const Template &text, int item)
{
    QString words;
    for (const auto &piece : text) {
        if (const auto *fixed = std::get_if<QString>(&piece)) {
            words += *fixed;
            continue;
        }
        const auto &placeholder = std::get<Placeholder>(piece);
        const QString written = value(placeholder, item);
        words += written.isEmpty() ? blankFor(placeholder.filters, m_language) : written;
    }
    return words;
}

QString PrintedAnswers::code(const Place &place, int item) const
{
    const Place at = resolved(place, item);
    const Field *field = m_context.catalog.field(at.field);
    const auto answered = field ? answer(*field, m_facts, at.item) : std::nullopt;
    return answered && !std::holds_alternative<Unread>(*answered) ? toStorage(*answered) : QString();
}

bool PrintedAnswers::holds(const Condition &condition, int item) const
{
    return hqs::holds(condition, m_facts, item);
}

QString PrintedAnswers::label(const FieldId &field) const
{
    const Field *known = m_context.catalog.field(field);
    return known ? known->label.in(m_language) : field.text();
}

bool PrintedAnswers::applies(const Place &place) const
{
    const Field *known = m_context.catalog.field(place.field);
    return !known || holds(known->when, place.item);
}

Place PrintedAnswers::resolved(const Place &place, int item) const
{
    const Field *field = m_context.catalog.field(place.field);
    return place.item == 0 && field && field->repeats > 0 ? Place(place.field, item) : place;
}

std::optional<Place> PrintedAnswers::wanted(const Place &place) const
{
    if (place.item > std::max(1, items(roleOf(place.field)))) // a row for one more than there are
        return std::nullopt;
    const auto isWanted
        = [&](const Field *field) { return field && field->required && hqs::holds(field->when, m_facts, place.item); };
    const Field *field = m_context.catalog.field(place.field);
    if (isWanted(field))
        return place;
    if (!field)
        return std::nullopt;
    const auto part = std::ranges::find_if(
        field->joins, [&](const JoinedPart &each) { return isWanted(m_context.catalog.field(each.id)); });
    return part == field->joins.end() ? std::nullopt : std::optional(Place(part->id, place.item));
}

void PrintedAnswers::note(Overflow overflow)
{
    if (std::ranges::find(m_overflows, overflow) == m_overflows.end())
        m_overflows.push_back(std::move(overflow));
}

QString PrintedAnswers::printable(const QString &text, const Place &place)
{
    static constexpr char32_t box = U'□';
    const QString composed = text.normalized(QString::NormalizationForm_C);
    std::u32string printed;
    bool changed = false;
    for (const char32_t character : composed.toStdU32String()) {
        if (character == U'\n' || canPrint(m_typeface, character)) {
            printed += character;
        } else if (character == U'\t' || character == U'\r') {
            printed += U' ';
        } else {
            printed += box;
            changed = true;
        }
    }
    if (changed)
        note({ .reason = Overflow::Reason::Unprintable,
            .place = place,
            .number = {},
            .title = {},
            .text = text,
            .room = 0 });
    return QString::fromStdU32String(printed);
}

} // namespace hqs
