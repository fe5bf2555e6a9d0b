// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/unlockform.h"

#include "storage/recoverycode.h"
#include "ui/look.h"
#include "ui/opening/secretfield.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int freeTries = 2;
constexpr int longestWait = 30;

} // namespace

int secondsToWait(int wrongTries)
{
    if (wrongTries <= freeTries)
        return 0;
    return std::min(longestWait, 1 << std::min(wrongTries - freeTries, 6));
}

UnlockForm::UnlockForm(std::function<Done(const Secret &)> open, QWidget *parent)
    : QWidget(parent)
    , m_open(std::move(open))
    , m_caption(new QLabel(this))
    , m_field(new SecretField(this))
    , m_problem(new QLabel(this))
    , m_other(new QPushButton(this))
    , m_submit(new QPushButton(tr("Open"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    look::setRole(m_caption, u"caption"_s);
    m_caption->setBuddy(m_field);
    column->addWidget(m_caption);
    m_field->setObjectName(u"unlock.secret"_s);
    column->addWidget(m_field);
    m_problem->setObjectName(u"unlock.problem"_s);
    m_problem->setWordWrap(true);
    look::setRole(m_problem, u"problem"_s);
    // Room for two lines from the beginning: the window does not grow under the hand that types.
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().lineSpacing() + 4);
    QSizePolicy policy = m_problem->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(policy);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *line = new QHBoxLayout;
    m_other->setObjectName(u"unlock.other"_s);
    m_other->setAutoDefault(false);
    look::setRole(m_other, u"link"_s);
    line->addWidget(m_other);
    line->addStretch();
    m_submit->setObjectName(u"unlock.open"_s);
    m_submit->setDefault(true);
    look::setRole(m_submit, u"primary"_s);
    line->addWidget(m_submit);
    column->addLayout(line);
    connect(m_submit, &QPushButton::clicked, this, &UnlockForm::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockForm::submit);
    connect(m_other, &QPushButton::clicked, this, [this] { useCode(!m_isCode); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UnlockForm::countDown);
    setFocusProxy(m_field);
    useCode(false);
}

void UnlockForm::useCode(bool isCode)
{
    m_isCode = isCode;
    m_caption->setText(
        isCode ? tr("Recovery code: nine groups of five digits, from the sheet in the safe") : tr("Password"));
    m_field->setAccessibleName(m_caption->text());
    m_other->setText(isCode ? tr("Use the password") : tr("Forgotten? Use the recovery code"));
    m_field->clear();
    m_field->setEchoMode(isCode ? QLineEdit::Normal : QLineEdit::Password); // digits of a paper are compared by eye
    m_problem->hide();
    m_field->setFocus();
}

void UnlockForm::submit()
{
    if (m_wait > 0)
        return;
    if (m_field->text().isEmpty()) {
        m_problem->setText(m_isCode ? tr("Enter the recovery code.") : tr("Enter the password."));
        m_problem->show();
        return;
    }
    if (m_isCode) {
        if (const auto code = RecoveryCode::fromText(m_field->text()); !code) {
            m_problem->setText(code.error().detail.isEmpty()
                    ? tr("A digit is wrong, or two are swapped: compare it with the sheet, group by group.")
                    : tr("This is not a recovery code: it has 45 digits, and nothing else."));
            m_problem->show();
            return;
        }
    }
    const Secret secret = Secret::fromText(m_field->text());
    attempt(secret);
}

void UnlockForm::attempt(const Secret &secret)
{
    QApplication::setOverrideCursor(Qt::WaitCursor); // a guess shall take its time
    const auto done = m_open(secret);
    QApplication::restoreOverrideCursor();
    if (done) {
        m_field->clear();
        Q_EMIT opened(RecoveryCode::isTyped(secret));
        return;
    }
    if (done.error().fault != Fault::WrongSecret) {
        Q_EMIT failed(done.error());
        return;
    }
    m_field->selectAll();
    m_field->setFocus();
    m_wait = secondsToWait(++m_wrongTries);
    showWait();
    if (m_wait > 0)
        m_second.start();
}

void UnlockForm::countDown()
{
    if (--m_wait <= 0)
        m_second.stop();
    showWait();
}

void UnlockForm::showWait()
{
    m_submit->setEnabled(m_wait <= 0);
    const QString wrong = m_isCode
        ? tr("This is not the recovery code of this database. Perhaps a newer sheet lies in the safe.")
        : tr("Wrong password. Check the keyboard layout and Caps Lock.");
    m_problem->setText(
        m_wait > 0 ? wrong + u' ' + tr("The next try is possible in %n second(s).", nullptr, m_wait) : wrong);
    m_problem->show();
}

} // namespace hqs
