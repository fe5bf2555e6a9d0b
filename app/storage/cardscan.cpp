// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardscan.h"

#include "storage/database.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 idsAtOnce = 500; // a millisecond

} // namespace

CardScan::CardScan(Database &database)
    : m_database(database)
{
}

Done CardScan::readSome()
{
    if (!m_last) {
        auto counted = m_database.eachRow(
            u"SELECT MAX(id) FROM cards"_s, {}, [this](const QSqlQuery &row) { m_last = row.value(0).toLongLong(); });
        if (!counted)
            return counted.error();
    }
    auto done = m_database.eachRow(u"SELECT all_packed(%1) FROM cards WHERE id BETWEEN ? AND ?"_s.arg(cardColumns()),
        { m_next, m_next + idsAtOnce - 1 },
        [this](const QSqlQuery &row) { m_cells.push_back(row.value(0).toByteArray()); });
    if (!done)
        return done.error();
    m_next += idsAtOnce;
    return {};
}

CardTrees CardScan::treesIn(const std::vector<QByteArray> &cells)
{
    std::vector<ReadCard> cards;
    cards.reserve(cells.size() * idsAtOnce);
    for (const QByteArray &cell : cells) {
        for (PackedCell rest(cell); !rest.isAtEnd();)
            cards.push_back(readCard(rest));
    }
    return CardTrees(std::move(cards));
}

} // namespace hqs
