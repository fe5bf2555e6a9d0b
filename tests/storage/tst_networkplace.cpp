// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/networkfilesystem.h"
#include "storage/networkplace.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/secondplace.h"

#include "networkshare.h"
#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// On which disks a database may lie.
class TestNetworkPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aFileSystemIsKnownByItsNumber_data()
    {
        QTest::addColumn<quint32>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("nfs") << 0x6969U << u"nfs"_s;
        QTest::newRow("the old client of Windows shares") << 0x517bU << u"smbfs"_s;
        QTest::newRow("Windows share, SMB 1") << 0xff534d42U << u"cifs"_s;
        QTest::newRow("Windows share, SMB 2 and 3") << 0xfe534d42U << u"smb"_s;
        QTest::newRow("NetWare") << 0x564cU << u"ncpfs"_s;
        QTest::newRow("OpenAFS") << 0x5346414fU << u"afs"_s;
        QTest::newRow("AFS of the kernel") << 0x6b414653U << u"afs"_s;
        QTest::newRow("Coda") << 0x73757245U << u"coda"_s;
        QTest::newRow("Ceph") << 0x00c36400U << u"ceph"_s;
        QTest::newRow("Lustre") << 0x0bd00bd0U << u"lustre"_s;
        QTest::newRow("ext4") << 0xef53U << QString();
        QTest::newRow("btrfs") << 0x9123683eU << QString();
        QTest::newRow("xfs") << 0x58465342U << QString();
        QTest::newRow("zfs") << 0x2fc12fc1U << QString();
        QTest::newRow("NTFS") << 0x5346544eU << QString();
        QTest::newRow("FAT of a USB stick") << 0x4d44U << QString();
        QTest::newRow("exFAT") << 0x2011bab0U << QString();
        QTest::newRow("memory") << 0x01021994U << QString();
        QTest::newRow("layers of a container") << 0x794c7630U << QString();
        QTest::newRow("the host of a virtual machine, Windows under WSL: 9p") << 0x01021997U << QString();
        QTest::newRow("the host of VirtualBox") << 0x786f4256U << QString();
        QTest::newRow("encrypted home") << 0xf15fU << QString();
        QTest::newRow("a program; its number tells nothing") << fuseNumber << QString();
        QTest::newRow("nothing") << 0U << QString();
    }
    void aFileSystemIsKnownByItsNumber()
    {
        QFETCH(const quint32, number);
        QTEST(networkFileSystem(number), "name");
    }

    void aFileSystemThatIsAProgramIsKnownByItsMount_data()
    {
        QTest::addColumn<QByteArray>("mounts");
        QTest::addColumn<QString>("name");
        const QByteArray root = "22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n";
        QTest::newRow("sshfs") << root + "36 22 0:52 / /mnt/office rw,nosuid shared:97 - fuse.sshfs anna@server:/ rw\n"
                               << u"fuse.sshfs"_s;
        QTest::newRow("no word before the dash")
            << root + "36 22 0:52 / /mnt/office rw,nosuid - fuse.rclone cloud: rw\n"
            << u"fuse.rclone"_s;
        QTest::newRow("two words before the dash")
            << root + "36 22 0:52 / /mnt rw shared:1 master:2 - fuse.gvfsd-fuse gvfsd-fuse rw\n"
            << u"fuse.gvfsd-fuse"_s;
        QTest::newRow("WebDAV") << root + "36 22 0:52 / /mnt rw - fuse https://cloud.example/dav rw\n" << u"fuse"_s;
        QTest::newRow("NTFS of a USB disk") << root + "36 22 0:52 / /media/usb rw - fuseblk /dev/sdb1 rw\n"
                                            << QString();
        QTest::newRow("encrypted folder") << root + "36 22 0:52 / /home/a/x rw - fuse.gocryptfs /home/a/.x rw\n"
                                          << QString();
        QTest::newRow("the host of a container") << root + "36 22 0:52 / /work rw - fuse.virtiofs work rw\n"
                                                 << QString();
        QTest::newRow("another device") << root + "36 22 0:5 / /mnt rw - fuse.sshfs anna@server:/ rw\n" << QString();
        QTest::newRow("the last mount is the one that is seen") << root
                + "36 22 0:52 / /mnt rw - fuse.sshfs anna@server:/ rw\n37 22 0:52 / /mnt rw - fuseblk /dev/sdb1 rw\n"
                                                                << QString();
        QTest::newRow("an empty list") << QByteArray() << QString();
        QTest::newRow("no list") << QByteArray("-\n- - - -\n0:52\n36 22 0:52\n36 22 0:52 / / rw -\n") << QString();
    }
    void aFileSystemThatIsAProgramIsKnownByItsMount()
    {
        QFETCH(const QByteArray, mounts);
        QTEST(networkFileSystem(mounts, "0:52"), "name");
    }

    void theFoldersOfThisComputerAreNoShares_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("temporary") << QDir::tempPath();
        QTest::newRow("sources") << QStringLiteral(SOURCE_DIR);
        QTest::newRow("root") << QDir::rootPath();
        QTest::newRow("memory") << u"/dev/shm"_s;
        QTest::newRow("not there yet") << QDir::tempPath() + u"/нет/такой/папки"_s;
        QTest::newRow("relative") << u"."_s;
        QTest::newRow("nothing") << QString();
    }
    void theFoldersOfThisComputerAreNoShares()
    {
        QFETCH(const QString, path);
        QCOMPARE(networkPlaceOf(path), QString());
    }

    void noDatabaseIsMadeOnAShare()
    {
        const QString share = networkShareIn(m_folder->path());
        for (const QString &name : { u"store.hqs"_s, u"Дела/ещё глубже/store.hqs"_s }) {
            const QString path = QDir(share).filePath(name);
            const auto refused = Database::create(path);
            QVERIFY_FAULT(refused, Fault::OnNetwork);
            QCOMPARE(refused.error().place, path);
            QCOMPARE(refused.error().detail, u"nfs"_s);
        }
        QVERIFY(QDir(share).isEmpty());
    }

    void aDatabaseOnAShareIsLeftAlone()
    {
        const QString local = m_folder->filePath(u"store.hqs"_s);
        QVERIFY_DONE(Database::create(local));
        const QByteArray content = *readWhole(local, noLimit);
        const QString share = networkShareIn(m_folder->path());
        const QString path = QDir(share).filePath(u"store.hqs"_s);
        QVERIFY_DONE(writeSafely(path, content));
        QVERIFY_FAULT(Database::open(path), Fault::OnNetwork);
        QCOMPARE(QDir(share).entryList(QDir::Files | QDir::Hidden), QStringList { u"store.hqs"_s });
        QCOMPARE(*readWhole(path, noLimit), content);
        QVERIFY_DONE(Database::openCopy(path, Key())); // looking at it, as at a backup, changes nothing there
        QVERIFY(QFile::copy(path, m_folder->filePath(u"copy.hqs"_s)));
        QVERIFY_DONE(Database::open(m_folder->filePath(u"copy.hqs"_s))); // the advice of the message
    }

    void theSecondPlaceMayBeAShare()
    {
        const QString local = m_folder->filePath(u"store.hqs"_s);
        auto database = Database::create(local);
        QVERIFY_DONE(database);
        const QString share = networkShareIn(m_folder->path());
        const auto copied
            = copyToSecondPlace(*database, { .folder = share, .lastGood = {} }, QDateTime::currentDateTimeUtc());
        QVERIFY_DONE(copied);
        QVERIFY(copied->path.startsWith(share));
        QVERIFY_DONE(writeWholeCopy(*database, QDir(share).filePath(u"by-hand.hqs"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

HQS_TEST(networkplace, TestNetworkPlace)
#include "tst_networkplace.moc"
