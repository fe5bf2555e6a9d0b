// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/renewalbuttons.h"

#include "cases/paperversions.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The item of the card that owns a paper.
int ownerItemOf(const CaseDraft &draft, const Role &paper, int item)
{
    const Role *owner = draft.file().catalog().role(paper.owner);
    return owner && owner->repeats > 0 ? item : 0;
}

bool change(QWidget *parent, CaseDraft &draft, Prompt &prompt, const Role &paper, int item,
    const std::function<Done(CardId owner, const Act &act)> &work)
{
    const auto who = knownOfficePerson(parent, draft.database(), prompt);
    if (!who)
        return false;
    const Act act { .who = *who, .at = draft.now(), .why = {} };
    const Done done = draft.through([&](CaseFile &file) -> Done {
        const int seat = ownerItemOf(draft, paper, item);
        const auto owner = file.cardOf(paper.owner, seat);
        if (!owner)
            return Error { Fault::NotFound, paper.owner.text(), {} };
        if (auto changed = work(*owner, act); !changed)
            return changed;
        CaseFile next = file;
        if (auto used = next.use(draft.database(), paper.owner, seat, *owner); !used)
            return used;
        if (auto saved = next.save(draft.database(), draft.today()); !saved) // lists show another number now
            return saved;
        file = std::move(next);
        return {};
    });
    if (!done)
        prompt.tell(parent, done.error());
    return done.has_value();
}

} // namespace

bool renew(QWidget *parent, CaseDraft &draft, Prompt &prompt, const Role &paper, int item)
{
    return change(parent, draft, prompt, paper, item, [&](CardId owner, const Act &act) -> Done {
        const auto renewed = renewPaper(draft.file().catalog(), draft.database(), paper.id, owner, act);
        return renewed ? Done() : Done(renewed.error());
    });
}

bool takeBack(QWidget *parent, CaseDraft &draft, Prompt &prompt, const Role &paper, int item)
{
    return change(parent, draft, prompt, paper, item, [&](CardId owner, const Act &act) {
        return takeBackRenewal(draft.file().catalog(), draft.database(), paper.id, owner, act);
    });
}

bool useAgain(QWidget *parent, CaseDraft &draft, Prompt &prompt, const Role &paper, int item, CardId version)
{
    return change(parent, draft, prompt, paper, item, [&](CardId owner, const Act &act) {
        return countAgain(draft.file().catalog(), draft.database(), paper.id, owner, version, act);
    });
}

RenewalButtons::RenewalButtons(
    const Role &paper, int item, CaseDraft &draft, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_paper(paper)
    , m_item(item)
    , m_draft(draft)
    , m_prompt(prompt)
    , m_localization(localization)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    const QString words = localization.say(paper.versions->renew) + u'…';
    m_renew = button(u"renew."_s, words, words);
    m_renew->setToolTip(tr("The earlier one is kept and listed under “Papers and cases” of the person."));
    connect(m_renew, &QPushButton::clicked, this, [this] {
        Q_EMIT renewing(Place(fieldOf(m_paper.id, m_paper.versions->number), m_item));
        renew(window(), m_draft, m_prompt, m_paper, m_item);
    });
    readEarlier();
    refresh();
}

QPushButton *RenewalButtons::button(const QString &name, const QString &words, const QString &spoken)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(name + toPath(Place(fieldOf(m_paper.id, m_paper.versions->number), m_item)));
    made->setAccessibleName(spoken);
    made->setAutoDefault(false);
    look::setRole(made, u"link"_s);
    layout()->addWidget(made);
    return made;
}

/// The way back, when there is one. What cannot be read is told by whoever reads the person.
void RenewalButtons::readEarlier()
{
    const auto owner = m_draft.file().cardOf(m_paper.owner, ownerItemOf(m_draft, m_paper, m_item));
    if (!owner)
        return;
    const auto papers = versionsOf(m_draft.file().catalog(), m_draft.database(), m_paper.owner, *owner);
    if (!papers)
        return;
    const auto paper = std::ranges::find(*papers, m_paper.id, &VersionedPaper::role);
    const PaperVersion *earlier = paper == papers->end() ? nullptr : paper->beforeCounting();
    if (!earlier)
        return;
    const QString number = earlier->number.isEmpty() ? tr("without a number") : earlier->number;
    auto *back = button(u"takeBack."_s, tr("Take it back: %1 counts").arg(number),
        tr("%1: take the new one back, %2 counts again").arg(m_localization.say(m_paper.title), number));
    back->setToolTip(tr("What was typed into the new one is kept under “Papers and cases” of the person."));
    connect(back, &QPushButton::clicked, this, [this] {
        Q_EMIT renewing(Place(fieldOf(m_paper.id, m_paper.versions->number), m_item));
        takeBack(window(), m_draft, m_prompt, m_paper, m_item);
    });
}

void RenewalButtons::refresh()
{
    m_renew->setVisible(m_draft.record().find(Place(fieldOf(m_paper.id, m_paper.versions->number), m_item)) != nullptr);
}

} // namespace hqs
