// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <variant>

namespace hqs {

/// Why a file of answers is not taken.
struct AnswerFileProblem {
    enum class Flaw {
        NotJson, ///< `where` is what the reader says, `at` the byte
        NotAnObject,
        NotAValue, ///< `where` is the path whose value is a list or an object
    };

    Flaw flaw = Flaw::NotJson;
    QString where {};
    int at = 0;
};

/// Answers by their paths, as somebody would type them: {"specialist.surnameRu": "Ким", "case.days": 12}. A null takes
/// an answer away. Nothing is checked here but the shape; assign() does the rest.
std::variant<std::map<QString, QString>, AnswerFileProblem> readAnswerFile(const QByteArray &json);

} // namespace hqs
