// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

namespace hqs {

/// Keeps facts about the database itself, such as the last number given to a case.
class SettingStore {
public:
    explicit SettingStore(Database &database);

    /// The value kept under `name`, or `fallback` when there is none. Faults: those of Database::run().
    Result<QString> value(const QString &name, const QString &fallback = {}) const;

    /// Keeps the value; writes nothing when it is kept already. Faults: those of Database::run().
    Done set(Transaction &transaction, const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace hqs
