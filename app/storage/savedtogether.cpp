// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savedtogether.h"

#include <utility>

namespace hqs {

SavedTogether::SavedTogether(Database &database)
    : m_database(&database)
{
    Q_ASSERT(!database.m_isCollecting && !database.m_writer);
    database.m_isCollecting = true;
}

SavedTogether::~SavedTogether()
{
    if (m_database != nullptr)
        save();
}

SaveTicket SavedTogether::save(std::function<void()> whenWritten)
{
    Database &database = *std::exchange(m_database, nullptr);
    database.m_isCollecting = false;
    if (!whenWritten || database.memory().size() < database.m_behindFrom)
        return std::make_shared<const std::optional<Done>>(database.saveOrGoBack());
    return database.saveSoon(std::move(whenWritten));
}

} // namespace hqs
