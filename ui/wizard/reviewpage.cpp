// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reviewpage.h"

#include "ui/casedraft.h"
#include "ui/cases/acceptancedialog.h"
#include "ui/linkbutton.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "words/problemwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

ReviewPage::ReviewPage(CaseDraft &draft, const std::vector<Step> &asked, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_asked(asked)
    , m_localization(localization)
    , m_verdict(new QLabel(this))
    , m_print(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(u"review.verdict"_s);
    m_print->setObjectName(u"review.print"_s);
    look::setRole(m_print, u"primary"_s);
    column->addWidget(m_verdict);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_print, &QPushButton::clicked, this, &ReviewPage::printRequested);
    connect(&draft, &CaseDraft::judgementChanged, this, &ReviewPage::refresh);
    localization.bind(this, [this] { refresh(); });
}

void ReviewPage::refresh()
{
    m_print->setText(tr("To the papers and printing…"));
    // Not at once: the button that was pressed to change the findings lies in it.
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(2);
    addFindings();
    addGaps();
    if (m_lines->isEmpty())
        m_verdict->setText(tr("Nothing is missing and no rule is broken. The package can be printed."));
    else
        m_verdict->setText(tr("The package can be printed at any time; what is missing "
                              "stays empty on paper."));
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_list);
}

void ReviewPage::addFindings()
{
    const auto findings = m_draft.judged();
    const auto accepted
        = std::ranges::find_if(findings, [](const JudgedFinding &one) { return one.accepted.has_value(); });
    if (accepted != findings.begin())
        addHeading(tr("What the inspector finds"));
    std::for_each(findings.begin(), accepted, [this](const JudgedFinding &one) { addFinding(one); });
    if (accepted != findings.end())
        addHeading(tr("Accepted with a reason"));
    std::for_each(accepted, findings.end(), [this](const JudgedFinding &one) { addFinding(one); });
}

void ReviewPage::addFinding(const JudgedFinding &judged)
{
    const Finding &finding = judged.finding;
    const Check &check = *finding.check;
    const QString message = m_localization.say(check.message);
    const QString sign = check.severity == Severity::Red ? tr("will be refused")
        : check.severity == Severity::Amber              ? tr("risk")
                                                         : tr("note");
    QString detail
        = tr("%1 Basis: %2.").arg(m_localization.say(check.remedy), m_localization.say(check.provenance.basis));
    if (judged.accepted)
        detail = acceptedWords(*judged.accepted);
    else if (judged.lapsed)
        detail = lapsedWords(*judged.lapsed) + u'\n' + detail;
    QHBoxLayout *row = addLine(finding.place, sign, message, detail);
    if (!judged.accepted && check.severity == Severity::Info)
        return;
    auto *act = new QPushButton(judged.accepted ? tr("Withdraw") : tr("Accept…"), m_list);
    act->setObjectName((judged.accepted ? u"review.withdraw."_s : u"review.accept."_s) + check.id.text() + u'@'
        + toPath(finding.place));
    act->setAccessibleName(
        (judged.accepted ? tr("Withdraw the acceptance: %1") : tr("Accept with a reason: %1")).arg(message));
    look::setRole(act, u"link"_s);
    row->addWidget(act, 0, Qt::AlignTop);
    if (judged.accepted)
        connect(
            act, &QPushButton::clicked, this, [this, acceptance = *judged.accepted] { m_draft.withdraw(acceptance); });
    else
        connect(act, &QPushButton::clicked, this,
            [this, finding] { AcceptanceDialog::ask(m_draft, finding, m_localization, window()); });
}

void ReviewPage::addGaps()
{
    const Catalog &catalog = m_draft.file().catalog();
    for (const Step &step : m_asked) {
        const auto gaps = gapsOf(step, catalog, m_draft.facts());
        if (gaps.empty())
            continue;
        addHeading(m_localization.say(step.title));
        for (const Gap &gap : gaps) {
            const Field &field = *catalog.field(gap.place.field);
            QString label = m_localization.say(field.label);
            if (gap.place.item > 0)
                label = tr("%1 (no. %2)").arg(label).arg(gap.place.item);
            addLine(gap.place, isMalformed(gap.problem) ? tr("wrong") : tr("missing"), label,
                isMalformed(gap.problem) ? wordsFor(gap.problem, field.type()) : QString());
        }
    }
}

void ReviewPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_list);
    look::setRole(heading, u"heading"_s);
    heading->setContentsMargins(0, 10, 0, 2);
    m_lines->addWidget(heading);
}

QHBoxLayout *ReviewPage::addLine(const Place &place, const QString &sign, const QString &text, const QString &detail)
{
    auto *line = new QWidget(m_list);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *pill = new QLabel(line);
    const bool grave = sign == tr("wrong") || sign == tr("will be refused");
    setPill(pill, sign, grave ? Tone::Bad : sign == tr("note") ? Tone::Neutral : Tone::Warning);
    auto *link = new LinkButton(text, line);
    link->setObjectName(u"review."_s + toPath(place));
    connect(link, &QPushButton::clicked, this, [this, place] { Q_EMIT jumpTo(place); });
    row->addWidget(pill);
    row->addWidget(link);
    row->addStretch();
    m_lines->addWidget(line);
    if (detail.isEmpty())
        return row;
    auto *below = new QWidget(m_list);
    auto *second = new QHBoxLayout(below);
    second->setContentsMargins({});
    auto *more = new QLabel(detail, below);
    more->setTextFormat(Qt::PlainText); // the reason of an acceptance is what somebody typed
    more->setWordWrap(true);
    look::setRole(more, u"muted"_s);
    second->addWidget(more, 1);
    m_lines->addWidget(below);
    return second;
}

} // namespace hqs
