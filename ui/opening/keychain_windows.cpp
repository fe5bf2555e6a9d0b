// SPDX-License-Identifier: GPL-3.0-or-later
// The Credential Manager: what Windows keeps for the account, encrypted with the password of the account.
#include "ui/opening/keychain.h"

#include <qt_windows.h>

#include <string>
#include <wincred.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

std::wstring targetOf(const QString &name)
{
    return (u"hqsdesk:"_s + name).toStdWString();
}

Error refusal()
{
    return { Fault::NoKeychain, {}, u"Windows error %1"_s.arg(GetLastError()) };
}

class WindowsKeychain final : public Keychain {
public:
    Result<std::optional<Secret>> find(const QString &name) override
    {
        PCREDENTIALW found = nullptr;
        if (!CredReadW(targetOf(name).c_str(), CRED_TYPE_GENERIC, 0, &found)) {
            if (GetLastError() == ERROR_NOT_FOUND)
                return std::optional<Secret>();
            return refusal();
        }
        auto secret = Secret::fromBytes({ reinterpret_cast<const char *>(found->CredentialBlob),
            static_cast<qsizetype>(found->CredentialBlobSize) });
        SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
        CredFree(found);
        return std::optional(std::move(secret));
    }

    Done keep(const QString &name, const Secret &secret) override
    {
        std::wstring target = targetOf(name);
        QByteArray bytes = secret.bytes().toByteArray();
        CREDENTIALW credential = {};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = target.data();
        credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
        credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
        credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // it does not roam to other computers
        const bool isKept = CredWriteW(&credential, 0) != 0;
        const Done done = isKept ? Done() : refusal();
        wipe(bytes);
        return done;
    }

    Done forget(const QString &name) override
    {
        if (CredDeleteW(targetOf(name).c_str(), CRED_TYPE_GENERIC, 0) || GetLastError() == ERROR_NOT_FOUND)
            return {};
        return refusal();
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<WindowsKeychain>();
}

} // namespace hqs
