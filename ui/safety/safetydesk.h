// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/database.h"

#include <QObject>
#include <QTimer>

namespace hqs {

class LinkButton;
class Localization;
class MainWindow;
class Prompt;
class SafetyBar;

/// Backups, the journal and the duties to people whose data are kept: opens their dialogs, makes the copy of the day in
/// the second place, and says in the window when one is missing.
class SafetyDesk : public QObject {
    Q_OBJECT

public:
    SafetyDesk(const Catalog &catalog, Database &database, Prompt &prompt, QDate today, Localization &localization,
        MainWindow &window);

    void showBackups();
    void showJournal();
    void showPersonalData();

    /// Makes the copy of the day when it is due and the place is there, and shows how things stand. Also called by a
    /// timer.
    void look();

Q_SIGNALS:
    /// The database holds something else than what is on the screen; what was in hand has been saved before.
    void databaseChanged();

private:
    void restore(const QString &path);
    void finishRestore(const QString &path, const std::optional<Secret> &secret);
    void tellStatus();

    const Catalog &m_catalog;
    Database &m_database;
    Prompt &m_prompt;
    QDate m_today;
    Localization &m_localization;
    MainWindow &m_window;
    SafetyBar *m_bar;
    LinkButton *m_status; ///< in the status bar: calm, always there
    QTimer m_timer;
};

} // namespace hqs
