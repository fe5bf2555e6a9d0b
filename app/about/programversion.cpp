// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/programversion.h"

#include "about/commit.h" // made at every build by commit.cmake
#include "storage/sqliteversion.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

ProgramVersion programVersion()
{
    return { .version = QStringLiteral(HQS_VERSION),
        .commit = QStringLiteral(HQS_COMMIT),
        .qt = QString::fromLatin1(qVersion()),
        .sqlite = sqliteVersion() };
}

} // namespace hqs
