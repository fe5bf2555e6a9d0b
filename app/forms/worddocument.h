// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "forms/form.h"
#include "forms/printcontext.h"

#include <QByteArray>

namespace hqs {

/// Files that a word processor opens and changes.
enum class WordFormat {
    Odt, ///< OpenDocument 1.3
    Docx, ///< ISO/IEC 29500, transitional
};

/// Whether a form is a text that flows. A blank with a fixed layout has no such file: it must not be changed.
bool flows(const Form &form);

/// The form as a text for a word processor, filled in as printForm() does it, with the same small print at the foot and
/// the same mark on data sheets. Fault::BadInput for a form that does not flow.
Result<QByteArray> wordDocument(const Form &form, const PrintContext &context, WordFormat format);

} // namespace hqs
