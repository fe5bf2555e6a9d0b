// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/followupscenes.h"

#include "cases/followup.h"
#include "cases/progress.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/mainwindow.h"
#include "ui/wizard/casewizard.h"

#include <QApplication>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Opens the first case in which it can be begun. False when there is none.
bool openCaseFor(MainWindow &window, const FollowUp &what, const std::vector<CaseHead> &heads)
{
    return std::ranges::any_of(heads, [&](const CaseHead &head) {
        window.openCase(*head.id);
        const CaseDraft &draft = *window.draft();
        const auto possible = followUpsIn(draft.database(), draft.file(), draft.today());
        return possible && std::ranges::any_of(*possible, [&](const PossibleFollowUp &one) {
            return one.what->id == what.id && !one.next;
        });
    });
}

/// The pages that only this follow-up has; of a new case, which asks what every case is asked, the first two as well.
void showPages(MainWindow &window, const FollowUp &what, const Look &look)
{
    CaseWizard &wizard = *window.wizard();
    wizard.resize(window.size() - QSize(60, 40));
    for (int page = 0; page < static_cast<int>(wizard.asked().size()); ++page) {
        if (what.nextCase && page >= 2 && wizard.asked()[std::size_t(page)].when.isAlways())
            continue;
        wizard.goToStep(page);
        look(wizard, u"%1-%2"_s.arg(what.id.text(), wizard.asked()[std::size_t(page)].id.text()));
    }
    wizard.close();
    QApplication::processEvents();
}

/// The stages that an ordinary case has not.
void showStages(MainWindow &window, const FollowUp &what, const Look &look)
{
    const CaseDraft &draft = *window.draft();
    const Record blank;
    const auto ordinary = shownStages(draft.file().procedure(), Facts(blank));
    for (const StageProgress &entry : shownStages(draft.file().procedure(), draft.facts())) {
        const bool isOfThis = what.nextCase ? entry.stage->followUp.isEmpty() : entry.stage->followUp == what.id;
        if (!isOfThis || std::ranges::find(ordinary, entry.stage, &StageProgress::stage) != ordinary.end())
            continue;
        window.casePage()->showStage(entry.stage->id);
        look(window, u"stage-"_s + entry.stage->id.text());
    }
}

} // namespace

void showFollowUps(MainWindow &window, const Look &look)
{
    const std::vector<FollowUp> followUps = window.draft()->file().procedure().followUps;
    const auto heads = CaseStore(window.draft()->database()).list();
    if (!heads)
        qFatal("no cases to go on in: %s", qPrintable(heads.error().detail));
    window.showCases();
    for (const FollowUp &what : followUps) {
        if (!openCaseFor(window, what, *heads))
            continue;
        window.followUp(what.id);
        QApplication::processEvents();
        if (!window.wizard())
            continue;
        showPages(window, what, look);
        if (window.casePage())
            showStages(window, what, look);
    }
}

} // namespace hqs
