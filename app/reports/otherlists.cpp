// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/eachcase.h"
#include "cases/headline.h"
#include "domain/knownfields.h"

#include "reports/listmakers.h"
#include "reports/words.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId specialistRole(u"specialist"_s);
const RoleId paymentRole(u"payment"_s);

} // namespace

Sheet emptySheet(ListKind kind)
{
    return { .key = codeOf(kind), .name = wordsFor(kind), .columns = {}, .rows = {} };
}

SheetCell textCell(const QString &text)
{
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

SheetCell dayCell(QDate day)
{
    return day.isValid() ? SheetCell(day) : SheetCell();
}

Done eachCase(const ListSource &source, const std::function<void(const CaseFile &file)> &show)
{
    if (!source.only)
        return eachCase(source.catalog, source.database, show);
    std::vector<CaseHead> heads;
    for (const CaseId id : *source.only) {
        auto head = CaseStore(source.database).load(id);
        if (!head)
            return head.error();
        heads.push_back(*std::move(head));
    }
    return eachCase(source.catalog, source.database, heads, show);
}

Result<Sheet> peopleList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::People);
    FieldColumns fields(source.catalog, source.language, source.reader);
    for (const QString &role : { u"specialist"_s, u"passport"_s, u"insurance"_s })
        fields.addRole(RoleId(role));
    sheet.columns = fields.columns();
    const auto people = CardStore(source.database).ofKind(source.catalog.role(specialistRole)->kind);
    if (!people)
        return people.error();
    const Procedure &procedure = source.catalog.procedures().front();
    for (const Card &card : *people) {
        const auto file = CaseFile::ofCard(source.catalog, procedure, source.database, specialistRole, card.id);
        if (!file)
            return file.error();
        sheet.rows.push_back(fields.cells(file->record()));
    }
    return sheet;
}

Result<Sheet> payList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Pay);
    sheet.columns = { { u"number"_s, Reports::tr("Case no."), 11 }, { u"name"_s, Reports::tr("Specialist"), 28 } };
    FieldColumns fields(source.catalog, source.language, source.reader);
    fields.addRole(paymentRole);
    append(sheet.columns, fields.columns());
    auto done = eachCase(source, [&](const CaseFile &file) {
        for (int item = 1; item <= file.record().items(paymentRole); ++item) {
            std::vector<SheetCell> row { file.head().number, textCell(titleIn(source.language, file.head())) };
            append(row, fields.cells(file.record(), item));
            sheet.rows.push_back(std::move(row));
        }
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

} // namespace hqs
