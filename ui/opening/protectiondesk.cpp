// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/protectiondesk.h"

#include "storage/vault.h"
#include "ui/opening/idlewatch.h"
#include "ui/opening/keptkeys.h"
#include "ui/opening/protectiondialog.h"
#include "ui/prompt.h"

#include <QDir>

namespace hqs {

ProtectionDesk::ProtectionDesk(Database &database, KeptKeys &keptKeys, Prompt &prompt, IdleWatch &idle, QWidget &window)
    : m_database(database)
    , m_keptKeys(keptKeys)
    , m_prompt(prompt)
    , m_idle(idle)
    , m_window(window)
{
}

void ProtectionDesk::open()
{
    const auto isKept = m_keptKeys.canKeep() ? std::optional(m_keptKeys.isKept(m_database.path())) : std::nullopt;
    auto *dialog = new ProtectionDialog(m_database, isKept, m_idle.minutes(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto then = [this, dialog](auto action) {
        return [this, dialog, action] {
            dialog->accept();
            (this->*action)();
        };
    };
    connect(dialog, &ProtectionDialog::protectRequested, this, then(&ProtectionDesk::protect));
    connect(dialog, &ProtectionDialog::passwordRequested, this, then(&ProtectionDesk::changePassword));
    connect(dialog, &ProtectionDialog::codeRequested, this, then(&ProtectionDesk::renewCode));
    connect(dialog, &ProtectionDialog::unprotectRequested, this, then(&ProtectionDesk::unprotect));
    connect(dialog, &ProtectionDialog::keepingRequested, this, [this, dialog](bool isWanted) {
        if (const auto done = keepKey(isWanted); !done) {
            m_prompt.tell(dialog, done.error());
            dialog->setKept(m_keptKeys.isKept(m_database.path()));
        }
    });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_idle.setMinutes(dialog->lockAfterMinutes());
        Q_EMIT changed();
    });
    dialog->open();
}

void ProtectionDesk::protect()
{
    const QString question = tr(
        "The file will be written anew, sealed, and so will its backups beside it: %1. Copies in other places stay "
        "readable without a password, and traces of the old files may stay on the disk until they are overwritten. "
        "Protect it?");
    if (!m_prompt.confirm(&m_window, question.arg(QDir::toNativeSeparators(m_database.path())), tr("Protect")))
        return;
    const auto protection = m_prompt.firstPassword(&m_window, m_database.path());
    if (!protection)
        return;
    auto done = m_database.protect(*protection);
    if (done)
        done = Vault(m_database).resealAll(m_database.sealer());
    finish(done);
}

void ProtectionDesk::changePassword()
{
    if (const auto next = m_prompt.anotherPassword(&m_window, m_database.path()))
        finish(m_database.replaceKeys(SlotKind::Password, next->password, next->cost));
}

void ProtectionDesk::renewCode()
{
    auto code = RecoveryCode::make();
    if (!code) {
        m_prompt.tell(&m_window, code.error());
        return;
    }
    if (m_prompt.keepRecoveryCode(&m_window, *code, m_database.path()))
        finish(m_database.replaceKeys(SlotKind::RecoveryCode, code->secret(), StretchCost()));
}

void ProtectionDesk::unprotect()
{
    const QString question
        = tr("The file will be written anew, readable for anybody who gets hold of it, and so will its backups beside "
             "it: %1. Copies in other places keep the password they have. Take the password away?");
    if (m_prompt.confirm(
            &m_window, question.arg(QDir::toNativeSeparators(m_database.path())), tr("Take the password away"))) {
        auto done = Vault(m_database).resealAll(Sealer()); // first: afterwards nobody has their key
        if (done)
            done = m_database.unprotect();
        if (done)
            done = m_keptKeys.forget(m_database.path()); // it opens nothing any more
        finish(done);
    }
}

Done ProtectionDesk::keepKey(bool isKept)
{
    return isKept ? m_keptKeys.keep(m_database) : m_keptKeys.forget(m_database.path());
}

void ProtectionDesk::finish(const Done &done)
{
    if (!done)
        m_prompt.tell(&m_window, done.error());
    Q_EMIT changed();
}

} // namespace hqs
