// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paycard.h"

#include "domain/knownfields.h"
#include "ui/casedraft.h"
#include "ui/cases/paychart.h"
#include "ui/cases/payfigures.h"
#include "ui/cases/paytrialdialog.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The quarter of today, or the first one worked when the work starts later.
Quarter shownQuarter(const CaseDraft &draft)
{
    QDate day = draft.today();
    const auto started = draft.record().get(known::startedOn);
    const QDate start = started ? *started : draft.record().get(known::contractStart).value_or(day);
    return Quarter::of(std::max(day, start));
}

} // namespace

PayCard::PayCard(CaseDraft &draft, Localization &localization, QWidget *parent)
    : RebuiltCard(Edge::Card, parent)
    , m_draft(draft)
    , m_localization(localization)
{
    connect(&draft, &CaseDraft::changed, this, [this] { build(); });
    connect(&draft, &CaseDraft::restructured, this, [this] { build(); });
    localization.bind(this, [this] { build(); });
}

void PayCard::build()
{
    setVisible(
        m_draft.record().get(known::monthlyPay).has_value() && isPaidIn(m_draft.file().procedure(), m_draft.facts()));
    if (isHidden())
        return clear();
    const Catalog &catalog = m_draft.file().catalog();
    const PayQuarter pay = payOf(catalog, m_draft.facts(), shownQuarter(m_draft));
    const PayRules &rules = catalog.pay();
    const Language language = m_localization.language();
    QVBoxLayout *column = startAnew();

    auto *head = new QHBoxLayout;
    auto *heading = new QLabel(tr("Pay, %1").arg(wordsFor(pay.quarter)), content());
    look::setRole(heading, u"heading"_s);
    auto *verdict = new QLabel(content());
    verdict->setObjectName(u"pay.verdict"_s);
    setPill(verdict, m_localization.say(rules.verdicts.at(pay.verdict)), toneFor(pay.verdict));
    head->addWidget(heading, 1);
    head->addWidget(verdict);
    column->addLayout(head);

    auto *figures = new QFormLayout;
    figures->setVerticalSpacing(2);
    for (const PayFigure figure : payFigures) {
        const QString spelledOut = spelled(figure, pay, language);
        const bool isNothingMissing = figure == PayFigure::Shortfall && pay.shortfall == Money();
        if (figure == PayFigure::Threshold || (!spelledOut.isEmpty() && !isNothingMissing))
            figures->addRow(wordsFor(figure, pay.proRata.has_value()),
                new QLabel(spelledOut.isEmpty() ? u"—"_s : spelledOut, content()));
    }
    column->addLayout(figures);
    auto *chart = new PayChart(content());
    chart->draw(pay, PayChart::topOf(pay));
    column->addWidget(chart);

    for (const PayNote note : pay.notes) {
        auto *words = new QLabel(m_localization.say(rules.notes.at(note)), content());
        words->setWordWrap(true);
        look::setRole(words, u"muted"_s);
        column->addWidget(words);
    }
    if (pay.provenance) {
        auto *standing = new QLabel(wordsFor(pay.provenance->status), content());
        look::setRole(standing, u"muted"_s);
        column->addWidget(standing);
        content()->setToolTip(provenanceWords(*pay.provenance, language));
    }
    auto *tryOut = new QPushButton(tr("What if…"), content());
    tryOut->setObjectName(u"pay.tryOut"_s);
    tryOut->setToolTip(tr("Try out a start, a raise, a bonus or days off. Nothing is saved."));
    connect(tryOut, &QPushButton::clicked, this, [this] {
        auto *dialog = new PayTrialDialog(m_draft, shownQuarter(m_draft), m_localization, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    column->addWidget(tryOut, 0, Qt::AlignLeft);
    finish();
}

} // namespace hqs
