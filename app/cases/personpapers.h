// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/paperversions.h"
#include "storage/casestore.h"
#include "storage/scanstore.h"

namespace hqs {

/// A case in which somebody plays a part.
struct CaseOfPerson {
    CaseHead head;
    Text stage; ///< empty: these rules do not know it
    bool isSpecialist = false; ///< else a member of the family
};

/// A scan of one of these cases.
struct ScanOfPerson {
    Scan scan;
    QString caseNumber;
    Text paper; ///< what it shows; empty: the proof of a filing
    bool isPortrait = false; ///< a picture of this person's face
};

/// Everything on paper about one person: the papers with what they were before, the cases, and the scans of these.
struct PersonPapers {
    std::vector<VersionedPaper> papers;
    std::vector<CaseOfPerson> cases; ///< the newest first
    std::vector<ScanOfPerson> scans; ///< the newest first

    /// Faults: those of versionsOf(), CaseStore and ScanStore.
    static Result<PersonPapers> of(const Catalog &catalog, Database &database, const RoleId &role, CardId person);

    /// The newest picture of the face that counts on a day; null: there is none.
    const ScanOfPerson *photo(QDate today) const;
};

} // namespace hqs
