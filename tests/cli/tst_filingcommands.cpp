// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "storage/scanfiles.h"

#include "suite.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

using namespace hqs;

namespace {

const QString noticeForm = u"mvd536_app7_contract_concluded"_s;

/// A case of the demo company whose notice may be sealed.
struct FilingDesk {
    DemoFolder folder;
    QString id;

    FilingDesk()
        : id(folder.idOf(u"KIM"_s))
    {
        if (folder.run({ u"print"_s, id, u"--out"_s, folder.path(u"printed"_s), u"--acknowledge"_s }).code != 0)
            qFatal("the papers of the demo case are not printed");
    }

    Outcome seal() const
    {
        return folder.json({ u"filing"_s, u"seal"_s, id, u"--stage"_s, u"notification"_s, u"--form"_s, noticeForm });
    }
    Outcome say(const QString &what, const QStringList &more = {}) const
    {
        return folder.json(QStringList { u"filing"_s, what, u"1"_s } + more);
    }
};

} // namespace

/// What was filed and scanned, from the command line.
class TestFilingCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFilingGoesItsWay()
    {
        const FilingDesk desk;
        const Outcome sealed = desk.seal();
        QCOMPARE(sealed.code, 0);
        const QJsonObject filing = sealed.object();
        QCOMPARE(filing[u"filing"].toInt(), 1);
        QCOMPARE(filing[u"state"].toString(), u"not_sent"_s);
        QCOMPARE(filing[u"papers"].toArray().size(), 1);
        QCOMPARE(filing[u"hash"].toString().size(), 64);
        const auto stateAfter = [](const Outcome &outcome) { return outcome.object()[u"state"].toString(); };
        QCOMPARE(stateAfter(desk.say(u"sent"_s, { u"--channel"_s, u"post"_s, u"--tracking"_s, u"80080000000000"_s })),
            u"not_closed"_s);
        writeFile(desk.folder.path(u"stamp.png"_s), scanfiles::png(3, 4));
        QCOMPARE(stateAfter(desk.say(u"proof"_s, { u"--scan"_s, desk.folder.path(u"stamp.png"_s) })), u"filed"_s);
        QCOMPARE(stateAfter(desk.say(u"accepted"_s, { u"--number"_s, u"17"_s })), u"accepted"_s);
        const QJsonArray all = desk.folder.json({ u"filing"_s, u"list"_s, desk.id }).array();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().toObject()[u"outcomes"].toArray().size(), 3);
        const QJsonObject verified = desk.folder.json({ u"verify"_s }).object();
        QVERIFY(verified[u"ok"].toBool());
        QCOMPARE(verified[u"filings"].toInt(), 1);
        QVERIFY(desk.folder.run({ u"filing"_s, u"list"_s, desk.id }).out.contains(u"accepted"_s));
    }

    void theVeryFileIsPrintedAgain()
    {
        const FilingDesk desk;
        const QString sha = desk.seal().object()[u"papers"].toArray().first().toObject()[u"sha256"].toString();
        QCOMPARE(desk.folder.run({ u"case"_s, u"set"_s, desk.id, u"specialist.surnameRu=Другой"_s }).code, 0);
        const QStringList again { u"print"_s, desk.id, u"--filed"_s, u"1"_s, u"--out"_s };
        const Outcome first = desk.folder.json(again + QStringList { desk.folder.path(u"one"_s) });
        const Outcome second = desk.folder.json(again + QStringList { desk.folder.path(u"two"_s) });
        QCOMPARE(first.code, 0);
        QCOMPARE(second.code, 0);
        const auto bytesOf
            = [](const Outcome &outcome) { return contentOf(outcome.array().first().toObject()[u"file"].toString()); };
        QVERIFY(!bytesOf(first).isEmpty());
        QCOMPARE(bytesOf(first), bytesOf(second));
        const auto hash = QCryptographicHash::hash(bytesOf(first), QCryptographicHash::Sha256).toHex();
        QCOMPARE(QString::fromLatin1(hash), sha);
        QCOMPARE(
            desk.folder.run(QStringList { u"print"_s, desk.id, u"--filed"_s, u"7"_s, u"--out"_s, u"x"_s }).code, 2);
    }

    /// Another run of the program, with other addresses and another seed of its tables.
    void twoRunsPrintTheSameBytes()
    {
        const FilingDesk desk;
        QList<QByteArray> printed;
        for (const QString &out : { u"a"_s, u"b"_s }) {
            QProcess program;
            program.start(QStringLiteral(HQSDESK_CLI),
                { u"--db"_s, desk.folder.database(), u"--today"_s, u"2026-11-24"_s, u"print"_s, desk.id, u"--out"_s,
                    desk.folder.path(out) });
            QVERIFY(program.waitForFinished(60'000));
            QCOMPARE(program.exitCode(), 0);
            QByteArray all;
            const QDir folder(desk.folder.path(out));
            for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
                all += contentOf(folder.filePath(file));
            printed << all;
        }
        QVERIFY(printed.first().size() > 10'000);
        QVERIFY(printed.first() == printed.last());
        QVERIFY(!printed.first().contains("/CreationDate"));
    }

    void aRefusalIsShownBesideItsPaper()
    {
        const FilingDesk desk;
        QCOMPARE(desk.seal().code, 0);
        QCOMPARE(desk.say(u"sent"_s, { u"--channel"_s, u"in_person"_s }).code, 0);
        QCOMPARE(desk.say(u"refused"_s, { u"--words"_s, u"нет подписи"_s }).code, 0);
        const QJsonArray lines = desk.folder.json({ u"checklist"_s, desk.id, u"--stage"_s, u"notification"_s }).array();
        QStringList refusals;
        for (const QJsonValue &line : lines) {
            if (line.toObject()[u"form"].toString() == noticeForm)
                refusals << line.toObject()[u"refused"].toString();
        }
        QCOMPARE(refusals, QStringList { u"нет подписи"_s });
        const QJsonObject corrected = desk.seal().object();
        QCOMPARE(corrected[u"corrects"].toInt(), 1);
    }

    void badInputIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such filing") << QStringList { u"sent"_s, u"9"_s, u"--channel"_s, u"post"_s };
        QTest::newRow("no number") << QStringList { u"sent"_s, u"x"_s, u"--channel"_s, u"post"_s };
        QTest::newRow("no such channel") << QStringList { u"sent"_s, u"1"_s, u"--channel"_s, u"pigeon"_s };
        QTest::newRow("no channel") << QStringList { u"sent"_s, u"1"_s };
        QTest::newRow("no date") << QStringList { u"sent"_s, u"1"_s, u"--channel"_s, u"post"_s, u"--on"_s,
            u"yesterday"_s };
        QTest::newRow("tomorrow") << QStringList { u"sent"_s, u"1"_s, u"--channel"_s, u"post"_s, u"--on"_s,
            u"2026-11-25"_s };
        QTest::newRow("not sent yet") << QStringList { u"accepted"_s, u"1"_s };
        QTest::newRow("a proof of nothing") << QStringList { u"proof"_s, u"1"_s };
        QTest::newRow("no reason") << QStringList { u"unproven"_s, u"1"_s };
        QTest::newRow("no text of the refusal") << QStringList { u"refused"_s, u"1"_s, u"--words"_s, u"  "_s };
        QTest::newRow("no scan") << QStringList { u"proof"_s, u"1"_s, u"--scan"_s, u"/nothing/there.png"_s };
    }
    void badInputIsRefusedAndChangesNothing()
    {
        QFETCH(QStringList, arguments);
        const FilingDesk desk;
        QCOMPARE(desk.seal().code, 0);
        const QByteArray before = desk.folder.content();
        const Outcome outcome = desk.folder.run(QStringList { u"filing"_s } + arguments);
        QVERIFY(outcome.code == 2 || outcome.code == 5);
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(desk.folder.content(), before);
    }

    void aPaperNotAcknowledgedIsNotSealed()
    {
        const DemoFolder folder;
        const Outcome outcome = folder.run({ u"filing"_s, u"seal"_s, folder.idOf(u"KIM"_s), u"--stage"_s,
            u"notification"_s, u"--form"_s, noticeForm });
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains(u"--acknowledge"_s));
    }

    void scansAreAttachedSavedAndRenewed()
    {
        const DemoFolder folder;
        const QString id = folder.idOf(u"KIM"_s);
        writeFile(folder.path(u"photo.png"_s), scanfiles::png(30, 40));
        const QStringList add { u"scan"_s, u"add"_s, id, u"work_permit.photo"_s, folder.path(u"photo.png"_s) };
        const QJsonObject first = folder.json(add + QStringList { u"--until"_s, u"2027-01-31"_s }).object();
        QCOMPARE(first[u"scan"].toInt(), 1);
        QCOMPARE(first[u"kind"].toString(), u"png"_s);
        QCOMPARE(first[u"until"].toString(), u"2027-01-31"_s);
        QCOMPARE(folder.json(add + QStringList { u"--replaces"_s, u"1"_s }).object()[u"scan"].toInt(), 2);
        const QJsonArray scans = folder.json({ u"scan"_s, u"list"_s, id }).array();
        QCOMPARE(scans.size(), 2);
        QCOMPARE(scans.first().toObject()[u"state"].toString(), u"renewed"_s);
        QCOMPARE(folder.run({ u"scan"_s, u"save"_s, u"2"_s, folder.path(u"copy.png"_s) }).code, 0);
        QCOMPARE(contentOf(folder.path(u"copy.png"_s)), scanfiles::png(30, 40));
        QCOMPARE(folder.run({ u"scan"_s, u"save"_s, u"2"_s, folder.path(u"copy.png"_s) }).code, 5);
        QCOMPARE(folder.json({ u"scan"_s, u"state"_s, u"2"_s, u"cancelled"_s }).object()[u"state"].toString(),
            u"cancelled"_s);
        for (const QJsonValue &line : folder.json({ u"checklist"_s, id }).array()) {
            if (line.toObject()[u"requirement"].toString() == u"work_permit.photo")
                QCOMPARE(line.toObject()[u"scans"].toArray().size(), 2);
        }
        writeFile(folder.path(u"program.pdf"_s), "MZ this is no paper");
        for (const QStringList &bad :
            { QStringList { u"add"_s, id, u"work_permit.photo"_s, folder.path(u"program.pdf"_s) },
                QStringList { u"add"_s, id, u"nothing"_s, folder.path(u"photo.png"_s) },
                QStringList { u"state"_s, u"2"_s, u"burnt"_s }, QStringList { u"state"_s, u"9"_s, u"expired"_s },
                QStringList { u"save"_s, u"9"_s, folder.path(u"x.png"_s) } }) {
            const Outcome outcome = folder.run(QStringList { u"scan"_s } + bad);
            QCOMPARE(outcome.code, 2);
            QVERIFY(!outcome.err.isEmpty());
        }
    }

    void aScanOfAFamilyMemberNamesTheMember()
    {
        const DemoFolder folder;
        const QString id = folder.idOf(u"KIM"_s);
        const QString file = folder.path(u"passport.png"_s);
        writeFile(file, scanfiles::png(30, 40));
        const QStringList add { u"scan"_s, u"add"_s, id, u"invitation.family_passports"_s, file };
        for (const QStringList &bad : { add, add + QStringList { u"--member"_s, u"9"_s },
                 QStringList { u"scan"_s, u"add"_s, id, u"work_permit.photo"_s, file, u"--member"_s, u"1"_s } }) {
            const Outcome outcome = folder.run(bad);
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.err.contains(u"--member"_s), qPrintable(outcome.err));
        }
        const QJsonObject scan = folder.json(add + QStringList { u"--member"_s, u"2"_s }).object();
        QVERIFY(scan[u"person"].toInt() > 0);
        QHash<int, qsizetype> scans;
        for (const QJsonValue &line : folder.json({ u"checklist"_s, id }).array()) {
            if (line.toObject()[u"requirement"].toString() == u"invitation.family_passports")
                scans.insert(line.toObject()[u"member"].toInt(), line.toObject()[u"scans"].toArray().size());
        }
        QCOMPARE(scans, (QHash<int, qsizetype> { { 1, 0 }, { 2, 1 } }));
    }

    void verifyFindsWhatHappenedToTheFiles()
    {
        const FilingDesk desk;
        QCOMPARE(desk.seal().code, 0);
        const QDir vault(desk.folder.database() + u".scans"_s);
        const QStringList files = vault.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        writeFile(vault.filePath(u"stray.scan"_s), "x");
        const Outcome orphan = desk.folder.json({ u"verify"_s });
        QCOMPARE(orphan.code, 0); // one too many damages nothing
        QCOMPARE(orphan.object()[u"orphans"].toArray().size(), 1);
        QVERIFY(orphan.err.contains(u"stray.scan"_s));
        QByteArray changed = contentOf(vault.filePath(files.first()));
        changed[changed.size() / 2] = static_cast<char>(~changed[changed.size() / 2]);
        writeFile(vault.filePath(files.first()), changed);
        const Outcome altered = desk.folder.json({ u"verify"_s });
        QCOMPARE(altered.code, 4);
        QVERIFY(!altered.object()[u"ok"].toBool());
        QVERIFY(QFile::remove(vault.filePath(files.first())));
        QCOMPARE(desk.folder.json({ u"verify"_s }).code, 4);
    }

    void theFolderOfThePackageHoldsListPapersAndScans()
    {
        const FilingDesk desk;
        writeFile(desk.folder.path(u"photo.png"_s), scanfiles::png(30, 40));
        QCOMPARE(
            desk.folder.run({ u"scan"_s, u"add"_s, desk.id, u"work_permit.photo"_s, desk.folder.path(u"photo.png"_s) })
                .code,
            0);
        const QStringList command { u"checklist"_s, desk.id, u"--stage"_s, u"work_permit"_s, u"--folder"_s };
        const QString out = desk.folder.path(u"package"_s);
        const Outcome outcome = desk.folder.json(command + QStringList { out });
        QCOMPARE(outcome.code, 0);
        const QStringList names = QDir(out).entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() > 3);
        QVERIFY(names.front().startsWith(u"00 2026-11-24 KIM "_s));
        int files = 0;
        for (const QJsonValue &line : outcome.array()) {
            const QString file = line.toObject()[u"file"].toString();
            if (!file.isEmpty()) {
                QVERIFY2(QFile::exists(file), qPrintable(file));
                ++files;
            }
        }
        QVERIFY(files > 2);
        QCOMPARE(desk.folder.run(command + QStringList { out }).code, 5); // never over something
    }
};

HQS_TEST(filingcommands, TestFilingCommands)
#include "tst_filingcommands.moc"
