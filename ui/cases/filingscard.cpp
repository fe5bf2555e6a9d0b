// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/filingscard.h"

#include "cases/progress.h"
#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/filingdialog.h"
#include "ui/cases/filingtone.h"
#include "ui/cases/outcomedialog.h"
#include "ui/linkbutton.h"
#include "ui/localization.h"

#include "reports/filingwords.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

FilingsCard::FilingsCard(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent)
    : RebuiltCard(Edge::None, parent)
    , m_papers(papers)
    , m_prompt(prompt)
    , m_localization(localization)
{
    connect(&papers, &CasePapers::changed, this, &FilingsCard::build);
    connect(&papers.draft(), &CaseDraft::restructured, this, &FilingsCard::build);
    connect(&papers.draft(), &CaseDraft::saved, this, &FilingsCard::build);
    localization.bind(this, [this] { build(); });
}

void FilingsCard::showStage(const StageId &stage)
{
    m_stage = stage;
    build();
}

void FilingsCard::build()
{
    QVBoxLayout *column = startAnew();
    auto *top = new QHBoxLayout;
    auto *heading = new QLabel(tr("Filing"), content());
    look::setRole(heading, u"heading"_s);
    auto *file = new QPushButton(tr("File papers…"), content());
    file->setObjectName(u"filings.begin"_s);
    file->setEnabled(m_papers.draft().file().id().has_value());
    connect(file, &QPushButton::clicked, this, &FilingsCard::begin);
    top->addWidget(heading, 1);
    top->addWidget(file);
    column->addLayout(top);
    const CaseDraft &draft = m_papers.draft();
    for (const StageProgress &entry : progressOf(draft.file().procedure(), draft.facts())) {
        if (entry.stage->id != m_stage || !entry.lacksProof)
            continue;
        auto *open = new QLabel(
            tr("This stage is not closed: nothing proves the filing. Enter a proof, or write why there is none."),
            content());
        open->setObjectName(u"filings.lacksProof"_s);
        open->setWordWrap(true);
        look::setRole(open, u"risk"_s);
        column->addWidget(open);
    }
    bool any = false;
    const auto &filings = m_papers.filings();
    for (auto filing = filings.rbegin(); filing != filings.rend(); ++filing) {
        if (filing->stage != m_stage)
            continue;
        addFiling(*column, *filing);
        any = true;
    }
    if (!filings.empty()) {
        auto *save = new QPushButton(tr("Save as a table…"), content());
        save->setObjectName(u"filings.save"_s);
        look::setRole(save, u"link"_s);
        connect(save, &QPushButton::clicked, this, &FilingsCard::tableRequested);
        save->setAccessibleName(tr("Save all filings of the case as a table…"));
        save->setToolTip(tr("All filings of the case, for Excel and other programs"));
        column->addWidget(save, 0, Qt::AlignLeft);
    }
    if (!any) {
        auto *none = new QLabel(tr("Nothing was filed in this stage yet."), content());
        look::setRole(none, u"muted"_s);
        column->addWidget(none);
    }
    finish();
}

void FilingsCard::addFiling(QVBoxLayout &column, const Filing &filing)
{
    auto *box = new QFrame(content());
    box->setObjectName(u"filing.%1"_s.arg(static_cast<qint64>(*filing.id)));
    look::setRole(box, u"notice"_s);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->setSpacing(3);
    auto *top = new QHBoxLayout;
    auto *title = new QLabel(
        tr("Filing %1, papers of %2").arg(static_cast<qint64>(*filing.id)).arg(spelledDate(filing.forDay)), box);
    auto *state = new QLabel(box);
    state->setObjectName(u"filing.state.%1"_s.arg(static_cast<qint64>(*filing.id)));
    setPill(state, wordsFor(stateOf(filing)), toneFor(stateOf(filing)));
    top->addWidget(title, 1);
    top->addWidget(state);
    inside->addLayout(top);
    addWords(*inside, filing);
    addPapers(*inside, filing);
    addNextSteps(*inside, filing);
    box->setToolTip(
        tr("SHA-256 %1\nSealed by %2, program %3, rules %4").arg(filing.hash, filing.by, filing.program, filing.rules));
    column.addWidget(box);
}

