// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelink.h"
#include "storage/systemerror.h"

#include <QDir>
#include <qt_windows.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool meansNoLinks(DWORD code)
{
    return code == ERROR_INVALID_FUNCTION || code == ERROR_NOT_SUPPORTED || code == ERROR_TOO_MANY_LINKS
        || code == ERROR_NOT_SAME_DEVICE;
}

} // namespace

Result<bool> linkFile(const QString &existing, const QString &path)
{
    const std::wstring from = QDir::toNativeSeparators(existing).toStdWString();
    const std::wstring to = QDir::toNativeSeparators(path).toStdWString();
    if (CreateHardLinkW(to.c_str(), from.c_str(), nullptr))
        return true;
    const int code = lastSystemCode();
    return meansNoLinks(static_cast<DWORD>(code)) ? Result<bool>(false) : systemError(code, path, "CreateHardLinkW"_L1);
}

} // namespace hqs
