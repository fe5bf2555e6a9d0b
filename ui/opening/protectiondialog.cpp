// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/protectiondialog.h"

#include "storage/database.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestMinutes = 240;

} // namespace

ProtectionDialog::ProtectionDialog(
    const Database &database, std::optional<bool> isKept, int lockAfterMinutes, QWidget *parent)
    : QDialog(parent)
    , m_minutes(new QSpinBox(this))
{
    setObjectName(u"protection"_s);
    setWindowTitle(tr("Password and lock"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    const auto text = [&](const QString &words, const QString &role) {
        auto *label = new QLabel(words, this);
        label->setWordWrap(true);
        look::setRole(label, role);
        column->addWidget(label);
    };
    const auto button = [&](const QString &words, const QString &name, auto signal) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        column->addWidget(made, 0, Qt::AlignLeft);
        connect(made, &QPushButton::clicked, this, signal);
    };
    text(QDir::toNativeSeparators(database.path()), u"muted"_s);
    if (database.isSealed()) {
        text(tr("The database is protected by a password"), u"heading"_s);
        text(database.hasRecoveryCode()
                ? tr("There is a recovery code for the safe.")
                : tr("There is no recovery code: when the password is lost, so is the database. Make one now."),
            database.hasRecoveryCode() ? u""_s : u"risk"_s);
        text(tr("This is password protection, not a certified cryptographic tool."), u"muted"_s);
        text(tr("The backups beside the database get another password, too. Copies in a second place made before keep "
                "the one of their day: keep it as long as them, a year at most. The list of backups says which."),
            u"muted"_s);
        button(tr("&Another password…"), u"protection.password"_s, &ProtectionDialog::passwordRequested);
        button(tr("A new &recovery code…"), u"protection.code"_s, &ProtectionDialog::codeRequested);
        button(tr("&Take the password away…"), u"protection.off"_s, &ProtectionDialog::unprotectRequested);
        if (isKept)
            addKeeping(*column, *isKept);
    } else {
        text(tr("The database has no password"), u"heading"_s);
        text(tr("Anybody who gets hold of the file reads every passport in it."), u"risk"_s);
        button(tr("&Protect it by a password…"), u"protection.on"_s, &ProtectionDialog::protectRequested);
    }
    column->addSpacing(8);
    auto *line = new QHBoxLayout;
    auto *caption = new QLabel(tr("Lock the program when nobody has touched it for:"), this);
    caption->setBuddy(m_minutes);
    m_minutes->setObjectName(u"protection.minutes"_s);
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSpecialValueText(tr("never"));
    m_minutes->setSuffix(u' ' + tr("min"));
    m_minutes->setValue(lockAfterMinutes);
    line->addWidget(caption);
    line->addWidget(m_minutes);
    line->addStretch();
    column->addLayout(line);
    text(tr("Ctrl+L locks it at once. It also locks itself when the screen is locked or the computer sleeps."),
        u"muted"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"protection.close"_s);
    close->setDefault(true);
    look::setRole(close, u"primary"_s);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    look::setWidth(*this, 540);
}

void ProtectionDialog::addKeeping(QVBoxLayout &column, bool isKept)
{
    column.addSpacing(8);
    m_kept = new QCheckBox(tr("Open it on this computer without asking for the password"), this);
    m_kept->setObjectName(u"protection.keep"_s);
    m_kept->setChecked(isKept);
    column.addWidget(m_kept);
    connect(m_kept, &QCheckBox::clicked, this, &ProtectionDialog::keepingRequested);
    auto *hint
        = new QLabel(tr("The keychain of your account keeps the key then: whoever works under your account opens "
                        "the database. A locked program asks all the same. Another password does not change it."),
            this);
    hint->setWordWrap(true);
    look::setRole(hint, u"muted"_s);
    column.addWidget(hint);
}

void ProtectionDialog::setKept(bool isKept)
{
    m_kept->setChecked(isKept);
}

int ProtectionDialog::lockAfterMinutes() const
{
    return m_minutes->value();
}

} // namespace hqs