void FilingsCard::addWords(QVBoxLayout &column, const Filing &filing)
{
    QStringList lines;
    if (filing.corrects)
        lines << tr("A corrected copy in place of filing %1").arg(static_cast<qint64>(*filing.corrects));
    for (const FilingOutcome &outcome : filing.outcomes)
        lines << wordsFor(outcome);
    if (lines.isEmpty())
        return;
    auto *words = new QLabel(lines.join(u'\n'), content());
    words->setTextFormat(Qt::PlainText); // the office wrote some of it
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(words);
}

void FilingsCard::addPapers(QVBoxLayout &column, const Filing &filing)
{
    for (const FiledPaper &paper : filing.papers) {
        const QString title = m_localization.say(paper.title);
        auto *button = new LinkButton(title, content());
        button->setObjectName(u"filed."_s + paper.form.text());
        button->setAccessibleName(tr("As filed: %1").arg(title));
        look::setRole(button, u"link"_s);
        auto *menu = new QMenu(button);
        connect(menu->addAction(tr("Print as filed: open the sealed PDF")), &QAction::triggered, this,
            [this, file = paper.file, title] { m_papers.open(file, title); });
        connect(menu->addAction(tr("Save as filed…")), &QAction::triggered, this,
            [this, file = paper.file, title] { m_papers.saveAs(file, title); });
        button->setMenu(menu);
        column.addWidget(button);
    }
    for (const FilingOutcome &outcome : filing.outcomes) {
        const auto scan = std::ranges::find(m_papers.scans(), outcome.scan, &Scan::id);
        if (!outcome.scan || scan == m_papers.scans().end())
            continue;
        auto *button = new LinkButton(tr("Proof: %1").arg(scan->title), content());
        look::setRole(button, u"link"_s);
        connect(button, &QPushButton::clicked, this,
            [this, file = scan->file, title = scan->title] { m_papers.open(file, title); });
        column.addWidget(button);
    }
}

void FilingsCard::addNextSteps(QVBoxLayout &column, const Filing &filing)
{
    if (stateOf(filing) == FilingState::Refused)
        return; // a corrected copy is another filing
    auto *row = new QHBoxLayout;
    column.addLayout(row);
    const auto step = [&](const QString &words, OutcomeKind kind) {
        auto *button = new QPushButton(words, content());
        button->setObjectName(u"filing.%1.%2"_s.arg(codeOf(kind)).arg(static_cast<qint64>(*filing.id)));
        button->setAccessibleName(tr("Filing %1: %2").arg(static_cast<qint64>(*filing.id)).arg(words));
        look::setRole(button, u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, id = *filing.id, kind] { ask(id, kind); });
        row->addWidget(button);
    };
    switch (stateOf(filing)) {
    case FilingState::NotSent:
        step(tr("Sent…"), OutcomeKind::Sent);
        break;
    case FilingState::NotClosed:
        step(tr("Proof…"), OutcomeKind::Proof);
        step(tr("No proof…"), OutcomeKind::Unproven);
        step(tr("Accepted…"), OutcomeKind::Accepted);
        step(tr("Refused…"), OutcomeKind::Refused);
        break;
    case FilingState::Filed:
        step(tr("Accepted…"), OutcomeKind::Accepted);
        step(tr("Refused…"), OutcomeKind::Refused);
        break;
    case FilingState::Accepted:
        step(tr("Refused after all…"), OutcomeKind::Refused);
        break;
    case FilingState::Refused:
        break;
    }
    row->addStretch();
}

void FilingsCard::begin()
{
    const Stage *stage = m_papers.draft().file().procedure().stage(m_stage);
    if (!stage || !m_papers.draft().save())
        return;
    auto *dialog = new FilingDialog(m_papers, *stage, m_localization, window());
    connect(dialog, &FilingDialog::sealed, this, [this](FilingId id) { ask(id, OutcomeKind::Sent); });
    dialog->open();
}

void FilingsCard::ask(FilingId id, OutcomeKind kind)
{
    (new OutcomeDialog(m_papers, id, kind, m_prompt, m_localization, window()))->open();
}

} // namespace hqs
