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

    /// With `whenWritten` a large database (Database::saveBehindFrom()) is written by another thread, which calls it
    /// when it is time for Database::finishSaving(). Else this waits for the disk.
    SaveTicket save(std::function<void()> whenWritten = {});

private:
    Database *m_database; ///< null: saved
};

} // namespace hqs
