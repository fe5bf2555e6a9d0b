// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <sys/mount.h>
#include <unistd.h>

namespace hqs {

/// A disk of a few KiB on an existing folder, where the system lets us mount one.
class SmallDisk {
public:
    SmallDisk(const QString &folder, const char *options)
        : m_folder(QFile::encodeName(folder))
        , m_isMounted(::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isHidden)
            ::umount2(m_folder.constData(), MNT_DETACH);
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    /// Hides the disk behind a read-only view of itself: it cannot be remounted while a file on it is open.
    bool makeReadOnly()
    {
        const char *const folder = m_folder.constData();
        m_isHidden = ::mount(folder, folder, nullptr, MS_BIND, nullptr) == 0;
        return m_isHidden && ::mount(nullptr, folder, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_isMounted;
    bool m_isHidden = false;
};

/// Without the rights of the administrator, to whom permissions mean nothing, until the end of the scope.
class WithoutPrivileges {
public:
    WithoutPrivileges()
        : m_user(::geteuid())
        , m_isOrdinary(m_user != 0 || ::seteuid(nobody) == 0)
    {
    }
    ~WithoutPrivileges()
    {
        if (m_user == 0 && ::seteuid(m_user) != 0)
            qFatal("cannot become the administrator again");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

    bool isOrdinary() const { return m_isOrdinary; }

    /// Makes the file belong to the user this class turns into.
    static void giveTo(const QString &path)
    {
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            qFatal("chown");
    }

private:
    static constexpr uid_t nobody = 65534;

    uid_t m_user;
    bool m_isOrdinary;
};

} // namespace hqs
