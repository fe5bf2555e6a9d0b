// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/findingscard.h"

#include "cases/inspection.h"
#include "cases/officenumbers.h"
#include "ui/casedraft.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

FindingsCard::FindingsCard(CaseDraft &draft, Localization &localization, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_localization(localization)
{
    look::setRole(this, u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    connect(&draft, &CaseDraft::changed, this, [this] { build(); });
    connect(&draft, &CaseDraft::restructured, this, [this] { build(); });
    localization.bind(this, [this] { build(); });
}

void FindingsCard::build()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *heading = new QLabel(tr("Checks"), m_content);
    look::setRole(heading, u"heading"_s);
    column->addWidget(heading);
    const auto findings = inspect(m_draft.file().catalog(), m_draft.facts());
    for (const Finding &finding : findings) {
        const Severity severity = finding.check->severity;
        auto *line = new QWidget(m_content);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto *sign = new QLabel(severity == Severity::Red ? u"✕"_s
                : severity == Severity::Amber             ? u"!"_s
                                                          : u"i"_s,
            line);
        const Tone tone = severity == Severity::Red ? Tone::Bad
            : severity == Severity::Amber           ? Tone::Warning
                                                    : Tone::Neutral;
        sign->setStyleSheet(u"font-weight: bold; color: %1;"_s.arg(look::foreground(tone).name()));
        sign->setFixedWidth(14);
        QStringList said { m_localization.say(finding.check->message) };
        for (const OfficeNumber &number : officeNumbersOf(*finding.check, m_draft.file().catalog(), m_draft.facts()))
            said << spelled(number, m_localization.language());
        auto *words = new QLabel(said.join(u'\n'), line);
        words->setTextFormat(Qt::PlainText); // the office wrote some of it
        words->setWordWrap(true);
        auto *go = new QPushButton(tr("Show"), line);
        go->setAccessibleName(tr("Show the field: %1").arg(m_localization.say(finding.check->message)));
        look::setRole(go, u"link"_s);
        connect(go, &QPushButton::clicked, this, [this, place = finding.place] { Q_EMIT jumpTo(place); });
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        row->addWidget(go, 0, Qt::AlignTop);
        line->setToolTip(m_localization.say(finding.check->remedy) + u"\n\n"_s
            + provenanceWords(finding.check->provenance, m_localization.language()));
        column->addWidget(line);
    }
    if (findings.empty()) {
        auto *none = new QLabel(u"✓ "_s + tr("No rule is broken by what is known so far."), m_content);
        none->setWordWrap(true);
        none->setStyleSheet(u"color: %1;"_s.arg(look::foreground(Tone::Good).name()));
        column->addWidget(none);
    }
    layout()->addWidget(m_content);
}

} // namespace hqs
