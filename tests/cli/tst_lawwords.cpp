// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "suite.h"

#include <QRegularExpression>

using namespace hqs;

namespace {

/// A threshold that December pay must reach, by the office, and a comparison of the present one.
QByteArray officeWordFile(int amount = 900'000, const QString &at = u"2026-11-24T09:00:00.000Z"_s)
{
    const QJsonObject value { { u"kind"_s, u"value"_s }, { u"rule"_s, u"thr.general"_s },
        { u"from"_s, u"2026-10-01"_s }, { u"to"_s, QJsonValue() }, { u"amount"_s, amount },
        { u"unit"_s, u"RUB/quarter"_s },
        { u"basis"_s, QJsonObject { { u"ru"_s, u"Закон № 1-ФЗ"_s }, { u"en"_s, u"Law 1-FZ"_s } } },
        { u"note"_s, u""_s }, { u"by"_s, u"Петров"_s }, { u"on"_s, u"2026-11-20"_s }, { u"at"_s, at } };
    const QJsonObject check { { u"kind"_s, u"check"_s }, { u"rule"_s, u"thr.general"_s },
        { u"from"_s, u"2024-03-01"_s }, { u"compared"_s, u"750000 RUB/quarter"_s }, { u"note"_s, u"текст"_s },
        { u"by"_s, u"Петров"_s }, { u"on"_s, u"2026-11-20"_s }, { u"at"_s, u"2026-11-20T09:00:00.000Z"_s } };
    const QJsonObject root { { u"schema"_s, u"hqsdesk-law-words"_s }, { u"version"_s, 1 },
        { u"words"_s, QJsonArray { value, check } } };
    return QJsonDocument(root).toJson();
}

const QStringList thresholdToday { u"law"_s, u"value"_s, u"thr.general"_s, u"--on"_s, u"2026-11-24"_s };

} // namespace

class TestLawWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anOfficeHasSaidNothingAtFirst()
    {
        const DemoFolder folder;
        QVERIFY(folder.json({ u"law"_s, u"words"_s, u"list"_s }).array().isEmpty());
        QCOMPARE(folder.json(thresholdToday).object()[u"value"].toInt(), 750'000);
        QCOMPARE(folder.json(thresholdToday).object()[u"by_office"].toBool(), false);
    }

    void anImportIsShownFirstAndChangesNothing()
    {
        const DemoFolder folder;
        writeFile(folder.path(u"words.json"_s), officeWordFile());
        const QByteArray before = folder.content();
        const Outcome shown = folder.json({ u"law"_s, u"words"_s, u"import"_s, folder.path(u"words.json"_s) });
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.object()[u"accepted"].toBool(), false);
        QCOMPARE(shown.object()[u"taken"].toInt(), 2);
        QCOMPARE(shown.object()[u"words"].toArray().first().toObject()[u"standing"].toString(), u"new"_s);
        QVERIFY(folder.content() == before);
    }

