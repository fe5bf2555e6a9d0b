// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/portalticks.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId copiedRole(u"copied"_s);
const FieldId copiedForm(u"copied.form"_s);
const FieldId copiedFields(u"copied.fields"_s);

/// "hqs_quarterly_salary_notice 2026Q3"
QString nameOfSheet(const PortalSheet &sheet)
{
    return sheet.quarter ? sheet.form.text() + u' ' + sheet.quarter->toText() : sheet.form.text();
}

/// The item of the sheet; 0: nothing of it was copied yet.
int itemOfSheet(const Record &record, const PortalSheet &sheet)
{
    const FieldValue name(nameOfSheet(sheet));
    for (int item = record.items(copiedRole); item > 0; --item) {
        if (const FieldValue *kept = record.find(copiedForm, item); kept && *kept == name)
            return item;
    }
    return 0;
}

} // namespace

std::set<Place> ticksOf(const Record &record, const PortalSheet &sheet)
{
    std::set<Place> ticks;
    const int item = itemOfSheet(record, sheet);
    const FieldValue *paths = item > 0 ? record.find(copiedFields, item) : nullptr;
    for (const QString &path : paths ? toStorage(*paths).split(u' ', Qt::SkipEmptyParts) : QStringList()) {
        if (const auto place = fromPath(path))
            ticks.insert(*place);
    }
    return ticks;
}

void tickOff(CaseFile &file, const PortalSheet &sheet, const Place &place)
{
    int item = itemOfSheet(file.record(), sheet);
    if (item == 0)
        item = file.addItem(copiedRole);
    if (item == 0) {
        file.removeItem(copiedRole, 1);
        item = file.addItem(copiedRole);
    }
    file.set({ copiedForm, item }, FieldValue(nameOfSheet(sheet)));
    std::set<Place> ticks = ticksOf(file.record(), sheet);
    ticks.insert(place);
    QStringList paths;
    for (const Place &ticked : ticks)
        paths << toPath(ticked);
    file.set({ copiedFields, item }, FieldValue(paths.join(u' ')));
}

void forgetTicks(CaseFile &file, const PortalSheet &sheet)
{
    if (const int item = itemOfSheet(file.record(), sheet); item > 0)
        file.removeItem(copiedRole, item);
}

} // namespace hqs
