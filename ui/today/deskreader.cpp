// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/deskreader.h"

#include "cases/deskterms.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace hqs {

namespace {

constexpr qint64 turnMilliseconds = 12; // less than one picture of a screen
constexpr std::chrono::milliseconds inATurn { 0 };
constexpr std::chrono::milliseconds whileLocked { 200 };

} // namespace

DeskReader::DeskReader(CaseStandings &standings, QObject *parent)
    : QObject(parent)
    , m_standings(standings)
{
    connect(&m_turn, &QTimer::timeout, this, &DeskReader::readSome);
}

void DeskReader::start()
{
    m_isListed = false;
    m_turn.start(inATurn);
}

void DeskReader::listNow()
{
    m_isListed = false;
    list();
}

/// False: it failed, and is told; the reading has ended.
bool DeskReader::goOn(const Done &done)
{
    if (done)
        return true;
    m_turn.stop();
    Q_EMIT failed(done.error());
    return false;
}

bool DeskReader::list()
{
    if (m_isListed)
        return true;
    m_isListed = true;
    if (!goOn(m_standings.refresh()))
        return false;
    Q_EMIT listed();
    return true;
}

void DeskReader::readSome()
{
    m_turn.setInterval(m_standings.isLocked() ? whileLocked : inATurn);
    if (m_standings.isLocked())
        return;
    QElapsedTimer turn;
    turn.start();
    if (!list())
        return;
    while (!m_standings.isComplete() && turn.elapsed() < turnMilliseconds) {
        if (!goOn(m_standings.readSome()))
            return;
    }
    if (m_standings.isComplete())
        finish();
}

void DeskReader::finishNow()
{
    if (isDone() || !list())
        return;
    while (!m_standings.isComplete()) {
        if (!goOn(m_standings.readSome()))
            return;
    }
    finish();
}

void DeskReader::finish()
{
    m_turn.stop();
    m_terms = m_standings.terms();
    oneForAllCases(m_terms);
    sortByUrgency(m_terms);
    auto filings = m_standings.waitingFilings();
    if (!goOn(filings ? Done() : Done(filings.error())))
        return;
    m_filings = *std::move(filings);
    m_quarter = { .pay = m_standings.payQuarter(), .notices = m_standings.noticeQuarter() };
    m_standings.eachLine(m_quarter.pay, [this](const QuarterLine &line) {
        ++m_quarter.paid;
        m_quarter.enough += line.pay.verdict == PayVerdict::Enough ? 1 : 0;
    });
    m_standings.eachLine(m_quarter.notices, [this](const QuarterLine &line) {
        ++m_quarter.owed;
        m_quarter.filed += line.isFiled() ? 1 : 0;
    });
    Q_EMIT finished();
}

} // namespace hqs
