// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace hqs {

namespace {

constexpr int keptOnClipboard = 30'000; // milliseconds

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(keptOnClipboard);
    connect(&m_wait, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::notice);
}

void ClipboardGuard::notice()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() && !clipboard->text().isEmpty())
        m_wait.start();
    else
        m_wait.stop();
}

void ClipboardGuard::clear()
{
    m_wait.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() && !clipboard->text().isEmpty())
        clipboard->clear();
}

} // namespace hqs
