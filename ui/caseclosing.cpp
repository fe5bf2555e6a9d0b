// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/closing.h"
#include "catalog/spelling.h"
#include "ui/casedesk.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/closingdialog.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

// The end of the case in hand, and its being taken up again.
namespace hqs {

void CaseDesk::closeOrReopen()
{
    if (!m_draft || !m_casePage)
        return listRequested(); // a case must be chosen first
    if (!m_draft->save())
        return;
    if (m_draft->file().head().closedOn)
        return reopen();
    const auto filings = FilingStore(m_database).ofCase(*m_draft->file().id());
    if (!filings)
        return m_prompt.tell(m_window, filings.error());
    auto *dialog
        = new ClosingDialog(*m_draft, looseEndsOf(m_draft->file(), *filings, m_today), m_localization, m_window);
    dialog->open();
}

void CaseDesk::reopen()
{
    const auto closed = m_draft->file().head().closedOn;
    if (!closed
        || !m_prompt.confirm(m_window,
            tr("This case was closed on %1. Open it again? Its terms come again.").arg(spelledDate(*closed)),
            tr("Open it again")))
        return;
    const auto who = knownOfficePerson(m_window, m_database, m_prompt);
    if (!who)
        return;
    const Act act { .who = *who, .at = m_draft->now(), .why = {} };
    const Done done = m_draft->through([&](CaseFile &file) { return reopenCase(m_database, file, act, m_today); });
    if (!done)
        m_prompt.tell(m_window, done.error());
}

} // namespace hqs
