// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/assignment.h"

#include <QDir>

namespace hqs {

/// Invented people and employers to look around with, as the demo folder lists them.
struct DemoCompany {
    struct Employer {
        QString key;
        std::map<QString, QString> answers; ///< by path, in the spelling of the database
    };
    struct Case {
        QString employer; ///< the key
        QDate openedOn;
        std::map<QString, QString> answers;
    };
    /// A mistake planted for the inspector to find.
    struct Slip {
        int caseNumber = 0; ///< from 1, in the order of the cases
        CheckId check;
    };

    std::vector<Employer> employers;
    std::vector<Case> cases;
    std::vector<Slip> slips;
};

struct DemoCount {
    int employers = 0;
    int people = 0;
    int cases = 0;
};

/// Reads the files of a demo folder strictly. Fault::Rules lists everything that is wrong with it.
Result<DemoCompany> readDemo(const Catalog &catalog, const QDir &demo);

/// Puts the demo company into a database in one transaction: all of it, or nothing. Answers that a clerk could not type
/// are Fault::Rules; other faults are those of CaseFile::save().
Result<DemoCount> fillWithDemo(const Catalog &catalog, Database &database, const QDir &demo, QDate today);

} // namespace hqs
