// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"

#include "cases/printplan.h"
#include "storage/officeperson.h"
#include "storage/savedtogether.h"

#include <tuple>
#include <utility>

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
    connect(&m_quiet, &QTimer::timeout, this, &CaseDraft::saveSoon);
    if (auto done = readAcceptances(); !done) // told once somebody listens
        QTimer::singleShot(0, this, [this, error = done.error()] { Q_EMIT saveFailed(error); });
}

CaseDraft::~CaseDraft()
{
    blockSignals(true); // there is nobody left to tell
    std::ignore = takeOver();
    if (m_changed)
        std::ignore = m_file.save(m_database, m_today); // the last chance
}

void CaseDraft::set(const Place &place, std::optional<FieldValue> value)
{
    const FieldValue *before = m_file.record().find(place);
    if (before ? value && *before == *value : !value)
        return;
    edit([place, value = std::move(value)](CaseFile &file) { file.set(place, value); });
    touch();
    Q_EMIT changed(place);
}

void CaseDraft::addItem(const RoleId &role)
{
    waitForBegun();
    if (m_file.addItem(role) == 0)
        return;
    touch();
    Q_EMIT restructured();
}

void CaseDraft::removeItem(const RoleId &role, int item)
{
    waitForBegun();
    m_taken.push_back(m_file.removeItem(role, item));
    touch();
    Q_EMIT restructured();
}

void CaseDraft::putBack()
{
    if (m_taken.empty())
        return;
    waitForBegun();
    const TakenItem taken = std::move(m_taken.back());
    m_taken.pop_back();
    if (auto done = m_file.putBack(m_database, taken); !done) {
        Q_EMIT saveFailed(done.error());
        return;
    }
    touch();
    Q_EMIT restructured();
}

void CaseDraft::use(const RoleId &role, int item, CardId card)
{
    waitForBegun();
    if (auto done = m_file.use(m_database, role, item, card); !done) {
        Q_EMIT saveFailed(done.error());
        return;
    }
    m_taken.clear();
    touch();
    Q_EMIT restructured();
}

void CaseDraft::release(const RoleId &role, int item)
{
    waitForBegun();
    m_taken.clear();
    m_file.release(role, item);
    touch();
    Q_EMIT restructured();
}

void CaseDraft::acknowledge(const Form &form, const QString &words)
{
    waitForBegun();
    hqs::acknowledge(m_file, form, m_today, words);
    touch();
}

void CaseDraft::tick(const PortalSheet &sheet, const Place &place)
{
    edit([sheet, place](CaseFile &file) { hqs::tickOff(file, sheet, place); });
    touch();
}

void CaseDraft::forgetTicks(const PortalSheet &sheet)
{
    if (ticksOf(record(), sheet).empty())
        return;
    edit([sheet](CaseFile &file) { hqs::forgetTicks(file, sheet); });
    touch();
}

void CaseDraft::setStep(const StepId &step)
{
    if (m_file.head().step == step)
        return;
    edit([step](CaseFile &file) { file.setStep(step); });
    if (m_file.id() || !m_file.record().isEmpty())
        touch();
}

std::vector<JudgedFinding> CaseDraft::judged() const
{
    return judge(m_file.catalog(), facts(), m_acceptances);
}

bool CaseDraft::accept(const Finding &finding, const QString &reason, const QString &by)
{
    const Acceptance acceptance { .check = finding.check->id,
        .place = finding.place,
        .fingerprint = fingerprintOf(m_file.catalog(), facts(), finding),
        .reason = reason,
        .by = by,
        .at = now() };
    return finishJudging(
        inOneStep([&](const CaseFile &file) { return hqs::accept(m_database, file.head(), acceptance); }));
}

bool CaseDraft::withdraw(const Acceptance &acceptance)
{
    const QString by = person();
    return finishJudging(inOneStep([&](const CaseFile &file) {
        return hqs::withdraw(m_database, file.head(), acceptance, by.isEmpty() ? acceptance.by : by, now());
    }));
}

/// Reads what is accepted again, whether or not it was changed: the database knows.
bool CaseDraft::finishJudging(const Done &done)
{
    const Done read = readAcceptances();
    Q_EMIT judgementChanged();
    for (const Done *outcome : { &done, &read }) {
        if (*outcome)
            continue;
        Q_EMIT saveFailed(outcome->error());
        return false;
    }
    return true;
}

Done CaseDraft::readAcceptances()
{
    if (!m_file.id())
        return {};
    auto found = AcceptanceStore(m_database).ofCase(*m_file.id());
    if (!found)
        return found.error();
    m_acceptances = *std::move(found);
    return {};
}

QString CaseDraft::person() const
{
    const auto name = officePerson(m_database);
    return name ? name->value_or(QString()) : QString(); // asked again then: the dialog wants it
}

