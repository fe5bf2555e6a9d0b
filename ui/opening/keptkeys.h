// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace hqs {

class Keychain;

/// Opens databases on this computer without asking, where the person wanted that: their data keys lie in the keychain.
/// A convenience, never the only way: the password and the recovery code open them all the same. Which databases are
/// so lies in the settings, so that nobody else is bothered by a keychain that asks.
class KeptKeys {
public:
    /// `keychain` may be null: nothing can be kept then.
    explicit KeptKeys(Keychain *keychain)
        : m_keychain(keychain)
    {
    }

    bool canKeep() const { return m_keychain != nullptr; }
    bool isKept(const QString &database) const;

    /// Opens the file with the key that is kept. Faults: SecretNeeded (none is), NoKeychain, those of Database::open():
    /// whatever it is, the password is to be asked for.
    Result<Database> open(const QString &database) const;

    /// Keeps the key of an open, sealed database. Faults: SecretNeeded (it is not sealed, or locked), NoKeychain.
    Done keep(const Database &database);
    /// Faults: NoKeychain; the key may be there still, but is not used.
    Done forget(const QString &database);

private:
    Keychain *m_keychain;
};

} // namespace hqs
