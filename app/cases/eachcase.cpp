// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/eachcase.h"

#include <algorithm>

namespace hqs {

namespace {

constexpr std::size_t readAtOnce = 64; // their cards lie in memory together

} // namespace

Done eachCase(const Catalog &catalog, Database &database, std::span<const CaseHead> heads,
    const std::function<void(const CaseFile &file)> &show)
{
    while (!heads.empty()) {
        const auto some = heads.first(std::min(heads.size(), readAtOnce));
        const auto cards = CaseCards::read(database, some);
        if (!cards)
            return cards.error();
        for (const CaseHead &head : some) {
            const auto file = CaseFile::of(catalog, head, *cards);
            if (!file)
                return file.error();
            show(*file);
        }
        heads = heads.subspan(some.size());
    }
    return {};
}

Done eachCase(const Catalog &catalog, Database &database, const std::function<void(const CaseFile &file)> &show)
{
    const auto heads = CaseStore(database).list();
    return heads ? eachCase(catalog, database, *heads, show) : heads.error();
}

} // namespace hqs
