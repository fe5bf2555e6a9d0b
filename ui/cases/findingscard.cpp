// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/findingscard.h"

#include "cases/officenumbers.h"
#include "ui/casedraft.h"
#include "ui/cases/acceptancedialog.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

FindingsCard::FindingsCard(CaseDraft &draft, Localization &localization, QWidget *parent)
    : RebuiltCard(Edge::Card, parent)
    , m_draft(draft)
    , m_localization(localization)
{
    connect(&draft, &CaseDraft::changed, this, [this] { build(); });
    connect(&draft, &CaseDraft::restructured, this, [this] { build(); });
    connect(&draft, &CaseDraft::judgementChanged, this, [this] { build(); });
    localization.bind(this, [this] { build(); });
}

void FindingsCard::build()
{
    QVBoxLayout *column = startAnew();
    addHeading(*column, tr("Checks"));
    const auto findings = m_draft.judged();
    const auto accepted
        = std::ranges::find_if(findings, [](const JudgedFinding &one) { return one.accepted.has_value(); });
    std::for_each(findings.begin(), accepted, [&](const JudgedFinding &one) { addFinding(*column, one); });
    if (accepted == findings.begin()) {
        auto *none = new QLabel(findings.empty() ? u"✓ "_s + tr("No rule is broken by what is known so far.")
                                                 : tr("No other rule is broken by what is known so far."),
            content());
        none->setWordWrap(true);
        none->setStyleSheet(
            u"color: %1;"_s.arg(look::foreground(findings.empty() ? Tone::Good : Tone::Neutral).name()));
        column->addWidget(none);
    }
    if (accepted != findings.end()) {
        addHeading(*column, tr("Accepted with a reason"));
        std::for_each(accepted, findings.end(), [&](const JudgedFinding &one) { addFinding(*column, one); });
    }
    if (!findings.empty()) {
        auto *save = new QPushButton(tr("Save as a table…"), content());
        save->setObjectName(u"findings.save"_s);
        look::setRole(save, u"link"_s);
        connect(save, &QPushButton::clicked, this, &FindingsCard::tableRequested);
        save->setAccessibleName(tr("Save the checks as a table…"));
        column->addWidget(save, 0, Qt::AlignLeft);
    }
    finish();
}

void FindingsCard::addHeading(QVBoxLayout &column, const QString &words)
{
    auto *heading = new QLabel(words, content());
    look::setRole(heading, u"heading"_s);
    column.addWidget(heading);
}

void FindingsCard::addFinding(QVBoxLayout &column, const JudgedFinding &judged)
{
    const Finding &finding = judged.finding;
    const Check &check = *finding.check;
    const QString message = m_localization.say(check.message);
    const QString name = check.id.text() + u'@' + toPath(finding.place);
    auto *line = new QWidget(content());
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    auto *sign = new QLabel(check.severity == Severity::Red ? u"✕"_s
            : check.severity == Severity::Amber             ? u"!"_s
                                                            : u"i"_s,
        line);
    const Tone tone = check.severity == Severity::Red ? Tone::Bad
        : check.severity == Severity::Amber           ? Tone::Warning
                                                      : Tone::Neutral;
    sign->setStyleSheet(u"font-weight: bold; color: %1;"_s.arg(look::foreground(tone).name()));
    sign->setFixedWidth(14);
    QStringList said { message };
    for (const OfficeNumber &number : officeNumbersOf(check, m_draft.file().catalog(), m_draft.facts()))
        said << spelled(number, m_localization.language());
    auto *words = new QLabel(said.join(u'\n'), line);
    words->setTextFormat(Qt::PlainText); // the office wrote some of it
    words->setWordWrap(true);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(words, 0, 1);
    int row = 1;
    if (const auto &acceptance = judged.accepted ? judged.accepted : judged.lapsed) {
        auto *why = new QLabel(judged.accepted ? acceptedWords(*acceptance) : lapsedWords(*acceptance), line);
        why->setTextFormat(Qt::PlainText);
        why->setObjectName(u"finding.why."_s + name);
        why->setWordWrap(true);
        look::setRole(why, u"muted"_s);
        grid->addWidget(why, row++, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins({});
    const auto link = [&](const QString &text, const QString &spoken, const QString &what) {
        auto *button = new QPushButton(text, line);
        button->setObjectName(what + u'.' + name);
        button->setAccessibleName(spoken.arg(message));
        look::setRole(button, u"link"_s);
        buttons->addWidget(button);
        return button;
    };
    connect(link(tr("Show"), tr("Show the field: %1"), u"finding.show"_s), &QPushButton::clicked, this,
        [this, place = finding.place] { Q_EMIT jumpTo(place); });
    if (judged.accepted) {
        connect(link(tr("Withdraw"), tr("Withdraw the acceptance: %1"), u"finding.withdraw"_s), &QPushButton::clicked,
            this, [this, acceptance = *judged.accepted] { m_draft.withdraw(acceptance); });
    } else if (check.severity != Severity::Info) {
        connect(link(tr("Accept…"), tr("Accept with a reason: %1"), u"finding.accept"_s), &QPushButton::clicked, this,
            [this, finding] { AcceptanceDialog::ask(m_draft, finding, m_localization, window()); });
    }
    buttons->addStretch();
    grid->addLayout(buttons, row, 1);
    line->setToolTip(
        m_localization.say(check.remedy) + u"\n\n"_s + provenanceWords(check.provenance, m_localization.language()));
    column.addWidget(line);
}

} // namespace hqs
