// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include <QDir>
#include <QFile>

#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The statements of one file of the schema.
Result<QStringList> readStatements(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::Rules, path, file.errorString() };
    QString text = QString::fromUtf8(file.readAll());
    text.replace(u"\r\n"_s, u"\n"_s); // a checkout on Windows
    QStringList statements;
    for (const QString &statement : text.split(u"\n\n"_s)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

Done runStatements(const Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done)
            return done.error();
    }
    return {};
}

Done migrateTo(const Database &database, qsizetype version, const QString &path)
{
    if (auto sound = database.soundness(); !sound)
        return sound;
    auto statements = readStatements(path);
    if (!statements)
        return statements.error();
    statements->prepend(u"BEGIN IMMEDIATE"_s);
    statements->append(u"PRAGMA user_version = %1"_s.arg(version));
    statements->append(u"COMMIT"_s);
    if (auto done = runStatements(database, *statements); !done) {
        std::ignore = database.run(u"ROLLBACK"_s);
        return Error { done.error().fault, database.path(), path + u": "_s + done.error().detail };
    }
    return {};
}

/// Every complaint of SQLite about its structure or about a reference to nothing. Names tables and rows, no values.
Done checkEverything(const Database &database)
{
    QStringList complaints;
    auto structure = database.eachRow(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        if (row.value(0).toString() != u"ok")
            complaints.append(row.value(0).toString());
    });
    if (!structure)
        return structure;
    auto references = database.eachRow(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        complaints.append(u"%1: row %2 refers to nothing in %3"_s.arg(
            row.value(0).toString(), row.value(1).toString(), row.value(2).toString()));
    });
    if (!references)
        return references;
    if (!complaints.isEmpty())
        return Error { Fault::Damaged, database.path(), complaints.join(u'\n') };
    return {};
}

} // namespace

Result<int> schemaVersion(const Database &database)
{
    int version = 0;
    auto done
        = database.eachRow(u"PRAGMA user_version"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
    if (!done)
        return done.error();
    if (version < 0)
        return Error { Fault::Damaged, database.path(), u"user_version %1"_s.arg(version) };
    return version;
}

Done migrate(const Database &database, const QString &schemaFolder)
{
    const QFileInfoList files = QDir(schemaFolder).entryInfoList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i].fileName().section(u'-', 0, 0) != QString::number(i + 1).rightJustified(3, u'0'))
            return Error { Fault::Rules, files[i].filePath(), u"expected number %1"_s.arg(i + 1) };
    }
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > files.size())
        return Error { Fault::NewerSchema, database.path(),
            u"schema %1, newest known is %2"_s.arg(*version).arg(files.size()) };
    if (*version == files.size())
        return {};

    // Rebuilding a table drops the old one, which must not take along the rows that refer to it.
    if (auto done = runStatements(database, { u"PRAGMA query_only = OFF"_s, u"PRAGMA foreign_keys = OFF"_s }); !done)
        return done;
    for (qsizetype next = *version; next < files.size(); ++next) {
        if (auto done = migrateTo(database, next + 1, files[next].filePath()); !done)
            return done;
    }
    if (auto done = checkEverything(database); !done)
        return done;
    return runStatements(database, { u"PRAGMA foreign_keys = ON"_s, u"PRAGMA query_only = ON"_s });
}

} // namespace hqs
