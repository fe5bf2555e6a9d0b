// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hqs {

/// Which file systems of Linux reach another computer. Those that a virtual machine or a container has of its own host
/// (9p, virtiofs, overlay, folders shared by VirtualBox and VMware) do not: they are disks of this computer.

/// The name of a network file system by its number in statfs(); empty: any other.
QString networkFileSystem(quint32 number);

/// The number of all file systems that are programs; what they reach, only the list of mounts tells.
inline constexpr quint32 fuseNumber = 0x65735546;

/// The name of the network file system on a device ("0:52") by a list of mounts in the shape of
/// /proc/self/mountinfo; empty: the device bears any other, or is not listed.
QString networkFileSystem(QByteArrayView mounts, QByteArrayView device);

} // namespace hqs
