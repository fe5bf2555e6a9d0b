// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "forms/form.h"

/// The few words that the program itself prints on paper, in the language of the form.
namespace hqs::paperwords {

extern const Text notOfficial; ///< the mark of a data sheet, on every page
extern const Text signature; ///< of the employer
extern const Text applicantSignature;
extern const Text paper, state, needs; ///< columns of the checklist
extern const Text inventory, enclosedAs, sheets; ///< title and columns of what goes with a letter
extern const Text validUntil; ///< "%1"
extern const Text seen; ///< of what is needed of a paper: "%1"
extern const Text files; ///< of a paper in the folder of the package: "%1"
extern const Text additionalSheet;
extern const Text continues; ///< before the number and title of the continued field
extern const Text sheetOf; ///< "%1" of "%2"

Text words(EditionStatus status);

/// The small print at the foot: which form, which edition, how it stands on the day, which page.
QString smallPrint(const Form &form, QDate day, int page, int pages);

/// The same around the two numbers, for a program that counts the pages itself: what stands before the number of the
/// page, between it and the number of pages, and after that.
QStringList smallPrintAround(const Form &form, QDate day);

} // namespace hqs::paperwords
