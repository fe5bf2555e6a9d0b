// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace hqs {

/// A database is open once. Whoever starts the program again, or double-clicks a file of it, gets the window that is
/// open already: the second instance leaves a note in a folder of this user, the first takes it.
class Handover : public QObject {
    Q_OBJECT

public:
    /// Takes notes for `database`. While `isReady` says no (the window is locked, a question stands open) they lie.
    Handover(const QString &database, std::function<bool()> isReady, QObject *parent = nullptr);

    /// Asks the instance that holds `database` to show its window and to open `file` (empty: nothing else). Events are
    /// processed meanwhile. False when nobody has taken it over in two seconds.
    static bool give(const QString &database, const QString &file);

Q_SIGNALS:
    /// `file` is empty when only the window is wanted.
    void arrived(const QString &file);

private:
    void look();

    QString m_database;
    std::function<bool()> m_isReady;
    QFileSystemWatcher m_watcher;
    QTimer m_again;
};

} // namespace hqs
