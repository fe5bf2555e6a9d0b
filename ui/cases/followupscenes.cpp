// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/followupscenes.h"

#include "cases/followup.h"
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

/// The pages that only this follow-up has; of a new case, which asks what every case is asked, the first two.
void showPages(MainWindow &window, const FollowUp &what, const Look &look)
{
    CaseWizard &wizard = *window.wizard();
    wizard.resize(window.size() - QSize(60, 40));
    const int pages = static_cast<int>(wizard.asked().size());
    for (int page = 0; page < (what.nextCase ? std::min(2, pages) : pages); ++page) {
        wizard.goToStep(page);
        look(wizard, u"%1-%2"_s.arg(what.id.text(), wizard.asked()[std::size_t(page)].id.text()));
    }
    wizard.close();
    QApplication::processEvents();
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
        const auto &stages = window.draft()->file().procedure().stages;
        const auto stage = std::ranges::find(stages, what.id, &Stage::followUp);
        if (what.nextCase || stage == stages.end() || !window.casePage())
            continue;
        window.casePage()->showStage(stage->id);
        look(window, u"stage-"_s + what.id.text());
    }
}

} // namespace hqs
