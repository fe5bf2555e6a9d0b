// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "forms/printcontext.h"

namespace hqs {

/// One answer of a form, ready to be copied into another program.
struct CopyField {
    Place place;
    QString number; ///< of the field on the blank: "2.7"; may be empty
    QString title; ///< of the field on the blank, else its label
    QString value; ///< as people write it, not in boxes; empty: there is no answer
};

/// The answers a form with boxes or a data sheet asks for, each once, in the order of the form. Empty for forms of
/// other kinds.
std::vector<CopyField> copyFieldsOf(const Form &form, const PrintContext &context);

} // namespace hqs
