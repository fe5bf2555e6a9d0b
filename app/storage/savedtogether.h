// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

/// While it lives, what is committed stays in the memory; then all of it is written at once. For what a person sees as
/// one step: either all of it is on the disk, or nothing is. One at a time; the database must outlive it.
class SavedTogether {
public:
    /// Nothing may be being saved: Database::finishSaving() was called.
    explicit SavedTogether(Database &database);
    /// save() without looking how it went.
    ~SavedTogether();
    Q_DISABLE_COPY_MOVE(SavedTogether)

    /// Waits for the disk or not, see Database::saveBehind(); `whenWritten` is called before the one given there.
    SaveTicket save(const std::function<void()> &whenWritten = {});

private:
    Database *m_database; ///< null: saved
};

} // namespace hqs