    void whatIsTakenOverCountsEverywhereAtOnce()
    {
        const DemoFolder folder;
        const QString quarter = u"2026Q4"_s;
        const QString id = folder.idOf(u"wang"_s); // is employed
        const auto threshold = [&]() -> QJsonValue {
            return folder.json({ u"salary"_s, id, u"--quarter"_s, quarter }).object()[u"threshold"];
        };
        const QJsonValue before = threshold();
        take(folder, officeWordFile());
        const QJsonObject value = folder.json(thresholdToday).object();
        QCOMPARE(value[u"value"].toInt(), 900'000);
        QCOMPARE(value[u"status"].toString(), u"office"_s);
        QCOMPARE(value[u"by_office"].toBool(), true);
        QCOMPARE(value[u"basis"].toString(), u"Law 1-FZ"_s);
        QCOMPARE(value[u"checked_by"].toString(), u"Петров"_s);
        const QString words = folder.run(thresholdToday).out;
        QVERIFY2(words.contains(u"office's own value"_s) && words.contains(u"The rules say: 750"_s), qPrintable(words));
        QVERIFY(threshold() != before);
        // The past stays what it was, and is marked as compared.
        const QJsonObject past
            = folder.json({ u"law"_s, u"value"_s, u"thr.general"_s, u"--on"_s, u"2026-09-30"_s }).object();
        QCOMPARE(past[u"value"].toInt(), 750'000);
        QCOMPARE(past[u"checked_by"].toString(), u"Петров"_s);
        QCOMPARE(past[u"status"].toString(), u"in_force"_s);
    }

    void aTermOfTheOfficeMovesTheListOfCases()
    {
        const DemoFolder folder;
        const auto terms = folder.json({ u"deadlines"_s }).array();
        QVERIFY(!terms.isEmpty());
        // The number of the law whose term some case waits for.
        for (const auto &term : terms) {
            const QString rule = term.toObject()[u"rule"].toString();
            const Outcome asked
                = folder.json({ u"law"_s, u"value"_s, rule, u"--on"_s, term.toObject()[u"event_date"].toString() });
            const QJsonObject law = asked.code == 0 ? asked.object() : QJsonObject();
            if (law.isEmpty() || term.toObject()[u"overdue"].toBool())
                continue;
            QJsonObject root = QJsonDocument::fromJson(officeWordFile()).object();
            QJsonObject word = root[u"words"].toArray().first().toObject();
            word[u"rule"] = rule;
            word[u"from"] = u"2020-01-01"_s;
            word[u"amount"] = law[u"value"].toInt() + 3;
            word[u"unit"] = law[u"unit"];
            root[u"words"] = QJsonArray { word };
            take(folder, QJsonDocument(root).toJson());
            bool isMoved = false;
            for (const auto &now : folder.json({ u"deadlines"_s }).array()) {
                if (now.toObject()[u"rule"] != rule || now.toObject()[u"case"] != term.toObject()[u"case"])
                    continue;
                isMoved = now.toObject()[u"due"] != term.toObject()[u"due"];
                QCOMPARE(now.toObject()[u"status"].toString(), u"office"_s);
                QVERIFY(now.toObject()[u"explanation"].toString().contains(u"office's own value"_s));
            }
            QVERIFY(isMoved);
            return;
        }
        QSKIP("no term of the demo company is counted with a number of its own name");
    }

    void theJournalSaysWhoTookItOver()
    {
        const DemoFolder folder;
        take(folder, officeWordFile());
        const QJsonObject journal = folder.json({ u"verify"_s }).object()[u"journal"].toObject();
        QCOMPARE(journal[u"ok"].toBool(), true);
        QCOMPARE(journal[u"entries"].toInt(), 2);
        QCOMPARE(journal[u"head"].toString().size(), 64);
    }

    void anExportComesBackTheSame()
    {
        const DemoFolder folder;
        take(folder, officeWordFile());
        const QString file = folder.path(u"out.json"_s);
        QCOMPARE(folder.json({ u"law"_s, u"words"_s, u"export"_s, file }).object()[u"words"].toInt(), 2);
        const DemoFolder other;
        take(other, contentOf(file));
        const auto listed = [](const DemoFolder &office) {
            return office.json({ u"law"_s, u"words"_s, u"list"_s }).out;
        };
        QCOMPARE(listed(other), listed(folder));
        const Outcome again = other.json({ u"law"_s, u"words"_s, u"import"_s, file });
        QCOMPARE(again.object()[u"taken"].toInt(), 0);
        for (const auto &word : again.object()[u"words"].toArray())
            QCOMPARE(word.toObject()[u"standing"].toString(), u"same"_s);
    }

    void ofTwoOfficesTheNewerWordStands()
    {
        const DemoFolder folder;
        take(folder, officeWordFile(900'000));
        take(folder, officeWordFile(800'000, u"2026-11-24T08:00:00.000Z"_s)); // said before
        QCOMPARE(folder.json(thresholdToday).object()[u"value"].toInt(), 900'000);
        take(folder, officeWordFile(950'000, u"2026-11-24T10:00:00.000Z"_s));
        QCOMPARE(folder.json(thresholdToday).object()[u"value"].toInt(), 950'000);
    }

    void aBadFileIsNamedAndNothingIsTaken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray("x") << u"words.json"_s;
        QTest::newRow("second word") << officeWordFile().replace("\"2024-03-01\"", "\"2024-02-31\"")
                                     << u"words[1]/from"_s;
        QTest::newRow("later version") << officeWordFile().replace("\"version\": 1", "\"version\": 9")
                                       << u"words.json"_s;
    }

    void aBadFileIsNamedAndNothingIsTaken()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const DemoFolder folder;
        const QString file = folder.path(u"words.json"_s);
        writeFile(file, content);
        const QByteArray before = folder.content();
        for (const QString &language : { u"ru"_s, u"en"_s }) {
            const Outcome outcome = run({ u"--db"_s, folder.database(), u"--lang"_s, language, u"law"_s, u"words"_s,
                u"import"_s, file, u"--accept"_s });
            QCOMPARE(outcome.code, 2);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
        }
        QVERIFY(folder.content() == before);
        QCOMPARE(folder.run({ u"law"_s, u"words"_s, u"import"_s, folder.path(u"none.json"_s) }).code, 5);
    }

    void aQuestionAboutTheLawNeedsNoDatabaseButANamedOneMustOpen()
    {
        const QTemporaryDir folder;
        QCOMPARE(run(QStringList { u"--db"_s, folder.filePath(u"none.hqs"_s) } + thresholdToday).code, 4);
        QCOMPARE(run(QStringList { u"--json"_s } + thresholdToday).object()[u"value"].toInt(), 750'000);
    }

private:
    static void take(const DemoFolder &folder, const QByteArray &content)
    {
        const QString file = folder.path(u"words.json"_s);
        writeFile(file, content);
        const Outcome outcome
            = folder.json({ u"law"_s, u"words"_s, u"import"_s, file, u"--accept"_s, u"--by"_s, u"Иванова"_s });
        if (outcome.code != 0)
            qFatal("%s", qPrintable(outcome.err));
    }
};

HQS_TEST(lawwords, TestLawWords)
#include "tst_lawwords.moc"
