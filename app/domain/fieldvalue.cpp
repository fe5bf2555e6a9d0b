// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldvalue.h"

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

} // namespace

QString toStorage(const FieldValue &value)
{
    return std::visit(Spelling {}, value);
}

FieldValue fromStorage(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Text:
        return text;
    case FieldType::Date:
        if (const auto date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return date;
        break;
    case FieldType::Choice:
        return Code { text };
    case FieldType::Flag:
        if (text == u"true" || text == u"false")
            return text == u"true";
        break;
    case FieldType::Number:
    case FieldType::Money: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!ok)
            break;
        return type == FieldType::Number ? FieldValue(number) : FieldValue(Money { number });
    }
    }
    return Unread { text };
}

} // namespace hqs
