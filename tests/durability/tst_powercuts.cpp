// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/safefile.h"

#include "durability/countedstore.h"
#include "durability/powercut.h"
#include "suite.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int recordedSaves = 12;
constexpr int usualStates = 1500;
constexpr int controlStates = 1500; // as many: with few, chance alone moves the share by several percent

/// `./dev soak` asks for more.
int statesToTry()
{
    const int wanted = qEnvironmentVariableIntValue("HQS_POWER_CUTS");
    return wanted > 0 ? wanted : usualStates;
}

struct Tally {
    int exact = 0;
    int withUnacknowledged = 0; ///< the save in flight is there whole
    int lost = 0;
    int corrupt = 0;
    int damagedBackups = 0;

    int bad() const { return lost + corrupt; }
};

PowerCut::Files filesIn(const QString &folder)
{
    PowerCut::Files files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files[QFile::encodeName(QDir(folder).relativeFilePath(path))] = *readWhole(path, noLimit);
    }
    return files;
}

} // namespace

/// Records a writer and plays back what the disk may hold when the power goes, at each moment.
class TestPowerCuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingAcknowledgedIsLost()
    {
        const int states = statesToTry();
        const Tally tally = cutPower(states, 27);
        qInfo("%d power cuts: %d exact, %d with the save in flight, %d lost, %d corrupt, %d damaged backups", states,
            tally.exact, tally.withUnacknowledged, tally.lost, tally.corrupt, tally.damagedBackups);
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.corrupt, 0);
        QCOMPARE(tally.damagedBackups, 0);
        QCOMPARE(tally.exact + tally.withUnacknowledged, states);
        QVERIFY(tally.withUnacknowledged > 0);
    }

    /// A test that cannot fail proves nothing.
    void aForgottenSyncIsFound_data()
    {
        QTest::addColumn<bool>("ofFiles");
        QTest::newRow("of files") << true;
        QTest::newRow("of folders") << false;
    }

    void aForgottenSyncIsFound()
    {
        QFETCH(const bool, ofFiles);
        fileoperations::forgetSyncs(ofFiles, !ofFiles);
        const Tally tally = cutPower(controlStates, 28);
        fileoperations::forgetSyncs(false, false);
        qInfo("%d power cuts: %d lost, %d corrupt: %.1f %% found", controlStates, tally.lost, tally.corrupt,
            100.0 * tally.bad() / controlStates);
        QVERIFY(tally.bad() >= controlStates * 4 / 10);
    }

private:
    static void record(const QString &folder, std::optional<PowerCut> &recorded)
    {
        const QString path = folder + u"/store.hqs"_s;
        QVERIFY_DONE(countedstore::make(path));
        QVERIFY(QDir(folder + u"/backups"_s).removeRecursively());
        const auto before = filesIn(folder);
        fileoperations::watch(QFile::encodeName(folder));
        fileoperations::beginTrace();
        {
            auto database = Database::open(path);
            QVERIFY_DONE(database);
            for (int count = 1; count <= recordedSaves; ++count) {
                const bool isWaiting = count % 2 == 1; // else another thread writes
                QVERIFY_DONE(
                    isWaiting ? countedstore::countUp(*database, count) : countedstore::countUpSoon(*database, count));
                fileoperations::acknowledge(count);
            }
        }
        recorded.emplace(QFile::encodeName(folder), before, fileoperations::endTrace());
        fileoperations::stopWatching();
    }

    static Tally cutPower(int states, quint32 seed)
    {
        QTemporaryDir folder;
        std::optional<PowerCut> recorded;
        record(folder.filePath(u"disk"_s), recorded);
        if (!recorded)
            return {};
        QRandomGenerator random(seed);
        const auto &moments = recorded->moments();
        Tally tally;
        for (int i = 0; i < states; ++i) {
            // Each moment twice, the rest where chance wants.
            const std::size_t number = static_cast<std::size_t>(i);
            const std::size_t moment = number < moments.size() * 2
                ? moments[number % moments.size()]
                : moments[static_cast<std::size_t>(random.bounded(static_cast<int>(moments.size())))];
            judge(folder.filePath(u"after"_s), recorded->after(moment, random), tally);
        }
        return tally;
    }

    static void judge(const QString &folder, const PowerCut::State &state, Tally &tally)
    {
        QDir(folder).removeRecursively();
        for (const auto &[name, content] : state.files) {
            const QString path = folder + u'/' + QFile::decodeName(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            if (BackupName::of(QFileInfo(path).fileName())) {
                file.close();
                const auto count = countedstore::countIn(path);
                tally.damagedBackups += !count;
            }
        }
        const auto count = countedstore::countIn(folder + u"/store.hqs"_s);
        if (!count || *count > state.acknowledged + 1)
            ++tally.corrupt;
        else if (*count < state.acknowledged)
            ++tally.lost;
        else if (*count == state.acknowledged)
            ++tally.exact;
        else
            ++tally.withUnacknowledged;
    }
};

HQS_TEST(powercuts, TestPowerCuts)
#include "tst_powercuts.moc"
