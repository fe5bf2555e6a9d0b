// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace hqs {

/// A stable sort that moves each item once: for thousands of large ones.
template <class Item, class Key>
void sortByKey(std::vector<Item> &items, const Key &key)
{
    std::vector<std::pair<std::invoke_result_t<Key, const Item &>, std::size_t>> order;
    order.reserve(items.size());
    for (const Item &item : items)
        order.emplace_back(std::invoke(key, item), order.size());
    std::ranges::sort(order);
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const auto &[value, place] : order)
        sorted.push_back(std::move(items[place]));
    items = std::move(sorted);
}

} // namespace hqs
