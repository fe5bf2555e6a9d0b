// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"
#include "storage/outcome.h"
#include "storage/restricted.h"

#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestFileLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"дело.lock"_s);
    }

    void onlyOneHolds()
    {
        {
            auto first = FileLock::take(m_path);
            QVERIFY_DONE(first);
            const auto second = FileLock::take(m_path);
            QVERIFY_FAULT(second, Fault::InUse);
            QCOMPARE(second.error().place, m_path);

            const FileLock moved = *std::move(first);
            QVERIFY_FAULT(FileLock::take(m_path), Fault::InUse);
        }
        QVERIFY(!QFileInfo::exists(m_path)); // nothing is left beside the file of the user
        QVERIFY_DONE(FileLock::take(m_path));
    }

    void theLockOfAMovedFolderDoesNotTakeAwayThatOfANewOne()
    {
        const QString folder = m_folder->filePath(u"folder"_s);
        const QString path = folder + u"/lock"_s;
        QVERIFY(QDir().mkdir(folder));
        auto old = std::make_unique<Result<FileLock>>(FileLock::take(path));
        QVERIFY_DONE(*old);
        QVERIFY(QDir().rename(folder, folder + u" moved"_s));
        QVERIFY(QDir().mkdir(folder));
        const auto fresh = FileLock::take(path);
        QVERIFY_DONE(fresh);
        old.reset();
        QVERIFY_FAULT(FileLock::take(path), Fault::InUse);
    }

    void anEmptyFileLeftByAKilledHolderIsNoLock()
    {
        QFile leftover(m_path);
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        leftover.close();
        QVERIFY_DONE(FileLock::take(m_path));
    }

    void deathOfTheHolderFreesTheLock()
    {
        for (int i = 0; i < 20; ++i) {
            QProcess holder;
            holder.start(QCoreApplication::applicationFilePath(), { u"filelock_holder"_s, m_path });
            QVERIFY(holder.waitForReadyRead());
            QCOMPARE(holder.readAll(), QByteArray("held\n"));
            QVERIFY_FAULT(FileLock::take(m_path), Fault::InUse);
            holder.kill();
            QVERIFY(holder.waitForFinished());
            QCOMPARE(holder.exitStatus(), QProcess::CrashExit);
            QVERIFY_DONE(FileLock::take(m_path));
        }
    }

    /// The file vanishes with each release: whoever has just opened the old one must not believe it holds the new one.
    void neverTwoHoldersWhileTheFileComesAndGoes()
    {
        std::atomic<int> holders = 0;
        std::atomic<int> together = 0;
        std::atomic<int> taken = 0;
        std::atomic<int> wrongFaults = 0;
        const auto compete = [&] {
            for (int i = 0; i < 3000; ++i) {
                const auto lock = FileLock::take(m_path);
                if (!lock) {
                    wrongFaults += lock.error().fault != Fault::InUse;
                    continue;
                }
                ++taken;
                together += ++holders > 1;
                std::this_thread::sleep_for(std::chrono::microseconds(20));
                --holders;
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(compete);
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(together.load(), 0);
        QCOMPARE(wrongFaults.load(), 0);
        QVERIFY(taken.load() > 0);
    }

    void whereNoLockCanBeMadeTheReasonIsTold()
    {
        QVERIFY_FAULT(FileLock::take(m_folder->filePath(u"no/such.lock"_s)), Fault::NotFound);
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), m_path));
        QVERIFY_FAULT(FileLock::take(m_path), Fault::NotOurs);

        WithoutPrivileges::giveTo(m_folder->path());
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0500), 0);
        {
            const WithoutPrivileges ordinary;
            QVERIFY(ordinary.isOrdinary());
            QVERIFY_FAULT(FileLock::take(m_folder->filePath(u"other.lock"_s)), Fault::NoPermission);
        }
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

/// The other process: takes the lock, says so and waits to be killed.
int hold(int, char **argv)
{
    const QString path = QFile::decodeName(argv[1]);
    const auto lock = FileLock::take(path);
    const QByteArray answer = lock ? "held\n" : "refused\n";
    if (::write(STDOUT_FILENO, answer.constData(), static_cast<size_t>(answer.size())) != answer.size())
        return 1;
    ::pause();
    return 0;
}

} // namespace

HQS_TEST(filelock, TestFileLock)
HQS_OTHER_PROCESS(filelock_holder, hold)

#include "tst_filelock.moc"
