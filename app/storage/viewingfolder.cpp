// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/viewingfolder.h"

#include "storage/safefile.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString lockSuffix = u".lock"_s;

QString usualViewingFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/viewing"_s;
}

} // namespace

ViewingFolder::ViewingFolder(QString parent)
    : m_parent(parent.isEmpty() ? usualViewingFolder() : std::move(parent))
{
    wipeDeadRuns();
}

ViewingFolder::~ViewingFolder()
{
    wipe();
}

/// A folder whose lock can be taken belongs to nobody who lives.
void ViewingFolder::wipeDeadRuns() const
{
    const QDir parent(m_parent);
    for (const QString &run : parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString path = parent.filePath(run);
        if (const auto lock = FileLock::take(path + lockSuffix); lock)
            QDir(path).removeRecursively();
    }
}

Result<QString> ViewingFolder::put(const QString &title, const QString &suffix, QByteArrayView content)
{
    if (m_path.isEmpty())
        m_path = m_parent + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    if (auto done = makePrivateFolder(m_parent); !done)
        return done.error();
    if (!m_lock) {
        auto lock = FileLock::take(m_path + lockSuffix);
        if (!lock)
            return lock.error();
        m_lock.emplace(*std::move(lock));
    }
    if (auto done = makePrivateFolder(m_path); !done)
        return done.error();
    const QString path = u"%1/%2 %3.%4"_s.arg(m_path, QString::number(++m_count), safeFileName(title), suffix);
    if (auto done = writeScratch(path, content); !done)
        return done.error();
    return path;
}

bool ViewingFolder::wipe()
{
    return m_path.isEmpty() || QDir(m_path).removeRecursively();
}

QString safeFileName(const QString &title, qsizetype longest)
{
    static const QRegularExpression forbidden(
        uR"([<>:"/\\|?*%$`'\x00-\x1f\x7f\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]+)"_s);
    static const QRegularExpression edges(uR"(^[\s.]+|[\s.]+$)"_s);
    QString name = title;
    name.replace(forbidden, u"_"_s);
    name = name.simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    name.remove(edges);
    return name.isEmpty() ? u"_"_s : name;
}

} // namespace hqs
