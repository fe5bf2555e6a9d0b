// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formlibrary.h"
#include "ui/localization.h"
#include "ui/mainwindow.h"
#include "ui/prompt.h"

#include <QTemporaryDir>

namespace hqs {

/// Answers by itself and remembers what it was asked.
class SilentPrompt final : public Prompt {
public:
    void tell(QWidget *, const Error &error) override { told.push_back(error); }
    void remind(QWidget *, const QString &words) override { reminded << words; }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        questions << question;
        return yes;
    }
    std::optional<QString> text(QWidget *, const QString &question, const QString &) override
    {
        questions << question;
        return name;
    }
    std::optional<QString> fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return path;
    }
    std::optional<QString> fileToOpen(QWidget *, const QString &, const QString &) override { return path; }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override
    {
        return path ? path->split(u'\n') : QStringList(); // several, one a line
    }
    std::optional<QString> folder(QWidget *, const QString &) override { return path; }

    std::optional<Choice> protection(QWidget *, const QString &) override { return choice; }
    std::optional<Protection> firstPassword(QWidget *, const QString &) override { return choice->protection; }
    std::optional<Protection> anotherPassword(QWidget *, const QString &) override { return choice->protection; }
    bool keepRecoveryCode(QWidget *, const RecoveryCode &code, const QString &) override
    {
        shownCode = code;
        return yes;
    }
    bool unlock(QWidget *, const QString &, const std::function<Done(const Secret &)> &open) override
    {
        const Done done = secret ? open(*secret) : Error { Fault::WrongSecret, {}, {} };
        if (!done)
            told.push_back(done.error());
        return done.has_value();
    }

    bool unlockBackup(QWidget *parent, const QString &backup, const std::function<Done(const Secret &)> &open) override
    {
        askedFor = backup;
        return unlock(parent, backup, open);
    }

    std::vector<Error> told;
    QStringList reminded; ///< outside of the window
    QString askedFor; ///< the backup whose password was asked for
    std::optional<Choice> choice = Choice(); ///< for a new database: no password
    std::optional<RecoveryCode> shownCode;
    std::optional<Secret> secret; ///< what is typed to open one
    QStringList questions;
    bool yes = true;
    std::optional<QString> name = QStringLiteral("Иванова А. А.");
    std::optional<QString> path;
};

/// Everything a window needs, on a database in a folder of its own and on a fixed day.
struct Desk {
    static QDate today() { return { 2026, 11, 24 }; }

    QTemporaryDir folder;
    Catalog catalog;
    FormLibrary library;
    std::optional<Database> database;
    SilentPrompt prompt;
    Localization localization;
    std::unique_ptr<MainWindow> window;

    explicit Desk(Language language = Language::Russian)
        : catalog(need(Catalog::load(QDir(QStringLiteral(":/rules")))))
        , library(need(FormLibrary::load(QDir(QStringLiteral(":/rules")), catalog)))
    {
        localization.setLanguage(language);
        database.emplace(need(Database::create(path())));
    }

    QString path() const { return folder.filePath(QStringLiteral("desk.hqs")); }

    MainWindow &open(QDate day = today())
    {
        window = std::make_unique<MainWindow>(catalog, library, *database, day, prompt, localization);
        window->show();
        return *window;
    }

    /// Closes the window and the file, and opens both again: what is there now came from the disk.
    MainWindow &reopen(QDate day = today())
    {
        window.reset();
        database.reset();
        database.emplace(need(Database::open(path())));
        return open(day);
    }

    template <class T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().place), qPrintable(result.error().detail));
        return *std::move(result);
    }
};

} // namespace hqs
