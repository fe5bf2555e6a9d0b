// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupname.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView timeFormat = u"yyyyMMdd'T'HHmmss'Z'";
constexpr QStringView noJournal = u"none";
constexpr qsizetype journalDigits = 8;

constexpr std::array<std::pair<BackupReason, QStringView>, 7> spellings { {
    { BackupReason::Hour, u"hour" },
    { BackupReason::Migration, u"migration" },
    { BackupReason::Import, u"import" },
    { BackupReason::Rules, u"rules" },
    { BackupReason::Restore, u"restore" },
    { BackupReason::Request, u"request" },
    { BackupReason::SecondPlace, u"copy" },
} };

} // namespace

QString BackupName::fileName() const
{
    const auto *const spelled = std::ranges::find(spellings, reason, &std::pair<BackupReason, QStringView>::first);
    return u"%1-%2-g%3-%4-%5.%6"_s.arg(store, at.toUTC().toString(timeFormat), QString::number(generation),
        journal.isEmpty() ? noJournal.toString() : journal.first(qMin(journal.size(), journalDigits)),
        spelled->second.toString(), ending);
}

std::optional<BackupName> BackupName::of(const QString &fileName)
{
    static const QRegularExpression pattern(
        u"^(.+)-(\\d{8}T\\d{6}Z)-g(\\d{1,10})-([0-9a-f]{8}|none)-([a-z]+)\\.([^.]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    const auto *const spelled
        = std::ranges::find(spellings, QStringView(match.captured(5)), &std::pair<BackupReason, QStringView>::second);
    if (!match.hasMatch() || spelled == spellings.end())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(2), timeFormat);
    at.setTimeZone(QTimeZone::utc());
    bool isNumber = false;
    const quint32 generation = match.captured(3).toUInt(&isNumber);
    if (!at.isValid() || !isNumber)
        return std::nullopt;
    const QString journal = match.captured(4);
    return BackupName { .store = match.captured(1),
        .ending = match.captured(6),
        .at = at,
        .generation = generation,
        .journal = journal == noJournal ? QString() : journal,
        .reason = spelled->first };
}

} // namespace hqs
