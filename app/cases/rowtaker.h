// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/assignment.h"
#include "cases/tableimport.h"

namespace hqs {

/// A row with what its cells mean.
struct ImportedRow {
    int number = 0;
    std::map<FieldId, QString> answers; ///< only cells with text
};

/// What every import works with.
struct ImportWork {
    const Catalog &catalog;
    Database &database;
    Transaction &transaction;
    QDate today;
    KnownAnswers known;
    bool counts1904;
    ImportReport &report;
};

/// Takes rows one by one into an open transaction and writes down what became of them.
class RowTaker {
public:
    explicit RowTaker(const ImportWork &work);
    virtual ~RowTaker() = default;
    Q_DISABLE_COPY(RowTaker)

    virtual Done take(const ImportedRow &row) = 0;
    /// After the last row.
    virtual Done finish() { return {}; }

protected:
    void refuse(const ImportedRow &row, RowRefusal::Reason reason, const FieldId &field = {}, int otherRow = 0);
    /// The cells as answers that cannot be misunderstood; false when one was refused.
    bool read(const ImportedRow &row, std::map<FieldId, FieldValue> &values);
    /// Gives the answers to a case, as the order wants known ones treated. The item is for fields of lists. False when
    /// one was refused: then none is given.
    bool give(CaseFile &file, const ImportedRow &row, const std::map<FieldId, FieldValue> &values, int item);

    ImportWork m_work;
};

} // namespace hqs
