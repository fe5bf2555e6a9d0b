// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/settingstore.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QtEndian>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString headSetting = u"journal.head"_s;
const QString columns = u"id, at, who, what, subject, was, became, why, hash"_s;

/// One line as it lies in the table.
struct Line {
    JournalEntry entry;
    QString at;
    QString hash;
};

Line lineOf(const QSqlQuery &row)
{
    const QString at = row.value(1).toString();
    return { .entry = { .id = row.value(0).toLongLong(),
                 .at = QDateTime::fromString(at, Qt::ISODateWithMs),
                 .who = row.value(2).toString(),
                 .what = ActId(row.value(3).toString()),
                 .subject = row.value(4).toString(),
                 .before = row.value(5).toString(),
                 .after = row.value(6).toString(),
                 .why = row.value(7).toString() },
        .at = at,
        .hash = row.value(8).toString() };
}

/// The length in front of each part keeps "ab" + "c" apart from "a" + "bc".
QString hashOf(const QString &previous, const Line &line)
{
    const JournalEntry &entry = line.entry;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : { previous, QString::number(*entry.id), line.at, entry.who, entry.what.text(),
             entry.subject, entry.before, entry.after, entry.why }) {
        const QByteArray bytes = part.toUtf8();
        const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString spelledHead(const JournalHead &head)
{
    return head.count == 0 ? QString() : QString::number(head.count) + u' ' + head.hash;
}

} // namespace

Journal::Journal(Database &database)
    : m_database(database)
{
}

Done Journal::append(Transaction &transaction, const JournalEntry &entry)
{
    for (const auto &[isEmpty, place] : { std::pair(!entry.at.isValid(), u"at"_s),
             std::pair(entry.who.isEmpty(), u"who"_s), std::pair(entry.what.isEmpty(), u"what"_s) }) {
        if (isEmpty)
            return Error { Fault::BadInput, place, u"a journal entry needs it"_s };
    }
    SettingStore settings(m_database);
    const auto last = head();
    const auto kept = settings.value(headSetting);
    if (!last || !kept)
        return !last ? last.error() : kept.error();
    if (*kept != spelledHead(*last))
        return Error { Fault::Damaged, m_database.path(), u"the end of the journal is not what was written"_s };

    Line line { .entry = entry, .at = entry.at.toUTC().toString(Qt::ISODateWithMs), .hash = {} };
    line.entry.id = last->count + 1;
    line.hash = hashOf(last->hash, line);
    auto added = m_database.run(u"INSERT INTO journal ("_s + columns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { *line.entry.id, line.at, entry.who, entry.what.text(), entry.subject, entry.before, entry.after, entry.why,
            line.hash });
    if (!added)
        return added.error();
    return settings.set(transaction, headSetting, spelledHead({ .count = *line.entry.id, .hash = line.hash }));
}

Result<std::vector<JournalEntry>> Journal::entries(const JournalFilter &filter) const
{
    const QString what = filter.what.text();
    const QString from = filter.from ? filter.from->toString(Qt::ISODate) : QString();
    const QString to = filter.to ? filter.to->toString(Qt::ISODate) : QString();
    std::vector<JournalEntry> found;
    auto done = m_database.eachRow(u"SELECT "_s + columns
            + u" FROM journal WHERE (? = '' OR what = ?) AND (? = '' OR subject = ?)"
              " AND (? = '' OR substr(at, 1, 10) >= ?) AND (? = '' OR substr(at, 1, 10) <= ?) ORDER BY id"_s,
        { what, what, filter.subject, filter.subject, from, from, to, to },
        [&found](const QSqlQuery &row) { found.push_back(lineOf(row).entry); });
    if (!done)
        return done.error();
    return found;
}

Result<JournalHead> Journal::head() const
{
    JournalHead head;
    auto done = m_database.eachRow(
        u"SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"_s, {}, [&head](const QSqlQuery &row) {
            head = { row.value(0).toLongLong(), row.value(1).toString() };
        });
    if (!done)
        return done.error();
    return head;
}

Result<std::optional<JournalBreak>> Journal::firstBreak() const
{
    std::optional<JournalBreak> found;
    JournalHead head;
    auto done
        = m_database.eachRow(u"SELECT "_s + columns + u" FROM journal ORDER BY id"_s, {}, [&](const QSqlQuery &row) {
              if (found)
                  return;
              const Line line = lineOf(row);
              const qint64 expected = head.count + 1;
              if (*line.entry.id != expected)
                  found = JournalBreak { expected, JournalFlaw::Missing };
              else if (line.hash != hashOf(head.hash, line))
                  found = JournalBreak { expected, JournalFlaw::Changed };
              head = { expected, line.hash };
          });
    const auto kept = SettingStore(m_database).value(headSetting);
    if (!done || !kept)
        return !done ? done.error() : kept.error();
    if (found || *kept == spelledHead(head))
        return found;
    const qint64 keptCount = kept->section(u' ', 0, 0).toLongLong();
    if (keptCount > head.count)
        return std::optional(JournalBreak { head.count + 1, JournalFlaw::CutOff });
    if (keptCount < head.count)
        return std::optional(JournalBreak { keptCount + 1, JournalFlaw::Added });
    return std::optional(JournalBreak { head.count, JournalFlaw::Changed });
}

} // namespace hqs
