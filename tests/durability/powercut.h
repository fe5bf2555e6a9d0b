// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "durability/fileoperations.h"

#include <QRandomGenerator>

#include <map>
#include <memory>

/// What a disk may hold after a power cut. Data written but not synced may be there, absent, zeros where the file grew,
/// or torn at 512 bytes; names made, moved or removed in a folder that was not synced since survive as any prefix.
class PowerCut {
public:
    using Files = std::map<QByteArray, QByteArray>; ///< name in the folder → content

    /// `before` is what lay in the folder before the first operation.
    PowerCut(QByteArray folder, Files before, std::vector<fileoperations::Operation> operations);

    /// After how many operations the power may go: each that changes something.
    const std::vector<std::size_t> &moments() const { return m_moments; }

    struct State {
        Files files;
        int acknowledged = 0; ///< the last number the writer was told is safe
    };
    /// One of the states possible after so many operations.
    State after(std::size_t operations, QRandomGenerator &random) const;

private:
    QByteArray m_folder;
    Files m_before;
    std::vector<fileoperations::Operation> m_operations;
    std::vector<std::size_t> m_moments;
};
