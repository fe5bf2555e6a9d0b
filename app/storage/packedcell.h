// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct sqlite3;

namespace hqs {

/// Many values as one cell of a query, because QtSql takes its time for each cell: a case has ten cards with fifty
/// values, and thousands of cases are read in a row. In SQL `packed(a, b)` packs the values of a row, and
/// `all_packed(a, b)` those of all rows of a group. NULL is an empty text.
class PackedCell {
public:
    /// Teaches a connection the two functions. Faults: Io.
    static Done addFunctions(sqlite3 *connection);

    explicit PackedCell(QByteArray cell);

    bool isAtEnd() const { return m_rest.isEmpty(); }
    /// The next value; there must be one. Its bytes last as long as the cell, or a copy of it.
    QByteArrayView takeBytes();
    QString takeText();
    qint64 takeNumber();
    /// None: it is empty. An invalid one: it is no "2026-11-24".
    std::optional<QDate> takeDate();
    /// What was packed by itself.
    PackedCell takeCell();

private:
    PackedCell(QByteArray cell, QByteArrayView rest);

    QByteArray m_cell; ///< shared by what was packed in it
    QByteArrayView m_rest;
};

} // namespace hqs
