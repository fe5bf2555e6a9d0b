// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepage.h"

#include "catalog/spelling.h"
#include "domain/knownfields.h"
#include "ui/casedraft.h"
#include "ui/cases/agendacard.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/chainpanel.h"
#include "ui/cases/filingscard.h"
#include "ui/cases/findingscard.h"
#include "ui/cases/historycard.h"
#include "ui/cases/packagetable.h"
#include "ui/cases/paycard.h"
#include "ui/cases/stageband.h"
#include "ui/fieldform.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

/// Everything the wizard asks, page after page, for the tab with all data.
std::vector<Section> allSections(const CaseDraft &draft)
{
    std::vector<Section> sections;
    for (const Step &step : stepsOf(draft.file().procedure(), {}, draft.facts()))
        sections.insert(sections.end(), step.sections.begin(), step.sections.end());
    return sections;
}

} // namespace

QString actionOf(const PossibleFollowUp &followUp, const Localization &localization)
{
    if (followUp.next)
        return CasePage::tr("%1: open case %2").arg(localization.say(followUp.what->title), followUp.next->number);
    return followUp.isOpen ? CasePage::tr("Go on: %1").arg(localization.say(followUp.what->title))
                           : localization.say(followUp.what->action) + u'…';
}

CasePage::CasePage(CaseDraft &draft, const FormLibrary &library, Prompt &prompt, ViewingFolder &viewing,
    Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_further(new QPushButton(this))
    , m_continue(new QPushButton(this))
    , m_stages(new StageBand(localization, this))
    , m_tabs(new QTabWidget(this))
    , m_stageTitle(new QLabel(this))
    , m_doing(new QLabel(this))
    , m_papers(new CasePapers(draft, library, prompt, viewing, this))
    , m_package(new PackageTable(*m_papers, prompt, localization, this))
    , m_filings(new FilingsCard(*m_papers, prompt, localization, this))
    , m_factsHolder(new QWidget(this))
    , m_factsTitle(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 18);
    column->setSpacing(14);
    column->addWidget(makeHeader());
    auto *band = new QFrame(this);
    look::setRole(band, u"card"_s);
    auto *bandRow = new QHBoxLayout(band);
    bandRow->addWidget(m_stages);
    column->addWidget(band);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(makeTabs(), 5);
    columns->addWidget(makeSide(), 3);
    column->addLayout(columns, 1);

    connect(m_stages, &StageBand::chosen, this, &CasePage::showStage);
    connect(m_package, &PackageTable::tableRequested, this, [this] { Q_EMIT tableRequested(ListKind::Package); });
    connect(m_filings, &FilingsCard::tableRequested, this, [this] { Q_EMIT tableRequested(ListKind::Filings); });
    connect(m_package, &PackageTable::printRequested, this, &CasePage::printRequested);
    connect(&draft, &CaseDraft::changed, this, &CasePage::refresh);
    connect(&draft, &CaseDraft::restructured, this, &CasePage::refresh);
    connect(&draft, &CaseDraft::saved, this, &CasePage::refresh);
    m_stages->setProgress(shownStages(draft.file().procedure(), draft.facts()));
    showStage(stageToShow());
    localization.bind(this, [this] { retranslate(); });
}

QWidget *CasePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins({});
    column->setSpacing(2);
    look::setRole(m_back, u"link"_s);
    connect(m_back, &QPushButton::clicked, this, &CasePage::closed);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    look::setRole(m_title, u"title"_s);
    look::setRole(m_subtitle, u"muted"_s);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->setObjectName(u"case.subtitle"_s);
    m_title->setObjectName(u"case.title"_s);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    row->addWidget(m_print, 0, Qt::AlignTop);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    row->addWidget(m_further, 0, Qt::AlignTop);
    row->addWidget(m_continue, 0, Qt::AlignTop);
    look::setRole(m_continue, u"primary"_s);
    m_print->setObjectName(u"case.print"_s);
    m_edit->setObjectName(u"case.edit"_s);
    m_further->setObjectName(u"case.further"_s);
    m_continue->setObjectName(u"case.continue"_s);
    auto *further = new QMenu(m_further);
    m_further->setMenu(further);
    connect(further, &QMenu::aboutToShow, this, [this, further] { fillFurther(further); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested({}); });
    connect(m_continue, &QPushButton::clicked, this, &CasePage::continueCase);
    column->addLayout(row);
    return header;
}

/// All the questions of a case: hundreds of boxes, made when somebody wants to see them.
FieldForm &CasePage::dataForm()
{
    if (!m_data) {
        QWidget *page = static_cast<QScrollArea *>(m_tabs->widget(dataTab))->widget();
        m_data = new FieldForm(allSections(m_draft), m_draft, m_prompt, m_localization, page);
        static_cast<QVBoxLayout *>(page->layout())->insertWidget(0, m_data);
        m_data->show(); // the layout would do so only later, and who asked goes to a box of it now
    }
    return *m_data;
}

