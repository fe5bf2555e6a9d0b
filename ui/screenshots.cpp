// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "storage/safefile.h"
#include "ui/mainwindow.h"
#include "ui/screens.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPixmap>
#include <QScreen>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray pngOf(const QPixmap &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG"); // opens it
    return bytes;
}

} // namespace

int takeScreenshots(MainWindow &window, const QString &folder)
{
    const QDir pictures(folder);
    bool failed = !pictures.mkpath(u"."_s);
    int number = 0;
    if (const QScreen *screen = window.screen())
        window.resize(screen->availableSize());
    walkThrough(window, [&](QWidget &shown, const QString &name) {
        const QString file = u"%1-%2.png"_s.arg(++number, 3, 10, QChar(u'0')).arg(name);
        const QByteArray picture = pngOf(shown.grab());
        failed |= picture.isEmpty() || !writeSafely(pictures.filePath(file), picture);
    });
    return failed ? 1 : 0;
}

} // namespace hqs