QDateTime CaseDraft::now() const
{
    return QDateTime(m_today, QTime::currentTime()).toUTC();
}

void CaseDraft::touch()
{
    m_changed = true;
    m_quiet.start();
}

Done CaseDraft::through(const std::function<Done(CaseFile &)> &work)
{
    if (auto done = inOneStep(work); !done)
        return done;
    m_taken.clear();
    Q_EMIT restructured();
    return {};
}

/// What was typed, and the work: both are on the disk in the end, or neither.
Done CaseDraft::inOneStep(const std::function<Done(CaseFile &)> &work)
{
    if (auto done = takeOver(); !done)
        return done;
    if (auto done = m_database.finishSaving(); !done) // of something else than this case
        return done;
    m_quiet.stop();
    Begun begun { .ifLost = m_file, .hadChanges = m_changed };
    SavedTogether step(m_database);
    if (m_changed) {
        if (auto done = m_file.save(m_database, m_today); !done) {
            m_quiet.start(); // perhaps there is space again in two seconds
            return done;
        }
        m_changed = false;
    }
    const Done done = work(m_file);
    begun.ticket = step.save(whenWritten());
    m_begun.emplace(std::move(begun));
    if (!*m_begun->ticket) {
        Q_EMIT savingBegan();
        return done;
    }
    const Done saved = takeOver();
    return done ? saved : done;
}

/// Changes the case in hand, and the one that takes its place when the save that goes on has ended.
void CaseDraft::edit(const std::function<void(CaseFile &)> &change)
{
    change(m_file);
    if (m_begun)
        m_begun->since.push_back(change);
}

void CaseDraft::saveSoon()
{
    if (m_begun) // what was typed since is saved when it has ended
        return;
    m_quiet.stop();
    if (!m_changed)
        return;
    auto begun = m_file.saveSoon(m_database, m_today, whenWritten());
    if (!begun) {
        m_quiet.start(); // perhaps there is space again in two seconds
        Q_EMIT saveFailed(begun.error());
        return;
    }
    m_begun.emplace(Begun { .ticket = begun->ticket, .ifWritten = std::move(begun->written) });
    if (*m_begun->ticket)
        return takeOverWritten(); // there was nothing to write
    Q_EMIT savingBegan();
}

/// Called in the thread that writes.
std::function<void()> CaseDraft::whenWritten()
{
    return [this] { QMetaObject::invokeMethod(this, &CaseDraft::takeOverWritten, Qt::QueuedConnection); };
}

/// The thread that writes has ended, of this save or of one before it.
void CaseDraft::takeOverWritten()
{
    if (m_begun && !*m_begun->ticket && m_database.isSaving())
        return;
    waitForBegun();
}

/// For what a person does to the case beside typing: it is done to the case as it is after the save.
void CaseDraft::waitForBegun()
{
    if (const Done done = takeOver(); !done)
        Q_EMIT saveFailed(done.error());
}

/// Waits for the save that goes on, and takes over what it has written.
Done CaseDraft::takeOver()
{
    if (!m_begun)
        return {};
    if (!*m_begun->ticket)
        std::ignore = m_database.finishSaving(); // the ticket knows
    Begun begun = *std::exchange(m_begun, std::nullopt);
    Done done = **begun.ticket;
    if (auto &next = done ? begun.ifWritten : begun.ifLost) {
        for (const auto &change : begun.since)
            change(*next);
        m_file = *std::move(next);
    }
    if (!done) {
        m_changed = m_changed || begun.hadChanges;
        m_quiet.start(); // perhaps there is space again in two seconds
        if (begun.ifLost)
            showUndone();
        return done;
    }
    m_changed = !begun.since.empty();
    if (m_changed && !m_quiet.isActive()) // the quiet was over before the save was
        QTimer::singleShot(0, this, &CaseDraft::saveSoon);
    m_savedAt = QTime::currentTime();
    Q_EMIT saved();
    return {};
}

/// The pages show the case as it was before a step that could not be written.
void CaseDraft::showUndone()
{
    std::ignore = readAcceptances();
    Q_EMIT restructured();
    Q_EMIT judgementChanged();
}

Done CaseDraft::write()
{
    if (auto done = takeOver(); !done)
        return done;
    m_quiet.stop();
    if (!m_changed)
        return {};
    auto begun = m_file.saveSoon(m_database, m_today, {});
    if (!begun) {
        m_quiet.start(); // perhaps there is space again in two seconds
        return begun.error();
    }
    m_begun.emplace(Begun { .ticket = begun->ticket, .ifWritten = std::move(begun->written) });
    return takeOver();
}

bool CaseDraft::save()
{
    const Done done = write();
    if (!done)
        Q_EMIT saveFailed(done.error());
    return done.has_value();
}

} // namespace hqs
