// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/progress.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/filingscard.h"
#include "ui/cases/packagetable.h"
#include "ui/cases/stageband.h"
#include "ui/fieldform.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

// What of a case is in sight: a stage, an answer, the filings.
namespace hqs {

void CasePage::showStage(const StageId &id)
{
    m_stages->select(id);
    m_package->showStage(id);
    m_filings->showStage(id);
    const Stage *stage = m_draft.file().procedure().stage(id);
    Q_ASSERT(stage);
    delete m_facts;
    m_facts = new FieldForm(stage->facts, m_draft, m_prompt, m_localization, m_factsHolder);
    m_factsHolder->layout()->addWidget(m_facts);
    m_factsTitle->setVisible(!stage->facts.empty());
    m_tabs->setCurrentIndex(0);
    retranslate();
}

void CasePage::goTo(const Place &place)
{
    if (m_tabs->currentIndex() == 0 && m_facts->goTo(place))
        return;
    m_tabs->setCurrentIndex(dataTab);
    if (dataForm().goTo(place))
        return;
    // A fact of a stage: show that stage, and if several write it down, one that the case needs.
    const Stage *found = nullptr;
    for (const StageProgress &entry : progressOf(m_draft.file().procedure(), m_draft.facts())) {
        const bool writesItDown = std::ranges::any_of(entry.stage->facts, [&place](const Section &section) {
            return std::ranges::find(section.fields, place.field, &Slot::field) != section.fields.end();
        });
        const bool isNeeded = entry.state != StageState::NotNeeded;
        if (writesItDown && (!found || isNeeded))
            found = entry.stage;
        if (writesItDown && isNeeded)
            break;
    }
    if (!found)
        return;
    showStage(found->id);
    m_facts->goTo(place);
}

void CasePage::showFilings(const StageId &stage)
{
    showStage(stage);
    if (const auto buttons = m_filings->findChildren<QAbstractButton *>(); !buttons.isEmpty())
        buttons.front()->setFocus(Qt::OtherFocusReason);
    m_stageArea->ensureWidgetVisible(m_filings);
}

/// Where the case stands; when everything is done, what was done last.
StageId CasePage::stageToShow() const
{
    const StageId current = currentStage(m_draft.file().procedure(), m_draft.facts());
    return current.isEmpty() ? shownStages(m_draft.file().procedure(), m_draft.facts()).back().stage->id : current;
}

void CasePage::continueCase()
{
    if (m_draft.file().head().closedOn)
        return reopeningRequested();
    showStage(stageToShow());
    const Stage *stage = m_draft.file().procedure().stage(m_stages->selected());
    if (stage->followUp.isEmpty())
        Q_EMIT wizardRequested(stage->id);
    else
        Q_EMIT followUpRequested(stage->followUp);
}

} // namespace hqs
