// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/lockscreen.h"

#include "ui/look.h"
#include "ui/opening/unlockform.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LockScreen::LockScreen(std::function<Done(const Secret &)> unlock, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"lock"_s);
    setWindowTitle(tr("HQS Desk"));
    setWindowFlag(Qt::WindowMinimizeButtonHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(12);
    const auto text = [&](const QString &words, const QString &role) {
        auto *label = new QLabel(words, this);
        label->setWordWrap(true);
        look::setRole(label, role);
        column->addWidget(label);
    };
    text(tr("The program is locked"), u"heading"_s);
    text(tr("Everything that was typed is saved."), {});
    if (unlock) {
        auto *form = new UnlockForm(std::move(unlock), this);
        column->addWidget(form);
        connect(form, &UnlockForm::opened, this, &LockScreen::unlocked);
        connect(form, &UnlockForm::failed, this, &LockScreen::failed);
        form->setFocus();
    } else {
        text(tr("This database has no password: the lock only hides it from passing eyes. Anybody can open it again, "
                "here "
                "or by copying the file. To protect it: “File” → “Password and lock…”."),
            u"risk"_s);
        auto *open = new QPushButton(tr("Show again"), this);
        open->setObjectName(u"lock.show"_s);
        open->setDefault(true);
        look::setRole(open, u"primary"_s);
        column->addWidget(open, 0, Qt::AlignRight);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT unlocked(false); });
    }
    auto *quit = new QPushButton(tr("Quit the program"), this);
    quit->setObjectName(u"lock.quit"_s);
    quit->setAutoDefault(false);
    look::setRole(quit, u"link"_s);
    column->addWidget(quit, 0, Qt::AlignLeft);
    connect(quit, &QPushButton::clicked, this, &LockScreen::quitRequested);
    setFixedWidth(500);
}

void LockScreen::reject() { }

void LockScreen::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT quitRequested();
}

} // namespace hqs
