// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/importcolumns.h"
#include "domain/check.h"
#include "storage/database.h"

#include "tables/writtentable.h"

namespace hqs {

/// What becomes of answers that are there already. Nothing is ever replaced without being asked to.
enum class KnownAnswers {
    Keep, ///< people, employers and months that are known are left as they are
    FillGaps, ///< what is empty is filled; what differs stays, and is told
    Replace, ///< what the table says wins
};

/// What is done with the rows that are fine when others are not.
enum class RefusedRows { StopAll, LeaveOut };

enum class Rehearsal { Yes, No };

struct ImportOrder {
    ImportKind kind = ImportKind::People;
    ColumnMap columns {};
    KnownAnswers known = KnownAnswers::Keep;
    RefusedRows refused = RefusedRows::StopAll;
};

/// Why a row, or one cell of it, is not taken.
struct RowRefusal {
    enum class Reason {
        NoMarks, ///< nothing says who it is: a passport number, or name and day of birth, or a case number
        NoSurname, ///< a new person without any surname
        NoEmployerMarks, ///< neither an ИНН nor a number in the state register
        NoEmployerName, ///< a new employer without any name
        NotFound, ///< nobody with these marks has a case; no case has this number
        Doubtful, ///< several people or cases fit
        DoubtfulEmployer, ///< the numbers are those of several employers
        Again, ///< `otherRow` is about the same
        NoMonth, ///< pay without its month
        NoRoom, ///< the list in the case is full
        Malformed, ///< `problem` says how
        Locked, ///< an official spelling, see officialspelling.h
    };

    int row = 0;
    FieldId field {}; ///< empty: the row as a whole
    Reason reason = Reason::NoMarks;
    Problem problem {};
    FieldType type = FieldType::Text;
    int otherRow = 0;
};

/// Something that was there already and stayed: a person, employer or month (no field), or one answer that differs.
struct KeptAnswer {
    int row = 0;
    FieldId field;
};

struct ImportReport {
    int rows = 0;
    int created = 0; ///< people, employers or months
    int updated = 0; ///< people, employers or cases
    int unchanged = 0; ///< rows that say nothing new
    std::vector<RowRefusal> refused;
    std::vector<KeptAnswer> kept;
    bool isDone = false; ///< it is on the disk

    /// How many rows are refused, each counted once however many of its cells are wrong.
    int refusedRows() const;
};

/// Takes a table into the store in one transaction: all rows that are not refused, or nothing. A rehearsal does the
/// same and undoes it. Faults: BadInput (`place` is "columns": as many as the table has are needed), those of the
/// stores.
Result<ImportReport> importTable(const Catalog &catalog, Database &database, const WrittenTable &table,
    const ImportOrder &order, QDate today, Rehearsal rehearsal);

} // namespace hqs
