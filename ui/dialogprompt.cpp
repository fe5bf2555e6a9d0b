// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogprompt.h"

#include "words/errorwords.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace hqs {

namespace {

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

std::optional<QString> DialogPrompt::folder(QWidget *parent, const QString &title)
{
    return chosen(QFileDialog::getExistingDirectory(parent, title));
}

} // namespace hqs
