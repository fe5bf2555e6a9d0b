// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/journalextract.h"

#include "catalog/spelling.h"
#include "words/actwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString journalText(const char *words)
{
    return QCoreApplication::translate("JournalExtract", words);
}

QString spelledAt(const QDateTime &moment)
{
    return moment.toUTC().toString(u"dd.MM.yyyy HH:mm:ss");
}

QString headWords(const JournalHead &head)
{
    return head.hash.isEmpty() ? u"—"_s : head.hash;
}

/// What only a program can compare: it stays in the journal and is shown to nobody.
bool isFingerprint(const QString &words)
{
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
    return sha256.match(words).hasMatch();
}

/// A tab or a line break within a part would make two of it.
QString onOneLine(QString part)
{
    return part.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

/// Numbers of the law as people read them: the journal keeps "123000 RUB/quarter (2026-12-01 – )".
QString asPeopleRead(QString words)
{
    static const QRegularExpression amount(u"\\b([0-9]+) ([A-Za-z]+(?:/[a-z]+)?)(?= \\(|$)"_s);
    static const QRegularExpression day(u"\\b([0-9]{4})-([0-9]{2})-([0-9]{2})\\b"_s);
    const Language language = QLocale().language() == QLocale::Russian ? Language::Russian : Language::English;
    if (const auto found = amount.match(words); found.hasMatch()) {
        if (const auto unit = unitFrom(found.captured(2)))
            words.replace(found.capturedStart(), found.capturedLength(),
                spelledAmount(found.captured(1).toLongLong(), *unit, language));
        words.replace(day, u"\\3.\\2.\\1"_s);
    }
    return words;
}

} // namespace

Result<JournalExtract> journalExtract(
    Database &database, std::vector<JournalEntry> entries, const QString &filter, const QString &by, QDate on)
{
    const Journal journal(database);
    const auto head = journal.head();
    const auto broken = journal.firstBreak();
    if (!head || !broken)
        return !head ? head.error() : broken.error();
    return JournalExtract { .store = QFileInfo(database.path()).fileName(),
        .filter = filter,
        .by = by,
        .on = on,
        .entries = std::move(entries),
        .head = *head,
        .broken = *broken };
}

QString wordsFor(const std::optional<JournalBreak> &broken)
{
    if (!broken)
        return journalText(QT_TRANSLATE_NOOP("JournalExtract", "every entry is as it was written."));
    switch (broken->flaw) {
    case JournalFlaw::Changed:
        return journalText(QT_TRANSLATE_NOOP("JournalExtract", "entry %1 was changed or moved!")).arg(broken->id);
    case JournalFlaw::Missing:
        return journalText(QT_TRANSLATE_NOOP("JournalExtract", "entry %1 is missing!")).arg(broken->id);
    case JournalFlaw::CutOff:
        return journalText(QT_TRANSLATE_NOOP("JournalExtract", "the end is cut off from entry %1 on!")).arg(broken->id);
    case JournalFlaw::Added:
        return journalText(QT_TRANSLATE_NOOP("JournalExtract", "entry %1 was not added by this program!"))
            .arg(broken->id);
    }
    Q_UNREACHABLE();
}

QString changeWords(const JournalEntry &entry)
{
    QStringList lines;
    if (!entry.before.isEmpty() && !entry.after.isEmpty())
        lines << asPeopleRead(entry.before) + u" → "_s + asPeopleRead(entry.after);
    else if (!entry.before.isEmpty())
        lines << journalText(QT_TRANSLATE_NOOP("JournalExtract", "was: %1")).arg(asPeopleRead(entry.before));
    else if (!entry.after.isEmpty() && !isFingerprint(entry.after))
        lines << asPeopleRead(entry.after);
    if (!entry.why.isEmpty())
        lines << journalText(QT_TRANSLATE_NOOP("JournalExtract", "why: %1")).arg(entry.why);
    return lines.join(u'\n');
}

OfficePaper paperOf(const JournalExtract &extract)
{
    OfficePaper paper { .name = u"journal_extract"_s,
        .title = { u"Выгрузка из журнала"_s, u"Extract of the journal"_s },
        .values = { { u"store"_s, extract.store }, { u"filter"_s, extract.filter },
            { u"count"_s, QString::number(extract.entries.size()) }, { u"verified"_s, wordsFor(extract.broken) },
            { u"total"_s, QString::number(extract.head.count) }, { u"head"_s, headWords(extract.head) },
            { u"by"_s, extract.by }, { u"on"_s, spelledDate(extract.on) } },
        .rows = {} };
    for (const JournalEntry &entry : extract.entries) {
        paper.rows.push_back({ { u"id"_s, QString::number(entry.id.value_or(0)) }, { u"at"_s, spelledAt(entry.at) },
            { u"who"_s, entry.who }, { u"what"_s, wordsFor(entry.what) }, { u"subject"_s, entry.subject },
            { u"change"_s, changeWords(entry) } });
    }
    return paper;
}

QByteArray textOf(const JournalExtract &extract)
{
    QStringList lines {
        journalText(QT_TRANSLATE_NOOP("JournalExtract", "Journal of %1, %2")).arg(extract.store, extract.filter),
        journalText(QT_TRANSLATE_NOOP("JournalExtract", "Made by %1 on %2. Check of the chain: %3"))
            .arg(extract.by, spelledDate(extract.on), wordsFor(extract.broken)),
        journalText(QT_TRANSLATE_NOOP("JournalExtract", "Entries in all: %1. Head (SHA-256): %2"))
            .arg(QString::number(extract.head.count), headWords(extract.head)),
        QString()
    };
    for (const JournalEntry &entry : extract.entries) {
        QStringList parts;
        for (const QString &part : { QString::number(entry.id.value_or(0)), spelledAt(entry.at) + u" UTC"_s, entry.who,
                 wordsFor(entry.what), entry.subject, changeWords(entry) })
            parts << onOneLine(part);
        lines << parts.join(u'\t');
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace hqs
