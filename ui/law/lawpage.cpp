// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawpage.h"

#include "catalog/catalog.h"
#include "ui/law/lawchangestab.h"
#include "ui/law/lawofday.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LawPage::LawPage(const Catalog &catalog, QDate today, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_ofDay(new LawOfDay(catalog, today, localization, m_tabs))
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
    column->addLayout(head);
    m_tabs->setObjectName(u"law.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_ofDay, QString());
    m_tabs->addTab(new LawChangesTab(catalog, today, localization, m_tabs), QString());
    column->addWidget(m_tabs, 1);
    localization.bind(this, [this] { retranslate(); });
}

void LawPage::showDay(QDate day)
{
    m_tabs->setCurrentWidget(m_ofDay);
    m_ofDay->setDay(day);
}

void LawPage::retranslate()
{
    m_title->setText(tr("Rules and rates"));
    m_edition->setText(tr("edition %1").arg(m_editionName));
    m_tabs->setTabText(0, tr("Law of a day"));
    m_tabs->setTabText(1, tr("What changes"));
}

} // namespace hqs
