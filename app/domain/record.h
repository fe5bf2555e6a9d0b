// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalue.h"
#include "domain/ids.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace hqs {

/// Where an answer belongs: a field and, in a role that repeats, the number of the item from 1. Elsewhere 0.
struct Place {
    FieldId field;
    int item = 0;

    Place() = default;
    Place(FieldId id, int number = 0)
        : field(std::move(id))
        , item(number)
    {
    }

    friend bool operator==(const Place &, const Place &) = default;
    friend auto operator<=>(const Place &, const Place &) = default;
};

/// A place that is only looked up: nothing is copied for it.
struct PlaceView {
    const FieldId &field;
    int item = 0;
};

inline bool operator<(const Place &a, const PlaceView &b)
{
    const auto order = a.field <=> b.field;
    return order == 0 ? a.item < b.item : order < 0;
}

inline bool operator<(const PlaceView &a, const Place &b)
{
    const auto order = a.field <=> b.field;
    return order == 0 ? a.item < b.item : order < 0;
}

/// Where the answers of a role begin, or end: "role." and all that begins with it lies before "role/".
struct RoleEdge {
    const RoleId &role;
    char16_t behind = u'.';
};

inline bool operator<(const Place &place, const RoleEdge &edge)
{
    const QStringView field = place.field.text();
    const QStringView role = edge.role.text();
    const qsizetype common = std::min(field.size(), role.size());
    if (const int order = field.first(common).compare(role.first(common)); order != 0)
        return order < 0;
    return field.size() <= role.size() || field[role.size()] < edge.behind;
}

/// "family[2].birthDate", or "passport.number" for item 0.
QString toPath(const Place &place);
/// The reverse; none when the path is not spelled like that.
std::optional<Place> fromPath(const QString &path);

template <class T>
struct FieldRef;

/// The answers of one case, by place, whatever cards they come from.
class Record {
    using Values = std::map<Place, FieldValue, std::less<>>;

public:
    /// Some of the answers in a row. (std::ranges::subrange would do, but clang 14 does not compile that of GCC 12.)
    struct Answers {
        Values::const_iterator first;
        Values::const_iterator last;

        Values::const_iterator begin() const { return first; }
        Values::const_iterator end() const { return last; }
    };

    const FieldValue *find(const Place &place) const { return find(place.field, place.item); }
    const FieldValue *find(const FieldId &field, int item = 0) const;

    /// Sets the answer, or takes it away when there is none.
    void set(const Place &place, std::optional<FieldValue> value);
    /// Sets the answers of one item of a role. They are told in the order of their fields, which saves the search.
    void setAll(std::vector<std::pair<Place, FieldValue>> answers);

    /// How many items a repeating role has, counting those still empty.
    int items(const RoleId &role) const;
    /// The same for the role of a field.
    int itemsOf(const FieldId &field) const;
    void setItems(const RoleId &role, int count);

    /// Typed access for the few fields that the code knows by name.
    template <class T>
    std::optional<T> get(const FieldRef<T> &ref, int item = 0) const
    {
        const FieldValue *value = find(ref.id(), item);
        const T *typed = value ? std::get_if<T>(value) : nullptr;
        return typed ? std::optional<T>(*typed) : std::nullopt;
    }

    /// All answers of a role, by field and item. Thousands of cases are opened in a row: the others are not looked at.
    Answers answersOf(const RoleId &role) const
    {
        return { m_values.lower_bound(RoleEdge { role }), m_values.lower_bound(RoleEdge { role, u'.' + 1 }) };
    }

    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }
    bool isEmpty() const { return m_values.empty(); }

    friend bool operator==(const Record &, const Record &) = default;

private:
    Values m_values;
    std::map<RoleId, int> m_items;
};

} // namespace hqs
