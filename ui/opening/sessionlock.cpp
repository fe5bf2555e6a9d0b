// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/sessionlock.h"

#include "ui/mainwindow.h"
#include "ui/opening/lockscreen.h"
#include "ui/prompt.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace hqs {

namespace {

/// Dialogs that a function of the program waits for. Hidden, they would have been answered by nobody: they are taken
/// back, and whoever asked finds the question not answered.
bool isWaitedFor(const QWidget *window)
{
    return qobject_cast<const QMessageBox *>(window) || qobject_cast<const QFileDialog *>(window)
        || qobject_cast<const QInputDialog *>(window);
}

} // namespace

SessionLock::SessionLock(Database &database, MainWindow &window, Prompt &prompt)
    : m_database(database)
    , m_window(window)
    , m_prompt(prompt)
{
}

SessionLock::~SessionLock() = default;

void SessionLock::lock()
{
    if (m_screen || !m_window.isVisible() || !m_window.saveAll())
        return;
    if (const auto done = m_database.lock(); !done) {
        m_prompt.tell(&m_window, done.error());
        return;
    }
    std::function<Done(const Secret &)> unlock;
    if (m_database.isLocked())
        unlock = [this](const Secret &secret) { return m_database.unlock(secret); };
    m_screen = std::make_unique<LockScreen>(std::move(unlock));
    // Later than now: the screen must not go while one of its buttons is being clicked.
    connect(m_screen.get(), &LockScreen::unlocked, this, &SessionLock::show, Qt::QueuedConnection);
    connect(m_screen.get(), &LockScreen::quitRequested, this, &SessionLock::quitRequested);
    connect(m_screen.get(), &LockScreen::failed, this,
        [this](const Error &error) { m_prompt.tell(m_screen.get(), error); });
    m_screen->show(); // first, so that there is always a window
    m_window.wipeViewedCopies();
    hideWindows();
    m_screen->raise();
    m_screen->activateWindow();
}

void SessionLock::hideWindows()
{
    while (QWidget *menu = QApplication::activePopupWidget()) {
        if (!menu->close())
            break;
    }
    m_hidden.clear();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window == m_screen.get())
            continue;
        if (isWaitedFor(window))
            static_cast<QDialog *>(window)->reject();
        else if (window != &m_window && window->window() == window)
            m_hidden.emplace_back(window);
    }
    for (const auto &window : m_hidden)
        window->hide();
    m_window.hide();
    m_hidden.emplace(m_hidden.begin(), &m_window);
}

void SessionLock::show(bool byCode)
{
    if (!m_screen)
        return;
    for (const auto &window : std::exchange(m_hidden, {})) {
        if (window)
            window->show();
    }
    m_screen.reset();
    m_window.activateWindow();
    if (byCode)
        Q_EMIT openedByCode();
    Q_EMIT unlocked();
}

} // namespace hqs
