// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scanstore.h"

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array scanStateCodes { std::pair(ScanState::Active, u"active"),
    std::pair(ScanState::Renewed, u"renewed"), std::pair(ScanState::Expired, u"expired"),
    std::pair(ScanState::Cancelled, u"cancelled") };

qint64 scanRow(ScanId id)
{
    return static_cast<qint64>(id);
}

} // namespace

QString codeOf(ScanState state)
{
    for (const auto &[known, code] : scanStateCodes) {
        if (known == state)
            return QStringView(code).toString();
    }
    Q_UNREACHABLE();
}

std::optional<ScanState> scanStateFrom(QStringView code)
{
    for (const auto &[state, known] : scanStateCodes) {
        if (code == QStringView(known))
            return state;
    }
    return std::nullopt;
}

ScanStore::ScanStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<Scan>> ScanStore::read(const QString &rest, std::initializer_list<QVariant> values) const
{
    std::vector<Scan> scans;
    QStringList unreadable;
    auto done = m_database.eachRow(
        u"SELECT id, paper, title, state, until_day, added_by, added_at, name, sha256, size, kind, case_card, person"
        " FROM scans JOIN vault_files ON vault_files.name = scans.file "_s
            + rest,
        values, [&](const QSqlQuery &row) {
            const QDateTime at = QDateTime::fromString(row.value(6).toString(), Qt::ISODateWithMs);
            const QDate until = QDate::fromString(row.value(4).toString(), Qt::ISODate);
            const auto state = scanStateFrom(row.value(3).toString());
            const auto kind = scanKindFrom(row.value(10).toString());
            if (!at.isValid() || !state || !kind) {
                unreadable << row.value(0).toString();
                return;
            }
            scans.push_back({ .id = ScanId { row.value(0).toLongLong() },
                .ofCase = CaseId { row.value(11).toLongLong() },
                .paper = RequirementId(row.value(1).toString()),
                .title = row.value(2).toString(),
                .file = { .name = row.value(7).toString(),
                    .sha256 = row.value(8).toString(),
                    .size = row.value(9).toLongLong(),
                    .kind = *kind },
                .state = *state,
                .until = until.isValid() ? std::optional(until) : std::nullopt,
                .by = row.value(5).toString(),
                .at = at,
                .person = row.isNull(12) ? std::nullopt : std::optional(CardId { row.value(12).toLongLong() }) });
        });
    if (!done)
        return done.error();
    if (!unreadable.isEmpty())
        return Error { Fault::Damaged, m_database.path(), u"scans: "_s + unreadable.join(u", "_s) };
    return scans;
}

Result<std::vector<Scan>> ScanStore::ofCase(CaseId id) const
{
    return read(u"WHERE case_card = ? ORDER BY id"_s, { static_cast<qint64>(id) });
}

Result<Scan> ScanStore::load(ScanId id) const
{
    auto scans = read(u"WHERE id = ?"_s, { scanRow(id) });
    if (!scans)
        return scans.error();
    if (scans->empty())
        return Error { Fault::NotFound, u"scan"_s, QString::number(scanRow(id)) };
    return std::move(scans->front());
}

Result<ScanId> ScanStore::add(Transaction &, const Scan &scan)
{
    for (const auto &[part, text] : std::array { std::pair(u"title"_s, scan.title), std::pair(u"by"_s, scan.by) }) {
        if (text.trimmed().isEmpty())
            return Error { Fault::BadInput, part, {} };
    }
    auto inserted
        = m_database.run(u"INSERT INTO scans (case_card, paper, title, file, state, until_day, added_by, added_at,"
                         " person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { static_cast<qint64>(scan.ofCase), scan.paper.text(), scan.title, scan.file.name, codeOf(scan.state),
                scan.until ? scan.until->toString(Qt::ISODate) : QString(), scan.by,
                scan.at.toUTC().toString(Qt::ISODateWithMs),
                scan.person ? QVariant(static_cast<qint64>(*scan.person)) : QVariant() });
    if (inserted)
        return ScanId { inserted->lastInsertId().toLongLong() };
    Error error = inserted.error();
    if (error.fault == Fault::BadInput) // the only rules left to break are those of the case and of the file
        return Error { Fault::NotFound, u"case"_s, QString::number(static_cast<qint64>(scan.ofCase)) };
    return error;
}

Done ScanStore::setState(Transaction &, ScanId id, ScanState state)
{
    auto updated = m_database.run(u"UPDATE scans SET state = ? WHERE id = ?"_s, { codeOf(state), scanRow(id) });
    if (!updated)
        return updated.error();
    if (updated->numRowsAffected() == 0)
        return Error { Fault::NotFound, u"scan"_s, QString::number(scanRow(id)) };
    return {};
}

} // namespace hqs
