// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace hqs {

enum class OwnPaperKind {
    Letter, ///< the office's own text of a letter of the rules
    Blank, ///< a form of the office: a picture of a blank and where the answers stand on it
};

/// A paper as this office wants it.
struct OwnPaper {
    OwnPaperKind kind = OwnPaperKind::Letter;
    FormId form;
    QString content; ///< of a letter its markup; of a blank its file (forms/officeforms.h)

    friend bool operator==(const OwnPaper &, const OwnPaper &) = default;
};

} // namespace hqs
