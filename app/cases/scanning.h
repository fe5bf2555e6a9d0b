// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "storage/lawwordstore.h"
#include "storage/scanstore.h"

namespace hqs {

/// What is said of a scan when it is attached.
struct ScanLabel {
    RequirementId paper; ///< empty: the proof of a filing
    QString title;
    std::optional<QDate> until; ///< the last day of what it shows
    std::optional<CardId> person {}; ///< whose it is, of a paper that each family member or piece of evidence has
};

/// Attaches a file that Vault::write() has written to a paper of a case in the store, as a scan; one that it takes the
/// place of becomes "renewed". The rows and the journal ("scan.added") are on the disk, or the file is taken away.
/// Faults: those of Vault::put(), ScanStore and Journal::append().
Result<Scan> attach(Database &database, const CaseHead &head, const ScanLabel &label, const VaultFile &file,
    std::optional<ScanId> takesPlaceOf, const Act &act);
/// Writes the file, too. Faults: those of Vault::write() as well.
Result<Scan> attach(Database &database, const CaseHead &head, const ScanLabel &label, const QByteArray &content,
    std::optional<ScanId> takesPlaceOf, const Act &act);

/// Adds the rows of a scan within a transaction of the caller. Faults: as of attach().
Result<Scan> addScan(Database &database, Transaction &transaction, const CaseHead &head, const ScanLabel &label,
    const VaultFile &file, const Act &act);

/// Whoever has a paper has received it: said where nobody said more of it than that it was asked for. False: it was
/// not.
bool sayReceived(CaseFile &file, const PaperKey &paper, QDate today);

/// A scan expires, is cancelled or counts again; the journal keeps it ("scan.state"). Faults: those of ScanStore and
/// Journal::append().
Done changeState(Database &database, const CaseHead &head, ScanId id, ScanState state, const Act &act);

/// Whether it counts on a day: active, and not past its last day.
bool countsOn(const Scan &scan, QDate today);

} // namespace hqs
