// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QWidget;

namespace hqs {

class LockScreen;
class MainWindow;
class Prompt;

/// Locks the program and opens it again: what was typed goes into the database, the database forgets its key and its
/// content, all windows are hidden. Afterwards they stand as they stood. What the hidden windows show stays in the
/// memory of the program.
class SessionLock : public QObject {
    Q_OBJECT

public:
    SessionLock(Database &database, MainWindow &window, Prompt &prompt);
    ~SessionLock() override;

    bool isLocked() const { return m_screen != nullptr; }
    LockScreen *screen() const { return m_screen.get(); }

public Q_SLOTS:
    /// Nothing happens when something could not be saved: that has been told.
    void lock();

Q_SIGNALS:
    void quitRequested();
    /// It was opened by the recovery code: the password is lost.
    void openedByCode();
    /// The windows are back.
    void unlocked();

private:
    void hideWindows();
    void show(bool byCode);

    Database &m_database;
    MainWindow &m_window;
    Prompt &m_prompt;
    std::unique_ptr<LockScreen> m_screen; ///< none: not locked
    std::vector<QPointer<QWidget>> m_hidden; ///< the lowest first
};

} // namespace hqs
