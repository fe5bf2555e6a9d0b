// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/tableimport.h"

#include "cases/caseimport.h"
#include "cases/employerimport.h"
#include "cases/headline.h"
#include "cases/peopleimport.h"

#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

Done take(RowTaker &taker, const WrittenTable &table, const ImportOrder &order, ImportReport &report)
{
    for (const WrittenRow &row : table.rows) {
        ImportedRow imported { .number = row.number, .answers = {} };
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const FieldId &meaning = order.columns[static_cast<std::size_t>(column)];
            if (!meaning.isEmpty() && !row.cells[column].trimmed().isEmpty())
                imported.answers.emplace(meaning, row.cells[column]);
        }
        ++report.rows;
        if (auto done = taker.take(imported); !done)
            return done;
    }
    return taker.finish();
}

/// With whoever takes rows of that kind.
Done takeAll(const ImportWork &work, const WrittenTable &table, const ImportOrder &order)
{
    if (order.kind == ImportKind::Employers) {
        EmployerImport employers(work);
        auto done = employers.begin();
        return done ? take(employers, table, order, work.report) : done;
    }
    auto known = KnownPeople::read(work.catalog, work.database);
    if (!known)
        return known.error();
    if (order.kind == ImportKind::People) {
        PeopleImport people(work, *known);
        return take(people, table, order, work.report);
    }
    auto cases = CaseStore(work.database).list();
    if (!cases)
        return cases.error();
    CaseImport into(work, *known, *std::move(cases), order.kind);
    return take(into, table, order, work.report);
}

} // namespace

int ImportReport::refusedRows() const
{
    std::set<int> numbers;
    for (const RowRefusal &refusal : refused)
        numbers.insert(refusal.row);
    return static_cast<int>(numbers.size());
}

Result<ImportReport> importTable(const Catalog &catalog, Database &database, const WrittenTable &table,
    const ImportOrder &order, QDate today, Rehearsal rehearsal)
{
    if (static_cast<qsizetype>(order.columns.size()) != table.heads.size())
        return Error { Fault::BadInput, u"columns"_s, {} };
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    ImportReport report;
    const ImportWork work { catalog, database, *transaction, today, order.known, table.counts1904, report };
    if (auto done = takeAll(work, table, order); !done)
        return done.error();
    const bool mayKeep = report.refused.empty() || order.refused == RefusedRows::LeaveOut;
    if (rehearsal == Rehearsal::Yes || !mayKeep || report.created + report.updated == 0)
        return report; // the transaction undoes itself
    // A name that changed stands in the line of every case of that person or employer. Cases write their own lines.
    const bool isOfCases = order.kind == ImportKind::Pay || order.kind == ImportKind::Papers;
    if (!isOfCases && report.updated > 0) {
        if (auto done = renewHeadlines(catalog, database, *transaction, today); !done)
            return done.error();
    }
    // The file still holds what was there before the import.
    if (!database.path().isEmpty()) {
        if (auto kept = database.keepBackup(BackupReason::Import, QDateTime::currentDateTimeUtc()); !kept)
            return kept.error();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    report.isDone = true;
    return report;
}

} // namespace hqs
