// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogprompt.h"

#include "ui/opening/newpassworddialog.h"
#include "ui/opening/recoverydialog.h"
#include "ui/opening/unlockdialog.h"
#include "ui/today/reminding.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace hqs {

namespace {

/// Tries out this computer, which takes about a second.
StretchCost calibratedCost()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const StretchCost cost = StretchCost::calibrated();
    QApplication::restoreOverrideCursor();
    return cost;
}

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

void DialogPrompt::tell(QWidget *parent, const Error &error)
{
    const ErrorWords words = wordsFor(error);
    QMessageBox box(
        QMessageBox::Warning, parent ? parent->windowTitle() : QString(), words.happened, QMessageBox::Ok, parent);
    box.setInformativeText(words.advice);
    box.setDetailedText(error.detail);
    box.exec();
}

void DialogPrompt::remind(QWidget *window, const QString &words)
{
    tellByTray(window, words);
}

bool DialogPrompt::confirm(QWidget *parent, const QString &question, const QString &yes)
{
    QMessageBox box(
        QMessageBox::Question, parent ? parent->windowTitle() : QString(), question, QMessageBox::Cancel, parent);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> DialogPrompt::text(QWidget *parent, const QString &question, const QString &proposal)
{
    bool isGiven = false;
    QString text = proposal;
    do {
        text = QInputDialog::getText(
            parent, parent ? parent->window()->windowTitle() : QString(), question, QLineEdit::Normal, text, &isGiven);
    } while (isGiven && text.trimmed().isEmpty());
    return isGiven ? std::optional(text.trimmed()) : std::nullopt;
}

std::optional<QString> DialogPrompt::fileToSave(
    QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    return chosen(QFileDialog::getSaveFileName(parent, title, name, filter));
}

std::optional<QString> DialogPrompt::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return chosen(QFileDialog::getOpenFileName(parent, title, QString(), filter));
}

QStringList DialogPrompt::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    QStringList paths = QFileDialog::getOpenFileNames(parent, title, QString(), filter);
    paths.sort();
    return paths;
}

std::optional<QString> DialogPrompt::folder(QWidget *parent, const QString &title)
{
    return chosen(QFileDialog::getExistingDirectory(parent, title));
}

std::optional<Prompt::Choice> DialogPrompt::protection(QWidget *parent, const QString &database)
{
    NewPasswordDialog dialog(NewPasswordDialog::Purpose::NewDatabase, database, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    if (!dialog.password())
        return Choice();
    const auto protection = withCode(parent, *dialog.password(), database);
    return protection ? std::optional(Choice { protection }) : std::nullopt;
}

std::optional<Protection> DialogPrompt::firstPassword(QWidget *parent, const QString &database)
{
    NewPasswordDialog dialog(NewPasswordDialog::Purpose::FirstPassword, database, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.password())
        return std::nullopt;
    return withCode(parent, *dialog.password(), database);
}

std::optional<Protection> DialogPrompt::anotherPassword(QWidget *parent, const QString &database)
{
    NewPasswordDialog dialog(NewPasswordDialog::Purpose::AnotherPassword, database, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.password())
        return std::nullopt;
    return Protection { .password = *dialog.password(), .cost = calibratedCost() };
}

/// The password with a recovery code that is in the safe; none when the person thought better of it.
std::optional<Protection> DialogPrompt::withCode(QWidget *parent, const Secret &password, const QString &database)
{
    auto code = RecoveryCode::make();
    if (!code) {
        tell(parent, code.error());
        return std::nullopt;
    }
    if (!keepRecoveryCode(parent, *code, database))
        return std::nullopt;
    return Protection { .password = password, .recovery = *std::move(code), .cost = calibratedCost() };
}

bool DialogPrompt::keepRecoveryCode(QWidget *parent, const RecoveryCode &code, const QString &database)
{
    RecoveryDialog dialog(code, database, QDate::currentDate(), *this, parent);
    return dialog.exec() == QDialog::Accepted;
}

bool DialogPrompt::unlock(QWidget *parent, const QString &database, const std::function<Done(const Secret &)> &open)
{
    return ask(parent, UnlockDialog::What::Database, database, open);
}

bool DialogPrompt::unlockBackup(QWidget *parent, const QString &backup, const std::function<Done(const Secret &)> &open)
{
    return ask(parent, UnlockDialog::What::Backup, backup, open);
}

bool DialogPrompt::ask(
    QWidget *parent, UnlockDialog::What what, const QString &path, const std::function<Done(const Secret &)> &open)
{
    UnlockDialog dialog(what, path, open, parent);
    const bool isOpen = dialog.exec() == QDialog::Accepted;
    if (dialog.failure())
        tell(parent, *dialog.failure());
    return isOpen;
}

} // namespace hqs
