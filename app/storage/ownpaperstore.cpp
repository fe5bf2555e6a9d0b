// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ownpaperstore.h"

#include "storage/journal.h"

#include <QCryptographicHash>
#include <QSqlQuery>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString paperKindCode(OwnPaperKind kind)
{
    return kind == OwnPaperKind::Letter ? u"letter"_s : u"blank"_s;
}

/// Empty of nothing. The content itself stays out of the journal: a blank may have megabytes.
QString fingerprintOf(const QString &content)
{
    if (content.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

JournalEntry paperEntry(
    OwnPaperKind kind, const FormId &form, const QString &before, const QString &after, const Act &act)
{
    return { .id = {},
        .at = act.at,
        .who = act.who,
        .what = ActId(paperKindCode(kind) + (after.isEmpty() ? u".withdrawn"_s : u".changed"_s)),
        .subject = form.text(),
        .before = fingerprintOf(before),
        .after = fingerprintOf(after),
        .why = act.why };
}

} // namespace

OwnPaperStore::OwnPaperStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<OwnPaper>> OwnPaperStore::list() const
{
    std::vector<OwnPaper> papers;
    auto done = m_database.eachRow(
        u"SELECT kind, form, content FROM own_papers ORDER BY kind, form"_s, {}, [&papers](const QSqlQuery &row) {
            const bool isLetter = row.value(0).toString() == paperKindCode(OwnPaperKind::Letter);
            papers.push_back({ .kind = isLetter ? OwnPaperKind::Letter : OwnPaperKind::Blank,
                .form = FormId(row.value(1).toString()),
                .content = row.value(2).toString() });
        });
    if (!done)
        return done.error();
    return papers;
}

Result<QString> OwnPaperStore::contentOf(OwnPaperKind kind, const FormId &form) const
{
    QString content;
    auto done = m_database.eachRow(u"SELECT content FROM own_papers WHERE kind = ? AND form = ?"_s,
        { paperKindCode(kind), form.text() }, [&content](const QSqlQuery &row) { content = row.value(0).toString(); });
    if (!done)
        return done.error();
    return content;
}

Done OwnPaperStore::keep(Transaction &transaction, const OwnPaper &paper, const Act &act)
{
    if (paper.form.isEmpty())
        return Error { Fault::BadInput, u"form"_s, u"a paper of the office needs it"_s };
    if (paper.content.trimmed().isEmpty())
        return Error { Fault::BadInput, u"content"_s, u"a paper of the office needs it"_s };
    const auto before = contentOf(paper.kind, paper.form);
    if (!before)
        return before.error();
    if (*before == paper.content)
        return {};
    auto written
        = m_database.run(u"INSERT INTO own_papers (kind, form, content, kept_by, kept_at) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (kind, form) DO UPDATE SET content = excluded.content,"
                         " kept_by = excluded.kept_by, kept_at = excluded.kept_at"_s,
            { paperKindCode(paper.kind), paper.form.text(), paper.content, act.who,
                act.at.toUTC().toString(Qt::ISODateWithMs) });
    if (!written)
        return written.error();
    return Journal(m_database).append(transaction, paperEntry(paper.kind, paper.form, *before, paper.content, act));
}

Done OwnPaperStore::withdraw(Transaction &transaction, OwnPaperKind kind, const FormId &form, const Act &act)
{
    const auto before = contentOf(kind, form);
    if (!before)
        return before.error();
    if (before->isEmpty())
        return Error { Fault::NotFound, form.text(), u"there is no such paper of the office"_s };
    auto deleted
        = m_database.run(u"DELETE FROM own_papers WHERE kind = ? AND form = ?"_s, { paperKindCode(kind), form.text() });
    if (!deleted)
        return deleted.error();
    return Journal(m_database).append(transaction, paperEntry(kind, form, *before, {}, act));
}

} // namespace hqs
