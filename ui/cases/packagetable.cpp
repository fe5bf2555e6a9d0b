// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/packagetable.h"

#include "cases/packagefolder.h"
#include "cases/packagelist.h"
#include "domain/knownfields.h"
#include "storage/viewingfolder.h"
#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/packagerow.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

PackageTable::PackageTable(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent)
    : RebuiltCard(Edge::None, parent)
    , m_papers(papers)
    , m_prompt(prompt)
    , m_localization(localization)
{
    connect(&papers.draft(), &CaseDraft::changed, this, &PackageTable::refreshIfPapersChanged);
    connect(&papers.draft(), &CaseDraft::restructured, this, &PackageTable::build);
    connect(&papers, &CasePapers::changed, this, &PackageTable::build);
    localization.bind(this, [this] { build(); });
}

void PackageTable::showStage(const StageId &stage)
{
    m_stage = stage;
    build();
}

void PackageTable::refreshIfPapersChanged()
{
    const CaseDraft &draft = m_papers.draft();
    QStringList now;
    for (const PackageLine &line : packageOf(draft.file().catalog(), draft.file().procedure(), draft.facts(), m_stage))
        now << line.name();
    if (now != m_shown)
        build();
}

void PackageTable::build()
{
    QVBoxLayout *column = startAnew(10);
    const CaseDraft &draft = m_papers.draft();
    const auto lines = packageOf(draft.file().catalog(), draft.file().procedure(), draft.facts(), m_stage);
    m_shown.clear();
    for (const PackageLine &line : lines) {
        m_shown << line.name();
        auto *row = new PackageRow(line, m_papers, m_prompt, m_localization, content());
        connect(row, &PackageRow::printRequested, this, &PackageTable::printRequested);
        column->addWidget(row);
    }
    if (lines.empty()) {
        auto *none = new QLabel(tr("This stage needs no papers."), content());
        look::setRole(none, u"muted"_s);
        column->addWidget(none);
    } else {
        auto *row = new QHBoxLayout;
        const auto link = [&](const QString &words, const QString &name, const QString &tip) {
            auto *button = new QPushButton(words, content());
            button->setObjectName(name);
            button->setToolTip(tip);
            look::setRole(button, u"link"_s);
            row->addWidget(button);
            return button;
        };
        connect(link(tr("Save the package as a folder…"), u"package.folder"_s,
                    tr("A new folder with the list, the printed papers and the scans, numbered as in the list.")),
            &QPushButton::clicked, this, &PackageTable::saveFolder);
        connect(link(tr("Save as a table…"), u"package.save"_s,
                    tr("The papers of all stages and how far each one is, for Excel and other programs")),
            &QPushButton::clicked, this, &PackageTable::tableRequested);
        row->addStretch();
        column->addLayout(row);
    }
    finish();
}

void PackageTable::saveFolder()
{
    CaseDraft &draft = m_papers.draft();
    const auto parent = m_prompt.folder(this, tr("Where the folder of the package goes"));
    if (!parent || !draft.save())
        return;
    const auto package = packageFolder(
        draft.file(), m_papers.library(), draft.database(), draft.today(), m_stage, m_localization.language());
    if (!package) {
        m_prompt.tell(this, package.error());
        return;
    }
    if (!package->awaiting.empty()) {
        QStringList titles;
        for (const Form *form : package->awaiting)
            titles << m_localization.say(form->shortTitle);
        m_prompt.tell(this,
            { Fault::BadInput,
                tr("the editions of these papers are not confirmed yet (page “Print”): %1").arg(titles.join(u", "_s)),
                {} });
        return;
    }
    const QString person = draft.record().get(known::surnameLat).value_or(QString());
    const QString name = safeFileName(u"%1 %2 %3"_s.arg(draft.file().head().number, person, m_stage.text()));
    QString path = QDir(*parent).filePath(name);
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = QDir(*parent).filePath(u"%1 (%2)"_s.arg(name).arg(again));
    if (auto done = writePackage(path, *package); !done) {
        m_prompt.tell(this, done.error());
        return;
    }
    auto *saved = new QLabel(tr("%n file(s) saved in %1", nullptr, static_cast<int>(package->files.size()))
                                 .arg(QDir::toNativeSeparators(path)),
        content());
    saved->setObjectName(u"package.saved"_s);
    saved->setWordWrap(true);
    look::setRole(saved, u"muted"_s);
    content()->layout()->addWidget(saved);
}

} // namespace hqs
