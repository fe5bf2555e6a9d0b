// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "storage/scanstore.h"

#include <map>

namespace hqs {

/// One file of the folder of a package.
struct PackageFile {
    QString name; ///< "03.2 2026-11-24 KIM Passport.pdf"
    QByteArray content;
    RequirementId paper; ///< empty: the list itself
    int item = 0; ///< whose, of a paper that each family member brings
};

/// A paper of the package and, of one that each family member brings, whose.
using PaperOfItem = std::pair<RequirementId, int>;

/// The package as a folder: first the list, then the papers in the order of the list.
struct PackageFolder {
    std::vector<PackageFile> files;
    std::vector<const Form *> awaiting; ///< left out: somebody must take the risk for their edition first
};

/// Prints the papers of a package and takes the scans that count from the vault. The list names the files of each
/// paper by their numbers. Faults: Rules (there is no form for the list), those of printForm() and Vault::read().
Result<PackageFolder> packageFolder(const CaseFile &file, const FormLibrary &library, Database &database, QDate today,
    const StageId &stage, Language language);

/// Writes the files into a folder that is new or empty; when one fails the others go again. Faults: AlreadyThere (the
/// folder holds something), those of makePrivateFolder() and writeSafely().
Done writePackage(const QString &folder, const PackageFolder &package);

/// The list as a paper, of one stage or of all; `files` are the numbers of its files for each paper. Faults: as above.
Result<QByteArray> printedChecklist(const CaseFile &file, const FormLibrary &library, QDate today, const StageId &stage,
    const std::map<PaperOfItem, QStringList> &files = {});

} // namespace hqs
