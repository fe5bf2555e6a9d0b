// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwatch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdlib>
#include <poll.h>
#include <xcb/xcb.h>

namespace hqs {

namespace {

template <class T>
using Freed = std::unique_ptr<T, decltype(&std::free)>;

Freed<xcb_generic_event_t> nextEvent(xcb_connection_t *connection)
{
    return { xcb_poll_for_event(connection), &std::free };
}

} // namespace

WindowWatch::WindowWatch()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isListening())
        return;
    const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

WindowWatch::~WindowWatch()
{
    xcb_disconnect(m_connection);
}

bool WindowWatch::isListening() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

void WindowWatch::forget()
{
    while (nextEvent(m_connection)) { }
}

bool WindowWatch::isWindowShown()
{
    constexpr int smallestWindow = 100; // pixels; what is smaller only keeps a clipboard or a drag
    while (const auto event = nextEvent(m_connection)) {
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const auto *mapped = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
        const auto asked = xcb_get_geometry(m_connection, mapped->window);
        const Freed<xcb_get_geometry_reply_t> size(xcb_get_geometry_reply(m_connection, asked, nullptr), &std::free);
        if (!mapped->override_redirect && size && size->width >= smallestWindow)
            return true;
    }
    return false;
}

bool WindowWatch::waitForWindow(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!isWindowShown()) {
        const int left = milliseconds - static_cast<int>(timer.elapsed());
        pollfd input { .fd = xcb_get_file_descriptor(m_connection), .events = POLLIN, .revents = 0 };
        if (left <= 0 || ::poll(&input, 1, left) <= 0)
            return false;
    }
    return true;
}

} // namespace hqs
