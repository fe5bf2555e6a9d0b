// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// What the program does with files, one act after the other, and how to see afterwards that it did no harm.
namespace acts {

/// What an act says of itself when it is over; the rest is looked up on the disk.
struct Report {
    int acknowledged = 0;
    bool toldFault = false;
    QString wrong {}; ///< what it has seen that must not be
};

/// It runs in a copy of the folder that prepare() has made, which is watched.
struct Act {
    std::function<Report(const QString &folder)> run;
    std::function<QString(const QString &folder, const Report &report)> whatIsWrong; ///< empty: nothing
};

QString storeIn(const QString &folder);

/// A database with a scan, a later state of it, an empty stick, and one with a copy and its scan.
void prepare(const QString &folder);

Act saving();
/// The same by another thread.
Act savingSoon();
/// The same of a sealed file.
Act savingSealed();
Act creating();
/// By a program whose schema is in that folder.
Act migrating(const QString &schema);
/// Beside the database and in the second place, with the scans.
Act backingUp();
/// From the stick, with a scan that the disk has lost.
Act restoring();
Act attaching();
/// A table of people.
Act importing();
/// A password for the first time: the file, its backups and its scans.
Act protecting();
Act changingPassword();

} // namespace acts
