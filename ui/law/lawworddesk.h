// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lawword.h"
#include "domain/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace hqs {

class Catalog;
class Database;
class Localization;
class Prompt;
struct Act;

/// Where the office says something of the law, takes it back, gives it to another office or hears another one.
class LawWordDesk : public QObject {
    Q_OBJECT

public:
    /// Its dialogs belong to `window`, which owns it.
    LawWordDesk(
        Catalog &catalog, Database &database, Prompt &prompt, QDate today, Localization &localization, QWidget *window);

public Q_SLOTS:
    /// Asks for the rest of a word and keeps it. Day and person are filled in when they are empty.
    void edit(const hqs::LawWord &word);
    void withdraw(const hqs::LawWord &word);
    void exportWords();
    void importWords();

Q_SIGNALS:
    /// The rules in use are others now.
    void changed();

private:
    void keep(const LawWord &word);
    void take(const std::vector<LawWord> &words, const QString &file);
    void finish(const std::function<Done()> &change);
    std::optional<Act> act(const QString &why);

    Catalog &m_catalog;
    Database &m_database;
    Prompt &m_prompt;
    QDate m_today;
    Localization &m_localization;
    QWidget *m_window;
};

} // namespace hqs
