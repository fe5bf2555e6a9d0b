// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "forms/printcontext.h"

#include <map>

namespace hqs {

/// A paper about the office's own work, such as an extract of the journal: a text of resources/office, filled in with
/// named words instead of the answers of a case.
struct OfficePaper {
    using Words = std::map<QString, QString>;

    QString name; ///< "journal_extract"
    Text title; ///< for the file's properties and the foot of the page
    Words values;
    std::vector<Words> rows; ///< of the part that repeats
};

/// The PDF of the paper. The words are put in as text, whatever they look like. Faults: NotFound (no such text), Rules
/// (it asks for a word that was not given, or its markup is wrong).
Result<QByteArray> toPdf(const OfficePaper &paper, const Catalog &catalog, Language language, QDate on);

} // namespace hqs
