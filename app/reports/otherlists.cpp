// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/eachcase.h"
#include "catalog/spelling.h"
#include "domain/knownfields.h"
#include "words/lawstatuswords.h"

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

void append(std::vector<SheetCell> &row, std::vector<SheetCell> more)
{
    row.insert(row.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
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
    for (SheetColumn &column : fields.columns())
        sheet.columns.push_back(std::move(column));
    auto done = eachCase(source.catalog, source.database, [&](const CaseFile &file) {
        for (int item = 1; item <= file.record().items(paymentRole); ++item) {
            std::vector<SheetCell> row { file.head().number,
                textCell(source.language == Language::Russian || file.head().titleLat.isEmpty()
                        ? file.head().titleRu
                        : file.head().titleLat) };
            append(row, fields.cells(file.record(), item));
            sheet.rows.push_back(std::move(row));
        }
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

Result<Sheet> lawList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Law);
    sheet.columns = { { u"id"_s, Reports::tr("Rule"), 30 }, { u"title"_s, Reports::tr("What it is"), 46 },
        { u"value"_s, Reports::tr("Value"), 14 }, { u"unit"_s, Reports::tr("Unit"), 18 },
        { u"from"_s, Reports::tr("From"), 12 }, { u"to"_s, Reports::tr("Until"), 12 },
        { u"basis"_s, Reports::tr("Basis"), 46 }, { u"status"_s, Reports::tr("Standing"), 18 },
        { u"seen_true_on"_s, Reports::tr("Last seen true on"), 14 },
        { u"checked_by"_s, Reports::tr("Compared with the official text by"), 24 },
        { u"checked_on"_s, Reports::tr("Compared on"), 12 } };
    for (const auto &[id, parameter] : source.catalog.parameters()) {
        for (const ParameterValue &value : parameter.values) {
            const Provenance &law = value.provenance;
            sheet.rows.push_back({ id.text(), parameter.title.in(source.language), value.amount,
                source.reader == ListReader::Program ? codeOf(value.unit) : spelledUnit(value.unit, source.language),
                dayCell(value.from), dayCell(value.to), law.basis.in(source.language), wordsFor(law.status),
                dayCell(law.seenTrueOn), textCell(law.checkedBy), dayCell(law.checkedOn) });
        }
    }
    return sheet;
}

} // namespace hqs
