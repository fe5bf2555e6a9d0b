// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passwordfile.h"

#include "storage/safefile.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPasswordFile = 4096;

} // namespace

Result<Secret> readPassword(const QString &path)
{
    auto content = readWhole(path, largestPasswordFile);
    if (!content)
        return content.error();
    const auto end = std::ranges::find_if(*content, [](char c) { return c == '\n' || c == '\r'; });
    QString line = QString::fromUtf8(QByteArrayView(*content).first(end - content->begin()));
    if (line.startsWith(QChar::ByteOrderMark)) // Notepad
        line.remove(0, 1);
    Secret password = Secret::fromText(line);
    wipe(line);
    wipe(*content);
    if (password.isEmpty())
        return Error { Fault::BadInput, path, u"no password in the first line"_s };
    return password;
}

} // namespace hqs
