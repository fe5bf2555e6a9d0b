// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownfields.h"
#include "storage/cardstore.h"

#include "reports/listmakers.h"
#include "reports/words.h"

#include <functional>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId employerRole(u"employer"_s);
const RoleId branchRole(u"branch"_s);

/// Everything that is known of each employer, whether a case uses it or not.
Done eachEmployer(const ListSource &source, const std::function<void(const Record &record)> &show)
{
    const auto employers = CardStore(source.database).ofKind(source.catalog.role(employerRole)->kind);
    if (!employers)
        return employers.error();
    for (const Card &card : *employers) {
        const auto file = CaseFile::ofCard(
            source.catalog, source.catalog.procedures().front(), source.database, employerRole, card.id);
        if (!file)
            return file.error();
        show(file->record());
    }
    return {};
}

/// Whose line it is, in lists of what employers own.
FieldColumns employerColumns(const ListSource &source)
{
    FieldColumns columns(source.catalog, source.language, source.reader);
    columns.add(known::employerShortName.id());
    columns.add(FieldId(u"employer.inn"_s));
    return columns;
}

/// Who somebody is and until when he may act, whatever the role: one who signs, or one who goes to the authority.
FieldColumns powerColumns(const ListSource &source, const RoleId &role)
{
    FieldColumns columns(source.catalog, source.language, source.reader);
    for (const QString &name :
        { u"surnameRu"_s, u"givenRu"_s, u"patronymicRu"_s, u"poaNumber"_s, u"poaOn"_s, u"poaUntil"_s })
        columns.add(fieldOf(role, name));
    return columns;
}

} // namespace

Result<Sheet> employerList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Employers);
    FieldColumns fields(source.catalog, source.language, source.reader);
    for (const QString &role : { u"employer"_s, u"registration"_s, u"authority"_s })
        fields.addRole(RoleId(role));
    sheet.columns = fields.columns();
    auto done = eachEmployer(source, [&](const Record &record) { sheet.rows.push_back(fields.cells(record)); });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

Result<Sheet> branchList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Branches);
    const FieldColumns employer = employerColumns(source);
    FieldColumns branch(source.catalog, source.language, source.reader);
    branch.addRole(branchRole);
    sheet.columns = employer.columns();
    append(sheet.columns, branch.columns());
    auto done = eachEmployer(source, [&](const Record &record) {
        for (int item = 1; item <= record.items(branchRole); ++item) {
            std::vector<SheetCell> row = employer.cells(record);
            append(row, branch.cells(record, item));
            sheet.rows.push_back(std::move(row));
        }
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

Result<Sheet> signatoryList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Signatories);
    const RoleId roles[] = { RoleId(u"signatory"_s), RoleId(u"proxy"_s) };
    const FieldColumns employer = employerColumns(source);
    sheet.columns = employer.columns();
    sheet.columns.push_back({ u"role"_s, Reports::tr("Who it is"), 24 });
    for (SheetColumn column : powerColumns(source, roles[0]).columns()) {
        column.key = nameOf(FieldId(column.key)); // of whichever role
        sheet.columns.push_back(std::move(column));
    }
    sheet.columns.push_back({ u"days_left"_s, Reports::tr("Days left"), 10 });
    auto done = eachEmployer(source, [&](const Record &record) {
        for (const RoleId &role : roles) {
            const FieldColumns power = powerColumns(source, role);
            for (int item = 1; item <= record.items(role); ++item) {
                std::vector<SheetCell> row = employer.cells(record);
                row.push_back(source.reader == ListReader::Program
                        ? role.text()
                        : source.catalog.role(role)->item.in(source.language));
                append(row, power.cells(record, item));
                const QDate *until = std::get_if<QDate>(&row.back());
                row.push_back(until ? SheetCell(source.today.daysTo(*until)) : SheetCell());
                sheet.rows.push_back(std::move(row));
            }
        }
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

} // namespace hqs
