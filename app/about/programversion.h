// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

/// What somebody who reports a mistake is asked for.
struct ProgramVersion {
    QString version; ///< "0.1.0", of project(VERSION) in CMakeLists.txt
    QString commit; ///< of the sources, with "-dirty" when they were changed after it; "unknown" outside git
    QString qt; ///< as loaded, like "6.4.2"
    QString sqlite; ///< as loaded
};

ProgramVersion programVersion();

} // namespace hqs
