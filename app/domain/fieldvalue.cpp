// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldvalue.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Spelling {
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const Code &code) const { return code.text; }
    QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money money) const { return QString::number(money.kopecks); }
    QString operator()(const Unread &unread) const { return unread.text; }
};

/// Invalid: it is none.
QDate dateIn(QByteArrayView text)
{
    const auto number = [text](qsizetype at, qsizetype length) {
        const QByteArrayView digits = text.sliced(at, length);
        const bool isNumber = std::ranges::all_of(digits, [](char digit) { return digit >= '0' && digit <= '9'; });
        return isNumber ? digits.toInt() : 0;
    };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') // QDate reads more than this, and slowly
        return { number(0, 4), number(5, 2), number(8, 2) };
    return QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
}

} // namespace

QString toStorage(const FieldValue &value)
{
    return std::visit(Spelling {}, value);
}

FieldValue fromStorage(FieldType type, QUtf8StringView text)
{
    const QByteArrayView bytes(text.data(), text.size());
    switch (type) {
    case FieldType::Text:
        return text.toString();
    case FieldType::Date:
        if (const QDate date = dateIn(bytes); date.isValid())
            return date;
        break;
    case FieldType::Choice:
        return Code { text.toString() };
    case FieldType::Flag:
        if (bytes == "true" || bytes == "false")
            return bytes == "true";
        break;
    case FieldType::Number:
    case FieldType::Money: {
        bool ok = false;
        const qint64 number = bytes.toLongLong(&ok);
        if (!ok)
            break;
        return type == FieldType::Number ? FieldValue(number) : FieldValue(Money { number });
    }
    }
    return Unread { text.toString() };
}

FieldValue fromStorage(FieldType type, const QString &text)
{
    return fromStorage(type, QUtf8StringView(text.toUtf8()));
}

} // namespace hqs
