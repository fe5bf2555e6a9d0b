// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filingstore.h"

#include "storage/packedcell.h"
#include "storage/settingstore.h"

#include <QCryptographicHash>

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString destroyedCase = u"destroyed.case"_s; // the triggers of the schema read it

QString hashOfLaw(const QString &law)
{
    return QString::fromLatin1(QCryptographicHash::hash(law.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QVariant nullable(const auto &id)
{
    return id ? QVariant(static_cast<qint64>(*id)) : QVariant();
}

Error noFiling(FilingId id)
{
    return { Fault::NotFound, u"filing"_s, QString::number(static_cast<qint64>(id)) };
}

/// What an outcome must say: none, or the part that is missing.
std::optional<QString> missingIn(const FilingOutcome &outcome)
{
    if (!outcome.on.isValid())
        return u"on"_s;
    if (outcome.by.trimmed().isEmpty())
        return u"by"_s;
    if (outcome.kind == OutcomeKind::Sent && !outcome.channel)
        return u"channel"_s;
    const bool wantsWords = outcome.kind == OutcomeKind::Refused || outcome.kind == OutcomeKind::Unproven;
    if (wantsWords && outcome.words.trimmed().isEmpty())
        return u"words"_s;
    const bool showsNothing = outcome.number.isEmpty() && outcome.tracking.isEmpty() && !outcome.scan;
    if (outcome.kind == OutcomeKind::Proof && showsNothing && outcome.words.trimmed().isEmpty())
        return u"words"_s;
    return std::nullopt;
}

} // namespace

FilingStore::FilingStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<Filing>> FilingStore::read(const QString &rest, std::initializer_list<QVariant> values) const
{
    std::vector<Filing> filings;
    QStringList unreadable;
    auto done = m_database.eachRow(
        u"SELECT id, case_card, stage, for_day, corrects, program, rules, answers, words, sealed_by, sealed_at, hash"
        " FROM filings JOIN sealed_law ON sealed_law.sha256 = filings.law "_s
            + rest,
        values, [&](const QSqlQuery &row) {
            const QDateTime at = QDateTime::fromString(row.value(10).toString(), Qt::ISODateWithMs);
            if (!at.isValid()) {
                unreadable << row.value(0).toString();
                return;
            }
            filings.push_back({ .id = FilingId { row.value(0).toLongLong() },
                .ofCase = CaseId { row.value(1).toLongLong() },
                .stage = StageId(row.value(2).toString()),
                .forDay = QDate::fromString(row.value(3).toString(), Qt::ISODate),
                .corrects = row.isNull(4) ? std::nullopt : std::optional(FilingId { row.value(4).toLongLong() }),
                .program = row.value(5).toString(),
                .rules = row.value(6).toString(),
                .answers = row.value(7).toString(),
                .law = row.value(8).toString(),
                .by = row.value(9).toString(),
                .at = at,
                .papers = {},
                .outcomes = {},
                .hash = row.value(11).toString() });
        });
    if (!done)
        return done.error();
    if (!unreadable.isEmpty())
        return Error { Fault::Damaged, m_database.path(), u"filings: "_s + unreadable.join(u", "_s) };
    for (Filing &filing : filings) {
        if (auto papers = readPapers(filing); !papers)
            return papers.error();
        if (auto outcomes = readOutcomes(filing); !outcomes)
            return outcomes.error();
    }
    return filings;
}

Done FilingStore::readPapers(Filing &filing) const
{
    return m_database.eachRow(u"SELECT form, edition, standing, title_ru, title_en, pages, name, sha256, size, item"
                              " FROM filed_papers JOIN vault_files ON vault_files.name = filed_papers.file"
                              " WHERE filing = ? ORDER BY position"_s,
        { static_cast<qint64>(*filing.id) }, [&filing](const QSqlQuery &row) {
            filing.papers.push_back({ .form = FormId(row.value(0).toString()),
                .item = row.value(9).toInt(),
                .edition = row.value(1).toString(),
                .standing = row.value(2).toString(),
                .title = { row.value(3).toString(), row.value(4).toString() },
                .pages = row.value(5).toInt(),
                .file = { .name = row.value(6).toString(),
                    .sha256 = row.value(7).toString(),
                    .size = row.value(8).toLongLong(),
                    .kind = ScanKind::Pdf } });
        });
}

Done FilingStore::readOutcomes(Filing &filing) const
{
    QStringList unreadable;
    auto done = m_database.eachRow(u"SELECT id, what, on_day, channel, number, tracking, words, scan, said_by, said_at"
                                   " FROM filing_outcomes WHERE filing = ? ORDER BY id"_s,
        { static_cast<qint64>(*filing.id) }, [&](const QSqlQuery &row) {
            const auto kind = outcomeKindFrom(row.value(1).toString());
            if (!kind) {
                unreadable << row.value(0).toString();
                return;
            }
            filing.outcomes.push_back({ .kind = *kind,
                .on = QDate::fromString(row.value(2).toString(), Qt::ISODate),
                .channel = filingChannelFrom(row.value(3).toString()),
                .number = row.value(4).toString(),
                .tracking = row.value(5).toString(),
                .words = row.value(6).toString(),
                .scan = row.isNull(7) ? std::nullopt : std::optional(ScanId { row.value(7).toLongLong() }),
                .by = row.value(8).toString(),
                .at = QDateTime::fromString(row.value(9).toString(), Qt::ISODateWithMs) });
        });
    if (done && !unreadable.isEmpty())
        return Error { Fault::Damaged, m_database.path(), u"filing_outcomes: "_s + unreadable.join(u", "_s) };
    return done;
}

Result<std::vector<Filing>> FilingStore::ofCase(CaseId id) const
{
    return read(u"WHERE case_card = ? ORDER BY id"_s, { static_cast<qint64>(id) });
}

Result<std::vector<Filing>> FilingStore::all() const
{
    return read(u"ORDER BY id"_s, {});
}

Result<std::vector<Filing>> FilingStore::outlines() const
{
    std::vector<Filing> filings;
    bool isDamaged = false;
    auto done = m_database.eachRow(
        u"SELECT packed(filings.id, case_card, filings.stage, coalesce(corrects, ''), sealed_at,"
        " (SELECT all_packed(what, on_day) FROM"
        " (SELECT what, on_day FROM filing_outcomes WHERE filing = filings.id ORDER BY filing_outcomes.id)))"
        " FROM filings JOIN cases ON cases.card = case_card WHERE closed_on IS NULL ORDER BY filings.id"_s,
        {}, [&](const QSqlQuery &row) {
            PackedCell cell(row.value(0).toByteArray());
            Filing filing;
            filing.id = FilingId { cell.takeNumber() };
            filing.ofCase = CaseId { cell.takeNumber() };
            filing.stage = StageId(cell.takeText());
            if (const QByteArrayView corrected = cell.takeBytes(); !corrected.isEmpty())
                filing.corrects = FilingId { corrected.toLongLong() };
            filing.at = QDateTime::fromString(cell.takeText(), Qt::ISODateWithMs);
            for (PackedCell outcomes = cell.takeCell(); !outcomes.isAtEnd();) {
                const auto kind = outcomeKindFrom(outcomes.takeText());
                const auto on = outcomes.takeDate();
                isDamaged |= !kind || !on;
                filing.outcomes.push_back({ .kind = kind.value_or(OutcomeKind::Sent), .on = on.value_or(QDate()) });
            }
            filings.push_back(std::move(filing));
        });
    if (!done)
        return done.error();
    if (isDamaged)
        return Error { Fault::Damaged, u"filing_outcomes"_s, {} };
    return filings;
}

Result<Filing> FilingStore::load(FilingId id) const
{
    auto filings = read(u"WHERE id = ?"_s, { static_cast<qint64>(id) });
    if (!filings)
        return filings.error();
    if (filings->empty())
        return noFiling(id);
    return std::move(filings->front());
}

Result<FilingId> FilingStore::add(Transaction &, const Filing &filing)
{
    for (const auto &[isMissing, part] : std::array { std::pair(filing.papers.empty(), u"papers"_s),
             std::pair(filing.by.trimmed().isEmpty(), u"by"_s), std::pair(!filing.forDay.isValid(), u"forDay"_s) }) {
        if (isMissing)
            return Error { Fault::BadInput, part, {} };
    }
    const QString law = hashOfLaw(filing.law);
    if (auto kept = m_database.run(
            u"INSERT INTO sealed_law (sha256, words) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, { law, filing.law });
        !kept)
        return kept.error();
    auto inserted = m_database.run(
        u"INSERT INTO filings (case_card, stage, for_day, corrects, program, rules, answers, law, sealed_by, sealed_at,"
        " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { static_cast<qint64>(filing.ofCase), filing.stage.text(), filing.forDay.toString(Qt::ISODate),
            nullable(filing.corrects), filing.program, filing.rules, filing.answers, law, filing.by,
            filing.at.toUTC().toString(Qt::ISODateWithMs), sealOf(filing) });
    if (!inserted) {
        Error error = inserted.error();
        return error.fault == Fault::BadInput
            ? Error { Fault::NotFound, u"case"_s, QString::number(static_cast<qint64>(filing.ofCase)) }
            : error;
    }
    const FilingId id { inserted->lastInsertId().toLongLong() };
    int position = 0;
    for (const FiledPaper &paper : filing.papers) {
        auto added = m_database.run(
            u"INSERT INTO filed_papers (filing, position, form, item, edition, standing, title_ru, title_en, pages,"
            " file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { static_cast<qint64>(id), ++position, paper.form.text(), paper.item, paper.edition, paper.standing,
                paper.title.russian, paper.title.english, paper.pages, paper.file.name });
        if (!added)
            return added.error();
    }
    return id;
}

Done FilingStore::addOutcome(Transaction &, FilingId id, const FilingOutcome &outcome)
{
    if (const auto part = missingIn(outcome))
        return Error { Fault::BadInput, *part, {} };
    auto added = m_database.run(
        u"INSERT INTO filing_outcomes (filing, what, on_day, channel, number, tracking, words, scan, said_by, said_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { static_cast<qint64>(id), codeOf(outcome.kind), outcome.on.toString(Qt::ISODate),
            outcome.channel ? codeOf(*outcome.channel) : QString(), outcome.number, outcome.tracking, outcome.words,
            nullable(outcome.scan), outcome.by, outcome.at.toUTC().toString(Qt::ISODateWithMs) });
    if (added)
        return {};
    return added.error().fault == Fault::BadInput ? noFiling(id) : added.error();
}

