// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/assignment.h"
#include "domain/knownfields.h"
#include "storage/outcome.h"

namespace hqs {

inline const QDate testDay(2026, 11, 24);

/// The rules the program comes with.
inline const Catalog &rules()
{
    using namespace Qt::Literals::StringLiterals;
    static const Result<Catalog> loaded = Catalog::load(QDir(u":/rules"_s));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

inline CaseFile blankCase()
{
    return CaseFile::blank(rules(), rules().procedures().front(), testDay);
}

/// "family[1].birthDate"
inline Place at(const QString &path)
{
    const auto place = fromPath(path);
    if (!place)
        qFatal("not a path: %s", qPrintable(path));
    return *place;
}

/// The answer in the spelling of the database; null when there is none.
inline QString stored(const CaseFile &file, const QString &path)
{
    const FieldValue *value = file.record().find(at(path));
    return value ? toStorage(*value) : QString();
}

/// A case with these answers, which must all be taken.
inline CaseFile caseWith(const std::map<QString, QString> &answers)
{
    CaseFile file = blankCase();
    const auto refusals = assign(file, answers, testDay, storedValue);
    if (!refusals.empty())
        qFatal("refused: %s", qPrintable(refusals.front().path));
    return file;
}

} // namespace hqs
