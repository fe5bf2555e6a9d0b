// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/acceptancedialog.h"

#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/lawwords.h"
#include "ui/localization.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestName = 120;

QLabel *captionFor(QWidget *editor, const QString &words, QWidget *parent)
{
    auto *caption = new QLabel(words, parent);
    look::setRole(caption, u"caption"_s);
    caption->setBuddy(editor);
    return caption;
}

QString onDay(const Acceptance &acceptance)
{
    return spelledDate(acceptance.at.toLocalTime().date());
}

} // namespace

AcceptanceDialog::AcceptanceDialog(
    CaseDraft &draft, const Finding &finding, const Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_finding(finding)
    , m_reason(new QPlainTextEdit(this))
    , m_by(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"acceptance"_s);
    setWindowTitle(tr("Accept a finding"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(8);
    const auto text = [&](const QString &words, const QString &role) {
        auto *label = new QLabel(words, this);
        label->setWordWrap(true);
        look::setRole(label, role);
        column->addWidget(label);
    };
    const Check &check = *finding.check;
    text(localization.say(check.message), u"heading"_s);
    text(localization.say(check.remedy), {});
    text(provenanceWords(check.provenance, localization.language()), u"muted"_s);
    text(
        tr("Accepted findings stay in the case and in the journal. When the answers it rests on change, the finding is "
           "open again."),
        u"muted"_s);

    m_reason->setObjectName(u"acceptance.reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(90);
    m_reason->setAccessibleName(tr("Why it is accepted"));
    m_by->setObjectName(u"acceptance.by"_s);
    m_by->setMaxLength(longestName);
    m_by->setAccessibleName(tr("Who accepts it"));
    m_by->setText(m_draft.person());
    column->addWidget(
        captionFor(m_reason, tr("Why it is accepted (at least %n letter(s))", nullptr, leastLettersOfReason), this));
    column->addWidget(m_reason);
    column->addWidget(captionFor(m_by, tr("Who accepts it (surname, name)"), this));
    column->addWidget(m_by);
    m_problem->setObjectName(u"acceptance.problem"_s);
    m_problem->setWordWrap(true);
    look::setRole(m_problem, u"problem"_s);
    m_problem->hide();
    column->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto *accept = new QPushButton(tr("Accept with this reason"), this);
    accept->setObjectName(u"acceptance.accept"_s);
    accept->setDefault(true);
    look::setRole(accept, u"primary"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &AcceptanceDialog::submit);
    m_reason->setFocus();
    resize(520, sizeHint().height());
}

void AcceptanceDialog::ask(CaseDraft &draft, const Finding &finding, const Localization &localization, QWidget *parent)
{
    auto *dialog = new AcceptanceDialog(draft, finding, localization, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AcceptanceDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    const QString by = m_by->text().simplified();
    if (const auto flaw = flawOf(reason)) {
        complain(*flaw == ReasonFlaw::TooShort
                ? tr("Write why, in at least %n letter(s): who reads it later must understand.", nullptr,
                    leastLettersOfReason)
                : tr("The reason is too long: shorten it to %n character(s).", nullptr, longestReason),
            m_reason);
        return;
    }
    if (by.isEmpty()) {
        complain(tr("Write your name: the journal keeps who accepted the finding."), m_by);
        return;
    }
    if (!m_draft.accept(m_finding, reason, by)) {
        complain(tr("It could not be saved. The finding is still open; try again."), m_reason);
        return;
    }
    QDialog::accept();
}

void AcceptanceDialog::complain(const QString &words, QWidget *at)
{
    m_problem->setText(words);
    m_problem->show();
    at->setFocus();
}

QString acceptedWords(const Acceptance &acceptance)
{
    return AcceptanceDialog::tr("Accepted by %1 on %2: %3").arg(acceptance.by, onDay(acceptance), acceptance.reason);
}

QString lapsedWords(const Acceptance &acceptance)
{
    return AcceptanceDialog::tr("Was accepted by %1 on %2, but the answers have changed since: %3")
        .arg(acceptance.by, onDay(acceptance), acceptance.reason);
}

} // namespace hqs
