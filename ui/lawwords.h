// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/provenance.h"
#include "ui/look.h"
#include "words/lawstatuswords.h"

namespace hqs {

Tone toneFor(LawStatus status);

/// "confirmed by two sources", "from memory, no source seen" …
QString wordsFor(Confidence confidence);

/// Basis, standing, confidence, who checked it: what stands in the tool tip of everything that rests on law.
QString provenanceWords(const Provenance &provenance, Language language);

/// "Checked: Ivanova, 24.11.2026", "Set by: …" of the office's own value, or that nobody has checked it yet.
QString checkWords(const Provenance &provenance);

} // namespace hqs
