// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/handover.h"

#include "storage/safefile.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 2000; // milliseconds
constexpr qint64 longestWait = 5 * patience;
constexpr qint64 longestNote = 1 << 16;

QDir notes()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/handover"_s);
}

/// One file has one name, whatever links and dots led to it.
QString soleName(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// Whoever left it has given up long since.
bool isStale(const QFileInfo &note)
{
    return note.lastModified().msecsTo(QDateTime::currentDateTime()) > longestWait;
}

} // namespace

Handover::Handover(const QString &database, std::function<bool()> isReady, QObject *parent)
    : QObject(parent)
    , m_database(soleName(database))
    , m_isReady(std::move(isReady))
{
    // Where that folder cannot be made, a second instance says that the database is in use.
    if (!makePrivateFolder(notes().path()))
        return;
    m_watcher.addPath(notes().path());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Handover::look);
    m_again.setSingleShot(true);
    m_again.setInterval(patience / 10);
    connect(&m_again, &QTimer::timeout, this, &Handover::look);
}

bool Handover::give(const QString &database, const QString &file)
{
    const QString note = notes().filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString wanted = file.isEmpty() ? QString() : soleName(file);
    if (!makePrivateFolder(notes().path()) || !writeSafely(note, (soleName(database) + u'\n' + wanted).toUtf8()))
        return false;
    QElapsedTimer waited;
    waited.start();
    QEventLoop loop;
    while (waited.elapsed() < patience) {
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
        if (!QFileInfo::exists(note))
            return true;
    }
    return !QFile::remove(note); // taken at the last moment
}

void Handover::look()
{
    const QFileInfoList found = notes().entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &note : found) {
        const auto content = readWhole(note.filePath(), longestNote);
        if (!content || note.fileName().endsWith(u".new"_s))
            continue; // gone, or still being written
        const QStringList lines = QString::fromUtf8(*content).split(u'\n');
        if (isStale(note)) {
            QFile::remove(note.filePath());
        } else if (lines.size() == 2 && lines[0] == m_database) {
            if (!m_isReady())
                m_again.start();
            else if (QFile::remove(note.filePath()))
                Q_EMIT arrived(lines[1]);
        }
    }
}

} // namespace hqs
