// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/jsonobject.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

JsonObject::JsonObject(QJsonObject object, QString file, QStringList &complaints)
    : m_object(std::move(object))
    , m_file(std::move(file))
    , m_complaints(complaints)
    , m_unread(m_object.keys())
{
}

JsonObject::JsonObject(QJsonObject object, const JsonObject &parent, QStringView key, int index)
    : m_object(std::move(object))
    , m_parent(&parent)
    , m_key(key)
    , m_index(index)
    , m_complaints(parent.m_complaints)
    , m_unread(m_object.keys())
{
}

QString JsonObject::place() const
{
    if (!m_parent)
        return m_file;
    const QString path = u"%1/%2"_s.arg(m_parent->place(), m_key);
    return m_index < 0 ? path : u"%1[%2]"_s.arg(path).arg(m_index);
}

JsonObject::~JsonObject()
{
    for (const QString &key : m_unread)
        fail(u"unknown key \"%1\""_s.arg(key));
}

QJsonValue JsonObject::take(QStringView key, QJsonValue::Type type, bool needed)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        if (needed)
            fail(u"missing key \"%1\""_s.arg(key));
    } else if (found.type() != type) {
        fail(u"key \"%1\" has the wrong type"_s.arg(key));
    }
    return found;
}

QJsonValue JsonObject::value(QStringView key)
{
    m_unread.removeIf([key](const QString &each) { return each == key; });
    return m_object.value(key);
}

QString JsonObject::string(QStringView key)
{
    const QString text = take(key, QJsonValue::String, true).toString();
    if (text.isEmpty() && has(key))
        fail(u"key \"%1\" is empty"_s.arg(key));
    return text;
}

QString JsonObject::string(QStringView key, const QString &fallback)
{
    return take(key, QJsonValue::String, false).toString(fallback);
}

bool JsonObject::flag(QStringView key, bool fallback)
{
    return take(key, QJsonValue::Bool, false).toBool(fallback);
}

int JsonObject::number(QStringView key, int fallback)
{
    return take(key, QJsonValue::Double, false).toInt(fallback);
}

double JsonObject::real(QStringView key, double fallback)
{
    return take(key, QJsonValue::Double, false).toDouble(fallback);
}

QDate JsonObject::date(QStringView key)
{
    const QJsonValue written = value(key);
    if (written.isUndefined() || written.isNull())
        return {};
    const QDate day = QDate::fromString(written.toString(), Qt::ISODate);
    if (!day.isValid())
        fail(u"key \"%1\" is not a date"_s.arg(key));
    return day;
}

Text JsonObject::text(QStringView key)
{
    JsonObject words(take(key, QJsonValue::Object, true).toObject(), *this, key);
    return { .russian = words.string(u"ru"), .english = words.string(u"en") };
}

Text JsonObject::text(QStringView key, const Text &fallback)
{
    return has(key) ? text(key) : fallback;
}

QStringList JsonObject::strings(QStringView key)
{
    QStringList list;
    for (const auto &item : array(key)) {
        if (!item.isString())
            fail(u"key \"%1\" holds something that is not a text"_s.arg(key));
        list << item.toString();
    }
    return list;
}

std::vector<double> JsonObject::reals(QStringView key)
{
    std::vector<double> list;
    for (const auto &item : array(key)) {
        if (!item.isDouble())
            fail(u"key \"%1\" holds something that is not a number"_s.arg(key));
        list.push_back(item.toDouble());
    }
    return list;
}

QJsonObject JsonObject::object(QStringView key)
{
    return take(key, QJsonValue::Object, false).toObject();
}

QJsonArray JsonObject::array(QStringView key)
{
    return take(key, QJsonValue::Array, false).toArray();
}

void JsonObject::forEach(QStringView key, const std::function<void(JsonObject &)> &read)
{
    int index = 0;
    for (const auto &item : array(key)) {
        JsonObject element(item.toObject(), *this, key, index++);
        if (!item.isObject())
            element.fail(u"is not an object"_s);
        read(element);
    }
}

void JsonObject::with(QStringView key, const std::function<void(JsonObject &)> &read)
{
    if (!has(key))
        return;
    JsonObject element(object(key), *this, key);
    read(element);
}

void JsonObject::fail(const QString &problem)
{
    m_complaints << place() + u": "_s + problem;
}

} // namespace hqs
