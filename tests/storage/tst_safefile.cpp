// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/restricted.h"
#include "storage/safefile.h"

#include "suite.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777u : 0;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestSafeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"дело.hqs"_s);
    }

    void everyByteArrivesAndOnlyTheOwnerMayRead_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : { 0, 1, 4095, 4096, 3'000'001 })
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }

    void everyByteArrivesAndOnlyTheOwnerMayRead()
    {
        QFETCH(const qsizetype, size);
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 7 + i / 251);

        QVERIFY_DONE(writeSafely(m_path, bytes));

        const auto read = readWhole(m_path, noLimit);
        QVERIFY_DONE(read);
        QCOMPARE(*read, bytes);
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QCOMPARE(entriesOf(m_folder->path()), QStringList { u"дело.hqs"_s });
    }

    void theOldFileIsReplacedNotOverwritten()
    {
        QVERIFY_DONE(writeSafely(m_path, "old"));
        const QString copy = m_folder->filePath(u"link"_s);
        QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(copy).constData()), 0);

        QVERIFY_DONE(writeSafely(m_path, "new"));

        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("new"));
        QCOMPARE(*readWhole(copy, noLimit), QByteArray("old"));
    }

    void theLeftoverOfAKilledSaveIsReplaced()
    {
        QVERIFY_DONE(writeSafely(m_path + u".new"_s, QByteArray(100'000, 'x')));
        QVERIFY_DONE(writeSafely(m_path, "short"));
        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("short"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList { u"дело.hqs"_s });
    }

    void aFullDiskLeavesTheOldFile()
    {
        SmallDisk disk(m_folder->path(), "size=64k");
        if (!disk.isMounted())
            QSKIP("a disk cannot be mounted here");
        QVERIFY_DONE(writeSafely(m_path, "old"));

        // Less than a buffer of QSaveFile, and more.
        for (const qsizetype size : { 62'000, 1'000'000 }) {
            const auto done = writeSafely(m_path, QByteArray(size, 'x'));
            QVERIFY_FAULT(done, Fault::NoSpace);
            QCOMPARE(done.error().place, m_path);
            QCOMPARE(*readWhole(m_path, noLimit), QByteArray("old"));
            QCOMPARE(entriesOf(m_folder->path()), QStringList { u"дело.hqs"_s });
        }
        QVERIFY_DONE(writeSafely(m_path, "there is room for this"));
    }

    void aWriteThatStopsHalfwayLeavesTheOldFile()
    {
        QVERIFY_DONE(writeSafely(m_path, "old"));
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 10'000, before.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto done = writeSafely(m_path, QByteArray(10'001, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);

        QVERIFY_FAULT(done, Fault::NoSpace);
        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("old"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList { u"дело.hqs"_s });
    }

    void aReadOnlyDiskIsRefused()
    {
        SmallDisk disk(m_folder->path(), "size=64k");
        if (!disk.isMounted())
            QSKIP("a disk cannot be mounted here");
        QVERIFY_DONE(writeSafely(m_path, "old"));
        QVERIFY(disk.makeReadOnly());
        QVERIFY_FAULT(writeSafely(m_path, "new"), Fault::ReadOnly);
        QVERIFY_FAULT(writeSafely(m_path + u"2"_s, "new"), Fault::ReadOnly);
        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("old"));
    }

    void permissionsAreRespected_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("a folder without the right to write") << 0500 << 0600;
        QTest::newRow("a folder without the right to enter") << 0600 << 0600;
        QTest::newRow("a write-protected file") << 0700 << 0400;
    }

    void permissionsAreRespected()
    {
        QFETCH(const int, folderMode);
        QFETCH(const int, fileMode);
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QVERIFY_DONE(writeSafely(m_path, "old"));
        WithoutPrivileges::giveTo(m_folder->path());
        WithoutPrivileges::giveTo(m_path);
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), static_cast<mode_t>(fileMode)), 0);
        QCOMPARE(::chmod(folder.constData(), static_cast<mode_t>(folderMode)), 0);
        {
            const WithoutPrivileges ordinary;
            QVERIFY(ordinary.isOrdinary());
            QVERIFY_FAULT(writeSafely(m_path, "new"), Fault::NoPermission);
        }
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("old"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList { u"дело.hqs"_s });
    }

    void whatIsMadeInPortionsArrivesInTheirOrder()
    {
        int left = 3;
        QByteArray portion;
        QVERIFY_DONE(writeSafely(m_path, [&]() -> Result<QByteArrayView> {
            portion = left > 0 ? QByteArray(2'000'000, static_cast<char>('0' + left)) : QByteArray();
            --left;
            return QByteArrayView(portion);
        }));
        const auto bytes = readWhole(m_path, 10'000'000);
        QVERIFY_DONE(bytes);
        QCOMPARE(*bytes, QByteArray(2'000'000, '3') + QByteArray(2'000'000, '2') + QByteArray(2'000'000, '1'));
    }

    void aPortionThatCannotBeMadeLeavesTheOldFile()
    {
        QVERIFY_DONE(writeSafely(m_path, "old"));
        int asked = 0;
        const Done done = writeSafely(m_path, [&]() -> Result<QByteArrayView> {
            if (++asked == 1)
                return QByteArrayView("new");
            return Error { Fault::Io, u"elsewhere"_s, u"no more"_s };
        });
        QVERIFY_FAULT(done, Fault::Io);
        QCOMPARE(done.error().place, m_path);
        QCOMPARE(*readWhole(m_path, 100), QByteArray("old"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList { u"дело.hqs"_s });
    }

    void aLinkIsNeitherReadNorReplaced()
    {
        const QString real = m_folder->filePath(u"real"_s);
        QVERIFY_DONE(writeSafely(real, "old"));
        QVERIFY(QFile::link(real, m_path));
        QVERIFY_FAULT(readWhole(m_path, noLimit), Fault::NotOurs);
        QVERIFY_FAULT(writeSafely(m_path, "new"), Fault::NotOurs);
        QCOMPARE(*readWhole(real, noLimit), QByteArray("old"));
        QVERIFY(QFileInfo(m_path).isSymLink());
    }

    void onlyRegularFilesAreReadAndReplaced()
    {
        QVERIFY(QDir().mkdir(m_path));
        QVERIFY_FAULT(readWhole(m_path, noLimit), Fault::NotOurs);
        QVERIFY_FAULT(writeSafely(m_path, "new"), Fault::NotOurs);
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY_FAULT(readWhole(pipe, noLimit), Fault::NotOurs); // and does not wait for a writer
        QVERIFY_FAULT(writeSafely(pipe, "new"), Fault::NotOurs);
        QVERIFY_FAULT(readWhole(u"/dev/zero"_s, noLimit), Fault::NotOurs);
    }

    void whatIsNotThereIsNamed()
    {
        const auto read = readWhole(m_path, noLimit);
        QVERIFY_FAULT(read, Fault::NotFound);
        QCOMPARE(read.error().place, m_path);
        const auto written = writeSafely(m_folder->filePath(u"no/such/file"_s), "new");
        QVERIFY_FAULT(written, Fault::NotFound);
        QVERIFY_FAULT(writeSafely(m_folder->filePath(QString(300, u'n')), "new"), Fault::BadInput);
    }

    void aFileLargerThanTheLimitIsNotRead()
    {
        QVERIFY_DONE(writeSafely(m_path, QByteArray(1000, 'x')));
        QVERIFY_DONE(readWhole(m_path, 1000));
        QVERIFY_FAULT(readWhole(m_path, 999), Fault::BadInput);
    }

    void aPrivateFolderIsMadeWithItsParents()
    {
        const QString folder = m_folder->filePath(u"a/б/c"_s);
        QVERIFY_DONE(makePrivateFolder(folder));
        QCOMPARE(modeOf(folder), mode_t(0700));
        QCOMPARE(modeOf(m_folder->filePath(u"a"_s)), mode_t(0700));
        QVERIFY_DONE(makePrivateFolder(folder));
        QVERIFY_DONE(writeSafely(m_folder->filePath(u"file"_s), QByteArray()));
        QVERIFY(!makePrivateFolder(m_folder->filePath(u"file/below"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(safefile, TestSafeFile)
#include "tst_safefile.moc"
