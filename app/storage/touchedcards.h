// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <optional>
#include <set>
#include <vector>

namespace hqs {

/// Which cards were written since a database was opened, in that order: whoever keeps what he has read of them asks
/// which ones to read again. What a transaction wrote that was undone is among them.
class TouchedCards {
public:
    /// A moment between two writes.
    struct Mark {
        quint32 images = 0; ///< how often the memory was replaced as a whole
        std::size_t cards = 0;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    Mark now() const { return { m_images, m_cards.size() }; }
    /// None: it may be any card, or so many that it is sooner done to read all.
    std::optional<std::set<CardId>> since(const Mark &mark) const;

    void add(CardId card) { m_cards.push_back(card); }
    void addAll();

private:
    quint32 m_images = 0;
    std::vector<CardId> m_cards;
};

} // namespace hqs
