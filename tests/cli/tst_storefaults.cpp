// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "storage/database.h"

#ifdef Q_OS_UNIX
#include "storage/restricted.h"

#include "suite.h"
#endif
#ifdef Q_OS_LINUX
#include "networkshare.h"
#endif

#include <QDir>
#include <QProcess>

using namespace hqs;

namespace {

/// The schema number in the header of an SQLite file: four bytes at 60.
QByteArray withSchema(QByteArray file, char version)
{
    return file.replace(60, 4, QByteArray(3, '\0') + version);
}

Outcome runProgram(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(HQSDESK_CLI), arguments);
    if (!program.waitForFinished(60'000))
        qFatal("the program does not end");
    return { .code = program.exitCode(),
        .out = QString::fromUtf8(program.readAllStandardOutput()),
        .err = QString::fromUtf8(program.readAllStandardError()) };
}

} // namespace

/// Databases that cannot be used, and the program as it is installed.
class TestStoreFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEmptyDatabaseIsMadeOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/cases.hqs"_s);
        const Outcome made = run({ u"--db"_s, path, u"--json"_s, u"init"_s });
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object()[u"db"].toString(), path);
        QVERIFY(made.object()[u"schema_version"].toInt() >= 1);
        const QByteArray before = contentOf(path);
        const Outcome again = run({ u"--db"_s, path, u"--json"_s, u"init"_s });
        QCOMPARE(again.code, 4);
        QCOMPARE(again.out, QString());
        QCOMPARE(contentOf(path), before);
    }

    void theDemoCompanyFillsANewOrAnEmptyDatabase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.hqs"_s);
        QCOMPARE(run({ u"--db"_s, path, u"init"_s }).code, 0);
        const Outcome filled = run({ u"--db"_s, path, u"--json"_s, u"demo"_s });
        QCOMPARE(filled.code, 0);
        QVERIFY(filled.object()[u"employers"].toInt() >= 1);
        QVERIFY(filled.object()[u"people"].toInt() >= 12);
        QVERIFY(filled.object()[u"cases"].toInt() >= 12);
        const QByteArray before = contentOf(path);
        QCOMPARE(run({ u"--db"_s, path, u"demo"_s }).code, 4); // never over somebody's work
        QCOMPARE(contentOf(path), before);
    }

    void seedCasesAreAdded()
    {
        const DemoFolder folder;
        const auto count = [&folder] { return folder.json({ u"case"_s, u"list"_s }).array().size(); };
        const auto before = count();
        QCOMPARE(folder.json({ u"seed"_s, u"7"_s }).object()[u"cases"].toInt(), 7);
        QCOMPARE(count(), before + 7);
    }

    void aDatabaseThatCannotBeUsedIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = DemoFolder().content();
        QTest::newRow("newer schema") << withSchema(good, 99);
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("another file") << QByteArray("Dear diary, this is not a database. It is only a text.");
        QByteArray holed = good;
        holed.replace(8192, 4096, QByteArray(4096, '\x5a'));
        QTest::newRow("holed") << holed;
        QTest::newRow("empty file") << QByteArray();
    }
    void aDatabaseThatCannotBeUsedIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.hqs"_s);
        writeFile(path, content);
        for (const QStringList &command : { QStringList { u"case"_s, u"list"_s }, QStringList { u"demo"_s },
                 QStringList { u"verify"_s }, QStringList { u"seed"_s, u"1"_s } }) {
            for (const QString &language : { u"ru"_s, u"en"_s }) {
                const Outcome outcome
                    = run(QStringList { u"--db"_s, path, u"--json"_s, u"--lang"_s, language } + command);
                QCOMPARE(outcome.code, 4);
                QCOMPARE(outcome.out, QString());
                QVERIFY2(outcome.err.contains(QDir::toNativeSeparators(path)), qPrintable(outcome.err));
            }
        }
        QCOMPARE(contentOf(path), content);
    }

    void aDatabaseThatIsNotThereIsNotMade()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none.hqs"_s);
        QCOMPARE(run({ u"--db"_s, path, u"case"_s, u"list"_s }).code, 4);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aSecondInstanceIsKeptOut()
    {
        const DemoFolder folder;
        const auto held = Database::open(folder.database());
        QVERIFY(held);
        const Outcome outcome = runProgram({ u"--db"_s, folder.database(), u"--json"_s, u"case"_s, u"list"_s });
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.out, QString());
        QVERIFY(outcome.err.contains(folder.database()));
    }

    void theProgramItselfAnswers()
    {
        const DemoFolder folder;
        const QStringList global { u"--db"_s, folder.database(), u"--today"_s, u"2026-11-24"_s, u"--json"_s };
        const Outcome list = runProgram(global + QStringList { u"case"_s, u"list"_s });
        QCOMPARE(list.code, 0);
        QVERIFY(list.array().size() >= 12);
        QCOMPARE(runProgram({ u"fly"_s }).code, 1);
        QCOMPARE(runProgram(global + QStringList { u"case"_s, u"show"_s, u"0"_s }).code, 2);
        QCOMPARE(runProgram(global + QStringList { u"inspect"_s, folder.idOf(u"sato"_s) }).code, 3);
        const Outcome printed = runProgram(
            global + QStringList { u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s), u"--acknowledge"_s });
        QCOMPARE(printed.code, 0);
        QVERIFY(QFile::exists(printed.array().first().toObject()[u"file"].toString()));
        QCOMPARE(runProgram({ u"--version"_s, u"--json"_s }).object()[u"version"].toString(),
            run({ u"--version"_s, u"--json"_s }).object()[u"version"].toString());
    }

