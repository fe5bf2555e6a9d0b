// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "libreoffice.h"
#include "suite.h"

#include <QDir>

#include <set>

using namespace hqs;

namespace {

const QString notice = u"mvd536_app7_contract_concluded"_s;

QStringList pdfs(const QString &folder)
{
    return QDir(folder).entryList({ u"*.pdf"_s }, QDir::Files);
}

QJsonObject entryOf(const QJsonArray &entries, const QString &form)
{
    for (const auto &entry : entries) {
        if (entry.toObject()[u"form"].toString() == form)
            return entry.toObject();
    }
    return {};
}

} // namespace

/// checklist, inspect, print, deadlines: what comes out of a case.
class TestPaperCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSupersededEditionIsNotPrintedSilently()
    {
        const DemoFolder folder;
        const QByteArray before = folder.content();
        const Outcome outcome = folder.json({ u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s) });
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(notice) && outcome.err.contains(u"31.08.2026"_s), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(u"--acknowledge"_s));
        const QJsonObject entry = entryOf(outcome.array(), notice);
        QCOMPARE(entry[u"edition_status"].toString(), u"superseded"_s);
        QVERIFY(entry[u"needs_acknowledgement"].toBool());
        for (const auto &each : outcome.array())
            QVERIFY(each.toObject()[u"file"].isNull());
        QVERIFY(!QDir(folder.path(u"out"_s)).exists());
        QCOMPARE(folder.content(), before);
    }

    void anAcknowledgedPackageIsPrintedAndRemembered()
    {
        const DemoFolder folder;
        const QString out = folder.path(u"out/deep"_s);
        const QStringList command { u"print"_s, u"2026-001"_s, u"--out"_s, out };
        const Outcome outcome = folder.json(command + QStringList { u"--acknowledge"_s });
        QCOMPARE(outcome.code, 0);
        const auto entries = outcome.array();
        QVERIFY(entries.size() >= 10);
        QCOMPARE(pdfs(out).size(), entries.size());
        for (const auto &each : entries) {
            const QJsonObject entry = each.toObject();
            for (const QString &key :
                { u"form"_s, u"edition"_s, u"edition_status"_s, u"pages"_s, u"file"_s, u"sha256"_s, u"overflow"_s })
                QVERIFY2(entry.contains(key), qPrintable(key));
            const QByteArray pdf = contentOf(entry[u"file"].toString());
            QVERIFY(pdf.startsWith("%PDF-"));
            QVERIFY(entry[u"pages"].toInt() >= 1);
            QCOMPARE(entry[u"sha256"].toString().toLatin1(),
                QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
        }
        const auto shown = folder.json({ u"case"_s, u"show"_s, u"2026-001"_s }).object();
        QCOMPARE(shown[u"acknowledged[1].form"].toString(), notice);
        QCOMPARE(shown[u"acknowledged[1].edition"].toString(), u"887"_s);
        QCOMPARE(shown[u"acknowledged[1].on"].toString(), u"2026-11-24"_s);

        const QByteArray remembered = folder.content();
        const Outcome again = folder.json(command);
        QCOMPARE(again.code, 0);
        QVERIFY(again.err.contains(notice)); // it still says how the edition stands
        QCOMPARE(folder.content(), remembered);
    }

    void ownSheetsAndFreeFormsNeedNoAcknowledgement()
    {
        const DemoFolder folder;
        const QString out = folder.path(u"out"_s);
        const Outcome outcome = folder.json({ u"print"_s, u"2026-001"_s, u"--out"_s, out, u"--form"_s,
            u"hqs_employer_petition"_s, u"--form"_s, u"guarantee_letter"_s });
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.array().size(), 2);
        QCOMPARE(
            entryOf(outcome.array(), u"hqs_employer_petition"_s)[u"edition_status"].toString(), u"own_datasheet"_s);
        QCOMPARE(entryOf(outcome.array(), u"guarantee_letter"_s)[u"edition_status"].toString(), u"free_form"_s);
        QCOMPARE(pdfs(out).size(), 2);
    }

    void anEditionInForceNeedsNone()
    {
        const DemoFolder folder;
        const Outcome outcome = folder.json({ u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s), u"--form"_s,
            u"mvd677_invitation_petition"_s });
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.array().first().toObject()[u"edition_status"].toString(), u"in_force"_s);
    }

    void onlyTheStageIsPrinted()
    {
        const DemoFolder folder;
        const Outcome outcome = folder.json(
            { u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s), u"--stage"_s, u"registration_card"_s });
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.array().size(), 2);
        QCOMPARE(pdfs(folder.path(u"out"_s)),
            (QStringList {
                u"2026-001_inviting_org_account_card_sheet.pdf"_s, u"2026-001_power_of_attorney_free.pdf"_s }));
    }

    void whatCannotBePrintedIsBadInput_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("unknown form") << QStringList { u"--form"_s, u"horoscope"_s };
        QTest::newRow("unknown stage") << QStringList { u"--stage"_s, u"honeymoon"_s };
        QTest::newRow("form of another stage") << QStringList { u"--stage"_s, u"contract"_s, u"--form"_s, notice };
    }
    void whatCannotBePrintedIsBadInput()
    {
        QFETCH(QStringList, options);
        const DemoFolder folder;
        const Outcome outcome
            = folder.json(QStringList { u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s) } + options);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QDir(folder.path(u"out"_s)).exists());
    }

    void aTextIsWrittenForAWordProcessor_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("odt") << u"odt"_s;
        QTest::newRow("docx") << u"docx"_s;
    }
    void aTextIsWrittenForAWordProcessor()
    {
        QFETCH(QString, format);
        const DemoFolder folder;
        const Outcome outcome = folder.json({ u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s), u"--form"_s,
            u"guarantee_letter"_s, u"--as"_s, format });
        QCOMPARE(outcome.code, 0);
        const QJsonObject entry = outcome.array().first().toObject();
        QCOMPARE(entry[u"format"].toString(), format);
        QVERIFY(entry[u"pages"].isNull());
        const QString path = entry[u"file"].toString();
        QVERIFY(path.endsWith(u"2026-001_guarantee_letter_free."_s + format));
        const QByteArray text = contentOf(path);
        QVERIFY(text.startsWith("PK"));
        QCOMPARE(
            entry[u"sha256"].toString().toLatin1(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }

    void aBlankWithAFixedLayoutIsNoText()
    {
        const DemoFolder folder;
        const QStringList command { u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s), u"--acknowledge"_s,
            u"--as"_s, u"odt"_s };
        const Outcome named = folder.json(command + QStringList { u"--form"_s, notice });
        QCOMPARE(named.code, 2);
        QVERIFY2(named.err.contains(notice), qPrintable(named.err));
        QVERIFY(!QDir(folder.path(u"out"_s)).exists());

        const Outcome whole = folder.json(command);
        QCOMPARE(whole.code, 0);
        QVERIFY2(whole.err.contains(notice), qPrintable(whole.err)); // left out, but not silently
        QVERIFY(entryOf(whole.array(), notice).isEmpty());
        QVERIFY(whole.array().size() >= 5);
        QCOMPARE(QDir(folder.path(u"out"_s)).entryList({ u"*.odt"_s }, QDir::Files).size(), whole.array().size());

        const Outcome other
            = folder.run({ u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s), u"--as"_s, u"doc"_s });
        QCOMPARE(other.code, 1);
    }

    void libreOfficeReadsTheTexts()
    {
        const auto office = libreOffice(OfficePart::Texts);
        if (!office)
            QSKIP("no LibreOffice here (libreoffice-writer-nogui): nobody else reads the files");
        const DemoFolder folder;
        QStringList files;
        for (const QString &format : { u"odt"_s, u"docx"_s }) {
            const Outcome outcome = folder.json({ u"print"_s, u"2026-001"_s, u"--out"_s,
                folder.path(u"out-"_s + format), u"--form"_s, u"hqs_employment_contract"_s, u"--as"_s, format });
            QCOMPARE(outcome.code, 0);
            files << outcome.array().first().toObject()[u"file"].toString();
        }
        const auto surname
            = folder.json({ u"case"_s, u"show"_s, u"2026-001"_s }).object()[u"specialist.surnameLat"].toString();
        QVERIFY(!surname.isEmpty());
        for (const QString &file : files) {
            const QByteArray complaint
                = convertByOffice(*office, u"txt:Text (encoded):UTF8"_s, { file }, folder.path(u"text"_s));
            QVERIFY2(complaint.isEmpty(), complaint);
            const QString name = QFileInfo(file).completeBaseName() + u".txt"_s;
            const QString text = QString::fromUtf8(contentOf(folder.path(u"text/"_s + name)));
            QVERIFY2(text.contains(surname), qPrintable(file));
            QVERIFY(text.contains(u"EMPLOYMENT CONTRACT"_s, Qt::CaseInsensitive));
            QVERIFY(QFile::remove(folder.path(u"text/"_s + name)));
        }
    }

    void aFileInTheWayOfTheFolderIsAFailureOfWriting()
    {
        const DemoFolder folder;
        const QByteArray before = folder.content();
        writeFile(folder.path(u"out"_s), "in the way");
        const Outcome outcome
            = folder.run({ u"print"_s, u"2026-001"_s, u"--out"_s, folder.path(u"out"_s), u"--acknowledge"_s });
        QCOMPARE(outcome.code, 5);
        QCOMPARE(contentOf(folder.path(u"out"_s)), QByteArray("in the way"));
        QCOMPARE(folder.content(), before);
    }

    void theChecklistNamesEveryPaper()
    {
        const DemoFolder folder;
        const auto whole = folder.json({ u"checklist"_s, u"2026-001"_s }).array();
        const auto part = folder.json({ u"checklist"_s, u"2026-001"_s, u"--stage"_s, u"work_permit"_s }).array();
        QVERIFY(part.size() > 5 && part.size() < whole.size());
        QStringList states;
        for (const auto &each : part) {
            for (const QString &key : { u"requirement"_s, u"title"_s, u"state"_s, u"needs"_s, u"file"_s })
                QVERIFY2(each.toObject().contains(key), qPrintable(key));
            states << each.toObject()[u"state"].toString();
        }
        QVERIFY(states.contains(u"accepted"_s) && states.contains(u"not_looked_at"_s));
    }

    void theChecklistIsPrinted()
    {
        const DemoFolder folder;
        const QString whole = folder.path(u"whole.pdf"_s);
        const QString part = folder.path(u"part.pdf"_s);
        QCOMPARE(folder.run({ u"checklist"_s, u"2026-001"_s, u"--pdf"_s, whole }).code, 0);
        QCOMPARE(folder.run({ u"checklist"_s, u"2026-001"_s, u"--stage"_s, u"contract"_s, u"--pdf"_s, part }).code, 0);
        QVERIFY(contentOf(whole).startsWith("%PDF-"));
        QVERIFY(contentOf(part).size() < contentOf(whole).size());
        QCOMPARE(folder.run({ u"checklist"_s, u"2026-001"_s, u"--pdf"_s, folder.path(u"none/x.pdf"_s) }).code, 5);
    }

    void aRedFindingIsAnExitCode()
    {
        const DemoFolder folder;
        const Outcome bad = folder.json({ u"inspect"_s, folder.idOf(u"sato"_s) });
        QCOMPARE(bad.code, 3);
        const QJsonObject first = bad.array().first().toObject();
        QCOMPARE(first[u"severity"].toString(), u"red"_s);
        QCOMPARE(first[u"path"].toString(), u"passport.expiresOn"_s);
        for (const QString &key : { u"rule"_s, u"message"_s, u"basis"_s })
            QVERIFY2(!first[key].toString().isEmpty(), qPrintable(key));
        const Outcome risky = folder.json({ u"inspect"_s, folder.idOf(u"hassan"_s) });
        QCOMPARE(risky.code, 0);
        QCOMPARE(risky.array().first().toObject()[u"severity"].toString(), u"amber"_s);
    }

    void deadlinesComeSoonestFirst()
    {
        const DemoFolder folder;
        const auto all = folder.json({ u"deadlines"_s }).array();
        QString before;
        for (const auto &each : all) {
            const QJsonObject entry = each.toObject();
            for (const QString &key : { u"case"_s, u"rule"_s, u"event"_s, u"event_date"_s, u"due"_s, u"days_left"_s,
                     u"explanation"_s, u"basis"_s, u"status"_s })
                QVERIFY2(entry.contains(key), qPrintable(key));
            QVERIFY(entry[u"due"].toString() >= before);
            before = entry[u"due"].toString();
        }
        const auto soon = folder.json({ u"deadlines"_s, u"--until"_s, u"2026-12-31"_s }).array();
        QVERIFY(!soon.isEmpty() && soon.size() < all.size());
        QVERIFY(soon.last().toObject()[u"due"].toString() <= u"2026-12-31"_s);
        const auto nguyen = folder.json({ u"deadlines"_s, u"--case"_s, folder.idOf(u"nguyen"_s) }).array();
        QCOMPARE(nguyen.first().toObject()[u"rule"].toString(), u"dl.contract.conclude"_s);
    }

    void aCalendarFileHasTheSameEntriesEachTime()
    {
        const DemoFolder folder;
        const auto all = folder.json({ u"deadlines"_s, u"--ics"_s, folder.path(u"a.ics"_s) }).array();
        const QByteArray first = contentOf(folder.path(u"a.ics"_s));
        // What ends for an employer ends once, in however many of its cases: both companies have one of each at most.
        std::set<QString> endings;
        qsizetype others = 0;
        for (const QJsonValue &value : all) {
            const QString rule = value[u"rule"].toString();
            if (QStringList { u"exp.signatory"_s, u"exp.proxy"_s, u"exp.registration"_s }.contains(rule))
                endings.insert(rule + value[u"due"].toString());
            else
                ++others;
        }
        QVERIFY(!endings.empty());
        QCOMPARE(first.count("BEGIN:VEVENT"), others + qsizetype(endings.size()));
        QStringList uids;
        for (const QByteArray &line : first.split('\n')) {
            if (line.startsWith("UID:"))
                uids << QString::fromUtf8(line);
        }
        QCOMPARE(uids.removeDuplicates(), 0);
        QCOMPARE(folder.run({ u"deadlines"_s, u"--ics"_s, folder.path(u"b.ics"_s) }).code, 0);
        QCOMPARE(contentOf(folder.path(u"b.ics"_s)), first);
        QCOMPARE(folder.run({ u"deadlines"_s, u"--ics"_s, folder.path(u"none/c.ics"_s) }).code, 5);
    }
};

HQS_TEST(papercommands, TestPaperCommands)
#include "tst_papercommands.moc"
