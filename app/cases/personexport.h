// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/record.h"
#include "storage/card.h"
#include "storage/casestore.h"
#include "storage/journal.h"

#include <QJsonObject>

namespace hqs {

/// One answer kept about a person.
struct AnswerAboutPerson {
    QString where; ///< the number of the case; empty: the person's own cards
    Place place;
    FieldValue value;
    std::optional<CardState> earlier {}; ///< of a paper that does not count now: a passport before the last one
};

/// All a database keeps about one person: own cards, the answers of the cases about the person that concern no other
/// person and no employer, and the journal entries about any of these.
struct PersonExport {
    CardId person {};
    QString name;
    std::vector<AnswerAboutPerson> answers;
    std::vector<JournalEntry> journal;
};

/// Faults: NotFound, BadInput (`place` is "person": a card of another kind), those of CaseFile::open() and
/// Journal::entries().
Result<PersonExport> collectPerson(const Catalog &catalog, Database &database, CardId person);

/// For machines: paths, labels in both languages, values in the spelling of the database.
QJsonObject toJson(const PersonExport &exported, const Catalog &catalog, QDate on);

/// Writes "data.json" and "data.pdf" into a folder of their own below `folder`, and returns it. Faults: AlreadyThere
/// (an export of that day lies there), those of collectPerson(), makePrivateFolder(), toPdf() and writeSafely().
Result<QString> exportPerson(
    const Catalog &catalog, Database &database, CardId person, const QString &folder, Language language, QDate on);

} // namespace hqs
