// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "forms/form.h"
#include "forms/printcontext.h"

#include <set>

namespace hqs {

/// The answers of a record as a paper writes them. On the way it notes what is missing and what cannot be printed.
class PrintedAnswers {
public:
    PrintedAnswers(const PrintContext &context, Language language, Typeface typeface);

    /// The value where a placeholder stands; empty when there is none. `item` is the item at hand of a repeating role.
    QString value(const Placeholder &placeholder, int item = 0);
    /// A text with its values put in. A missing date in full leaves blanks to be filled in by hand.
    QString fill(const Template &text, int item = 0);
    /// The answer in the one canonical spelling, for comparing it with codes. Empty when there is none.
    QString code(const Place &place, int item = 0) const;
    bool holds(const Condition &condition, int item = 0) const;
    int items(const RoleId &role) const { return m_context.record.items(role); }
    QString label(const FieldId &field) const;
    /// Whether the field is asked at all with these answers.
    bool applies(const Place &place) const;
    Language language() const { return m_language; }
    /// Where an answer is required for this place to have a value: the place itself or, of a field made of others, its
    /// first required part. None when it may stay empty.
    std::optional<Place> wanted(const Place &place) const;
    /// The place with the number of the item at hand, when its role repeats and the place has none.
    Place resolved(const Place &place, int item) const;

    /// Characters that no font of ours has become □ and are noted; line breaks stay.
    QString printable(const QString &text, const Place &place);

    /// Required answers that were asked for and are not there, each once; "param:<id>" for a number of the law that has
    /// no value on the day.
    std::vector<Place> missing() const { return { m_missing.begin(), m_missing.end() }; }
    /// Notes an answer that the catalogue lets stay empty but this paper needs.
    void miss(const Place &place) { m_missing.insert(place); }
    void note(Overflow overflow);
    const std::vector<Overflow> &overflows() const { return m_overflows; }

private:
    QString answerFor(const Placeholder &placeholder, int item);
    QString allAnswersFor(const Placeholder &placeholder);
    int countOf(const QString &name) const;
    QString parameterFor(const Placeholder &placeholder);

    const PrintContext &m_context;
    Facts m_facts;
    Language m_language;
    Typeface m_typeface;
    std::set<Place> m_missing;
    std::vector<Overflow> m_overflows;
};

} // namespace hqs
