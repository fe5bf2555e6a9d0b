// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/rowtaker.h"

#include "cases/importvalue.h"

namespace hqs {

RowTaker::RowTaker(const ImportWork &work)
    : m_work(work)
{
}

void RowTaker::refuse(const ImportedRow &row, RowRefusal::Reason reason, const FieldId &field, int otherRow)
{
    m_work.report.refused.push_back({ .row = row.number,
        .field = field,
        .reason = reason,
        .problem = {},
        .type = FieldType::Text,
        .otherRow = otherRow });
}

bool RowTaker::read(const ImportedRow &row, std::map<FieldId, FieldValue> &values)
{
    bool isFine = true;
    for (const auto &[id, written] : row.answers) {
        const Field *field = m_work.catalog.field(id);
        if (!field)
            continue;
        const auto value = importedValue(*field, written, m_work.counts1904);
        if (!value)
            continue;
        // Judged by itself: whether it is asked for in the branch a case took does not matter here.
        Field asked = *field;
        asked.when = {};
        Record alone;
        const int item = asked.repeats > 0 ? 1 : 0;
        alone.set({ id, item }, value);
        if (const auto problem = check(asked, Facts(alone, m_work.today), item); problem && isMalformed(*problem)) {
            m_work.report.refused.push_back({ .row = row.number,
                .field = id,
                .reason = RowRefusal::Reason::Malformed,
                .problem = *problem,
                .type = field->type(),
                .otherRow = 0 });
            isFine = false;
        }
        values.emplace(id, *value);
    }
    return isFine;
}

bool RowTaker::give(CaseFile &file, const ImportedRow &row, const std::map<FieldId, FieldValue> &values, int item)
{
    std::map<QString, QString> answers;
    for (const auto &[id, value] : values) {
        const Place place(id, m_work.catalog.field(id)->repeats > 0 ? item : 0);
        const FieldValue *there = file.record().find(place);
        if (there && *there == value)
            continue;
        if (there && m_work.known != KnownAnswers::Replace) {
            m_work.report.kept.push_back({ row.number, id });
            continue;
        }
        answers.emplace(toPath(place), toStorage(value));
    }
    const auto refusals = assign(file, answers, m_work.today, storedValue);
    for (const Refusal &refusal : refusals) {
        const auto place = fromPath(refusal.path);
        m_work.report.refused.push_back({ .row = row.number,
            .field = place ? place->field : FieldId(),
            .reason = refusal.reason == Refusal::Reason::NoSuchItem ? RowRefusal::Reason::NoRoom
                : refusal.reason == Refusal::Reason::Locked         ? RowRefusal::Reason::Locked
                                                                    : RowRefusal::Reason::Malformed,
            .problem = refusal.problem,
            .type = refusal.type,
            .otherRow = 0 });
    }
    return refusals.empty();
}

} // namespace hqs
