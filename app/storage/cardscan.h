// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/cardtrees.h"

#include <QByteArray>

namespace hqs {

class Database;

/// All cards of a store, some hundreds at a time: read in the order in which they lie, they take half the time that
/// they take when each is looked up.
class CardScan {
public:
    /// The database must outlive it.
    explicit CardScan(Database &database);

    bool isAtEnd() const { return m_last && m_next > *m_last; }
    /// Reads the next of them. Faults: those of Database::run().
    Done readSome();
    /// What was read, still to be taken apart by treesIn().
    std::vector<QByteArray> take() { return std::move(m_cells); }

    /// In any thread.
    static CardTrees treesIn(const std::vector<QByteArray> &cells);

private:
    Database &m_database;
    std::vector<QByteArray> m_cells; ///< many cards each
    qint64 m_next = 1; ///< the id to go on from
    std::optional<qint64> m_last; ///< none until the first are read
};

} // namespace hqs
