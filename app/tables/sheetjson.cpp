// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheetjson.h"

#include "tables/readtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct JsonWriter {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Undefined; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(Money money) const
    {
        const qint64 rest = money.kopecks % 100;
        return QString::number(money.kopecks / 100)
            + (rest == 0 ? QString() : u".%1"_s.arg(std::abs(rest), 2, 10, QChar(u'0')));
    }
};

QJsonArray toArray(const Sheet &sheet)
{
    QJsonArray array;
    for (const auto &row : sheet.rows) {
        QJsonObject object;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (const QJsonValue value = std::visit(JsonWriter {}, row[column]); !value.isUndefined())
                object.insert(sheet.columns[column].key, value);
        }
        array.append(object);
    }
    return array;
}

/// None for lists and objects, which no cell holds.
std::optional<QString> cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    default:
        return std::nullopt;
    }
}

} // namespace

QByteArray toJson(const std::vector<Sheet> &sheets)
{
    if (sheets.size() == 1)
        return QJsonDocument(toArray(sheets.front())).toJson();
    QJsonObject all;
    for (const Sheet &sheet : sheets)
        all.insert(sheet.key, toArray(sheet));
    return QJsonDocument(all).toJson();
}

TableReading readJsonTable(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.size() > limits.file)
        return TableProblem { TableFlaw::FileTooLarge, {} };
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return TableProblem { TableFlaw::Damaged, {} };
    if (!document.isArray())
        return TableProblem { TableFlaw::NotATable, {} };
    const QJsonArray array = document.array();
    if (array.size() > limits.rows)
        return TableProblem { TableFlaw::TooManyRows, QString::number(limits.rows + 1) };

    QStringList heads;
    QHash<QString, qsizetype> columns;
    std::vector<QStringList> rows;
    for (const QJsonValue &entry : array) {
        const QString where = QString::number(rows.size() + 1);
        if (!entry.isObject())
            return TableProblem { TableFlaw::NotATable, where };
        QStringList cells;
        const QJsonObject object = entry.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const auto cell = cellOf(*member);
            if (!cell)
                return TableProblem { TableFlaw::NotATable, where };
            if (!columns.contains(member.key())) {
                columns.insert(member.key(), heads.size());
                heads << member.key();
            }
            if (heads.size() > limits.columns)
                return TableProblem { TableFlaw::TooManyColumns, where };
            const qsizetype column = columns.value(member.key());
            while (cells.size() <= column)
                cells << QString();
            cells[column] = *cell;
        }
        rows.push_back(std::move(cells));
    }
    TableBuilder builder(limits);
    builder.add(0, heads);
    for (std::size_t row = 0; row < rows.size(); ++row)
        builder.add(static_cast<int>(row) + 1, std::move(rows[row]));
    return builder.finished();
}

} // namespace hqs