QWidget *CasePage::makeTabs()
{
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 6, 8, 8);
    column->addWidget(m_tabs);
    m_tabs->setObjectName(u"case.tabs"_s);
    m_tabs->setDocumentMode(true);

    auto *stage = new QWidget(m_tabs);
    auto *stageColumn = new QVBoxLayout(stage);
    stageColumn->setContentsMargins(10, 12, 10, 12);
    stageColumn->setSpacing(12);
    look::setRole(m_stageTitle, u"heading"_s);
    look::setRole(m_factsTitle, u"heading"_s);
    look::setRole(m_doing, u"muted"_s);
    m_doing->setWordWrap(true);
    stageColumn->addWidget(m_stageTitle);
    stageColumn->addWidget(m_doing);
    stageColumn->addWidget(m_package);
    stageColumn->addWidget(m_filings);
    stageColumn->addWidget(m_factsTitle);
    auto *holder = new QVBoxLayout(m_factsHolder);
    holder->setContentsMargins({});
    stageColumn->addWidget(m_factsHolder);
    stageColumn->addStretch();
    m_stageArea = scrolled(stage, m_tabs);
    m_tabs->addTab(m_stageArea, QString());

    auto *all = new QWidget(m_tabs);
    auto *allColumn = new QVBoxLayout(all);
    allColumn->setContentsMargins(10, 12, 10, 12);
    allColumn->addStretch();
    m_tabs->addTab(scrolled(all, m_tabs), QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == dataTab)
            dataForm();
    });

    auto *dates = new ChainPanel(*m_papers, m_localization, m_tabs);
    connect(dates, &ChainPanel::jumpTo, this, &CasePage::goTo);
    m_tabs->addTab(scrolled(dates, m_tabs), QString());
    return card;
}

QWidget *CasePage::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addWidget(new AgendaCard(m_draft, m_localization, side));
    column->addWidget(new PayCard(m_draft, m_localization, side));
    auto *findings = new FindingsCard(m_draft, m_localization, side);
    connect(findings, &FindingsCard::tableRequested, this, [this] { Q_EMIT tableRequested(ListKind::Findings); });
    connect(findings, &FindingsCard::jumpTo, this, &CasePage::goTo);
    column->addWidget(findings);
    column->addWidget(new HistoryCard(*m_papers, m_localization, side));
    column->addStretch();
    auto *area = scrolled(side, this);
    look::setRole(area, u"ground"_s);
    look::setRole(side, u"ground"_s);
    return area;
}

/// What is under way first, then what can be begun; each says in its tip what it is for.
void CasePage::fillFurther(QMenu *menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    const auto known = followUpsIn(m_draft.database(), m_draft.file(), m_draft.today());
    for (const PossibleFollowUp &one : known ? *known : followUpsOf(m_draft.file(), m_draft.today())) {
        QAction *action = menu->addAction(actionOf(one, m_localization));
        action->setObjectName(u"case.further."_s + one.what->id.text());
        action->setToolTip(m_localization.say(one.what->why));
        connect(action, &QAction::triggered, this, [this, id = one.what->id] { Q_EMIT followUpRequested(id); });
    }
}

void CasePage::refresh()
{
    m_stages->setProgress(shownStages(m_draft.file().procedure(), m_draft.facts()));
    retranslate();
}

QString CasePage::subtitle() const
{
    const Catalog &catalog = m_draft.file().catalog();
    const Language language = m_localization.language();
    QStringList parts;
    const auto add = [&](const FieldId &id) {
        const Field *field = catalog.field(id);
        const auto value = answer(*field, m_draft.facts());
        const QString words = value ? spelled(*field, *value, language) : QString();
        if (!words.isEmpty())
            parts << words;
        return !words.isEmpty();
    };
    add(known::citizenship.id());
    if (add(known::passportNumber.id()))
        parts.back() = tr("passport %1").arg(parts.back());
    add(known::employerShortName.id());
    add(known::position.id());
    if (add(known::monthlyPay.id()))
        parts.back() = tr("%1 a month").arg(parts.back());
    parts << tr("case no. %1").arg(m_draft.file().head().number);
    if (const auto closed = m_draft.file().head().closedOn)
        parts << tr("closed on %1").arg(spelledDate(*closed));
    return parts.join(u" · "_s);
}

void CasePage::retranslate()
{
    const CaseHead &head = m_draft.file().head();
    const QString names = head.titleLat.isEmpty() ? head.titleRu : head.titleRu + u" · "_s + head.titleLat;
    m_title->setText(names.isEmpty() ? tr("(no name yet)") : names);
    m_subtitle->setText(subtitle());
    m_back->setText(tr("‹ All cases"));
    m_print->setText(tr("Print the package"));
    m_edit->setText(tr("Open the wizard"));
    m_further->setText(tr("What next"));
    m_further->setToolTip(tr("What this case can become: termination, extension, new passport, new terms"));
    m_further->setVisible(!followUpsOf(m_draft.file(), m_draft.today()).empty());
    const Procedure &procedure = m_draft.file().procedure();
    const Stage *now = procedure.stage(currentStage(procedure, m_draft.facts()));
    m_continue->setVisible(now || head.closedOn);
    if (head.closedOn)
        m_continue->setText(tr("Open it again…"));
    else if (now)
        m_continue->setText(tr("Continue: %1").arg(m_localization.say(now->title)));
    const Stage *shown = procedure.stage(m_stages->selected());
    m_stageTitle->setText(tr("Papers — %1").arg(m_localization.say(shown->title)));
    m_doing->setText(m_localization.say(shown->doing));
    m_factsTitle->setText(tr("What happened in this stage"));
    m_tabs->setTabText(0, tr("Stage and papers"));
    m_tabs->setTabText(dataTab, tr("All data"));
    m_tabs->setTabText(2, tr("Dates"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
}

} // namespace hqs
