// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/deskreader.h"

#include <QElapsedTimer>

#include <algorithm>

namespace hqs {

namespace {

constexpr qint64 turnMilliseconds = 12; // less than one picture of a screen

} // namespace

DeskReader::DeskReader(const Catalog &catalog, Database &database, QDate today, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_database(database)
    , m_today(today)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &DeskReader::readSome);
}

void DeskReader::start(const std::vector<CaseHead> &heads)
{
    m_cases.clear();
    for (const CaseHead &head : heads) {
        if (!head.closedOn)
            m_cases.push_back(*head.id);
    }
    m_next = 0;
    m_terms.clear();
    m_quarter = { .pay = Quarter::of(m_today), .notices = quarterToReport(m_today) };
    m_turn.start();
}

bool DeskReader::readNext()
{
    const auto file = CaseFile::open(m_catalog, m_database, m_cases[m_next]);
    if (!file) {
        m_turn.stop();
        m_next = m_cases.size();
        Q_EMIT failed(file.error());
        return false;
    }
    ++m_next;
    auto terms = termsOf(*file, m_today);
    std::ranges::move(terms, std::back_inserter(m_terms));
    if (const auto line = quarterLineOf(*file, m_quarter.pay, m_today)) {
        ++m_quarter.paid;
        m_quarter.enough += line->pay.verdict == PayVerdict::Enough ? 1 : 0;
    }
    if (const auto line = quarterLineOf(*file, m_quarter.notices, m_today)) {
        ++m_quarter.owed;
        m_quarter.filed += line->isFiled() ? 1 : 0;
    }
    return true;
}

void DeskReader::readSome()
{
    QElapsedTimer turn;
    turn.start();
    while (!isDone() && turn.elapsed() < turnMilliseconds) {
        if (!readNext())
            return;
    }
    if (isDone())
        finish();
}

void DeskReader::finishNow()
{
    if (!m_turn.isActive())
        return;
    while (!isDone()) {
        if (!readNext())
            return;
    }
    finish();
}

void DeskReader::finish()
{
    m_turn.stop();
    std::ranges::stable_sort(m_terms, isMoreUrgent);
    Q_EMIT finished();
}

} // namespace hqs
