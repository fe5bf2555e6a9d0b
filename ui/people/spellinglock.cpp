// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/spellinglock.h"

#include "cases/officialspelling.h"
#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/linkbutton.h"
#include "ui/look.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

SpellingLock::SpellingLock(const Field &field, Place place, CaseDraft &draft, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_place(std::move(place))
    , m_draft(draft)
    , m_prompt(prompt)
    , m_button(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_button);
    m_button->setObjectName(toPath(m_place) + u".lock"_s);
    m_button->setAutoDefault(false);
    look::setRole(m_button, u"link"_s);
    connect(m_button, &QPushButton::clicked, this, &SpellingLock::act);
}

bool SpellingLock::isClosed() const
{
    return isLocked(m_field, m_draft.record(), m_place.item);
}

/// One confirmation is for all names of the card: it stands under the first of them.
bool SpellingLock::isFirst() const
{
    const Catalog &catalog = m_draft.file().catalog();
    const auto &fields = catalog.fieldsOf(roleOf(m_field.id));
    const auto first = std::ranges::find_if(
        fields, [&](const FieldId &id) { return catalog.field(id)->lockedBy == m_field.lockedBy; });
    return first != fields.end() && *first == m_field.id;
}

void SpellingLock::refresh()
{
    const FieldValue *since = m_draft.record().find(Place(m_field.lockedBy, m_place.item));
    const auto *day = since ? std::get_if<QDate>(since) : nullptr;
    if (day) {
        m_button->setText(tr("Change the official spelling…"));
        m_button->setToolTip(
            tr("Official since %1, for all papers. A change needs a reason, which goes into the journal.")
                .arg(spelledDate(*day)));
    } else {
        m_button->setText(tr("This is the official spelling"));
        m_button->setToolTip(
            tr("As in the notarised translation. From then on the name is locked, and every paper that "
               "spells it differently is pointed out."));
    }
    m_button->setAccessibleDescription(m_button->toolTip());
    setVisible(day || (isFirst() && canConfirm(m_draft.file().catalog(), m_field, m_draft.record(), m_place.item)));
}

void SpellingLock::act()
{
    if (!isClosed()) {
        m_draft.set(Place(m_field.lockedBy, m_place.item), FieldValue(m_draft.today()));
        return;
    }
    const auto why = m_prompt.text(
        window(), tr("Why does the official spelling change? The reason goes into the journal; no name in it."), {});
    if (!why || why->trimmed().isEmpty())
        return;
    const auto who = knownOfficePerson(window(), m_draft.database(), m_prompt);
    if (!who)
        return;
    const Act act { .who = *who, .at = m_draft.now(), .why = why->trimmed() };
    Q_EMIT opening();
    const Done done = m_draft.through(
        [&](CaseFile &file) { return openSpelling(m_draft.database(), file, m_place, act, m_draft.today()); });
    if (!done)
        m_prompt.tell(window(), done.error());
}

} // namespace hqs
