// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lawwordstore.h"
#include "storage/signature.h"

#include <vector>

namespace hqs {

/// The keys of publishers that came with the program. Faults: Rules (the list cannot be read).
Result<std::vector<PublicKey>> shippedKeys(const QString &path = QStringLiteral(":/rules-keys.json"));

/// The keys this office trusts besides. Faults: Damaged (`place` is the setting), those of Database::run().
Result<std::vector<PublicKey>> officeKeys(Database &database);

/// Both. Faults: those of the two above.
Result<std::vector<PublicKey>> trustedKeys(Database &database);

/// From now on the office trusts this key; the journal says "rules.key_trusted" with its fingerprint. Nothing is
/// written when it does already. Faults: those of Journal::append() and Database::run().
Done trustKey(Database &database, const PublicKey &key, const Act &act);

/// The office does not trust this key any more; the journal says "rules.key_distrusted". Faults: NotFound (it is none
/// of the office's; `place` is its fingerprint), those of Journal::append() and Database::run().
Done distrustKey(Database &database, const PublicKey &key, const Act &act);

} // namespace hqs
