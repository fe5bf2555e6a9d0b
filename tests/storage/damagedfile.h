// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/outcome.h"
#include "storage/safefile.h"

/// Overwrites the first page of a table in an ordinary file: everything else can still be read.
inline hqs::Done damageTable(const QString &path, const QString &table)
{
    qsizetype page = 0;
    qsizetype size = 0;
    {
        const auto copy = hqs::Database::openCopy(path, hqs::Key());
        if (!copy)
            return copy.error();
        const auto note
            = [](qsizetype &number) { return [&number](const QSqlQuery &row) { number = row.value(0).toLongLong(); }; };
        auto done
            = copy->eachRow(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), { table }, note(page));
        if (done)
            done = copy->eachRow(QStringLiteral("PRAGMA page_size"), {}, note(size));
        if (!done)
            return done;
    }
    auto content = hqs::readWhole(path, noLimit);
    if (!content)
        return content.error();
    content->replace((page - 1) * size, 8, QByteArray(8, '\xee'));
    return hqs::writeSafely(path, *content);
}
