// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealedheader.h"

#include <memory>

namespace hqs {

/// A sealed file, made a portion at a time: the header, whose size and stream are set here, and `plain` encrypted after
/// it. Each one gives other bytes. `plain` must stay as it is until the end.
class SealedPortions {
public:
    /// Faults: BadInput (more than SealedHeader::largestPlain), Io (no randomness).
    static Result<SealedPortions> begin(SealedHeader header, const DataKey &key, QByteArrayView plain);
    SealedPortions(SealedPortions &&) noexcept;
    SealedPortions &operator=(SealedPortions &&) noexcept;
    ~SealedPortions();

    /// How many bytes the file has.
    qsizetype size() const;

    /// The next bytes, some MiB at most, valid until the next call. None: that was all.
    QByteArrayView next();

private:
    struct Stream;
    explicit SealedPortions(std::unique_ptr<Stream> stream);

    std::unique_ptr<Stream> m_stream;
};

/// All portions of a sealed file in one piece. Faults: those of SealedPortions::begin().
Result<QByteArray> seal(const SealedHeader &header, const DataKey &key, QByteArrayView plain);

/// What seal() was given. `header` is that of `file`. Faults: Damaged (one bit changed, cut off, something after the
/// end, or sealed with another key); `place` is given on.
Result<QByteArray> unseal(QByteArrayView file, const SealedHeader &header, const DataKey &key, const QString &place);

} // namespace hqs
