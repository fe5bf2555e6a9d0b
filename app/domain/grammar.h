// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hqs {

/// The six cases of Russian, in the order of its grammars.
enum class GrammaticalCase { Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional };

enum class GrammaticalGender { Masculine, Feminine, Neuter };

} // namespace hqs
