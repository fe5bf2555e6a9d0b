// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filingstore.h"

namespace hqs {

/// A notice of a case as it was filed on a day, for tests that need a filing and not what is on paper.
inline Filing noticeFiling(CaseId ofCase, const VaultFile &file, QDate forDay, const QDateTime &at)
{
    using namespace Qt::Literals::StringLiterals;
    return { .id = {},
        .ofCase = ofCase,
        .stage = StageId(u"notification"_s),
        .forDay = forDay,
        .corrects = {},
        .program = u"1.0"_s,
        .rules = u"2026.11"_s,
        .answers = u"{\"specialist.surnameRu\":\"Ким\"}"_s,
        .law = u"[]"_s,
        .by = u"Иванова А. А."_s,
        .at = at,
        .papers = { { .form = FormId(u"notice"_s),
            .item = 0,
            .edition = u"887"_s,
            .standing = u"superseded"_s,
            .title = { u"Уведомление"_s, u"Notice"_s },
            .pages = 2,
            .file = file } },
        .outcomes = {},
        .hash = {} };
}

} // namespace hqs
