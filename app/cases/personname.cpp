// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/personname.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameIn(const Record &record, const RoleId &role, int item, const QString &script)
{
    QStringList parts;
    for (const QString &part : { u"surname"_s, u"given"_s }) {
        const FieldValue *value = record.find(fieldOf(role, part + script), item);
        if (const auto *text = value ? std::get_if<QString>(value) : nullptr)
            parts << *text;
    }
    return parts.join(u' ');
}

} // namespace

Text shortNameOf(const Record &record, const RoleId &role, int item)
{
    Text name { nameIn(record, role, item, u"Ru"_s), nameIn(record, role, item, u"Lat"_s) };
    if (name.russian.isEmpty())
        name.russian = name.english;
    if (name.english.isEmpty())
        name.english = name.russian;
    return name;
}

} // namespace hqs
