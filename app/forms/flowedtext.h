// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/flow.h"
#include "forms/printedanswers.h"

#include <QStringList>

namespace hqs {

/// The markup of a letter with its values put in, each escaped and in an element named after its place.
QString markupOf(const Letter &letter, PrintedAnswers &answers);
/// What readMarkup() does not understand in any branch of a letter.
QStringList complaintsAbout(const Letter &letter);

/// What a body that flows says. The letter is one that complaintsAbout() has nothing to say about; the papers of the
/// package are what its inventory is made of.
Flow flowOf(const Letter &letter, const Form &form, const std::vector<ChecklistLine> &package, PrintedAnswers &answers);
Flow flowOf(const DataSheet &sheet, const Form &form, PrintedAnswers &answers);
Flow flowOf(const std::vector<ChecklistLine> &lines, const Form &form, PrintedAnswers &answers);

} // namespace hqs
