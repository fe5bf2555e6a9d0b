// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestandings.h"

#include "cases/casecards.h"

#include <algorithm>
#include <future>
#include <set>

namespace hqs {

namespace {

constexpr std::size_t readAtOnce = 32;
constexpr std::size_t openedInATurn = 6 * readAtOnce; // they take less than one picture of a screen

} // namespace

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
    m_first.reset();
    auto heads = CaseStore(m_database).list();
    if (!heads)
        return heads.error();
    m_heads = *std::move(heads);
    m_standings.clear();
    m_unread.assign(m_heads.begin(), m_heads.end());
    if (!m_heads.empty())
        m_first.emplace(m_catalog, m_database, m_today, m_heads);
    return {};
}

/// Reads the heads of the cases that show one of these cards, and puts them on the list of those to open.
Done CaseStandings::follow(const std::set<CardId> &touched)
{
    m_first.reset(); // what it has read may be older than these
    const CaseStore store(m_database);
    std::set<CaseId> changed;
    for (const CardId card : touched) {
        const auto over = store.casesOver(card);
        if (!over)
            return over.error();
        changed.insert(over->begin(), over->end());
        changed.insert(CaseId { static_cast<qint64>(card) }); // perhaps a case that is gone
    }
    const auto hasChanged = [&changed](const CaseHead &head) { return changed.contains(*head.id); };
    std::erase_if(m_heads, hasChanged);
    std::erase_if(m_unread, hasChanged);
    for (const CaseId id : changed) {
        m_standings.erase(id);
        auto head = store.load(id);
        if (!head && head.error().fault == Fault::NotFound)
            continue;
        if (!head)
            return head.error();
        m_unread.push_back(*head);
        const auto place = std::ranges::lower_bound(m_heads, newestFirst(*head), {}, &newestFirst);
        m_heads.insert(place, *std::move(head));
    }
    return {};
}

Done CaseStandings::readSome()
{
    return m_first ? readFirst() : readTurn();
}

Done CaseStandings::readFirst()
{
    auto done = m_first->goOn();
    if (done && !m_first->isAtEnd())
        return {};
    WorkedOut out = done ? m_first->take() : WorkedOut { .standings = {}, .done = done };
    m_first.reset();
    return keep(std::move(out));
}

/// While some cases are read from the database, another thread works out what those before them say.
Done CaseStandings::readTurn()
{
    const auto end = m_unread.begin() + static_cast<qsizetype>(std::min(m_unread.size(), openedInATurn));
    const std::vector<CaseHead> heads(m_unread.begin(), end);
    std::future<WorkedOut> before;
    for (std::span<const CaseHead> rest(heads); !rest.empty();) {
        const auto some = rest.first(std::min(rest.size(), readAtOnce));
        rest = rest.subspan(some.size());
        auto cards = CaseCards::read(m_database, some);
        if (auto done = before.valid() ? keep(before.get()) : Done(); !done)
            return done;
        if (!cards)
            return cards.error();
        before = std::async(std::launch::async, [this, some, read = *std::move(cards)]() mutable {
            const CaseCards own = std::move(read); // thousands of small things: put away here, too
            return workOut(m_catalog, m_today, some, own);
        });
    }
    return before.valid() ? keep(before.get()) : Done();
}

/// Takes what was worked out as that of the next cases.
Done CaseStandings::keep(WorkedOut out)
{
    for (CaseStanding &standing : out.standings) {
        m_standings.insert_or_assign(*m_unread.front().id, std::move(standing));
        m_unread.pop_front();
    }
    return out.done;
}

Done CaseStandings::readAll()
{
    if (auto done = refresh(); !done)
        return done;
    while (!isComplete()) {
        if (auto done = readSome(); !done)
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

Result<std::vector<WaitingFiling>> CaseStandings::waitingFilings() const
{
    const auto filings = FilingStore(m_database).outlines();
    if (!filings)
        return filings.error();
    return waitingAmong(*filings, m_today);
}

std::vector<CaseId> CaseStandings::callingForNextCase() const
{
    std::vector<CaseId> cases;
    for (auto head = m_heads.rbegin(); head != m_heads.rend(); ++head) {
        const auto read = m_standings.find(*head->id);
        if (read != m_standings.end() && read->second.callsForNextCase)
            cases.push_back(*head->id);
    }
    return cases;
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
