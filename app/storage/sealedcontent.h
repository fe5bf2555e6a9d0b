// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealedheader.h"

namespace hqs {

/// The bytes of a sealed file: the header, whose size and stream are set here, and `plain` encrypted after it. Each
/// call gives other bytes. Faults: BadInput (more than SealedHeader::largestPlain), Io (no randomness).
Result<QByteArray> seal(SealedHeader header, const DataKey &key, QByteArrayView plain);

/// What seal() was given. `header` is that of `file`. Faults: Damaged (one bit changed, cut off, something after the
/// end, or sealed with another key); `place` is given on.
Result<QByteArray> unseal(QByteArrayView file, const SealedHeader &header, const DataKey &key, const QString &place);

} // namespace hqs
