// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

#include "rulepack/rulebook.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hqs {

/// A key made for this run.
inline SecretKey newKey()
{
    auto key = SecretKey::make();
    if (!key)
        qFatal("%s", qPrintable(key.error().detail));
    return *std::move(key);
}

/// What the journal keeps of acts of one kind.
inline std::vector<JournalEntry> journalOf(Database &database, const QString &act)
{
    JournalFilter filter;
    filter.what = ActId(act);
    auto entries = Journal(database).entries(filter);
    if (!entries)
        qFatal("%s", qPrintable(entries.error().detail));
    return *std::move(entries);
}

/// The rules of the program with some words of their files replaced: what a publisher would sign next.
class NewRules {
public:
    explicit NewRules(const QString &edition = QStringLiteral("2027.03"))
    {
        auto read = readRuleTexts(QDir(QStringLiteral(":/rules")));
        if (!read)
            qFatal("%s", qPrintable(read.error().place));
        m_texts = *std::move(read);
        m_texts[QStringLiteral("rules.json")]
            = QJsonDocument(QJsonObject { { QStringLiteral("edition"), edition } }).toJson();
    }

    /// Replaces words that stand in the file exactly `times` times.
    NewRules &edit(const QString &file, const QByteArray &from, const QByteArray &to, int times = 1)
    {
        QByteArray &text = m_texts[file];
        if (text.count(from) != times)
            qFatal("%s holds \"%s\" %d times", qPrintable(file), from.constData(), int(text.count(from)));
        text.replace(from, to);
        return *this;
    }
    NewRules &put(const QString &file, const QByteArray &text)
    {
        m_texts[file] = text;
        return *this;
    }
    /// The general threshold rises on a day to 900 000 a quarter; the old value ends the day before.
    NewRules &raiseThreshold(QDate from)
    {
        return edit(QStringLiteral("parameters/thresholds.json"), R"("from": "2024-03-01",
          "value": 750000,
          "unit": "RUB/quarter",)",
            QByteArray(R"("from": ")") + from.toString(Qt::ISODate).toLatin1()
                + R"(", "value": 900000, "unit": "RUB/quarter",
          "basis": { "ru": "Новый закон, ст. 1", "en": "New law, art. 1" },
          "status": "in_force", "confidence": "one_page", "seen_true_on": "2026-11-20" },
        { "from": "2024-03-01", "to": ")"
                + from.addDays(-1).toString(Qt::ISODate).toLatin1() + R"(", "value": 750000, "unit": "RUB/quarter",)");
    }
    /// The contract is notified within 5 working days, not 3.
    NewRules &lengthenNotice()
    {
        return edit(QStringLiteral("parameters/deadlines.json"), R"("from": "2015-01-01",
          "value": 3,
          "basis": {
            "ru": "115-ФЗ от 25.07.2002, ст. 13 п. 8; порядок — приложение 9 к приказу МВД 536",)",
            R"("from": "2015-01-01",
          "value": 5,
          "basis": {
            "ru": "115-ФЗ от 25.07.2002, ст. 13 п. 8; порядок — приложение 9 к приказу МВД 536",)");
    }

    const RuleTexts &texts() const { return m_texts; }
    QByteArray pack(const SecretKey &key) const
    {
        auto made = makeRulePack(m_texts, QDate(2026, 11, 23), key);
        if (!made)
            qFatal("%s: %s", qPrintable(made.error().place), qPrintable(made.error().detail));
        return *std::move(made);
    }
    /// The rules themselves, read as from a pack.
    RuleBook book(const SecretKey &key) const
    {
        auto opened = openRulePack(pack(key), QStringLiteral("new.hqsrules"), { key.publicKey() });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        auto made = RuleBook::of(*std::move(opened));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *std::move(made);
    }

private:
    RuleTexts m_texts;
};

} // namespace hqs
