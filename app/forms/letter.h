// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/placeholder.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace hqs {

struct LetterPart;

/// What "<!-- when … -->" asks: an answer is given, or is one of these codes; or the reverse.
struct LetterCondition {
    Place place;
    QStringList codes; ///< empty: any answer but "no"
    bool reversed = false;
};

/// The part up to "<!-- otherwise -->" and the part after it.
struct LetterBranch {
    LetterCondition test;
    std::vector<LetterPart> holds;
    std::vector<LetterPart> otherwise;
};

/// A part that is there once for each item of a repeating role.
struct LetterLoop {
    RoleId role;
    std::vector<LetterPart> body;
};

struct LetterPart {
    std::variant<Template, LetterBranch, LetterLoop> content;
};

/// A text in the markup of flowmarkup.h, with values, repeated parts and parts under a condition.
struct Letter {
    std::vector<LetterPart> parts;
    QString text {}; ///< what it was read from, the parts that letters share put in
};

/// Reads "{{…}}", "<!-- each role -->", "<!-- when path -->", "<!-- when path = code, code -->",
/// "<!-- when not path -->", "<!-- otherwise -->" and "<!-- end -->". Other comments are left out.
Letter parseLetter(const QString &html, QStringList &complaints);

} // namespace hqs
