// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "suite.h"

#include <QRegularExpression>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "salary 7 --raise 1" as arguments.
QStringList splitLine(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// salary, law diff, law value, deadlines, inspect: what they answer, and what they say to bad input.
class TestPayAndLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aQuarterIsHeldAgainstItsThreshold()
    {
        const DemoFolder folder;
        const Outcome outcome = folder.json({ u"salary"_s, folder.idOf(u"kim"_s), u"--quarter"_s, u"2026Q4"_s });
        const QJsonObject pay = outcome.object();
        for (const QString &key : { u"paid"_s, u"forecast"_s, u"threshold"_s, u"shortfall"_s, u"last_safe_payday"_s,
                 u"verdict"_s, u"basis"_s, u"status"_s, u"months"_s, u"notes"_s })
            QVERIFY2(pay.contains(key), qPrintable(key));
        QCOMPARE(pay[u"quarter"].toString(), u"2026Q4"_s);
        QCOMPARE(pay[u"verdict"].toString(), u"enough"_s); // three months of 300 000 ₽
        QCOMPARE(pay[u"last_safe_payday"].toString(), u"2026-12-30"_s); // the 31st is a day off
        QCOMPARE(pay[u"months"].toArray().size(), 3);
        QVERIFY(!pay[u"basis"].toString().isEmpty());
        QCOMPARE(outcome.code, 0);
    }

    void aShortQuarterIsAnExitCode()
    {
        const DemoFolder folder;
        const QStringList command { u"salary"_s, folder.idOf(u"kim"_s), u"--quarter"_s, u"2027Q1"_s };
        QCOMPARE(folder.json(command).code, 0);
        const Outcome less = folder.json(command + QStringList { u"--raise"_s, u"249999"_s });
        QCOMPARE(less.code, 3);
        QCOMPARE(less.object()[u"verdict"].toString(), u"short"_s);
        const Outcome saved = folder.json(command + QStringList { u"--raise"_s, u"249999"_s, u"--bonus"_s, u"3,00"_s });
        QCOMPARE(saved.code, 0);
        // Trying out stores nothing.
        QCOMPARE(folder.json(command).code, 0);
        QCOMPARE(folder.json(command).object()[u"forecast"], folder.json(command).object()[u"forecast"]);
    }

    void aPartQuarterIsNotJudged()
    {
        const DemoFolder folder;
        const Outcome outcome = folder.json(
            { u"salary"_s, folder.idOf(u"kim"_s), u"--quarter"_s, u"2026Q4"_s, u"--start"_s, u"2026-11-02"_s });
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.object()[u"verdict"].toString(), u"unknown"_s);
        QVERIFY(!outcome.object()[u"pro_rata"].isNull());
    }

    void salaryIsToldInBothLanguages()
    {
        const DemoFolder folder;
        const QStringList command { u"--db"_s, folder.database(), u"salary"_s, folder.idOf(u"kim"_s) };
        const Outcome russian = run(QStringList { u"--lang"_s, u"ru"_s } + command);
        const Outcome english = run(QStringList { u"--lang"_s, u"en"_s } + command);
        QCOMPARE(russian.code, 0);
        QCOMPARE(english.code, 0);
        QVERIFY(russian.out.contains(QRegularExpression(u"[а-я]"_s)));
        QVERIFY(english.out.contains(u"Threshold"_s));
        QVERIFY(!english.out.contains(QRegularExpression(u"[а-я]"_s)));
    }

    void badInputIsTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        const auto row = [](const QString &line, int code) { QTest::newRow(qPrintable(line)) << line << code; };
        row(u"salary 999999"_s, 2);
        row(u"salary"_s, 1);
        row(u"salary 2026-001 --quarter 2026Q5"_s, 1);
        row(u"salary 2026-001 --quarter soon"_s, 1);
        row(u"salary 2026-001 --start yesterday"_s, 1);
        row(u"salary 2026-001 --raise lots"_s, 1);
        row(u"salary 2026-001 --bonus lots"_s, 1);
        row(u"salary 2026-001 --unpaid -3"_s, 1);
        row(u"salary 2026-001 --unpaid some"_s, 1);
        row(u"law diff 2026-11-30 2026-11-01"_s, 1);
        row(u"law diff 2026-11-01"_s, 1);
        row(u"law diff 2026-02-30 2026-03-01"_s, 1);
        row(u"law value fee.invitation --on 31.02.2026"_s, 1);
        row(u"law value fee.nothing --on 2026-11-24"_s, 2);
        row(u"law value fee.work_permit.extend --on 2025-08-31"_s, 2);
        row(u"inspect 999999"_s, 2);
        row(u"deadlines --case 999999"_s, 2);
        row(u"deadlines --until tomorrow"_s, 1);
    }
    void badInputIsTold()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        const DemoFolder folder;
        const QByteArray before = folder.content();
        for (const QString &language : { u"ru"_s, u"en"_s }) {
            const Outcome outcome = run(
                QStringList { u"--db"_s, folder.database(), u"--lang"_s, language, u"--json"_s } + splitLine(line));
            QCOMPARE(outcome.code, code);
            QCOMPARE(outcome.out, QString());
            QVERIFY(!outcome.err.isEmpty());
        }
        QCOMPARE(folder.content(), before);
    }

    void whatChangedBetweenTwoDays()
    {
        const QStringList command { u"law"_s, u"diff"_s, u"2024-02-29"_s, u"2024-03-01"_s };
        const auto changes = run(command + QStringList { u"--json"_s }).array();
        QVERIFY(!changes.isEmpty());
        bool found = false;
        for (const auto &each : changes) {
            const QJsonObject change = each.toObject();
            for (const QString &key : { u"kind"_s, u"id"_s, u"title"_s, u"on"_s, u"before"_s, u"after"_s, u"status"_s,
                     u"basis"_s, u"words"_s })
                QVERIFY2(change.contains(key), qPrintable(key));
            if (change[u"id"].toString() != u"thr.general")
                continue;
            found = true;
            QCOMPARE(change[u"kind"].toString(), u"changes"_s);
            QCOMPARE(change[u"on"].toString(), u"2024-03-01"_s);
            QCOMPARE(change[u"before"].toObject()[u"value"].toInteger(), 167'000);
            QCOMPARE(change[u"after"].toObject()[u"value"].toInteger(), 750'000);
        }
        QVERIFY(found);
        QVERIFY(run(command + QStringList { u"--lang"_s, u"ru"_s }).out.contains(u"750"_s));
        QVERIFY(run(command + QStringList { u"--lang"_s, u"en"_s }).out.contains(u"750"_s));
    }

    void nothingChangedIsAnAnswerToo()
    {
        const QStringList command { u"law"_s, u"diff"_s, u"2023-08-01"_s, u"2023-08-02"_s };
        const Outcome outcome = run(command + QStringList { u"--json"_s });
        QCOMPARE(outcome.code, 0);
        for (const auto &change : outcome.array()) // only what has no day: the bills
            QCOMPARE(change.toObject()[u"kind"].toString(), u"proposed"_s);
    }

    void aBillIsSeenAndNotUsed()
    {
        const auto changes = run({ u"law"_s, u"diff"_s, u"2026-08-31"_s, u"2026-09-01"_s, u"--json"_s }).array();
        const bool isSeen = std::ranges::any_of(changes, [](const auto &change) {
            return change.toObject()[u"id"].toString() == u"thr.general"
                && change.toObject()[u"kind"].toString() == u"proposed"
                && change.toObject()[u"after"].toObject()[u"value"].toInteger() == 717'000;
        });
        QVERIFY(isSeen);
        const auto value = run({ u"law"_s, u"value"_s, u"thr.general"_s, u"--on"_s, u"2026-09-01"_s, u"--json"_s });
        QCOMPARE(value.object()[u"value"].toInteger(), 750'000);
    }

    void aPlantedSlipIsFoundByTheCommandLine()
    {
        const DemoFolder folder;
        const QString id = folder.idOf(u"nguyen"_s);
        QCOMPARE(folder.json({ u"inspect"_s, id }).code, 0);
        QCOMPARE(folder.run({ u"case"_s, u"set"_s, id, u"contract.workSubject=78"_s }).code, 0);
        const Outcome broken = folder.json({ u"inspect"_s, id });
        QCOMPARE(broken.code, 3);
        QCOMPARE(broken.array().first().toObject()[u"rule"].toString(), u"permit.region.outside"_s);
        QCOMPARE(broken.array().first().toObject()[u"path"].toString(), u"contract.workSubject"_s);
        // A day later than allowed: the notice signed for on 20 November is due on the 25th.
        const Outcome late = folder.json({ u"--today"_s, u"2026-11-26"_s, u"inspect"_s, id });
        const bool isLate = std::ranges::any_of(late.array(),
            [](const auto &finding) { return finding.toObject()[u"rule"].toString() == u"notification.late"; });
        QVERIFY(isLate);
    }
};

HQS_TEST(payandlaw, TestPayAndLaw)
#include "tst_payandlaw.moc"