#ifdef Q_OS_LINUX
    void aDatabaseOnANetworkShareIsRefusedWithTheReason()
    {
        const DemoFolder folder;
        const QString share = networkShareIn(folder.path(u"."_s));
        const QString path = QDir(share).filePath(u"cases.hqs"_s);
        const QStringList global { u"--db"_s, path, u"--json"_s };
        const QString backup = folder.path(u"backup.hqs"_s);
        QCOMPARE(folder.json({ u"backup"_s, backup }).code, 0);
        for (const QStringList &command : { QStringList { u"init"_s }, QStringList { u"demo"_s },
                 QStringList { u"case"_s, u"list"_s }, QStringList { u"restore"_s, backup } }) {
            const Outcome english = run(global + QStringList { u"--lang"_s, u"en"_s } + command);
            QCOMPARE(english.code, 4);
            QCOMPARE(english.out, QString());
            QVERIFY2(english.err.contains(u"network share"_s) && english.err.contains(path), qPrintable(english.err));
            const Outcome russian = run(global + QStringList { u"--lang"_s, u"ru"_s } + command);
            QCOMPARE(russian.code, 4);
            QVERIFY2(russian.err.contains(u"сетевой папке"_s) && russian.err.contains(path), qPrintable(russian.err));
        }
        writeFile(folder.path(u"password"_s), "верблюд 17 сахар\n");
        const QString code = folder.path(u"code.txt"_s);
        QCOMPARE(run({ u"--db"_s, path, u"--password-file"_s, folder.path(u"password"_s), u"init"_s,
                         u"--recovery-file"_s, code })
                     .code,
            4);
        QVERIFY(!QFile::exists(code));
        QVERIFY(QDir(share).isEmpty());
        writeFile(path, folder.content());
        QCOMPARE(run(global + QStringList { u"case"_s, u"list"_s }).code, 4);
        QCOMPARE(contentOf(path), folder.content());
        QCOMPARE(QDir(share).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(folder.json({ u"backup"_s, QDir(share).filePath(u"copy.hqs"_s) }).code, 0);
        QCOMPARE(folder.json({ u"restore"_s, QDir(share).filePath(u"copy.hqs"_s) }).code, 0);
    }
#endif

#ifdef Q_OS_UNIX
    void aFolderWithoutPermissionIsAFailureOfWriting()
    {
        const DemoFolder folder;
        const QByteArray before = folder.content();
        const QString inside = QFileInfo(folder.database()).absolutePath();
        WithoutPrivileges::giveTo(inside);
        WithoutPrivileges::giveTo(folder.database());
        const WithoutPrivileges ordinary;
        if (!ordinary.isOrdinary())
            QSKIP("the administrator may write everywhere, and this system gives no other user");
        QVERIFY(QFile::setPermissions(inside, QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(folder.run({ u"case"_s, u"set"_s, u"2026-001"_s, u"specialist.birthPlace=Анкара"_s }).code, 5);
        QCOMPARE(run({ u"--db"_s, folder.path(u"other.hqs"_s), u"init"_s }).code, 5);
        QCOMPARE(run({ u"--db"_s, folder.path(u"other.hqs"_s), u"demo"_s }).code, 5);
        QCOMPARE(folder.content(), before);
        QVERIFY(QFile::setPermissions(inside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFullDiskKeepsTheDatabaseAsItWas()
    {
        const DemoFolder folder;
        const QString disk = folder.path(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const QByteArray demo = folder.content();
        const QByteArray size = "size=" + QByteArray::number(demo.size() / 1024 + 40) + "k";
        const SmallDisk small(disk, size.constData());
        if (!small.isMounted())
            QSKIP("this system lets nobody mount a small disk");
        const QString path = disk + u"/cases.hqs"_s;
        writeFile(path, demo); // no room for a second copy
        const QStringList global { u"--db"_s, path, u"--lang"_s, u"en"_s };
        QCOMPARE(
            run(global + QStringList { u"case"_s, u"set"_s, u"2026-001"_s, u"specialist.birthPlace=Анкара"_s }).code,
            5);
        QCOMPARE(run(global + QStringList { u"seed"_s, u"3"_s }).code, 5);
        QCOMPARE(contentOf(path), demo);
        const QString other = disk + u"/other.hqs"_s;
        QCOMPARE(run({ u"--db"_s, other, u"demo"_s }).code, 5);
        QVERIFY(!QFile::exists(other));
    }
#endif
};

HQS_TEST(storefaults, TestStoreFaults)
#include "tst_storefaults.moc"
