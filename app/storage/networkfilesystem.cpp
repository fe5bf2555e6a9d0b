// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/networkfilesystem.h"

#include <QByteArrayList>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Numbered {
    quint32 number;
    QLatin1StringView name;
};

// linux/magic.h and the sources of those that are not part of the kernel.
constexpr Numbered numbers[] {
    { 0x6969, "nfs"_L1 },
    { 0x517b, "smbfs"_L1 },
    { 0xff534d42, "cifs"_L1 },
    { 0xfe534d42, "smb"_L1 },
    { 0x564c, "ncpfs"_L1 },
    { 0x5346414f, "afs"_L1 },
    { 0x6b414653, "afs"_L1 },
    { 0x73757245, "coda"_L1 },
    { 0x00c36400, "ceph"_L1 },
    { 0x0bd00bd0, "lustre"_L1 },
};

constexpr QLatin1StringView programs[] { "fuse.sshfs"_L1, "fuse.gvfsd-fuse"_L1, "fuse.kio-fuse"_L1, "fuse.smbnetfs"_L1,
    "fuse.fuse-nfs"_L1, "fuse.nfs"_L1, "fuse.curlftpfs"_L1, "fuse.davfs"_L1, "fuse.davfs2"_L1, "fuse.rclone"_L1,
    "fuse.s3fs"_L1, "fuse.goofys"_L1, "fuse.glusterfs"_L1, "fuse.ceph"_L1, "fuse.ceph-fuse"_L1, "fuse.juicefs"_L1,
    "fuse.google-drive-ocamlfuse"_L1, "fuse.onedriver"_L1 };

bool isAddress(QByteArrayView source)
{
    return source.startsWith("http://") || source.startsWith("https://"); // davfs2 gives no name of its own
}

} // namespace

QString networkFileSystem(quint32 number)
{
    const auto *const found
        = std::ranges::find_if(numbers, [number](const Numbered &known) { return known.number == number; });
    return found == std::end(numbers) ? QString() : QString(found->name);
}

QString networkFileSystem(QByteArrayView mounts, QByteArrayView device)
{
    QString name;
    for (const QByteArray &line : mounts.toByteArray().split('\n')) {
        // "36 35 0:52 / /mnt rw,noatime shared:1 - fuse.sshfs anna@server:/cases rw": an unknown number of words
        // stands before the dash.
        const QByteArrayList words = line.split(' ');
        const auto dash = words.indexOf("-");
        if (dash < 3 || words.value(2) != device)
            continue;
        const QLatin1StringView type(words.value(dash + 1));
        const bool isNetwork = std::ranges::find(programs, type) != std::end(programs)
            || (type.startsWith("fuse"_L1) && isAddress(words.value(dash + 2)));
        name = isNetwork ? QString(type) : QString(); // the last one mounted there is the one that is seen
    }
    return name;
}

} // namespace hqs
