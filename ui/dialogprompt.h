// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/opening/unlockdialog.h"
#include "ui/prompt.h"

namespace hqs {

/// Asks by the dialogs of the system.
class DialogPrompt final : public Prompt {
public:
    void tell(QWidget *parent, const Error &error) override;
    void remind(QWidget *window, const QString &words) override;
    bool confirm(QWidget *parent, const QString &question, const QString &yes) override;
    std::optional<QString> text(QWidget *parent, const QString &question, const QString &proposal) override;
    std::optional<QString> fileToSave(
        QWidget *parent, const QString &title, const QString &name, const QString &filter) override;
    std::optional<QString> fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> folder(QWidget *parent, const QString &title) override;
    std::optional<Choice> protection(QWidget *parent, const QString &database) override;
    std::optional<Protection> firstPassword(QWidget *parent, const QString &database) override;
    std::optional<Protection> anotherPassword(QWidget *parent, const QString &database) override;
    bool keepRecoveryCode(QWidget *parent, const RecoveryCode &code, const QString &database) override;
    bool unlock(QWidget *parent, const QString &database, const std::function<Done(const Secret &)> &open) override;
    bool unlockBackup(QWidget *parent, const QString &backup, const std::function<Done(const Secret &)> &open) override;

private:
    bool ask(
        QWidget *parent, UnlockDialog::What what, const QString &path, const std::function<Done(const Secret &)> &open);
    std::optional<Protection> withCode(QWidget *parent, const Secret &password, const QString &database);
};

} // namespace hqs
