// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lawwordstore.h"

#include "storage/journal.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayCode(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

QDate dayFrom(const QString &code)
{
    return code.isEmpty() ? QDate() : QDate::fromString(code, Qt::ISODate);
}

QString kindOf(const LawWord &word)
{
    return word.isValue() ? u"value"_s : u"check"_s;
}

/// None: the row is not one of ours.
std::optional<LawWord> wordOf(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    LawWord word { .rule = text(1),
        .from = dayFrom(text(2)),
        .said = Comparison { text(8) },
        .note = text(9),
        .by = text(10),
        .on = dayFrom(text(11)),
        .at = QDateTime::fromString(text(12), Qt::ISODateWithMs) };
    if (text(0) == u"value") {
        const auto unit = unitFrom(text(5));
        if (!unit || !word.from.isValid())
            return std::nullopt;
        word.said = OfficeValue { .to = dayFrom(text(3)),
            .amount = row.value(4).toLongLong(),
            .unit = *unit,
            .basis = { .russian = text(6), .english = text(7) } };
    }
    return word.on.isValid() && word.at.isValid() ? std::optional(word) : std::nullopt;
}

/// A word as the journal shows it: "123000 RUB/quarter, 2026-12-01 –, basis".
QString spelledWord(const LawWord &word)
{
    if (const auto *check = std::get_if<Comparison>(&word.said))
        return u"%1 (%2)"_s.arg(check->compared, dayCode(word.from));
    const auto &value = std::get<OfficeValue>(word.said);
    return u"%1 %2 (%3 – %4): %5"_s.arg(
        QString::number(value.amount), codeOf(value.unit), dayCode(word.from), dayCode(value.to), value.basis.russian);
}

QString withNote(const QString &why, const LawWord &word)
{
    return why.isEmpty() || word.note.isEmpty() ? why + word.note : why + u"; "_s + word.note;
}

} // namespace

LawWordStore::LawWordStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<LawWord>> LawWordStore::list() const
{
    std::vector<LawWord> words;
    QString unreadable;
    auto done
        = m_database.eachRow(u"SELECT kind, rule, from_day, to_day, amount, unit, basis_ru, basis_en, compared,"
                             " note, said_by, said_on, said_at FROM law_words ORDER BY rule, kind DESC, from_day"_s,
            {}, [&](const QSqlQuery &row) {
                if (const auto word = wordOf(row))
                    words.push_back(*word);
                else
                    unreadable = row.value(1).toString();
            });
    if (!done)
        return done.error();
    if (!unreadable.isEmpty())
        return Error { Fault::Damaged, unreadable, u"a row of law_words cannot be read"_s };
    return words;
}

Result<std::optional<LawWord>> LawWordStore::known(const LawWord &word) const
{
    const auto words = list();
    if (!words)
        return words.error();
    const auto found
        = std::ranges::find_if(*words, [&word](const LawWord &other) { return other.isAboutTheSameAs(word); });
    return found == words->end() ? std::nullopt : std::optional(*found);
}

Done LawWordStore::say(Transaction &transaction, const LawWord &word, const Act &act)
{
    for (const auto &[isEmpty, place] : { std::pair(word.by.isEmpty(), u"by"_s), std::pair(!word.on.isValid(), u"on"_s),
             std::pair(!word.at.isValid(), u"at"_s) }) {
        if (isEmpty)
            return Error { Fault::BadInput, place, u"a word on the law needs it"_s };
    }
    const auto before = known(word);
    if (!before)
        return before.error();
    if (*before && **before == word)
        return {};
    const auto *value = std::get_if<OfficeValue>(&word.said);
    const auto *check = std::get_if<Comparison>(&word.said);
    auto written = m_database.run(
        u"INSERT INTO law_words (kind, rule, from_day, to_day, amount, unit, basis_ru, basis_en, compared, note,"
        " said_by, said_on, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, rule, from_day) DO UPDATE SET to_day = excluded.to_day, amount = excluded.amount,"
        " unit = excluded.unit, basis_ru = excluded.basis_ru, basis_en = excluded.basis_en,"
        " compared = excluded.compared, note = excluded.note, said_by = excluded.said_by, said_on = excluded.said_on,"
        " said_at = excluded.said_at"_s,
        { kindOf(word), word.rule, dayCode(word.from), value ? dayCode(value->to) : QString(),
            value ? QVariant(value->amount) : QVariant(), value ? codeOf(value->unit) : QString(),
            value ? value->basis.russian : QString(), value ? value->basis.english : QString(),
            check ? check->compared : QString(), word.note, word.by, dayCode(word.on),
            word.at.toUTC().toString(Qt::ISODateWithMs) });
    if (!written)
        return written.error();
    return Journal(m_database)
        .append(transaction,
            { .id = {},
                .at = act.at,
                .who = act.who,
                .what = ActId(word.isValue() ? u"law.overridden"_s : u"law.checked"_s),
                .subject = word.rule,
                .before = *before ? spelledWord(**before) : QString(),
                .after = spelledWord(word),
                .why = withNote(act.why, word) });
}

Done LawWordStore::withdraw(Transaction &transaction, const LawWord &word, const Act &act)
{
    const auto before = known(word);
    if (!before)
        return before.error();
    if (!*before)
        return Error { Fault::NotFound, word.rule, u"there is no such word"_s };
    auto deleted = m_database.run(u"DELETE FROM law_words WHERE kind = ? AND rule = ? AND from_day = ?"_s,
        { kindOf(word), word.rule, dayCode(word.from) });
    if (!deleted)
        return deleted.error();
    return Journal(m_database)
        .append(transaction,
            { .id = {},
                .at = act.at,
                .who = act.who,
                .what = ActId(word.isValue() ? u"law.override_withdrawn"_s : u"law.check_withdrawn"_s),
                .subject = word.rule,
                .before = spelledWord(**before),
                .after = {},
                .why = act.why });
}

} // namespace hqs
