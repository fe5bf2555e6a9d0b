// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/zonescene.h"

#include "ui/casedraft.h"
#include "ui/mainwindow.h"
#include "ui/people/mrzdialog.h"
#include "ui/people/zonepicture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds
/// The specimen of ICAO 9303: nobody's passport.
const QString specimen
    = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

/// The foot of a page of data, as a scanner gives it.
QImage scannedZone()
{
    QImage page(1476, 500, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(u"Liberation Mono"_s);
    font.setPixelSize(50);
    painter.setFont(font);
    painter.drawText(QRect(70, 200, 1400, 250), Qt::AlignLeft | Qt::AlignTop, specimen);
    return page;
}

} // namespace

void showZoneOfPicture(MainWindow &window, const Look &look)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Паспорт.png"_s);
    if (!scannedZone().save(path))
        qFatal("no picture of a passport to show");
    openMrzDialog(*window.draft(), window.localization(), Place(FieldId(u"passport.number"_s)), {}, &window);
    auto *dialog = window.findChild<MrzDialog *>();
    dialog->findChild<ZonePicture *>()->read(path);
    look(*dialog, u"zone-reading"_s);
    const auto *text = dialog->findChild<QPlainTextEdit *>(u"mrz.text"_s);
    QElapsedTimer waiting;
    waiting.start();
    while (text->toPlainText().isEmpty() && waiting.elapsed() < patience)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    look(*dialog, u"zone-picture"_s);
    dialog->close();
    QApplication::processEvents();
}

} // namespace hqs
