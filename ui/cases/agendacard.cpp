// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/agendacard.h"

#include "cases/agenda.h"
#include "catalog/explanation.h"
#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/cases/payfigures.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t shownAtMost = 6;

Tone toneFor(qint64 daysLeft)
{
    return daysLeft < 0 ? Tone::Bad : daysLeft <= 3 ? Tone::Warning : daysLeft <= 30 ? Tone::Accent : Tone::Neutral;
}

} // namespace

AgendaCard::AgendaCard(CaseDraft &draft, Localization &localization, QWidget *parent)
    : RebuiltCard(Edge::Card, parent)
    , m_draft(draft)
    , m_localization(localization)
{
    connect(&draft, &CaseDraft::changed, this, [this] { build(); });
    connect(&draft, &CaseDraft::restructured, this, [this] { build(); });
    localization.bind(this, [this] { build(); });
}

void AgendaCard::build()
{
    QVBoxLayout *column = startAnew();
    auto *heading = new QLabel(tr("Nearest deadlines"), content());
    look::setRole(heading, u"heading"_s);
    column->addWidget(heading);

    const Catalog &catalog = m_draft.file().catalog();
    const bool isClosed = m_draft.file().head().closedOn.has_value();
    const auto agenda = isClosed ? std::vector<Appointment>() : agendaOf(catalog, m_draft.facts());
    if (agenda.empty()) {
        auto *none = new QLabel(isClosed
                ? tr("The case is closed: its terms no longer come.")
                : tr("No term is running. Terms start by themselves when their day is entered: the contract signed, "
                     "the permit decided, the border crossed."),
            content());
        none->setWordWrap(true);
        look::setRole(none, u"muted"_s);
        column->addWidget(none);
    }
    for (std::size_t i = 0; i < agenda.size() && i < shownAtMost; ++i) {
        const Appointment &entry = agenda[i];
        auto *line = new QWidget(content());
        auto *grid = new QGridLayout(line);
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(1, 1);
        auto *pill = new QLabel(line);
        setPill(pill, spelledDate(entry.due.due), toneFor(entry.daysLeft));
        auto *title = new QLabel(m_localization.say(entry.rule->title), line);
        title->setWordWrap(true);
        QString when = entry.daysLeft < 0 ? tr("overdue by %n day(s)", nullptr, static_cast<int>(-entry.daysLeft))
            : entry.daysLeft == 0         ? tr("today is the last day")
                                          : tr("%n day(s) left", nullptr, static_cast<int>(entry.daysLeft));
        if (entry.rule->quarterly)
            when += u" · "_s + wordsFor(Quarter::of(entry.due.event));
        if (entry.due.safeDue.isValid() && entry.due.safeDue != entry.due.due)
            when += u" · "_s + tr("a day off: better by %1").arg(spelledDate(entry.due.safeDue));
        if (entry.due.provisional)
            when += u" · "_s + tr("provisional");
        const Provenance &provenance = provenanceOf(*entry.rule, entry.due);
        if (provenance.status != LawStatus::InForce)
            when += u" · "_s + wordsFor(provenance.status);
        auto *detail = new QLabel(when, line);
        detail->setWordWrap(true);
        look::setRole(detail, u"muted"_s);
        grid->addWidget(pill, 0, 0, Qt::AlignTop);
        grid->addWidget(title, 0, 1);
        grid->addWidget(detail, 1, 1);
        line->setToolTip(m_localization.say(explain(*entry.rule, entry.due, catalog.calendar())) + u"\n\n"_s
            + provenanceWords(provenance, m_localization.language()));
        column->addWidget(line);
    }
    if (agenda.size() > shownAtMost) {
        auto *more = new QLabel(tr("and %n more", nullptr, static_cast<int>(agenda.size() - shownAtMost)), content());
        look::setRole(more, u"muted"_s);
        column->addWidget(more);
    }
    finish();
}

} // namespace hqs
