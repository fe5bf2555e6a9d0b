// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "domain/text.h"
#include "forms/form.h"

#include <QByteArray>

#include <vector>

namespace hqs {

class Database;

/// A file of a case as a binder takes it: a scan, or a paper exactly as it was filed.
struct BinderFile {
    QString title;
    QDate on; ///< attached or filed
    bool isFiled = false;
    QByteArray content;
    QString sha256;
    bool isPdf = false;
    std::vector<QByteArray> sheets {}; ///< its pages on paper; none: it cannot be drawn here
};

/// First what was filed, then the scans that were not cancelled. Faults: those of FilingStore, ScanStore and
/// Vault::read().
Result<std::vector<BinderFile>> binderFilesOf(const CaseFile &file, Database &database, Language language);

/// A picture as a page of its own under its title.
Form pictureSheet(const QString &title, const QByteArray &sheet, const QString &caption, Language language, QDate day);

} // namespace hqs
