// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

#include <QMultiHash>

#include <set>

namespace hqs {

/// What tells people apart: the number of the passport, or name and day of birth.
struct PersonMarks {
    QString passport;
    QString surnameRu;
    QString givenRu;
    QString surnameLat;
    QString givenLat;
    QString birthDate; ///< 1985-03-02

    static PersonMarks of(const Record &record);
    /// Whether they tell anybody apart at all.
    bool areEnough() const;
};

/// Everybody in the store, to be found again.
class KnownPeople {
public:
    /// Faults: those of CardStore.
    static Result<KnownPeople> read(const Catalog &catalog, Database &database);

    void add(CardId person, const PersonMarks &marks);
    /// Those the marks speak of: by passport when there is such a passport, else by name and day of birth; all of them
    /// when passport and name speak of different people.
    std::set<CardId> find(const PersonMarks &marks) const;

private:
    std::set<CardId> named(const PersonMarks &marks) const;

    QMultiHash<QString, CardId> m_byPassport;
    QMultiHash<QString, CardId> m_byName;
};

} // namespace hqs
