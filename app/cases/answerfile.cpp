// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/answerfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace hqs {

namespace {

/// As somebody would type it. None for lists and objects, which no field takes.
std::optional<QString> typed(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    default:
        return std::nullopt;
    }
}

} // namespace

std::variant<std::map<QString, QString>, AnswerFileProblem> readAnswerFile(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return AnswerFileProblem { AnswerFileProblem::Flaw::NotJson, problem.errorString(), problem.offset };
    if (!document.isObject())
        return AnswerFileProblem { AnswerFileProblem::Flaw::NotAnObject };
    std::map<QString, QString> answers;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto value = typed(*entry);
        if (!value)
            return AnswerFileProblem { AnswerFileProblem::Flaw::NotAValue, entry.key() };
        answers.emplace(entry.key(), *value);
    }
    return answers;
}

} // namespace hqs
