// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldform.h"

#include "ui/casedraft.h"
#include "ui/fieldgrid.h"
#include "ui/fieldrow.h"
#include "ui/icons.h"
#include "ui/keptcursor.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/people/mrzdialog.h"
#include "ui/people/renewalbuttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wrapped(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    look::setRole(label, role);
    return label;
}

const KindId passportKind(u"passport"_s);

} // namespace

FieldForm::FieldForm(
    std::vector<Section> sections, CaseDraft &draft, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_sections(std::move(sections))
    , m_draft(draft)
    , m_prompt(prompt)
    , m_localization(localization)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    connect(&draft, &CaseDraft::changed, this, &FieldForm::refresh);
    connect(&draft, &CaseDraft::restructured, this, &FieldForm::build, Qt::QueuedConnection);
    localization.bind(this, [this] { build(); });
}

void FieldForm::build()
{
    const KeptCursor cursor(*this);
    m_groups.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(14);
    for (const Section &section : m_sections) {
        if (section.each.isEmpty()) {
            addGroup(section, 0, *column);
            continue;
        }
        if (!section.title.isEmpty())
            column->addWidget(wrapped(m_localization.say(section.title), u"heading"_s, m_content));
        if (!section.intro.isEmpty())
            column->addWidget(wrapped(m_localization.say(section.intro), u"muted"_s, m_content));
        const int items = m_draft.record().items(section.each);
        for (int item = 1; item <= items; ++item)
            addGroup(section, item, *column);
        const Role &role = *m_draft.file().catalog().role(section.each);
        auto *add = new QPushButton(icon(u"add"_s, 16), tr("Add: %1").arg(m_localization.say(role.item)), m_content);
        add->setObjectName(u"add."_s + section.each.text());
        look::setRole(add, u"link"_s);
        add->setEnabled(items < role.repeats);
        connect(add, &QPushButton::clicked, &m_draft, [this, &section, items] {
            m_goNext = Place(section.fields.front().field, items + 1);
            m_draft.addItem(section.each);
        });
        column->addWidget(add, 0, Qt::AlignLeft);
        if (const TakenItem *taken = m_draft.lastTaken(); taken && taken->role == section.each)
            column->addWidget(putBackButton(role), 0, Qt::AlignLeft);
    }
    m_nothing = wrapped(tr("There is nothing to answer here as the case stands. Questions come with the answers before "
                           "them."),
        u"muted"_s, m_content);
    column->addWidget(m_nothing);
    layout()->addWidget(m_content);
    m_content->show(); // at once, so that the cursor can go into it
    refresh();
    if (std::exchange(m_goesToPutBack, false)) {
        if (auto *button = m_content->findChild<QPushButton *>(u"putBack"_s))
            return button->setFocus();
    }
    if (const auto next = std::exchange(m_goNext, std::nullopt)) {
        goTo(*next);
        return;
    }
    if (const auto place = fromPath(cursor.name()))
        goTo(*place);
    cursor.putBack(*m_content);
}

void FieldForm::addGroup(const Section &section, int item, QVBoxLayout &into)
{
    auto *box = new QFrame(m_content);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    if (item > 0) {
        look::setRole(box, u"card"_s);
        column->addWidget(itemHeader(section, item));
    } else {
        column->setContentsMargins({});
        if (!section.title.isEmpty())
            column->addWidget(wrapped(m_localization.say(section.title), u"heading"_s, box));
        if (!section.intro.isEmpty())
            column->addWidget(wrapped(m_localization.say(section.intro), u"muted"_s, box));
    }
    auto *grid = new FieldGrid;
    Group group { .box = box, .grid = grid, .rows = {} };
    addButtons(section, group, item, *column);
    column->addLayout(grid);
    for (const Slot &slot : section.fields) {
        auto *row = new FieldRow(*m_draft.file().catalog().field(slot.field), Place(slot.field, item), m_draft,
            m_prompt, m_localization, box);
        connect(row, &FieldRow::entered, this, &FieldForm::entered);
        connect(row, &FieldRow::rebuilding, this, [this](const Place &place) { m_goNext = place; });
        connect(row, &FieldRow::entered, this, [this](const Place &place) { m_near = place; });
        connect(
            row, &FieldRow::zoneArrived, this,
            [this](const Place &place, const QString &text) { readZone(place, text); }, Qt::QueuedConnection);
        grid->add(row, slot.columns);
        group.rows.push_back(row);
    }
    m_groups.push_back(std::move(group));
    into.addWidget(box);
}

