// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/networkplace.h"

#include <QDir>
#include <qt_windows.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString networkPlaceOf(const QString &folder)
{
    const QString native = QDir::toNativeSeparators(QDir(folder).absolutePath());
    // \\server\share, but neither \\?\C:\ nor \\.\: these are other spellings of a local path.
    const bool isLocalSpelling = native.startsWith(u"\\\\?\\"_s) || native.startsWith(u"\\\\.\\"_s);
    if ((native.startsWith(u"\\\\"_s) && !isLocalSpelling) || native.startsWith(u"\\\\?\\UNC\\"_s, Qt::CaseInsensitive))
        return u"smb"_s;
    wchar_t root[MAX_PATH + 1] = {};
    if (!GetVolumePathNameW(native.toStdWString().c_str(), root, MAX_PATH))
        return {}; // what is wrong there the next call will tell
    return GetDriveTypeW(root) == DRIVE_REMOTE ? u"smb"_s : QString();
}

} // namespace hqs