Result<std::vector<VaultFile>> FilingStore::destroyOf(Transaction &transaction, CaseId id)
{
    const qint64 row = static_cast<qint64>(id);
    std::vector<VaultFile> files;
    auto done = m_database.eachRow(
        u"SELECT name, sha256, size, kind FROM vault_files WHERE name IN (SELECT file FROM scans WHERE case_card = ?"
        " UNION SELECT file FROM filed_papers JOIN filings ON filings.id = filing WHERE case_card = ?)"_s,
        { row, row }, [&files](const QSqlQuery &found) {
            files.push_back({ .name = found.value(0).toString(),
                .sha256 = found.value(1).toString(),
                .size = found.value(2).toLongLong(),
                .kind = scanKindFrom(found.value(3).toString()).value_or(ScanKind::Pdf) });
        });
    if (!done)
        return done.error();
    SettingStore settings(m_database);
    if (auto named = settings.set(transaction, destroyedCase, QString::number(row)); !named)
        return named.error();
    for (const QString &statement :
        { u"DELETE FROM filing_outcomes WHERE filing IN (SELECT id FROM filings WHERE case_card = ?)"_s,
            u"DELETE FROM filed_papers WHERE filing IN (SELECT id FROM filings WHERE case_card = ?)"_s,
            u"DELETE FROM filings WHERE case_card = ?"_s, u"DELETE FROM scans WHERE case_card = ?"_s }) {
        if (auto deleted = m_database.run(statement, { row }); !deleted)
            return deleted.error();
    }
    for (const VaultFile &file : files) {
        if (auto deleted = m_database.run(u"DELETE FROM vault_files WHERE name = ?"_s, { file.name }); !deleted)
            return deleted.error();
    }
    if (auto cleared = m_database.run(u"DELETE FROM settings WHERE name = ?"_s, { destroyedCase }); !cleared)
        return cleared.error();
    return files;
}

} // namespace hqs
