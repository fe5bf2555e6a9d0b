// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/knownpeople.h"
#include "cases/rowtaker.h"

#include <set>

namespace hqs {

/// Takes months of pay and the papers of people who have a case.
class CaseImport final : public RowTaker {
public:
    CaseImport(const ImportWork &work, const KnownPeople &known, std::vector<CaseHead> heads, ImportKind kind);

    Done take(const ImportedRow &row) override;
    Done finish() override;

private:
    /// A case of the table, written once at the end.
    struct Touched {
        CaseFile file;
        Record before;
        std::map<QDate, int> months; ///< of this table: month and row
        int row = 0; ///< of papers
    };

    Result<std::optional<CaseId>> caseOf(const ImportedRow &row, const std::map<FieldId, FieldValue> &values);
    Result<std::set<CaseId>> thoseAtWork(const std::set<CaseId> &cases);
    Result<Touched *> touch(CaseId id);
    void takeMonth(const ImportedRow &row, const std::map<FieldId, FieldValue> &values, Touched &touched);
    void takePapers(const ImportedRow &row, const std::map<FieldId, FieldValue> &values, Touched &touched);

    const KnownPeople &m_known;
    std::vector<CaseHead> m_heads;
    ImportKind m_kind;
    std::map<CaseId, Touched> m_touched;
};

} // namespace hqs
