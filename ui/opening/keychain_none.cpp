// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/keychain.h"

namespace hqs {

std::unique_ptr<Keychain> systemKeychain()
{
    return nullptr;
}

} // namespace hqs
