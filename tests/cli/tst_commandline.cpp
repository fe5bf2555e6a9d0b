// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "suite.h"

using namespace hqs;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What every command has in common, and the commands that need no database.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void helpListsWhatThereIs_data() { languages(); }
    void helpListsWhatThereIs()
    {
        QFETCH(QString, language);
        const Outcome help = run({ u"--lang"_s, language, u"--help"_s });
        QCOMPARE(help.code, 0);
        QCOMPARE(help.err, QString());
        for (const QString &command : { u"init"_s, u"demo"_s, u"case list"_s, u"case show ID"_s, u"case new"_s,
                 u"case set ID PATH=VALUE"_s, u"checklist ID"_s, u"inspect ID"_s, u"print ID"_s, u"deadlines"_s,
                 u"law value"_s, u"law due"_s, u"law workdays"_s, u"law calendar"_s, u"law words import"_s,
                 u"law list"_s, u"law diff"_s, u"salary ID"_s, u"words NUMBER"_s, u"decline NAME"_s, u"check inn"_s,
                 u"check account BIK ACCOUNT"_s, u"check mrz LINE1 LINE2"_s, u"seed"_s, u"verify"_s, u"backup FILE"_s,
                 u"restore FILE"_s, u"--today"_s, u"--json"_s })
            QVERIFY2(help.out.contains(command), qPrintable(command));
    }

    void aCommandExplainsItsOptions()
    {
        const Outcome help = run({ u"print"_s, u"--help"_s, u"--lang"_s, u"en"_s });
        QCOMPARE(help.code, 0);
        for (const QString &option : { u"--out FOLDER"_s, u"--stage"_s, u"--form"_s, u"--acknowledge"_s })
            QVERIFY2(help.out.contains(option), qPrintable(option));
        QVERIFY(!help.out.contains(u"law value"_s));
    }

    void theVersionNamesProgramAndRules()
    {
        const Outcome plain = run({ u"--version"_s, u"--lang"_s, u"en"_s });
        QCOMPARE(plain.code, 0);
        const auto json = run({ u"--version"_s, u"--json"_s }).object();
        for (const QString &key : { u"version"_s, u"commit"_s, u"qt"_s, u"sqlite"_s, u"rules"_s }) {
            QVERIFY2(!json[key].toString().isEmpty(), qPrintable(key));
            QVERIFY2(plain.out.contains(json[key].toString()), qPrintable(key));
        }
    }

    void theCommandLineItselfIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString &line :
            { u""_s, u"fly"_s, u"case"_s, u"case fly"_s, u"law"_s, u"law fly"_s, u"init --fly"_s, u"init now"_s,
                u"case list --stage"_s, u"case show"_s, u"case show 1 2"_s, u"case new"_s, u"case set 1"_s,
                u"case set 1 nonsense"_s, u"case set 1 =5"_s, u"case set 1 specialist.givenRu=А specialist.givenRu=Б"_s,
                u"--lang de init"_s, u"--lang init"_s, u"--today 2026-02-30 init"_s, u"--today tomorrow init"_s,
                u"law value thr.general"_s, u"law value thr.general --on never"_s, u"law value --on 2026-01-01"_s,
                u"law due dl.contract.conclude"_s, u"law workdays 2026-01-01"_s,
                u"law workdays 2026-02-01 2026-01-01"_s, u"law workdays 1 2"_s, u"law calendar next"_s, u"check"_s,
                u"check inn"_s, u"check inn 1 2"_s, u"check account 044525225"_s, u"check horoscope 1"_s, u"print 1"_s,
                u"seed"_s, u"seed many"_s, u"seed 0"_s, u"seed 100001"_s, u"deadlines --until someday"_s, u"words"_s,
                u"decline Ким Соён"_s, u"case list --form x"_s })
            QTest::newRow(qPrintable(line)) << words(line);
    }
    void theCommandLineItselfIsWrong()
    {
        QFETCH(QStringList, arguments);
        for (const QString &language : { u"ru"_s, u"en"_s }) {
            const QStringList chosen
                = arguments.contains(u"--lang"_s) ? QStringList() : QStringList { u"--lang"_s, language };
            const Outcome outcome
                = run(chosen + QStringList { u"--db"_s, m_folder.filePath(u"never.hqs"_s) } + arguments);
            QCOMPARE(outcome.code, 1);
            QCOMPARE(outcome.out, QString());
            QVERIFY(!outcome.err.isEmpty());
        }
        QVERIFY(!QFile::exists(m_folder.filePath(u"never.hqs"_s)));
    }

    void theLanguageComesFromTheOptionOrTheSystem_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("russian");
        QTest::newRow("nothing known") << QStringList() << QString() << true;
        QTest::newRow("English system") << QStringList() << u"en_GB.UTF-8"_s << false;
        QTest::newRow("Russian system") << QStringList() << u"ru_RU.UTF-8"_s << true;
        QTest::newRow("option wins") << QStringList { u"--lang"_s, u"ru"_s } << u"en_GB.UTF-8"_s << true;
        QTest::newRow("other way round") << QStringList { u"--lang"_s, u"en"_s } << u"ru_RU.UTF-8"_s << false;
    }
    void theLanguageComesFromTheOptionOrTheSystem()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, system);
        QFETCH(bool, russian);
        QProcessEnvironment environment;
        if (!system.isEmpty())
            environment.insert(u"LANG"_s, system);
        const QStringList command { u"law"_s, u"value"_s, u"thr.general"_s, u"--on"_s, u"2026-11-24"_s };
        const Outcome outcome = run(options + command, environment);
        QCOMPARE(outcome.out.contains(u"ФЗ"_s), russian);
    }

    void numbersAreChecked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QStringList &arguments, const QString &reason) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << reason;
        };
        const QString good;
        const QString length = u"wrong_length"_s;
        const QString digit = u"wrong_check_digit"_s;
        const QString letters = u"wrong_characters"_s;
        row({ u"inn"_s, u"7707083893"_s }, good);
        row({ u"inn"_s, u"500100732259"_s }, good);
        row({ u"inn"_s, u"7707083894"_s }, digit);
        row({ u"inn"_s, u"770708389"_s }, length);
        row({ u"inn"_s, u"77О7083893"_s }, letters); // a Russian О
        row({ u"ogrn"_s, u"1027700132195"_s }, good);
        row({ u"ogrn"_s, u"1027700132196"_s }, digit);
        row({ u"ogrnip"_s, u"304500116000157"_s }, good);
        row({ u"snils"_s, u"112-233-445 95"_s }, good);
        row({ u"snils"_s, u"11223344596"_s }, digit);
        row({ u"kpp"_s, u"770001001"_s }, good);
        row({ u"kpp"_s, u"77000"_s }, length);
        row({ u"bik"_s, u"044525225"_s }, good);
        row({ u"bik"_s, u"04452522x"_s }, letters);
        row({ u"uin"_s, u"18203702140083959124"_s }, good);
        row({ u"uin"_s, u"18203702140083959125"_s }, digit);
        row({ u"okved"_s, u"62.01"_s }, good);
        row({ u"okved"_s, u"62,01"_s }, letters);
        row({ u"account"_s, u"044525225"_s, u"40702810138250123017"_s }, good);
        row({ u"account"_s, u"044525226"_s, u"40702810138250123017"_s }, digit);
        row({ u"account"_s, u"044525225"_s, u"30101810400000000225"_s }, good); // of a bank
        row({ u"account"_s, u"017003983"_s, u"40102810445370000059"_s }, good); // of the treasury
        row({ u"account"_s, u"017003983"_s, u"40102810445370000058"_s }, digit);
        row({ u"account"_s, u"4525225"_s, u"40702810138250123017"_s }, length);
    }
    void numbersAreChecked()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        const QStringList command = QStringList { u"check"_s } + arguments;
        const Outcome outcome = run(QStringList { u"--json"_s, u"--lang"_s, u"en"_s } + command);
        QCOMPARE(outcome.code, reason.isEmpty() ? 0 : 2);
        QCOMPARE(outcome.object()[u"valid"].toBool(), reason.isEmpty());
        QCOMPARE(outcome.object()[u"reason_code"].toString(), reason);
        QCOMPARE(outcome.object()[u"reason"].isNull(), reason.isEmpty());
        for (const QString &language : { u"ru"_s, u"en"_s }) {
            const Outcome plain = run(QStringList { u"--lang"_s, language } + command);
            QCOMPARE(plain.code, outcome.code);
            QVERIFY(!plain.out.isEmpty());
        }
    }

    void aNumberOfTheLawHasItsDay_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("unit");
        QTest::newRow("today") << u"thr.general"_s << u"2026-11-24"_s << 750'000 << u"RUB/quarter"_s;
        QTest::newRow("Russian day") << u"thr.general"_s << u"24.11.2026"_s << 750'000 << u"RUB/quarter"_s;
        QTest::newRow("last day before") << u"thr.general"_s << u"2024-02-29"_s << 167'000 << u"RUB/month"_s;
        QTest::newRow("first day") << u"thr.general"_s << u"2024-03-01"_s << 750'000 << u"RUB/quarter"_s;
        QTest::newRow("by the old id") << u"thr.general.2024"_s << u"2024-03-01"_s << 750'000 << u"RUB/quarter"_s;
        QTest::newRow("by a loose id") << u"thr.general.x"_s << u"2012-01-01"_s << 2'000'000 << u"RUB/year"_s;
    }
    void aNumberOfTheLawHasItsDay()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, day);
        QFETCH(int, value);
        QFETCH(QString, unit);
        const auto json = run({ u"law"_s, u"value"_s, parameter, u"--on"_s, day, u"--json"_s }).object();
        QCOMPARE(json[u"id"].toString(), u"thr.general"_s);
        QCOMPARE(json[u"value"].toInteger(), value);
        QCOMPARE(json[u"unit"].toString(), unit);
        for (const QString &key : { u"from"_s, u"to"_s, u"basis"_s, u"status"_s, u"checked_on"_s })
            QVERIFY2(json.contains(key), qPrintable(key));
        QVERIFY(!json[u"basis"].toString().isEmpty());
    }

    void aTermIsCountedAndExplained()
    {
        const QStringList command { u"law"_s, u"due"_s, u"dl.contract.conclude"_s, u"--event"_s, u"2026-04-30"_s };
        const auto json = run(command + QStringList { u"--json"_s, u"--lang"_s, u"en"_s }).object();
        QCOMPARE(json[u"due"].toString(), u"2026-05-06"_s);
        QCOMPARE(json[u"safe_due"].toString(), u"2026-05-06"_s);
        QVERIFY(json[u"explanation"].toString().contains(u"3 working days"_s));
        QVERIFY(!json[u"basis"].toString().isEmpty());
        QVERIFY(run(command + QStringList { u"--lang"_s, u"ru"_s }).out.contains(u"рабочих дня"_s));
    }

    void theCalendarIsCounted()
    {
        const auto count = [](const QString &first, const QString &last) {
            return run({ u"law"_s, u"workdays"_s, first, last, u"--json"_s }).object()[u"count"].toInt();
        };
        QCOMPARE(count(u"2026-05-01"_s, u"2026-05-03"_s), 0);
        QCOMPARE(count(u"2026-11-02"_s, u"2026-11-03"_s), 2);
        QCOMPARE(count(u"2024-04-27"_s, u"2024-04-27"_s), 1); // a working Saturday
        const auto json = run({ u"law"_s, u"calendar"_s, u"2024"_s, u"--json"_s }).object();
        QVERIFY(json[u"off"].toArray().contains(u"2024-04-29"_s));
        QVERIFY(json[u"working_weekends"].toArray().contains(u"2024-04-27"_s));
        QVERIFY(!json[u"short"].toArray().isEmpty());
        QVERIFY(!json[u"basis"].toString().isEmpty());
        QVERIFY(!json[u"provisional"].toBool());
    }

    void theRulesAreListed()
    {
        const auto json = run({ u"law"_s, u"list"_s, u"--json"_s }).object();
        QVERIFY(json[u"parameters"].toArray().size() > 80);
        QVERIFY(json[u"deadlines"].toArray().size() > 20);
        QVERIFY(run({ u"law"_s, u"list"_s }).out.contains(u"dl.salary.quarter"_s));
    }

    void whatTheLawDoesNotKnowIsBadInput_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line :
            { u"law value thr.horoscope --on 2026-11-24"_s, u"law value thr.general --on 1999-01-01"_s,
                u"law due dl.horoscope --event 2026-04-30"_s, u"law due dl.contract.conclude --event 1999-04-30"_s,
                u"law calendar 1900"_s, u"law workdays 1900-01-01 1900-01-31"_s })
            QTest::newRow(qPrintable(line)) << line;
    }
    void whatTheLawDoesNotKnowIsBadInput()
    {
        QFETCH(QString, line);
        for (const QString &language : { u"ru"_s, u"en"_s }) {
            const Outcome outcome = run(words(line) + QStringList { u"--json"_s, u"--lang"_s, language });
            QCOMPARE(outcome.code, 2);
            QCOMPARE(outcome.out, QString());
            QVERIFY(!outcome.err.isEmpty());
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ru") << u"ru"_s;
        QTest::newRow("en") << u"en"_s;
    }

    QTemporaryDir m_folder;
};

HQS_TEST(commandline, TestCommandLine)
#include "tst_commandline.moc"
