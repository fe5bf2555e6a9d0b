// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "ui/look.h"

namespace hqs {

/// How an edition stands on the day, as a word: "in force", "superseded since 01.09.2026" …
QString wordsFor(EditionStatus status);
Tone toneFor(EditionStatus status);

/// Edition, dates, standing, successor and basis of a form in full sentences.
QString editionWords(const Form &form, EditionStatus status, Language language);

} // namespace hqs
