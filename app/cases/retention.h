// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"

namespace hqs {

/// What the law wants of the data of one person on a day. It is shown, never done: a person decides, and may know of a
/// claim or a court that the program does not.
struct Retention {
    enum class Standing {
        NoCase, ///< there is nothing to count from
        InUse, ///< a case has not ended: the purpose is not reached
        Due, ///< the purpose is reached: to be destroyed by `destroyBy`
        Overdue,
    };

    Standing standing = Standing::NoCase;
    QDate reachedOn {}; ///< when the last case ended
    QDate destroyBy {}; ///< none: the rules set no term
    QDate consentUntil {}; ///< until then the consent itself is kept, on paper
    QDate personnelUntil {}; ///< and the personnel papers
};

/// The day a case ended: it was closed; or the contract ended and so did every duty of the case that costs a fine: for
/// the notice that is still owed the data are needed. None: it goes on.
std::optional<QDate> endOf(const CaseFile &file, QDate today);

/// Counts from the day the last of the cases ended; the consent from the day it ended by itself, if it did. The terms
/// are those in force on the day they are counted from. `ends`: of each case about the person, or with the person's
/// family.
Retention retentionOf(const Parameters &parameters, const std::vector<std::optional<QDate>> &ends,
    std::optional<QDate> consentEndedOn, QDate today);

} // namespace hqs
