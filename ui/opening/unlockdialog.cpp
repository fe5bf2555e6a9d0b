// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/unlockdialog.h"

#include "ui/look.h"
#include "ui/opening/unlockform.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

UnlockDialog::UnlockDialog(What what, const QString &path, std::function<Done(const Secret &)> open, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"unlock"_s);
    setWindowTitle(tr("HQS Desk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    const bool isBackup = what == What::Backup;
    auto *heading = new QLabel(
        isBackup ? tr("This backup has another password") : tr("The database is protected by a password"), this);
    look::setRole(heading, u"heading"_s);
    column->addWidget(heading);
    auto *place = new QLabel(QDir::toNativeSeparators(path), this);
    place->setWordWrap(true);
    look::setRole(place, u"muted"_s);
    column->addWidget(place);
    if (isBackup) {
        auto *why = new QLabel(tr("It was made before the database got its present key. Enter the password, or the "
                                  "recovery code, that the database had on that day. The database keeps the password "
                                  "it has now."),
            this);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    auto *form = new UnlockForm(std::move(open), this);
    column->addWidget(form);
    auto *cancel = new QPushButton(isBackup ? tr("&Cancel") : tr("Another database…"), this);
    cancel->setObjectName(u"unlock.cancel"_s);
    cancel->setAutoDefault(false);
    look::setRole(cancel, u"link"_s);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(form, &UnlockForm::opened, this, &QDialog::accept);
    connect(form, &UnlockForm::failed, this, [this](const Error &error) {
        m_failure = error;
        reject();
    });
    form->setFocus();
    look::setWidth(*this, 520);
}

} // namespace hqs
