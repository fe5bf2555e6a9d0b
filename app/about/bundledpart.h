// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/text.h"

#include <vector>

namespace hqs {

/// A work of others that the program is given out with.
struct BundledPart {
    QString name;
    QString licence; ///< SPDX identifier
    QString debianSource; ///< the source package of Debian it comes from
    QString site; ///< where its makers are
    Text use; ///< what it does here
};

/// All of them, as resources/about/parts.json lists them. Fault: Rules (the file contradicts itself; `detail`).
Result<std::vector<BundledPart>> bundledParts(const QString &path = QStringLiteral(":/about/parts.json"));

/// The licence of the program itself, in full.
QString licenceText();

} // namespace hqs
