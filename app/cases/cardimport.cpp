// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/cardimport.h"

#include "cases/casefile.h"

namespace hqs {

CardImport::CardImport(const ImportWork &work, RoleId role)
    : RowTaker(work)
    , m_role(std::move(role))
{
}

Done CardImport::take(const ImportedRow &row)
{
    std::map<FieldId, FieldValue> values;
    if (!read(row, values))
        return {};
    Record said;
    for (const auto &[id, value] : values)
        said.set(id, value);
    const std::set<CardId> cards = find(said);
    if (const auto flaw = flawOf(said, cards)) {
        refuse(row, *flaw);
        return {};
    }
    if (cards.empty())
        return save(row, std::nullopt, values);
    const CardId card = *cards.begin();
    if (const auto again = m_rows.find(card); again != m_rows.end()) {
        refuse(row, RowRefusal::Reason::Again, {}, again->second);
        return {};
    }
    m_rows[card] = row.number;
    if (m_work.known == KnownAnswers::Keep) {
        m_work.report.kept.push_back({ row.number, {} });
        return {};
    }
    return save(row, card, values);
}

Done CardImport::save(const ImportedRow &row, std::optional<CardId> card, const std::map<FieldId, FieldValue> &values)
{
    auto file = CaseFile::ofCard(m_work.catalog, m_work.catalog.procedures().front(), m_work.database, m_role, card);
    if (!file)
        return file.error();
    const Record before = file->record();
    if (!give(*file, row, values, 0))
        return {};
    if (file->record() == before) {
        ++m_work.report.unchanged;
        return {};
    }
    if (auto done = file->save(m_work.database, m_work.transaction, m_work.today); !done)
        return done;
    ++(card ? m_work.report.updated : m_work.report.created);
    if (const auto saved = file->cardOf(m_role)) {
        remember(*saved, file->record());
        m_rows[*saved] = row.number;
    }
    return {};
}

} // namespace hqs
