// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/listcolumns.h"

#include "catalog/spelling.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CellMaker {
    const Field &field;
    Language language;
    ListReader reader;

    SheetCell operator()(const QString &text) const { return text; }
    SheetCell operator()(QDate day) const { return day; }
    SheetCell operator()(qint64 number) const { return number; }
    SheetCell operator()(Money money) const { return money; }
    SheetCell operator()(const Unread &unread) const { return unread.text; }
    SheetCell operator()(const auto &other) const
    {
        return reader == ListReader::Program ? toStorage(other) : spelled(field, other, language);
    }
};

int widthOf(const Field &field)
{
    switch (field.type()) {
    case FieldType::Date:
        return 12;
    case FieldType::Money:
    case FieldType::Number:
    case FieldType::Flag:
        return 14;
    default:
        return 20;
    }
}

} // namespace

SheetCell cellFor(const Field &field, const FieldValue &value, Language language, ListReader reader)
{
    return std::visit(CellMaker { field, language, reader }, value);
}

FieldColumns::FieldColumns(const Catalog &catalog, Language language, ListReader reader)
    : m_catalog(catalog)
    , m_language(language)
    , m_reader(reader)
{
}

void FieldColumns::add(const FieldId &field)
{
    if (const Field *known = m_catalog.field(field))
        m_fields.push_back(known);
}

void FieldColumns::addRole(const RoleId &role)
{
    for (const FieldId &id : m_catalog.fieldsOf(role)) {
        if (const Field *field = m_catalog.field(id); field && !field->isJoined())
            m_fields.push_back(field);
    }
}

std::vector<SheetColumn> FieldColumns::columns() const
{
    std::vector<SheetColumn> columns;
    for (const Field *field : m_fields) {
        QString head = field->label.in(m_language);
        // Two parts of a case ask for "Number": then the heading says whose.
        const auto isAlike = [&](const Field *other) { return other->label.in(m_language) == head; };
        if (std::ranges::count_if(m_fields, isAlike) > 1)
            head = m_catalog.role(roleOf(field->id))->title.in(m_language) + u": "_s + head;
        columns.push_back({ .key = field->id.text(), .head = head, .width = widthOf(*field) });
    }
    return columns;
}

std::vector<SheetCell> FieldColumns::cells(const Record &record, int item) const
{
    std::vector<SheetCell> cells;
    for (const Field *field : m_fields) {
        const FieldValue *value = record.find(field->id, field->repeats > 0 ? item : 0);
        cells.push_back(value ? cellFor(*field, *value, m_language, m_reader) : SheetCell());
    }
    return cells;
}

} // namespace hqs
