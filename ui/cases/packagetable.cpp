// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/packagetable.h"

#include "cases/packagelist.h"
#include "cases/printplan.h"
#include "ui/casedraft.h"
#include "ui/editors/fieldeditor.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

PackageTable::PackageTable(CaseDraft &draft, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_localization(localization)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    connect(&draft, &CaseDraft::changed, this, &PackageTable::refreshIfPapersChanged);
    localization.bind(this, [this] { build(); });
}

void PackageTable::showStage(const StageId &stage)
{
    m_stage = stage;
    build();
}

void PackageTable::refreshIfPapersChanged()
{
    std::vector<RequirementId> now;
    for (const PackageLine &line :
        packageOf(m_draft.file().catalog(), m_draft.file().procedure(), m_draft.facts(), m_stage))
        now.push_back(line.requirement->id);
    if (now != m_shown)
        build();
}

void PackageTable::build()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    const auto heading = [&](int column, const QString &words) {
        auto *label = new QLabel(words, m_content);
        look::setRole(label, u"muted"_s);
        grid->addWidget(label, 0, column);
    };
    const auto lines = packageOf(m_draft.file().catalog(), m_draft.file().procedure(), m_draft.facts(), m_stage);
    m_shown.clear();
    int row = 1;
    for (const PackageLine &line : lines) {
        const Requirement &requirement = *line.requirement;
        m_shown.push_back(requirement.id);
        auto *words = new QWidget(m_content);
        auto *pair = new QVBoxLayout(words);
        pair->setContentsMargins({});
        pair->setSpacing(1);
        auto *title = new QLabel(m_localization.say(requirement.title), words);
        title->setWordWrap(true);
        pair->addWidget(title);
        QStringList notes;
        if (const QString needs = neededAs(m_draft.file().catalog(), requirement.needs, m_localization.language());
            !needs.isEmpty())
            notes << needs;
        if (!requirement.mandatory)
            notes << tr("only if asked for");
        if (requirement.provenance.status != LawStatus::InForce)
            notes << wordsFor(requirement.provenance.status);
        auto *note = new QLabel(notes.join(u" · "_s), words);
        note->setWordWrap(true);
        look::setRole(note, u"muted"_s);
        pair->addWidget(note);
        words->setToolTip(provenanceWords(requirement.provenance, m_localization.language()));
        grid->addWidget(words, row, 0);

        const Field &field = *m_draft.file().catalog().field(requirement.stateField());
        FieldEditor *state = FieldEditor::create(field, m_content);
        state->setObjectName(field.id.text());
        state->retranslate(m_localization.language());
        state->setValue(m_draft.record().find(field.id));
        state->focusProxy()->setAccessibleName(m_localization.say(requirement.title));
        // An empty state means that nobody has looked yet; it is a word of its own, not a gap.
        if (auto *box = qobject_cast<QComboBox *>(state->focusProxy()))
            box->setItemText(0, tr("not looked at"));
        state->setFixedWidth(190);
        connect(state, &FieldEditor::edited, this, [this, state, id = field.id] { m_draft.set(id, state->value()); });
        grid->addWidget(state, row, 1, Qt::AlignTop);

        if (!requirement.form.isEmpty()) {
            auto *print = new QPushButton(tr("Print…"), m_content);
            look::setRole(print, u"link"_s);
            connect(
                print, &QPushButton::clicked, this, [this, form = requirement.form] { Q_EMIT printRequested(form); });
            grid->addWidget(print, row, 2, Qt::AlignTop);
        }
        ++row;
    }
    if (lines.empty()) {
        auto *none = new QLabel(tr("This stage needs no papers."), m_content);
        look::setRole(none, u"muted"_s);
        grid->addWidget(none, 0, 0);
    } else {
        heading(0, tr("Paper"));
        heading(1, tr("State"));
    }
    layout()->addWidget(m_content);
}

} // namespace hqs
