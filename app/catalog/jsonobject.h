// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace hqs {

/// Reads one JSON object key by key and remembers which keys were asked for.
/// Everything wrong is added to `complaints` with file and key; a key nobody asked for is wrong too.
class JsonObject {
public:
    /// The object that makes up a file.
    JsonObject(QJsonObject object, QString file, QStringList &complaints);
    ~JsonObject();
    Q_DISABLE_COPY_MOVE(JsonObject)

    bool has(QStringView key) const { return m_object.contains(key); }
    QString string(QStringView key);
    QString string(QStringView key, const QString &fallback);
    bool flag(QStringView key, bool fallback);
    int number(QStringView key, int fallback);
    double real(QStringView key, double fallback);
    /// An ISO date. Absent or null: invalid.
    QDate date(QStringView key);
    Text text(QStringView key);
    Text text(QStringView key, const Text &fallback);
    QStringList strings(QStringView key);
    std::vector<double> reals(QStringView key);
    QJsonObject object(QStringView key);
    QJsonArray array(QStringView key);
    QJsonValue value(QStringView key);

    /// The code of a closed set: "names" maps what may be written to what it means.
    template <class T>
    T oneOf(QStringView key, std::initializer_list<std::pair<QStringView, T>> names, std::optional<T> fallback = {})
    {
        if (fallback && !has(key))
            return *fallback;
        const QString written = string(key);
        for (const auto &[name, meaning] : names) {
            if (written == name)
                return meaning;
        }
        fail(QStringLiteral("unknown %1 \"%2\"").arg(key, written));
        return fallback.value_or(names.begin()->second);
    }

    void forEach(QStringView key, const std::function<void(JsonObject &)> &read);
    void with(QStringView key, const std::function<void(JsonObject &)> &read);
    void fail(const QString &problem);
    /// The file and the way to this object in it.
    QString place() const;

private:
    /// The object under a key of another one, or one of the list there. It does not outlive that one.
    JsonObject(QJsonObject object, const JsonObject &parent, QStringView key, int index = -1);
    QJsonValue take(QStringView key, QJsonValue::Type type, bool needed);

    QJsonObject m_object;
    QString m_file; ///< of the outermost object
    const JsonObject *m_parent = nullptr; ///< the others are named by the way to them, when something is wrong
    QStringView m_key;
    int m_index = -1;
    QStringList &m_complaints;
    QStringList m_unread;
};

} // namespace hqs
