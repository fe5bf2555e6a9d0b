// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/outcome.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace hqs {

/// A test class whose every function has an empty database of its own, in a folder of its own.
class OwnStore {
protected:
    void openStore()
    {
        m_folder.emplace();
        auto database = Database::create(m_folder->filePath(QStringLiteral("cases.hqs")));
        QVERIFY_DONE(database);
        m_database.emplace(*std::move(database));
    }
    void closeStore()
    {
        m_database.reset();
        m_folder.reset();
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

} // namespace hqs
