// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "suite.h"

#include <QDir>

using namespace hqs;

class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBackupIsTheDatabaseByteForByte()
    {
        const DemoFolder folder;
        const QString copy = folder.path(u"Копия.hqs"_s);
        const Outcome made = folder.json({ u"backup"_s, copy });
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const auto json = made.object();
        QCOMPARE(json[u"ok"].toBool(), true);
        QCOMPARE(json[u"file"].toString(), copy);
        QVERIFY(json[u"cases"].toInt() >= 12);
        QCOMPARE(contentOf(copy), folder.content());
        QCOMPARE(json[u"sha256"].toString().toLatin1(),
            QCryptographicHash::hash(folder.content(), QCryptographicHash::Sha256).toHex());
    }

    void aBackupOverwritesNothing()
    {
        const DemoFolder folder;
        const QString copy = folder.path(u"copy.hqs"_s);
        writeFile(copy, "somebody's file");
        QCOMPARE(folder.json({ u"backup"_s, copy }).code, 5);
        QCOMPARE(contentOf(copy), QByteArray("somebody's file"));
    }

    void theFolderOfABackupMustExist()
    {
        const DemoFolder folder;
        const Outcome made = folder.json({ u"backup"_s, folder.path(u"no such folder/copy.hqs"_s) });
        QCOMPARE(made.code, 5);
        QVERIFY(made.err.contains(u"copy.hqs"_s));
    }

    void restoringGoesBackAndSaysWhatIsLost()
    {
        const DemoFolder folder;
        const QString copy = folder.path(u"copy.hqs"_s);
        QCOMPARE(folder.json({ u"backup"_s, copy }).code, 0);
        QCOMPARE(folder.json({ u"seed"_s, u"1"_s }).code, 0);
        const qsizetype later = folder.json({ u"case"_s, u"list"_s }).array().size();

        const QByteArray before = folder.content();
        const auto preview = folder.json({ u"restore"_s, copy, u"--preview"_s }).object();
        QCOMPARE(preview[u"restored"].toBool(), false);
        QCOMPARE(preview[u"missing_cases"].toArray().size(), 1);
        QCOMPARE(folder.content(), before);

        const Outcome restored = folder.json({ u"restore"_s, copy, u"--by"_s, u"Иванова А. А."_s });
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.object()[u"ok"].toBool(), true);
        QCOMPARE(restored.object()[u"restored"].toBool(), true);
        QCOMPARE(folder.json({ u"case"_s, u"list"_s }).array().size(), later - 1);
        QCOMPARE(folder.json({ u"verify"_s }).object()[u"ok"].toBool(), true);
        // What was there before is a backup: nothing is ever gone for good.
        const QStringList kept = QDir(folder.path(u"backups"_s)).entryList({ u"*-restore.hqs"_s });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(folder.json({ u"restore"_s, folder.path(u"backups/"_s + kept.front()) }).code, 0);
        QCOMPARE(folder.json({ u"case"_s, u"list"_s }).array().size(), later);
    }

    void aBadBackupChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a letter") << QByteArray("Приказ № 1");
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0and no more", 28);
    }
    void aBadBackupChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        const DemoFolder folder;
        const QString bad = folder.path(u"bad.hqs"_s);
        writeFile(bad, bytes);
        const QByteArray before = folder.content();
        const Outcome refused = folder.json({ u"restore"_s, bad });
        QVERIFY(refused.code == 4 || refused.code == 5);
        QVERIFY2(refused.err.contains(u"bad.hqs"_s), qPrintable(refused.err));
        QCOMPARE(refused.out, QString());
        QCOMPARE(folder.content(), before);
    }

    void aDamagedDatabaseIsReplaced()
    {
        const DemoFolder folder;
        const QString copy = folder.path(u"copy.hqs"_s);
        QCOMPARE(folder.json({ u"backup"_s, copy }).code, 0);
        writeFile(folder.database(), folder.content().first(5000));
        QCOMPARE(folder.json({ u"verify"_s }).code, 4);
        const Outcome restored = folder.json({ u"restore"_s, copy });
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.object()[u"damaged_kept"].toBool(), true);
        QCOMPARE(folder.json({ u"verify"_s }).code, 0);
        QCOMPARE(QDir(folder.path({})).entryList({ u"*.damaged-*"_s }).size(), 1);
    }

    void whoeverWorksOnTheCommandLineHasBackupsToo()
    {
        const DemoFolder folder;
        QCOMPARE(folder.json({ u"seed"_s, u"1"_s }).code, 0);
        QCOMPARE(folder.json({ u"seed"_s, u"1"_s }).code, 0);
        QCOMPARE(QDir(folder.path(u"backups"_s)).entryList({ u"*-hour.hqs"_s }).size(), 1);
    }
};

HQS_TEST(backups, TestBackups)
#include "tst_backups.moc"
