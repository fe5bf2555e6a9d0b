// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace hqs {

/// Bytes that only the right people may know: a password, a key. They lie in memory of their own between two guarded
/// pages, out of the swap file where the system allows it, and are wiped when the last copy of this value goes.
class Secret {
public:
    Secret() = default;

    /// What a person typed, as UTF-8 in composed form (NFC), so that «й» of any keyboard is the same letter. The text
    /// itself belongs to the caller: a field of a window keeps copies that nobody can wipe.
    static Secret fromText(const QString &text);
    static Secret fromBytes(QByteArrayView bytes);
    /// From the randomness of the system. Faults: Io (it has none).
    static Result<Secret> random(qsizetype size);

    QByteArrayView bytes() const { return { m_bytes.get(), m_size }; }
    bool isEmpty() const { return m_size == 0; }

    /// Takes the same time wherever the two differ.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    explicit Secret(qsizetype size);

    std::shared_ptr<char> m_bytes;
    qsizetype m_size = 0;
};

/// The 32 bytes that everything of one database is sealed with: its file, its scans, its copies. It is made once and
/// stays, whichever passwords come and go.
struct DataKey {
    static constexpr qsizetype size = 32;

    Secret bytes;
};

/// Overwrites the bytes and empties the array. Copies made before keep theirs.
void wipe(QByteArray &bytes);
/// The same for a text.
void wipe(QString &text);

/// Makes libsodium ready; may be called again and again. Faults: Io (the system has no randomness).
Done prepareSecrets();

} // namespace hqs
