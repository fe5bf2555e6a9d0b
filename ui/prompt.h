// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/sealing.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace hqs {

/// Questions to the person at the screen, and what he is told. An interface, so that tests can answer and hear by
/// themselves.
class Prompt {
public:
    virtual ~Prompt() = default;

    /// A failure in calm words, the technical part folded away.
    virtual void tell(QWidget *parent, const Error &error) = 0;
    /// What the day begins with, said outside of the window too: it may lie behind others.
    virtual void remind(QWidget *window, const QString &words) = 0;
    virtual bool confirm(QWidget *parent, const QString &question, const QString &yes) = 0;
    /// A line of text, never empty; none when the person thought better of it.
    virtual std::optional<QString> text(QWidget *parent, const QString &question, const QString &proposal) = 0;
    /// Where to write; none when the person thought better of it.
    virtual std::optional<QString> fileToSave(
        QWidget *parent, const QString &title, const QString &name, const QString &filter)
        = 0;
    virtual std::optional<QString> fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Several files at once, in the order of their names; empty when the person thought better of it.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> folder(QWidget *parent, const QString &title) = 0;

    /// How a new database shall be protected; without a password when `protection` is empty.
    struct Choice {
        std::optional<Protection> protection {};
    };
    /// Asks for it; the recovery code is in the safe afterwards. None when the person thought better of it.
    virtual std::optional<Choice> protection(QWidget *parent, const QString &database) = 0;
    /// The same for a database that exists and shall get a password.
    virtual std::optional<Protection> firstPassword(QWidget *parent, const QString &database) = 0;
    /// Another password, without a recovery code; none when the person thought better of it.
    virtual std::optional<Protection> anotherPassword(QWidget *parent, const QString &database) = 0;
    /// Shows a new recovery code to be printed. True when the person says that it is in the safe.
    virtual bool keepRecoveryCode(QWidget *parent, const RecoveryCode &code, const QString &database) = 0;
    /// Lets the person try passwords or the recovery code. True when `open` worked. Other failures than WrongSecret end
    /// the tries and are told.
    virtual bool unlock(QWidget *parent, const QString &database, const std::function<Done(const Secret &)> &open) = 0;
    /// The same for a backup that was sealed with another key than the database in use.
    virtual bool unlockBackup(QWidget *parent, const QString &backup, const std::function<Done(const Secret &)> &open)
        = 0;
};

} // namespace hqs
