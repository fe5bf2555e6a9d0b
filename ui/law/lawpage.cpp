// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawpage.h"

#include "catalog/catalog.h"
#include "storage/lawwordstore.h"
#include "ui/law/lawchangestab.h"
#include "ui/law/lawofday.h"
#include "ui/law/lawworddesk.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"
#include "ui/reports/savelists.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LawPage::LawPage(
    Catalog &catalog, Database &database, Prompt &prompt, QDate today, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_desk(new LawWordDesk(catalog, database, prompt, today, localization, this))
    , m_title(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_ofDay(new LawOfDay(catalog, today, localization, m_tabs))
    , m_changes(new LawChangesTab(catalog, today, localization, m_tabs))
    , m_editionName(catalog.edition())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    look::setRole(m_title, u"title"_s);
    look::setRole(m_edition, u"muted"_s);
    head->addWidget(m_title);
    head->addWidget(m_edition);
    head->addStretch();
    head->addWidget(m_save);
    head->addWidget(m_import);
    head->addWidget(m_export);
    column->addLayout(head);
    m_save->setObjectName(u"law.save"_s);
    m_import->setObjectName(u"law.import"_s);
    m_export->setObjectName(u"law.export"_s);
    m_tabs->setObjectName(u"law.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_ofDay, QString());
    m_tabs->addTab(m_changes, QString());
    column->addWidget(m_tabs, 1);

    connect(m_save, &QPushButton::clicked, this, &LawPage::saveShown);
    connect(m_import, &QPushButton::clicked, m_desk, &LawWordDesk::importWords);
    connect(m_export, &QPushButton::clicked, m_desk, &LawWordDesk::exportWords);
    connect(m_ofDay, &LawOfDay::wordRequested, m_desk, &LawWordDesk::edit);
    connect(m_ofDay, &LawOfDay::withdrawalRequested, m_desk, &LawWordDesk::withdraw);
    connect(m_desk, &LawWordDesk::changed, this, [this] {
        reload();
        Q_EMIT lawChanged();
    });
    localization.bind(this, [this] { retranslate(); });
    reload();
}

void LawPage::showDay(QDate day)
{
    m_tabs->setCurrentWidget(m_ofDay);
    m_ofDay->setDay(day);
}

void LawPage::find(const QString &title)
{
    showDay(m_today);
    m_ofDay->search(title);
}

void LawPage::reload()
{
    auto words = LawWordStore(m_database).list();
    if (!words) {
        m_prompt.tell(this, words.error());
        return;
    }
    m_ofDay->reload(*std::move(words));
    m_changes->readSpan();
}

/// All numbers with all their days, or the changes that are shown.
void LawPage::saveShown()
{
    const bool isChanges = m_tabs->currentWidget() == m_changes;
    const ListKind kind = isChanges ? ListKind::LawChanges : ListKind::Law;
    const ListSource source {
        .catalog = m_catalog, .database = m_database, .today = m_today, .language = m_localization.language()
    };
    const auto changes = [this](ListReader) {
        const auto &[from, to] = m_changes->span();
        return std::vector { lawChangeSheet(m_catalog, from, to, m_localization.language()) };
    };
    const QString words = isChanges ? saveTable(this, m_prompt,
                              { .title = wordsFor(kind),
                                  .name = u"%1 %2"_s.arg(m_today.toString(Qt::ISODate), codeOf(kind)),
                                  .language = source.language,
                                  .make = changes })
                                    : saveLists(this, m_prompt, source, { kind });
    if (!words.isEmpty())
        Q_EMIT told(words);
}

void LawPage::retranslate()
{
    m_title->setText(tr("Rules and rates"));
    m_tabs->setAccessibleName(tr("Rules and rates"));
    m_edition->setText(tr("edition %1").arg(m_editionName));
    m_save->setText(tr("Save as a table…"));
    m_save->setToolTip(tr("All numbers of the law, or what changes in the days that are shown, for Excel"));
    m_import->setText(tr("Import values and marks…"));
    m_import->setToolTip(tr("Shows what the file of another office says of the law, and takes over what you choose."));
    m_export->setText(tr("Export values and marks…"));
    m_export->setToolTip(tr("Writes your office's own values and checks to a file for another office."));
    m_tabs->setTabText(0, tr("Law of a day"));
    m_tabs->setTabText(1, tr("What changes"));
}

} // namespace hqs
