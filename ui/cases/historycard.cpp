// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/historycard.h"

#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/localization.h"

#include "reports/filingwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t shownAtFirst = 8;

} // namespace

HistoryCard::HistoryCard(CasePapers &papers, Localization &localization, QWidget *parent)
    : RebuiltCard(Edge::Card, parent)
    , m_papers(papers)
    , m_localization(localization)
{
    setObjectName(u"history"_s);
    connect(&papers, &CasePapers::changed, this, &HistoryCard::build);
    connect(&papers.draft(), &CaseDraft::saved, this, &HistoryCard::build);
    connect(&papers.draft(), &CaseDraft::judgementChanged, this, &HistoryCard::build);
    localization.bind(this, [this] { build(); });
}

void HistoryCard::build()
{
    QVBoxLayout *column = startAnew(6);
    auto *heading = new QLabel(tr("History"), content());
    look::setRole(heading, u"heading"_s);
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const auto history = m_papers.history();
    int row = 0;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        if (!m_showsAll && static_cast<std::size_t>(row) == shownAtFirst)
            break;
        auto *day = new QLabel(spelledDate(entry->on), content());
        look::setRole(day, u"muted"_s);
        auto *words = new QLabel(wordsFor(*entry, m_localization.language()), content());
        words->setTextFormat(Qt::PlainText); // the office wrote some of it
        words->setWordWrap(true);
        if (!entry->by.isEmpty())
            words->setToolTip(entry->by);
        grid->addWidget(day, row, 0, Qt::AlignTop);
        grid->addWidget(words, row++, 1);
    }
    if (!m_showsAll && history.size() > shownAtFirst) {
        auto *more = new QPushButton(
            tr("Show %n earlier one(s)", nullptr, static_cast<int>(history.size() - shownAtFirst)), content());
        look::setRole(more, u"link"_s);
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            build();
        });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
    finish();
}

} // namespace hqs
