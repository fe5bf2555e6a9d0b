// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"

#include "cases/printplan.h"

namespace hqs {

using namespace std::chrono_literals;

CaseDraft::CaseDraft(CaseFile file, Database &database, QDate today, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_database(database)
    , m_today(today)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(2s);
    connect(&m_quiet, &QTimer::timeout, this, &CaseDraft::save);
}

CaseDraft::~CaseDraft()
{
    if (m_changed)
        std::ignore = m_file.save(m_database, m_today); // the last chance; there is nobody left to tell
}

void CaseDraft::set(const Place &place, std::optional<FieldValue> value)
{
    const FieldValue *before = m_file.record().find(place);
    if (before ? value && *before == *value : !value)
        return;
    m_file.set(place, std::move(value));
    touch();
    Q_EMIT changed(place);
}

void CaseDraft::addItem(const RoleId &role)
{
    if (m_file.addItem(role) == 0)
        return;
    touch();
    Q_EMIT restructured();
}

void CaseDraft::removeItem(const RoleId &role, int item)
{
    m_file.removeItem(role, item);
    touch();
    Q_EMIT restructured();
}

void CaseDraft::use(const RoleId &role, int item, CardId card)
{
    if (auto done = m_file.use(m_database, role, item, card); !done) {
        Q_EMIT saveFailed(done.error());
        return;
    }
    touch();
    Q_EMIT restructured();
}

void CaseDraft::release(const RoleId &role, int item)
{
    m_file.release(role, item);
    touch();
    Q_EMIT restructured();
}

void CaseDraft::acknowledge(const Form &form, const QString &words)
{
    hqs::acknowledge(m_file, form, m_today, words);
    touch();
}

void CaseDraft::setStep(const StepId &step)
{
    if (m_file.head().step == step)
        return;
    m_file.setStep(step);
    if (m_file.id() || !m_file.record().isEmpty())
        touch();
}

void CaseDraft::touch()
{
    m_changed = true;
    m_quiet.start();
}

bool CaseDraft::save()
{
    m_quiet.stop();
    if (!m_changed)
        return true;
    if (auto done = m_file.save(m_database, m_today); !done) {
        m_quiet.start(); // perhaps there is space again in two seconds
        Q_EMIT saveFailed(done.error());
        return false;
    }
    m_changed = false;
    m_savedAt = QTime::currentTime();
    Q_EMIT saved();
    return true;
}

} // namespace hqs
