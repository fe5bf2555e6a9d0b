// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/today/deskreader.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>

namespace hqs {

/// The pages of the navigation that tests go to.
enum NavigationRow { TodayRow = 0, QuarterRow = 4, ReportsRow = 5, CalendarRow = 6 };

inline QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words of a PDF file as another program reads them; empty when it cannot.
inline QString wordsOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { path, QStringLiteral("-") });
    return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput())
                                                              : QString();
}

/// A desk with the demo company on it, at a page.
struct FilledDesk : Desk {
    explicit FilledDesk(NavigationRow row)
        : Desk(Language::English)
    {
        open();
        window->fillWithDemo();
        goTo(row);
        window->findChild<DeskReader *>()->finishNow();
    }

    void goTo(NavigationRow row) const
    {
        window->findChild<QListWidget *>(QStringLiteral("navigation"))->setCurrentRow(row);
        QApplication::processEvents();
    }

    QPushButton *button(const QString &name) const { return window->findChild<QPushButton *>(name); }
    QString notice() const
    {
        const auto *words = window->findChild<QLabel *>(QStringLiteral("notice.words"));
        return words->isVisible() ? words->text() : QString();
    }
};

} // namespace hqs
