// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/firstreading.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>

namespace hqs {

namespace {

constexpr std::chrono::milliseconds waitedAtOnce { 1 };

std::size_t threads()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
}

} // namespace

FirstReading::FirstReading(const Catalog &catalog, Database &database, QDate today, std::vector<CaseHead> heads)
    : m_catalog(catalog)
    , m_database(database)
    , m_today(today)
    , m_heads(std::move(heads))
    , m_scan(database)
{
}

FirstReading::~FirstReading()
{
    m_stop.request_stop();
}

Done FirstReading::goOn()
{
    if (m_parts.empty())
        return m_scan.isAtEnd() ? workOutAll() : m_scan.readSome();
    m_parts.back().wait_for(waitedAtOnce);
    return {};
}

Done FirstReading::workOutAll()
{
    auto links = CaseStore(m_database).allLinks();
    if (!links)
        return links.error();
    auto cards = std::async(std::launch::async, [links = *std::move(links), cells = m_scan.take()]() mutable {
        return std::make_shared<const CaseCards>(CaseCards { std::move(links), CardScan::treesIn(cells) });
    }).share();
    for (std::size_t part = 0, first = 0; part < threads(); ++part) {
        const std::size_t next = m_heads.size() * (part + 1) / threads();
        const auto heads = std::span<const CaseHead>(m_heads).subspan(first, next - first);
        m_parts.push_back(std::async(std::launch::async, [this, heads, cards, stop = m_stop.get_token()]() mutable {
            const auto mine = std::exchange(cards, {}); // the last thread puts thousands of small things away
            return workOut(m_catalog, m_today, heads, *mine.get(), stop);
        }));
        first = next;
    }
    return {};
}

bool FirstReading::isAtEnd() const
{
    return !m_parts.empty() && std::ranges::all_of(m_parts, [](const std::future<WorkedOut> &part) {
        return part.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
}

WorkedOut FirstReading::take()
{
    WorkedOut all;
    for (std::future<WorkedOut> &part : m_parts) {
        WorkedOut out = part.get();
        std::ranges::move(out.standings, std::back_inserter(all.standings));
        if (!out.done) {
            all.done = out.done;
            break;
        }
    }
    return all;
}

} // namespace hqs
