// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablelimits.h"
#include "tables/writtentable.h"

#include <QByteArray>
#include <QHash>

#include <variant>

namespace hqs {

/// The parts of a ZIP file that lies in memory, by name. Nothing is ever written to a folder.
class Archive {
public:
    /// Looks at the list of parts before anything is unpacked. Flaws: Damaged, Encrypted, TooManyParts, UnsafeName,
    /// DoubledName, UnpacksTooLarge.
    static std::variant<Archive, TableProblem> open(const QByteArray &bytes, const TableLimits &limits = {});

    bool has(const QString &name) const { return m_sizes.contains(name); }
    /// A part unpacked and compared with its checksum. What it unpacks to is counted as it comes, whatever the list
    /// said. Flaws: Damaged (also: no such part), UnpacksTooLarge.
    std::variant<QByteArray, TableProblem> part(const QString &name);

private:
    Archive(QByteArray bytes, TableLimits limits);

    QByteArray m_bytes;
    TableLimits m_limits;
    QHash<QString, qint64> m_sizes; ///< packed
    qint64 m_unpacked = 0;
};

} // namespace hqs
