// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/vault.h"

#include <QDateTime>

namespace hqs {

enum class ScanState {
    Active,
    Renewed, ///< a newer one has taken its place
    Expired,
    Cancelled, ///< attached by mistake, or no longer valid
};

QString codeOf(ScanState state);
std::optional<ScanState> scanStateFrom(QStringView code);

/// Which paper of a case: what is asked for, and from whom when each member of the family has to bring it.
struct PaperKey {
    RequirementId requirement;
    std::optional<CardId> person;

    PaperKey(RequirementId what, std::optional<CardId> whose = {})
        : requirement(std::move(what))
        , person(whose)
    {
    }

    friend bool operator==(const PaperKey &, const PaperKey &) = default;
};

/// A paper of a case as a picture.
struct Scan {
    std::optional<ScanId> id; ///< none until added
    CaseId ofCase {};
    RequirementId paper; ///< empty: the proof of a filing
    QString title; ///< the name of the file it came from
    VaultFile file;
    ScanState state = ScanState::Active;
    std::optional<QDate> until; ///< the last day of what it shows
    QString by; ///< who attached it
    QDateTime at; ///< the moment, UTC
    std::optional<CardId> person {}; ///< whose paper it is, of one that each family member brings

    PaperKey key() const { return { paper, person }; }

    friend bool operator==(const Scan &, const Scan &) = default;
};

/// Keeps the scans of cases. A scan is never changed or deleted: it is renewed, expires or is cancelled.
class ScanStore {
public:
    explicit ScanStore(Database &database);

    /// In the order in which they were attached. Faults: Damaged, those of Database::run().
    Result<std::vector<Scan>> ofCase(CaseId id) const;
    /// Faults: NotFound, and as above.
    Result<Scan> load(ScanId id) const;

    /// Keeps a scan whose file is in the vault. Faults: BadInput (`place` is "title" or "by": empty), NotFound (no such
    /// case or file), those of Database::run().
    Result<ScanId> add(Transaction &transaction, const Scan &scan);

    /// Faults: NotFound, those of Database::run().
    Done setState(Transaction &transaction, ScanId id, ScanState state);

private:
    Result<std::vector<Scan>> read(const QString &rest, std::initializer_list<QVariant> values) const;

    Database &m_database;
};

} // namespace hqs
