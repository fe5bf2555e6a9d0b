// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/followup.h"
#include "cases/headline.h"
#include "domain/folding.h"
#include "ui/casedesk.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/localization.h"
#include "ui/palette/palettedialog.h"
#include "ui/prompt.h"

#include <QMenu>

#include <algorithm>

// What the case in hand can become.
namespace hqs {

/// With the cases that go on with it already; without them where they cannot be read, which is told.
std::vector<PossibleFollowUp> CaseDesk::possibleFollowUps()
{
    auto possible = followUpsIn(m_database, m_draft->file(), m_today);
    if (possible)
        return *std::move(possible);
    m_prompt.tell(m_window, possible.error());
    return followUpsOf(m_draft->file(), m_today);
}

/// Speaks of the first thing it is time for, and of the case that is there for it.
void CaseDesk::suggestFollowUp()
{
    for (const PossibleFollowUp &one : possibleFollowUps()) {
        if (!one.isSuggested)
            continue;
        m_suggested = one.what->id;
        const QString words = one.next ? tr("%1 goes on in case %2, which is open already.")
                                             .arg(m_localization.say(one.what->title), one.next->number)
                                       : m_localization.say(one.what->why);
        Q_EMIT suggested(tr("%1: %2").arg(titleIn(m_localization.language(), m_draft->file().head()), words),
            one.next ? tr("Open the case") : m_localization.say(one.what->action));
        return;
    }
}

void CaseDesk::fillFollowUps(QMenu *menu)
{
    menu->clear();
    if (!m_draft || !m_draft->file().id()) {
        menu->addAction(tr("Open a case first"))->setEnabled(false);
        return;
    }
    for (const PossibleFollowUp &one : possibleFollowUps()) {
        const QAction *action = menu->addAction(actionOf(one, m_localization));
        connect(action, &QAction::triggered, this, [this, id = one.what->id] { followUp(id); });
    }
}

std::vector<PaletteEntry> CaseDesk::followUpEntries()
{
    std::vector<PaletteEntry> entries;
    if (!m_draft || !m_draft->file().id())
        return entries;
    for (const PossibleFollowUp &one : possibleFollowUps())
        entries.push_back({ .kind = PaletteEntry::Kind::Command,
            .title = actionOf(one, m_localization),
            .detail = titleIn(m_localization.language(), m_draft->file().head()),
            .searched = folded(m_localization.say(one.what->title)),
            .run = [this, id = one.what->id] { followUp(id); } });
    return entries;
}

void CaseDesk::followUp(const FollowUpId &id)
{
    if (!m_draft || m_wizard || !m_draft->save() || !m_draft->file().id())
        return;
    const auto possible = possibleFollowUps();
    const auto found
        = std::ranges::find_if(possible, [&id](const PossibleFollowUp &one) { return one.what->id == id; });
    if (found == possible.end())
        return;
    const FollowUp &what = *found->what;
    if (found->next)
        return open(*found->next->id);
    if (what.nextCase)
        return startNextCase(what);
    const auto answers = answersOfOpening(m_draft->file(), what, m_today);
    const bool forgets = std::ranges::any_of(answers, [](const auto &answer) { return !answer.second; });
    const bool isBegun = m_draft->record().find(Place(what.openedOn)) != nullptr;
    if (!found->isOpen && forgets
        && !m_prompt.confirm(m_window,
            tr("This was done before in this case. Begin anew? Its answers and the states of its papers are taken "
               "away; what was filed stays in its sealed filings."),
            tr("Begin anew")))
        return;
    if (!found->isOpen || !isBegun) {
        for (const auto &[place, value] : answers) {
            if (!found->isOpen || value)
                m_draft->set(place, value);
        }
    }
    showWizard(id, {});
}

void CaseDesk::startNextCase(const FollowUp &what)
{
    auto next = nextCaseOf(m_draft->file(), what, m_database, m_today);
    if (!next) {
        m_prompt.tell(m_window, next.error());
        return;
    }
    if (!letGo())
        return;
    hold(*std::move(next));
    openWizard({});
}

} // namespace hqs
