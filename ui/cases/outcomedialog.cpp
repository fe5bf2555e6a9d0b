// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/outcomedialog.h"

#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/editors/dateeditor.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestNumber = 60;
constexpr int longestWords = 2000;

} // namespace

OutcomeDialog::OutcomeDialog(
    CasePapers &papers, FilingId filing, OutcomeKind kind, Prompt &prompt, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_papers(papers)
    , m_filing(filing)
    , m_kind(kind)
    , m_prompt(prompt)
    , m_day(new DateEditor(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"outcome"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filing %1").arg(static_cast<qint64>(filing)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(6);
    auto *heading = new QLabel(wordsOfKind(), this);
    heading->setWordWrap(true);
    look::setRole(heading, u"heading"_s);
    column->addWidget(heading);
    if (kind == OutcomeKind::Refused) {
        auto *what = new QLabel(tr("A refused paper counts as not filed: the stage and its papers are open again, and "
                                   "their terms run. What was filed stays sealed."),
            this);
        what->setWordWrap(true);
        look::setRole(what, u"muted"_s);
        column->addWidget(what);
    }
    m_day->retranslate(localization.language());
    const FieldValue today = papers.draft().today();
    m_day->setValue(&today);
    add(*column, tr("On which day"), m_day, u"day"_s);
    if (kind == OutcomeKind::Sent)
        addChannel(*column);
    if (kind != OutcomeKind::Unproven && kind != OutcomeKind::Refused) {
        m_number = new QLineEdit(this);
        m_number->setMaxLength(longestNumber);
        add(*column,
            kind == OutcomeKind::Sent ? tr("Number of the certificate or request, if there is one already")
                                      : tr("Number of the certificate or of the answer"),
            m_number, u"number"_s);
    }
    if (kind == OutcomeKind::Sent || kind == OutcomeKind::Proof) {
        m_tracking = new QLineEdit(this);
        m_tracking->setMaxLength(longestNumber);
        add(*column, tr("Tracking number of the postal item"), m_tracking, u"tracking"_s);
    }
    if (kind != OutcomeKind::Sent && kind != OutcomeKind::Accepted) {
        m_words = new QPlainTextEdit(this);
        m_words->setTabChangesFocus(true);
        m_words->setFixedHeight(90);
        add(*column,
            kind == OutcomeKind::Refused        ? tr("Text of the refusal")
                : kind == OutcomeKind::Unproven ? tr("Why there is no proof")
                                                : tr("What shows it: note, stamp, answer of the portal"),
            m_words, u"words"_s);
    }
    if (kind != OutcomeKind::Sent && kind != OutcomeKind::Unproven)
        addScan(*column);
    m_problem->setObjectName(u"outcome.problem"_s);
    m_problem->setWordWrap(true);
    look::setRole(m_problem, u"problem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(kind == OutcomeKind::Sent ? tr("&Not sent yet") : tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto *enter = new QPushButton(tr("Write it down"), this);
    enter->setObjectName(u"outcome.enter"_s);
    enter->setDefault(true);
    look::setRole(enter, u"primary"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(enter);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(enter, &QPushButton::clicked, this, &OutcomeDialog::submit);
    resize(520, sizeHint().height());
}

QString OutcomeDialog::wordsOfKind() const
{
    switch (m_kind) {
    case OutcomeKind::Sent:
        return tr("How it was sent");
    case OutcomeKind::Proof:
        return tr("What proves that it arrived");
    case OutcomeKind::Unproven:
        return tr("Close it without a proof");
    case OutcomeKind::Accepted:
        return tr("The authority accepted it");
    case OutcomeKind::Refused:
        return tr("The authority refused it");
    }
    Q_UNREACHABLE();
}

QWidget *OutcomeDialog::add(QVBoxLayout &column, const QString &caption, QWidget *editor, const QString &name)
{
    auto *label = new QLabel(caption, this);
    label->setWordWrap(true);
    label->setBuddy(editor);
    look::setRole(label, u"caption"_s);
    editor->setObjectName(u"outcome."_s + name);
    (editor->focusProxy() ? editor->focusProxy() : editor)->setAccessibleName(caption);
    column.addWidget(label);
    column.addWidget(editor);
    return editor;
}

void OutcomeDialog::addChannel(QVBoxLayout &column)
{
    m_channel = new QComboBox(this);
    m_channel->addItem(tr("in person"), codeOf(FilingChannel::InPerson));
    m_channel->addItem(tr("by post with a list of enclosures"), codeOf(FilingChannel::Post));
    m_channel->addItem(tr("through the state portal"), codeOf(FilingChannel::Portal));
    add(column, tr("How"), m_channel, u"channel"_s);
}

void OutcomeDialog::addScan(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    auto *choose = new QPushButton(tr("&Attach its scan…"), this);
    choose->setObjectName(u"outcome.scan"_s);
    choose->setAutoDefault(false);
    m_scanName = new QLabel(tr("no scan"), this);
    m_scanName->setTextFormat(Qt::PlainText);
    m_scanName->setWordWrap(true);
    look::setRole(m_scanName, u"muted"_s);
    row->addWidget(choose);
    row->addWidget(m_scanName, 1);
    column.addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        const auto path
            = m_prompt.fileToOpen(this, tr("Attach a scan"), tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
        auto scan = path ? m_papers.readProof(*path) : std::nullopt;
        if (!scan)
            return;
        m_scanName->setText(scan->title);
        m_scan = std::move(scan);
    });
}

void OutcomeDialog::submit()
{
    const auto day = m_day->value();
    FilingOutcome outcome { .kind = m_kind,
        .on = day && std::holds_alternative<QDate>(*day) ? std::get<QDate>(*day) : QDate() };
    if (m_channel)
        outcome.channel = filingChannelFrom(m_channel->currentData().toString());
    if (m_number)
        outcome.number = m_number->text().simplified();
    if (m_tracking)
        outcome.tracking = m_tracking->text().simplified();
    if (m_words)
        outcome.words = m_words->toPlainText().trimmed().left(longestWords);
    if (!outcome.on.isValid()) {
        complain(tr("Write the day as 24.11.2026."), m_day);
        return;
    }
    if (outcome.on > m_papers.draft().today()) {
        complain(tr("This day has not come yet."), m_day);
        return;
    }
    if (m_kind != OutcomeKind::Sent) {
        const auto &filings = m_papers.filings();
        const auto filing = std::ranges::find(filings, std::optional(m_filing), &Filing::id);
        const FilingOutcome *sent = filing == filings.end() ? nullptr : lastOutcome(*filing, OutcomeKind::Sent);
        if (sent && outcome.on < sent->on) {
            complain(tr("It was sent later than this day."), m_day);
            return;
        }
    }
    const bool wantsWords = m_kind == OutcomeKind::Refused || m_kind == OutcomeKind::Unproven;
    if (wantsWords && outcome.words.isEmpty()) {
        complain(m_kind == OutcomeKind::Refused ? tr("Write what the refusal says: the next copy must answer it.")
                                                : tr("Write why: who reads it later must understand."),
            m_words);
        return;
    }
    const bool showsNothing
        = outcome.number.isEmpty() && outcome.tracking.isEmpty() && outcome.words.isEmpty() && !m_scan;
    if (m_kind == OutcomeKind::Proof && showsNothing) {
        complain(tr("Write a number or what shows it, or attach a scan."), m_number);
        return;
    }
    if (!m_papers.enter(m_filing, outcome, m_scan)) {
        complain(tr("It could not be saved; try again."), m_day);
        return;
    }
    accept();
}

void OutcomeDialog::complain(const QString &words, QWidget *at)
{
    m_problem->setText(words);
    m_problem->show();
    at->setFocus();
}

} // namespace hqs
