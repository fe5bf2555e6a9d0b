// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/secret.h"

#include <memory>
#include <optional>

namespace hqs {

/// Where the account of the person keeps secrets: Secret Service or KWallet of a Linux desktop, the Credential Manager
/// of Windows. An interface, so that tests can keep theirs in memory. Faults of all: NoKeychain (there is none, it is
/// locked, or it refused; `detail` is what it says).
class Keychain {
public:
    virtual ~Keychain() = default;

    /// What is kept under the name; none: nothing.
    virtual Result<std::optional<Secret>> find(const QString &name) = 0;
    /// Replaces what is kept under the name.
    virtual Done keep(const QString &name, const Secret &secret) = 0;
    /// Also when nothing is kept under the name.
    virtual Done forget(const QString &name) = 0;
};

/// That of this computer; null when the program was built without one. Asking it may let the system ask the person.
std::unique_ptr<Keychain> systemKeychain();

} // namespace hqs
