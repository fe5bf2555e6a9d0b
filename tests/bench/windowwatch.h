// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

struct xcb_connection_t;

namespace hqs {

/// Hears from the X server of every window that comes onto the screen. Asking it again and again would take the time
/// that is measured.
class WindowWatch {
public:
    /// Listens on the display of DISPLAY. isListening() is false when there is none.
    WindowWatch();
    ~WindowWatch();
    Q_DISABLE_COPY_MOVE(WindowWatch)

    bool isListening() const;
    /// Forgets the windows that came until now.
    void forget();
    /// Waits until a window that is no splash, menu or tip comes. False when none came within so many milliseconds.
    bool waitForWindow(int milliseconds);

private:
    bool isWindowShown();

    xcb_connection_t *m_connection;
};

} // namespace hqs