/// Over the questions: what else can be done with the paper they are about.
void FieldForm::addButtons(const Section &section, Group &group, int item, QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto passport
        = std::ranges::find_if(section.fields, [this](const Slot &slot) { return isOfPassport(slot.field); });
    if (passport != section.fields.end())
        row->addWidget(zoneButton(Place(passport->field, item), group.box));
    for (const Slot &slot : section.fields) {
        const Role *role = m_draft.file().catalog().role(roleOf(slot.field));
        if (!role || !role->versions)
            continue;
        group.renewal = new RenewalButtons(*role, item, m_draft, m_prompt, m_localization, group.box);
        connect(group.renewal, &RenewalButtons::renewing, this, [this](const Place &place) { m_goNext = place; });
        row->addWidget(group.renewal);
        break;
    }
    if (row->isEmpty()) {
        delete row;
        return;
    }
    row->addStretch();
    column.addLayout(row);
}

QPushButton *FieldForm::zoneButton(const Place &passport, QWidget *parent)
{
    auto *button = new QPushButton(icon(u"people"_s, 24), tr("Read the machine-readable zone… (Ctrl+M)"), parent);
    button->setObjectName(u"zone."_s + toPath(passport));
    button->setAutoDefault(false);
    look::setRole(button, u"link"_s);
    connect(button, &QPushButton::clicked, this, [this, passport] { readZone(passport, {}); });
    return button;
}

void FieldForm::readZone(const Place &place, const QString &text)
{
    openMrzDialog(m_draft, m_localization, place, text, this);
}

bool FieldForm::isOfPassport(const FieldId &field) const
{
    const Role *role = m_draft.file().catalog().role(roleOf(field));
    return role && role->kind == passportKind;
}

bool FieldForm::readZoneNearby()
{
    const auto isPassport = [this](const FieldRow *row) { return isOfPassport(row->place().field); };
    for (const Group &group : m_groups) {
        if (const auto found = std::ranges::find_if(group.rows, isPassport); found != group.rows.end()) {
            readZone(m_near.value_or((*found)->place()), {});
            return true;
        }
    }
    return false;
}

QWidget *FieldForm::itemHeader(const Section &section, int item)
{
    const Role &role = *m_draft.file().catalog().role(section.each);
    auto *header = new QWidget(m_content);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins({});
    QString name = m_localization.say(role.item); // "family member" in a sentence, "Family member 1" as a title
    name[0] = name.at(0).toUpper();
    auto *title = new QLabel(u"%1 %2"_s.arg(name).arg(item), header);
    title->setStyleSheet(u"font-weight: bold;"_s);
    auto *remove = new QPushButton(icon(u"remove"_s, 16), tr("Remove"), header);
    remove->setObjectName(u"remove.%1[%2]"_s.arg(section.each.text()).arg(item));
    look::setRole(remove, u"link"_s);
    connect(remove, &QPushButton::clicked, &m_draft, [this, each = section.each, item] {
        m_goesToPutBack = true;
        m_draft.removeItem(each, item);
    });
    line->addWidget(title);
    line->addStretch();
    line->addWidget(remove);
    return header;
}

QPushButton *FieldForm::putBackButton(const Role &role)
{
    const TakenItem &taken = *m_draft.lastTaken();
    auto *button
        = new QPushButton(tr("Put back: %1 %2 (Ctrl+Z)").arg(m_localization.say(role.item)).arg(taken.item), m_content);
    button->setObjectName(u"putBack"_s);
    button->setAutoDefault(false);
    button->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    look::setRole(button, u"link"_s);
    connect(button, &QPushButton::clicked, &m_draft, &CaseDraft::putBack);
    return button;
}

void FieldForm::refresh()
{
    bool asksAnything = std::ranges::any_of(m_sections, [](const Section &one) { return !one.each.isEmpty(); });
    const auto findings = inspect(m_draft.file().catalog(), m_draft.facts());
    for (Group &group : m_groups) {
        std::vector<bool> asked;
        for (FieldRow *row : group.rows) {
            row->refresh(findings);
            asked.push_back(row->isAsked());
        }
        if (group.renewal)
            group.renewal->refresh();
        const bool isAsked = std::ranges::find(asked, true) != asked.end();
        asksAnything |= isAsked;
        if (group.grid->arrange(asked))
            group.box->setVisible(isAsked);
    }
    m_nothing->setVisible(!asksAnything);
}

FieldRow *FieldForm::row(const Place &place) const
{
    for (const Group &group : m_groups) {
        for (FieldRow *row : group.rows) {
            if (row->place() == place)
                return row;
        }
    }
    return nullptr;
}

bool FieldForm::goTo(const Place &place)
{
    FieldRow *found = row(place);
    if (!found || !found->isAsked())
        return false;
    found->editor()->setFocus(Qt::OtherFocusReason);
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(widget)) {
            area->ensureWidgetVisible(found, 20, 80);
            break;
        }
    }
    return true;
}

void FieldForm::goToFirst()
{
    for (const Group &group : m_groups) {
        for (FieldRow *row : group.rows) {
            if (row->isAsked()) {
                row->editor()->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

void FieldForm::insist()
{
    for (const Group &group : m_groups) {
        for (FieldRow *row : group.rows)
            row->insist();
    }
}

} // namespace hqs
