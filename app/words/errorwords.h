// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace hqs {

/// A failure in words for people: what happened, where, and what to do next.
struct ErrorWords {
    QString happened;
    QString advice;
};

ErrorWords wordsFor(const Error &error);

} // namespace hqs
