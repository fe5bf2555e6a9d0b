// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestandings.h"

#include <algorithm>
#include <set>

namespace hqs {

CaseStandings::CaseStandings(const Catalog &catalog, Database &database, QDate today)
    : m_catalog(catalog)
    , m_database(database)
    , m_today(today)
{
}

void CaseStandings::forget()
{
    m_seen.reset();
}

Done CaseStandings::refresh()
{
    const TouchedCards::Mark now = m_database.touchedCards().now();
    if (m_seen == now)
        return {};
    const auto touched = m_seen ? m_database.touchedCards().since(*m_seen) : std::nullopt;
    auto done = touched ? follow(*touched) : startAnew();
    m_seen = done ? std::optional(now) : std::nullopt;
    return done;
}

Done CaseStandings::startAnew()
{
    auto heads = CaseStore(m_database).list();
    if (!heads)
        return heads.error();
    m_heads = *std::move(heads);
    m_standings.clear();
    m_unread.clear();
    for (const CaseHead &head : m_heads)
        m_unread.push_back(*head.id);
    return {};
}

/// Reads the heads of the cases that show one of these cards, and puts them on the list of those to open.
Done CaseStandings::follow(const std::set<CardId> &touched)
{
    const CaseStore store(m_database);
    std::set<CaseId> changed;
    for (const CardId card : touched) {
        const auto over = store.casesOver(card);
        if (!over)
            return over.error();
        changed.insert(over->begin(), over->end());
        changed.insert(CaseId { static_cast<qint64>(card) }); // perhaps a case that is gone
    }
    std::erase_if(m_heads, [&](const CaseHead &head) { return changed.contains(*head.id); });
    std::erase_if(m_unread, [&](CaseId id) { return changed.contains(id); });
    for (const CaseId id : changed) {
        m_standings.erase(id);
        auto head = store.load(id);
        if (!head && head.error().fault == Fault::NotFound)
            continue;
        if (!head)
            return head.error();
        m_unread.push_back(id);
        m_heads.push_back(*std::move(head));
    }
    std::ranges::sort(m_heads, {}, &newestFirst);
    return {};
}

Done CaseStandings::readNext()
{
    if (m_unread.empty())
        return {};
    const CaseId id = m_unread.front();
    const auto file = CaseFile::open(m_catalog, m_database, id);
    if (!file)
        return file.error();
    m_unread.pop_front();
    m_standings.insert_or_assign(id,
        CaseStanding { .terms = file->head().closedOn ? std::vector<CaseTerm>() : caseTermsOf(*file, m_today),
            .pay = quarterLineOf(*file, payQuarter(), m_today),
            .notice = quarterLineOf(*file, noticeQuarter(), m_today) });
    return {};
}

Done CaseStandings::readAll()
{
    if (auto done = refresh(); !done)
        return done;
    while (!isComplete()) {
        if (auto done = readNext(); !done)
            return done;
    }
    return {};
}

std::vector<CaseTerm> CaseStandings::terms() const
{
    std::vector<CaseTerm> all;
    std::size_t count = 0;
    for (const auto &[id, standing] : m_standings)
        count += standing.terms.size();
    all.reserve(count);
    for (const CaseHead &head : m_heads) {
        if (const auto read = m_standings.find(*head.id); read != m_standings.end())
            all.insert(all.end(), read->second.terms.begin(), read->second.terms.end());
    }
    return all;
}

void CaseStandings::eachLine(Quarter quarter, const std::function<void(const QuarterLine &line)> &show) const
{
    for (const CaseHead &head : m_heads) {
        const auto read = m_standings.find(*head.id);
        if (read == m_standings.end())
            continue;
        const auto &line = quarter == payQuarter() ? read->second.pay : read->second.notice;
        if (line)
            show(*line);
    }
}

std::optional<std::vector<QuarterLine>> CaseStandings::linesOf(Quarter quarter) const
{
    if (quarter != payQuarter() && quarter != noticeQuarter())
        return std::nullopt;
    std::vector<QuarterLine> lines;
    eachLine(quarter, [&lines](const QuarterLine &line) { lines.push_back(line); });
    sortRound(lines);
    return lines;
}

} // namespace hqs
