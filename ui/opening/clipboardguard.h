// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace hqs {

/// Text that was copied here leaves the clipboard after half a minute, unless something else lies there by then. What
/// other programs have copied is left alone.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject *parent = nullptr);

    /// Clears what is ours now.
    void clear();
    /// Whether something of ours waits to be cleared.
    bool isWaiting() const { return m_wait.isActive(); }

private:
    void notice();

    QTimer m_wait;
};

} // namespace hqs
