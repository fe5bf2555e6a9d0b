// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/deskreader.h"

#include "cases/deskterms.h"

#include <QElapsedTimer>

#include <algorithm>

namespace hqs {

namespace {

constexpr qint64 turnMilliseconds = 12; // less than one picture of a screen

} // namespace

DeskReader::DeskReader(CaseStandings &standings, QObject *parent)
    : QObject(parent)
    , m_standings(standings)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &DeskReader::readSome);
}

void DeskReader::start()
{
    m_turn.start();
}

bool DeskReader::readNext()
{
    auto done = m_standings.readSome();
    if (done)
        return true;
    m_turn.stop();
    Q_EMIT failed(done.error());
    return false;
}

void DeskReader::readSome()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_standings.isComplete() && turn.elapsed() < turnMilliseconds) {
        if (!readNext())
            return;
    }
    if (m_standings.isComplete())
        finish();
}

void DeskReader::finishNow()
{
    if (!m_turn.isActive())
        return;
    while (!m_standings.isComplete()) {
        if (!readNext())
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
