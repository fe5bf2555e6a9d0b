// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString toPath(const Place &place)
{
    if (place.item == 0)
        return place.field.text();
    return u"%1[%2].%3"_s.arg(roleOf(place.field).text()).arg(place.item).arg(nameOf(place.field));
}

std::optional<Place> fromPath(const QString &path)
{
    static const QRegularExpression spelling(uR"(\A([A-Za-z]\w*)(?:\[([1-9]\d{0,3})\])?\.([\w.@-]+)\z)"_s);
    const auto match = spelling.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    return Place(fieldOf(RoleId(match.captured(1)), match.captured(3)), match.captured(2).toInt());
}

const FieldValue *Record::find(const FieldId &field, int item) const
{
    const auto found = m_values.find(PlaceView { field, item });
    return found == m_values.end() ? nullptr : &found->second;
}

void Record::set(const Place &place, std::optional<FieldValue> value)
{
    if (value)
        m_values.insert_or_assign(place, *std::move(value));
    else
        m_values.erase(place);
}

void Record::setAll(std::vector<std::pair<Place, FieldValue>> answers)
{
    auto next = m_values.end();
    for (; !answers.empty(); answers.pop_back())
        next = m_values.insert_or_assign(next, std::move(answers.back().first), std::move(answers.back().second));
}

int Record::items(const RoleId &role) const
{
    const auto found = m_items.find(role);
    return found == m_items.end() ? 0 : found->second;
}

int Record::itemsOf(const FieldId &field) const
{
    const QString &text = field.text();
    for (const auto &[role, count] : m_items) {
        const qsizetype length = role.text().size();
        if (text.size() > length && text[length] == u'.' && text.startsWith(role.text()))
            return count;
    }
    return 0;
}

void Record::setItems(const RoleId &role, int count)
{
    if (count > 0)
        m_items.insert_or_assign(role, count);
    else
        m_items.erase(role);
}

} // namespace hqs
