// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldrow.h"

#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "words/problemwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

FieldRow::FieldRow(const Field &field, Place place, CaseDraft &draft, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_place(std::move(place))
    , m_draft(draft)
    , m_localization(localization)
    , m_label(new QLabel(this))
    , m_editor(FieldEditor::create(field, this))
    , m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
    layout->addStretch();
    look::setRole(m_label, u"caption"_s);
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(toPath(m_place) + u".problem"_s);
    m_editor->setObjectName(toPath(m_place));
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the columns of the form are of equal width

    connect(m_editor, &FieldEditor::edited, this, [this] { m_draft.set(m_place, m_editor->value()); });
    connect(m_editor, &FieldEditor::entered, this, [this] { Q_EMIT entered(m_place); });
    connect(m_editor, &FieldEditor::left, this, &FieldRow::insist);
    retranslate();
}

FieldRow::~FieldRow()
{
    disconnect(m_editor, nullptr, this, nullptr); // an editor that dies with the focus still says that it was left
}

bool FieldRow::isAsked() const
{
    return holds(m_field.when, m_draft.facts(), m_place.item);
}

void FieldRow::insist()
{
    if (m_insists)
        return;
    m_insists = true;
    refresh(inspect(m_draft.file().catalog(), m_draft.facts()));
}

void FieldRow::refresh(const std::vector<Finding> &findings)
{
    m_editor->setValue(m_draft.record().find(m_place));

    const auto problem = check(m_field, m_draft.facts(), m_place.item);
    const bool shown = problem && (isMalformed(*problem) || m_insists);
    QStringList lines;
    bool grave = shown;
    if (shown)
        lines << wordsFor(*problem, m_field.type());
    for (const Finding &finding : findings) {
        if (finding.place != m_place || finding.check->severity == Severity::Info)
            continue;
        lines << m_localization.say(finding.check->message);
        grave = grave || finding.check->severity == Severity::Red;
    }
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
    look::setRole(m_problem, grave ? u"problem"_s : u"risk"_s);
    m_editor->setWrong(grave);
    m_editor->focusProxy()->setAccessibleDescription(lines.join(u' '));
}

void FieldRow::retranslate()
{
    const Language language = m_localization.language();
    const bool saysItself = m_field.type() == FieldType::Flag;
    m_label->setText(saysItself ? u" "_s : m_field.label.in(language) + (m_field.required ? u" *"_s : QString()));
    m_editor->retranslate(language);
    m_editor->focusProxy()->setAccessibleName(m_field.label.in(language));
}

} // namespace hqs
