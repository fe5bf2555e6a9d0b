// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/ownblank.h"

namespace hqs {

/// A blank that wants only fields.
inline OwnBlank startedBlank()
{
    OwnBlank blank;
    blank.id = FormId(QStringLiteral("office_blank_1"));
    blank.title = QStringLiteral("Анкета района");
    blank.edition = QStringLiteral("2026");
    return blank;
}

} // namespace hqs
