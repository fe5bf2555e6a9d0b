// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardstore.h"
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/settingstore.h"

#include "suite.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of each kind of file; `./dev soak` asks for more.
int killsToTry()
{
    const int wanted = qEnvironmentVariableIntValue("HQS_KILLS");
    return wanted > 0 ? wanted : 100;
}

const QString password = u"верблюд 17 сахар"_s; // an ordinary file takes it, too

/// The two places that each save of the writer raises together.
struct Counters {
    int setting = -1;
    int card = -1;
};

Result<Counters> countersOf(Database &database)
{
    const auto setting = SettingStore(database).value(u"count"_s, u"0"_s);
    if (!setting)
        return setting.error();
    const auto cards = CardStore(database).ofKind(KindId(u"counter"_s));
    if (!cards)
        return cards.error();
    if (cards->size() != 1)
        return Error { Fault::Damaged, database.path(), u"%1 counters"_s.arg(cards->size()) };
    return Counters { setting->toInt(), cards->front().values.at(u"count"_s).toInt() };
}

Done countUp(Database &database, int count)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    CardStore store(database);
    auto cards = store.ofKind(KindId(u"counter"_s));
    if (!cards)
        return cards.error();
    Card card = std::move(cards->front());
    card.values[u"count"_s] = QString::number(count);
    if (auto done = store.save(*transaction, card); !done)
        return done.error();
    if (auto done = SettingStore(database).set(*transaction, u"count"_s, QString::number(count)); !done)
        return done;
    if (count % 2 == 0)
        return transaction->commit();
    const auto ticket = transaction->commitSoon(); // by another thread, which dies with this one
    return ticket ? database.finishSaving() : Done(ticket.error());
}

void say(const char *word, int count)
{
    if (std::printf("%s %d\n", word, count) < 0 || std::fflush(stdout) != 0)
        std::_Exit(1);
}

/// The other process: saves until it is killed and says before and after each save.
int writeUntilKilled(int, char **argv)
{
    const QString path = QFile::decodeName(argv[1]);
    auto database = Database::open(path, Key(Secret::fromText(password)));
    if (!database)
        return 2;
    const auto found = countersOf(*database);
    if (!found)
        return 3;
    int count = found->setting;
    say("ready", count);
    for (;;) {
        say("saving", ++count);
        if (!countUp(*database, count))
            return 4;
        say("saved", count);
    }
}

} // namespace

class TestKilledSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("an ordinary file") << false;
        QTest::newRow("a sealed file") << true;
    }

    /// Kills a writer at random moments. What it said was saved must be there; a save it had begun is there whole or
    /// not at all; and the next one opens the file at once.
    void nothingAcknowledgedIsLost()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString path = folder.filePath(u"store.hqs"_s);
        QFETCH(const bool, isSealed);
        fillFile(path, isSealed);
        const auto save = static_cast<quint32>(std::max<qint64>(1, timeOfSave(path)));
        const int kills = killsToTry();
        QRandomGenerator random(27);
        QElapsedTimer timer;
        timer.start();

        int acknowledged = 0;
        int insideSave = 0;
        int withHalfFile = 0;
        int keptUnacknowledged = 0;
        int last = savesBefore;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess writer;
            writer.setWorkingDirectory(folder.path()); // not every path of Windows comes through argv
            writer.start(QCoreApplication::applicationFilePath(), { u"killedsave_writer"_s, u"store.hqs"_s });
            // Now during the first save, now after one or two: also on a computer that is busy with other things.
            QByteArray said;
            while (said.count("saved ") < kill % 3 || said.isEmpty()) {
                QVERIFY(writer.waitForReadyRead(patience));
                said += writer.readAll().replace('\r', ""); // Windows ends lines by two characters
            }
            QTest::qSleep(static_cast<int>(random.bounded(2 * save)));
            writer.kill();
            QVERIFY(writer.waitForFinished(patience));
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

            const QList<QByteArray> lines = (said + writer.readAll().replace('\r', "")).split('\n');
            QVERIFY2(lines.first() == "ready " + QByteArray::number(last), lines.first().constData());
            for (const QByteArray &line : lines) {
                if (!line.startsWith("saved "))
                    continue;
                last = line.mid(6).toInt();
                ++acknowledged;
            }
            const bool isInside = lines.size() > 1 && lines[lines.size() - 2].startsWith("saving ");
            insideSave += isInside;
            withHalfFile += QFileInfo::exists(path + u".new"_s);

            auto database = Database::open(path, Key(Secret::fromText(password)));
            QVERIFY_DONE(database);
            QCOMPARE(database->isSealed(), isSealed);
            const auto found = countersOf(*database);
            QVERIFY_DONE(found);
            QCOMPARE(found->card, found->setting);
            QVERIFY2(found->setting == last || (isInside && found->setting == last + 1),
                qPrintable(u"acknowledged %1, found %2"_s.arg(last).arg(found->setting)));
            keptUnacknowledged += found->setting == last + 1;
            last = found->setting;
        }
        qInfo("%d kills in %lld ms, %d inside a save (%d left a half-written file), %d saves acknowledged, 0 lost, "
              "%d kept though not yet acknowledged",
            kills, static_cast<long long>(timer.elapsed()), insideSave, withHalfFile, acknowledged, keptUnacknowledged);
        // Otherwise this test has proved nothing.
        QVERIFY(insideSave >= kills * 4 / 10);
        QVERIFY(withHalfFile > 0);
        QVERIFY(acknowledged >= kills / 2);
    }

private:
    static constexpr int savesBefore = 3;
    static constexpr int patience = 120'000; // ms; a process may be long in starting on a computer that is busy

    /// How long a save takes on this computer at this moment, in milliseconds.
    static qint64 timeOfSave(const QString &path)
    {
        auto database = Database::open(path, Key(Secret::fromText(password)));
        if (!database)
            return 0; // the writer will say so, too
        QElapsedTimer timer;
        timer.start();
        for (int count = 1; count <= savesBefore; ++count) {
            if (!countUp(*database, count))
                return 0;
        }
        return timer.elapsed() / savesBefore;
    }

    /// About 1.5 MB, so that a save takes some time.
    static void fillFile(const QString &path, bool isSealed)
    {
        const Protection protection { .password = Secret::fromText(password), .cost = cheapest };
        auto database = Database::create(path, isSealed ? std::optional(protection) : std::nullopt);
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        CardStore store(*database);
        Card card;
        card.kind = KindId(u"counter"_s);
        card.values = { { u"count"_s, u"0"_s } };
        QVERIFY_DONE(store.save(*transaction, card));
        card.kind = KindId(u"ballast"_s);
        card.values = { { u"text"_s, u"патент серия 77 "_s.repeated(100) } };
        for (int i = 0; i < 500; ++i)
            QVERIFY_DONE(store.save(*transaction, card));
        QVERIFY_DONE(transaction->commit());
    }
};

HQS_TEST(killedsave, TestKilledSave)
HQS_OTHER_PROCESS(killedsave_writer, writeUntilKilled)

#include "tst_killedsave.moc"
