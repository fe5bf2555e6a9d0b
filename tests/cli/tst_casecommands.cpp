// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "suite.h"

using namespace hqs;

class TestCaseCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCommandAnswersInBothLanguages_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("code");
        const auto row = [](const QStringList &command, int code) {
            QTest::newRow(qPrintable(command.join(u' '))) << command << code;
        };
        row({ u"case"_s, u"list"_s }, 0);
        row({ u"case"_s, u"list"_s, u"--text"_s, u"nobody"_s }, 0);
        row({ u"case"_s, u"show"_s, u"2026-001"_s }, 0);
        row({ u"case"_s, u"set"_s, u"2026-001"_s, u"specialist.birthPlace=Анкара"_s }, 0);
        row({ u"checklist"_s, u"2026-001"_s }, 0);
        row({ u"inspect"_s, u"2026-006"_s }, 0);
        row({ u"inspect"_s, u"2026-011"_s }, 3);
        row({ u"deadlines"_s }, 0);
        row({ u"deadlines"_s, u"--until"_s, u"2020-01-01"_s }, 0);
        row({ u"seed"_s, u"2"_s }, 0);
        row({ u"verify"_s }, 0);
    }
    void everyCommandAnswersInBothLanguages()
    {
        QFETCH(QStringList, command);
        QFETCH(int, code);
        const DemoFolder folder;
        for (const QString &language : { u"ru"_s, u"en"_s }) {
            const QStringList global { u"--db"_s, folder.database(), u"--lang"_s, language };
            const Outcome words = run(global + command);
            QCOMPARE(words.code, code);
            QVERIFY(!words.out.trimmed().isEmpty());
            QCOMPARE(words.err, QString());
            const Outcome json = run(global + QStringList { u"--json"_s } + command);
            QCOMPARE(json.code, code);
            QVERIFY(!json.json().isNull());
            QVERIFY(json.out != words.out);
        }
    }

    void theListHasEveryCaseNewestFirst()
    {
        const DemoFolder folder;
        const auto cases = folder.json({ u"case"_s, u"list"_s }).array();
        QVERIFY(cases.size() >= 12);
        const QStringList keys { u"citizenship"_s, u"closed_on"_s, u"id"_s, u"name_lat"_s, u"name_ru"_s, u"next_due"_s,
            u"next_what"_s, u"number"_s, u"stage"_s };
        for (const auto &entry : cases)
            QCOMPARE(keysOf(entry), keys);
        QVERIFY(cases.first().toObject()[u"number"].toString() > cases.last().toObject()[u"number"].toString());
    }

    void theListIsFiltered_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("Latin") << QStringList { u"--text"_s, u"kim"_s } << 1;
        QTest::newRow("Cyrillic") << QStringList { u"--text"_s, u"КИМ мин"_s } << 1;
        QTest::newRow("number") << QStringList { u"--text"_s, u"2026-001"_s } << 1;
        QTest::newRow("passport") << QStringList { u"--text"_s, u"u00000004"_s } << 1;
        QTest::newRow("nobody") << QStringList { u"--text"_s, u"kim nobody"_s } << 0;
        QTest::newRow("stage") << QStringList { u"--stage"_s, u"notification"_s } << 1;
        QTest::newRow("stage and text") << QStringList { u"--stage"_s, u"notification"_s, u"--text"_s, u"kim"_s } << 0;
    }
    void theListIsFiltered()
    {
        QFETCH(QStringList, filter);
        QFETCH(int, count);
        const DemoFolder folder;
        QCOMPARE(folder.json(QStringList { u"case"_s, u"list"_s } + filter).array().size(), count);
    }

    void anUnknownStageIsBadInput()
    {
        const DemoFolder folder;
        QCOMPARE(folder.run({ u"case"_s, u"list"_s, u"--stage"_s, u"honeymoon"_s }).code, 2);
        QCOMPARE(folder.run({ u"checklist"_s, u"2026-001"_s, u"--stage"_s, u"honeymoon"_s }).code, 2);
    }

    void anUnknownCaseIsBadInput_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("show") << QStringList { u"case"_s, u"show"_s, u"999999"_s };
        QTest::newRow("show words") << QStringList { u"case"_s, u"show"_s, u"Ким"_s };
        QTest::newRow("set") << QStringList { u"case"_s, u"set"_s, u"2026-999"_s, u"specialist.givenRu=Мин"_s };
        QTest::newRow("checklist") << QStringList { u"checklist"_s, u"0"_s };
        QTest::newRow("inspect") << QStringList { u"inspect"_s, u"-"_s };
        QTest::newRow("print") << QStringList { u"print"_s, u"999999"_s, u"--out"_s, u"/nowhere"_s };
        QTest::newRow("deadlines") << QStringList { u"deadlines"_s, u"--case"_s, u"999999"_s };
    }
    void anUnknownCaseIsBadInput()
    {
        QFETCH(QStringList, command);
        const DemoFolder folder;
        const QByteArray before = folder.content();
        const Outcome outcome = folder.json(command);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(folder.content(), before);
    }

    void answersAreSetAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QJsonValue>("shown");
        const auto row = [](const QString &path, const QString &written, const QJsonValue &shown) {
            QTest::newRow(qPrintable(path + u'=' + written)) << path << written << shown;
        };
        row(u"contract.signedOn"_s, u"30.04.2026"_s, u"2026-04-30"_s);
        row(u"contract.signedOn"_s, u"2026-04-30"_s, u"2026-04-30"_s);
        row(u"contract.monthlyPay"_s, u"750000"_s, u"750000"_s);
        row(u"contract.monthlyPay"_s, u"750 000,50 ₽"_s, u"750000.50"_s);
        row(u"contract.monthlyPay"_s, u"750000.5"_s, u"750000.50"_s);
        row(u"contract.monthlyPay"_s, u"0.07"_s, u"0.07"_s);
        row(u"contract.leaveDays"_s, u"35"_s, 35);
        row(u"specialist.citizenship"_s, u"TUR"_s, u"TUR"_s);
        row(u"specialist.homeAddress"_s, u"  ул. 1 = ул. 2  "_s, u"ул. 1 = ул. 2"_s);
        row(u"family[1].together"_s, u"false"_s, false);
        row(u"paper.work_permit.photo"_s, u"blocked"_s, u"blocked"_s);
        row(u"contract.signedOn"_s, u""_s, QJsonValue(QJsonValue::Undefined));
    }
    void answersAreSetAsPeopleWriteThem()
    {
        QFETCH(QString, path);
        QFETCH(QString, written);
        QFETCH(QJsonValue, shown);
        const DemoFolder folder;
        const QString id = folder.idOf(u"sharma"_s);
        const Outcome outcome = folder.json({ u"case"_s, u"set"_s, id, path + u'=' + written });
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(QString::number(outcome.object()[u"id"].toInteger()), id);
        QCOMPARE(folder.json({ u"case"_s, u"show"_s, id }).object().value(path), shown);
    }

    void onlyWhatChangedIsNamed()
    {
        const DemoFolder folder;
        const QString id = folder.idOf(u"sharma"_s);
        const QStringList command { u"case"_s, u"set"_s, id, u"specialist.birthPlace=Анкара"_s,
            u"specialist.surnameLat=SHARMA"_s };
        QCOMPARE(folder.json(command).object()[u"changed"].toArray(), QJsonArray { u"specialist.birthPlace"_s });
        const QByteArray before = folder.content();
        QVERIFY(folder.json(command).object()[u"changed"].toArray().isEmpty());
        QCOMPARE(folder.content(), before);
    }

    void aBadAnswerChangesNothing_data()
    {
        QTest::addColumn<QString>("assignment");
        for (const QString &assignment :
            { u"specialist.birthDate=31.02.1990"_s, u"specialist.birthDate=1990"_s, u"contract.monthlyPay=a lot"_s,
                u"contract.monthlyPay=-5"_s, u"contract.monthlyPay=1.234"_s, u"contract.leaveDays=1"_s,
                u"contract.leaveDays=many"_s, u"specialist.citizenship=Korea"_s, u"specialist.surnameRu=Kim"_s,
                u"specialist.surnameLat=Ким"_s, u"employer.inn=7700000000"_s, u"specialist.shoeSize=43"_s,
                u"specialist=x"_s, u"specialist.fullNameRu=Ким Мин"_s, u"family.surnameRu=Ким"_s,
                u"family[9].surnameRu=Ким"_s, u"family[0].surnameRu=Ким"_s, u"signatory[5].surnameRu=Ким"_s,
                u"specialist.homeAddress=Сеул 🙂"_s, u"family[1].together=maybe"_s })
            QTest::newRow(qPrintable(assignment)) << assignment;
        QTest::newRow("10 000 letters") << u"specialist.surnameRu="_s + QString(10'000, u'Ы');
        QTest::newRow("control character") << u"specialist.homeAddress=Сеул\u0001"_s;
    }
    void aBadAnswerChangesNothing()
    {
        QFETCH(QString, assignment);
        const DemoFolder folder;
        const QString id = folder.idOf(u"sharma"_s);
        const QByteArray before = folder.content();
        const Outcome outcome = folder.json({ u"case"_s, u"set"_s, id, u"specialist.birthPlace=Анкара"_s, assignment });
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(assignment.section(u'=', 0, 0)), qPrintable(outcome.err));
        QCOMPARE(folder.content(), before);
    }

    void aCaseIsOpenedFromAFile()
    {
        const DemoFolder folder;
        writeFile(folder.path(u"new.json"_s), R"({"employer": "7800999909", "specialist.surnameRu": "Пробный",
            "specialist.birthDate": "05.06.1985", "contract.monthlyPay": 750000.5, "contract.leaveDays": 30,
            "family[1].surnameRu": "Пробная", "family[1].together": true, "specialist.phone": null})");
        const Outcome outcome = folder.json({ u"case"_s, u"new"_s, u"--from"_s, folder.path(u"new.json"_s) });
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QString id = QString::number(outcome.object()[u"id"].toInteger());
        const auto shown = folder.json({ u"case"_s, u"show"_s, id }).object();
        QCOMPARE(shown[u"number"].toString(), outcome.object()[u"number"].toString());
        QCOMPARE(shown[u"opened_on"].toString(), u"2026-11-24"_s);
        QCOMPARE(shown[u"employer.shortName"].toString(), u"ООО «Тихая гавань»"_s);
        QCOMPARE(shown[u"specialist.birthDate"].toString(), u"1985-06-05"_s);
        QCOMPARE(shown[u"contract.monthlyPay"].toString(), u"750000.50"_s);
        QCOMPARE(shown[u"contract.leaveDays"].toInt(), 30);
        QCOMPARE(shown[u"family[1].together"].toBool(), true);
        QVERIFY(!shown.contains(u"specialist.phone"_s));
    }

    void whatIsShownCanBeGivenBack()
    {
        const DemoFolder folder;
        auto shown = folder.json({ u"case"_s, u"show"_s, folder.idOf(u"kim"_s) }).object();
        for (const QString &key : { u"id"_s, u"number"_s, u"opened_on"_s, u"stage"_s })
            shown.remove(key);
        writeFile(folder.path(u"again.json"_s), QJsonDocument(shown).toJson());
        const Outcome outcome = folder.json({ u"case"_s, u"new"_s, u"--from"_s, folder.path(u"again.json"_s) });
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QString id = QString::number(outcome.object()[u"id"].toInteger());
        const auto again = folder.json({ u"case"_s, u"show"_s, id }).object();
        for (auto answer = shown.begin(); answer != shown.end(); ++answer)
            QVERIFY2(again[answer.key()] == *answer, qPrintable(answer.key()));
    }

    void aKnownEmployerIsNotDoubled()
    {
        const DemoFolder folder;
        writeFile(
            folder.path(u"new.json"_s), R"({"employer.inn": "7800999909", "employer.phone": "+7 000 000-00-77"})");
        QCOMPARE(folder.json({ u"case"_s, u"new"_s, u"--from"_s, folder.path(u"new.json"_s) }).code, 0);
        const auto others = folder.json({ u"case"_s, u"show"_s, folder.idOf(u"silva"_s) }).object();
        QCOMPARE(others[u"employer.phone"].toString(), u"+7 000 000-00-77"_s);
        QCOMPARE(others[u"employer.shortName"].toString(), u"ООО «Тихая гавань»"_s);
    }

    void aBadFileOpensNoCase_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("not JSON") << QByteArray("{\"specialist.surnameRu\": ") << u"JSON"_s;
        QTest::newRow("empty") << QByteArray() << u"JSON"_s;
        QTest::newRow("a list") << QByteArray("[1, 2]") << u"object"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"specialist.shoeSize": 43})") << u"specialist.shoeSize"_s;
        QTest::newRow("malformed") << QByteArray(R"({"specialist.birthDate": "soon"})") << u"specialist.birthDate"_s;
        QTest::newRow("a list as a value") << QByteArray(R"({"specialist.phone": [1]})") << u"specialist.phone"_s;
        QTest::newRow("unknown employer") << QByteArray(R"({"employer": "7707083893"})") << u"employer"_s;
        QTest::newRow("nobody as employer") << QByteArray(R"({"employer": ""})") << u"employer"_s;
        QTest::newRow("second without first")
            << QByteArray(R"({"family[2].surnameRu": "Ким"})") << u"family[2].surnameRu"_s;
        QTest::newRow("far too large") << QByteArray(2'000'000, ' ') << u"new.json"_s;
    }
    void aBadFileOpensNoCase()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const DemoFolder folder;
        const QByteArray before = folder.content();
        const QString file = folder.path(u"new.json"_s);
        writeFile(file, text);
        const Outcome outcome = folder.json({ u"case"_s, u"new"_s, u"--from"_s, file });
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(file) && outcome.err.contains(named), qPrintable(outcome.err));
        QCOMPARE(folder.content(), before);
    }

    void aFileThatIsNotThereIsAFailureOfReading()
    {
        const DemoFolder folder;
        QCOMPARE(folder.run({ u"case"_s, u"new"_s, u"--from"_s, folder.path(u"none.json"_s) }).code, 5);
    }

    void todayReplacesTheClock()
    {
        const DemoFolder folder;
        const auto first = [&folder](const QString &day) {
            const QStringList command { u"deadlines"_s, u"--case"_s, u"2026-001"_s };
            return folder.json(QStringList { u"--today"_s, day } + command)
                .array()
                .first()
                .toObject()[u"days_left"]
                .toInt();
        };
        QCOMPARE(first(u"2026-11-24"_s) - first(u"2026-11-25"_s), 1);
    }
};

HQS_TEST(casecommands, TestCaseCommands)
#include "tst_casecommands.moc"
