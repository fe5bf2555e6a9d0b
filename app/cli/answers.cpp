// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include "cli/words.h"
#include "words/problemwords.h"

#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldValue givenMoney(const QString &written)
{
    static const QRegularExpression blanks(uR"([\s\x{00A0}\x{202F}₽])"_s);
    static const QRegularExpression spelling(uR"(^(\d{1,12})(?:[.,](\d{1,2}))?$)"_s);
    QString bare = written;
    const auto match = spelling.match(bare.remove(blanks));
    if (!match.hasMatch())
        return Unread { written };
    const qint64 kopecks = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Money { match.captured(1).toLongLong() * 100 + kopecks };
}

struct Shower {
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(Money money) const
    {
        const QString roubles = QString::number(money.kopecks / 100);
        const qint64 kopecks = money.kopecks % 100;
        return kopecks == 0 ? roubles : u"%1.%2"_s.arg(roubles).arg(kopecks, 2, 10, QChar(u'0'));
    }
    QJsonValue operator()(const auto &other) const { return toStorage(other); }
};

} // namespace

std::optional<FieldValue> givenValue(const Field &field, const QString &written)
{
    const QString text = written.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    switch (field.type()) {
    case FieldType::Date:
        if (const QDate day = givenDate(text); day.isValid())
            return day;
        return Unread { text };
    case FieldType::Money:
        return givenMoney(text);
    default:
        return fromStorage(field.type(), text);
    }
}

QJsonValue shownValue(const FieldValue &value)
{
    return std::visit(Shower {}, value);
}

QString wordsFor(const Refusal &refusal)
{
    switch (refusal.reason) {
    case Refusal::Reason::UnknownField:
        return CommandLine::tr("%1: there is no such field.").arg(refusal.path);
    case Refusal::Reason::Computed:
        return CommandLine::tr("%1: this is put together from other fields and cannot be set.").arg(refusal.path);
    case Refusal::Reason::NoSuchItem:
        return CommandLine::tr("%1: there is no item of this number. Lists count from 1, without gaps.")
            .arg(refusal.path);
    case Refusal::Reason::Locked:
        return CommandLine::tr("%1: the official spelling of a name is changed in the window, with a reason.")
            .arg(refusal.path);
    case Refusal::Reason::Malformed:
        return refusal.path + u": "_s + wordsFor(refusal.problem, refusal.type);
    }
    Q_UNREACHABLE();
}

QDate givenDate(const QString &written)
{
    static const QRegularExpression iso(uR"(^\d{4}-\d{2}-\d{2}$)"_s);
    if (iso.match(written).hasMatch())
        return QDate::fromString(written, Qt::ISODate);
    return QDate::fromString(written, u"dd.MM.yyyy"_s);
}

} // namespace hqs
