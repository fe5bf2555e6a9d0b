// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/lawwording.h"
#include "catalog/spelling.h"
#include "words/lawstatuswords.h"

#include "reports/listmakers.h"
#include "reports/words.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

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

Sheet lawChangeSheet(const Catalog &catalog, QDate from, QDate to, Language language)
{
    Sheet sheet = emptySheet(ListKind::LawChanges);
    sheet.columns = { { u"on"_s, Reports::tr("From"), 12 }, { u"change"_s, Reports::tr("What changes"), 70 },
        { u"basis"_s, Reports::tr("Basis"), 46 }, { u"status"_s, Reports::tr("Standing"), 18 },
        { u"id"_s, Reports::tr("Rule"), 30 } };
    for (const LawChange &change : changesBetween(catalog, from, to)) {
        const Provenance &law = change.provenance();
        sheet.rows.push_back({ dayCell(change.on), explain(change).in(language), textCell(law.basis.in(language)),
            wordsFor(law.status), change.id() });
    }
    return sheet;
}

Result<Sheet> lawChangeList(const ListSource &source)
{
    const QDate before(source.year - 1, 12, 31);
    return lawChangeSheet(source.catalog, before, before.addYears(1), source.language);
}

} // namespace hqs
