// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"

#include "rulepack/newrules.h"
#include "rulepack/ruledifference.h"
#include "suite.h"

#include <QRegularExpression>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// What another edition says otherwise, in plain words of both languages.
class TestRuleDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto builtIn = RuleBook::builtIn();
        QVERIFY_DONE(builtIn);
        m_inUse = *std::move(builtIn);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameRulesDifferInNothing() { QVERIFY(differencesTo(NewRules()).empty()); }

    void aNumberThatChangesIsToldWithItsDayAndBasis()
    {
        const auto differences = differencesTo(NewRules().raiseThreshold({ 2027, 3, 1 }));
        QCOMPARE(differences.size(), 1U);
        const RuleDifference &it = differences.front();
        QCOMPARE(it.topic, RuleTopic::Parameter);
        QCOMPARE(it.novelty, Novelty::Changed);
        QCOMPARE(it.id, u"thr.general"_s);
        QCOMPARE(it.title.russian, u"Порог зарплаты ВКС, общий"_s);
        QCOMPARE(it.sentences.size(), 1U);
        QCOMPARE(plain(it.sentences.front().russian),
            u"с 01.03.2027 — 900 000 ₽ за квартал вместо 750 000 ₽ за квартал"_s);
        QCOMPARE(plain(it.sentences.front().english),
            u"from 01.03.2027 — 900 000 ₽ a quarter instead of 750 000 ₽ a quarter"_s);
        QCOMPARE(it.basis, (Text { u"Новый закон, ст. 1"_s, u"New law, art. 1"_s }));
    }

    void aBillCutsNoChangeInTwo()
    {
        // Days before and after the first day a bill names: 01.09.2026.
        const auto differences = differencesTo(NewRules().raiseThreshold({ 2026, 7, 1 }));
        QCOMPARE(differences.size(), 1U);
        QCOMPARE(differences.front().sentences.size(), 1U);
        QCOMPARE(plain(differences.front().sentences.front().russian),
            u"с 01.07.2026 — 900 000 ₽ за квартал вместо 750 000 ₽ за квартал"_s);
    }

    void oneChangeIsToldInBothLanguages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("russian"); // stands in the sentences
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const QString &file, const QByteArray &from, const QByteArray &to,
                             const QString &id, const QString &russian, const QString &english) {
            QTest::newRow(name) << file << from << to << id << russian << english;
        };
        const QString labour = u"parameters/labour.json"_s;
        row("a value without days", labour, "\"value\": 216", "\"value\": 192", u"labour.age.months"_s,
            u"всегда — 192 месяца вместо 216 месяцев"_s, u"always — 192 months instead of 216 months"_s);
        row("another basis", labour, "ст. 327.1 ТК РФ\"", "ст. 63 ТК РФ\"", u"labour.age.months"_s,
            u"по-прежнему 216 месяцев, но на другом основании (было: ст. 327.1 ТК РФ)"_s,
            u"still 216 months, but on another basis"_s);
        row("another standing", labour,
            "\"status\": \"in_force\", \"confidence\": \"one_page\", \"seen_true_on\": \"2024-03-01\"",
            "\"status\": \"unverified\", \"confidence\": \"one_page\", \"seen_true_on\": \"2024-03-01\"",
            u"labour.age.months"_s, u"теперь: не проверено, раньше: действует"_s,
            u"now: not verified, before: in force"_s);
        row("another note", labour, "\"18 years.\"", "\"Eighteen.\"", u"labour.age.months"_s, u"примечание"_s,
            u"the note is another"_s);
        row("a bill", u"parameters/thresholds.json"_s, "\"value\": 717000", "\"value\": 720000", u"thr.general"_s,
            u"только предложено, не действует: 720 000 ₽ в месяц (с 01.09.2026)"_s,
            u"only proposed, not in force: 720 000 ₽ a month (from 01.09.2026)"_s);
        row("a bill that is gone", u"parameters/thresholds.json"_s, "\"value\": 717000", "\"value\": 720000",
            u"thr.general"_s,
            u"предложения больше нет или оно изменено: 717 000 ₽ в месяц"_s,
            u"the bill is gone or another one: 717 000 ₽ a month"_s);
        const QString deadlines = u"deadlines/1-hiring.json"_s;
        row("the title of a term", deadlines, "\"Notify the MVD of the contract\"", "\"Tell the MVD\"",
            u"dl.contract.conclude"_s, u"название: Уведомить МВД о заключении договора (было: "_s,
            u"title: Tell the MVD (before: Notify the MVD of the contract)"_s);
        row("when to remind", deadlines,
            "\"param\": \"dl.contract.conclude\"\n        }\n      ],\n      \"leadDays\": [\n        2,",
            "\"param\": \"dl.contract.conclude\"\n        }\n      ],\n      \"leadDays\": [\n        3,",
            u"dl.contract.conclude"_s, u"изменено: за сколько дней напоминать"_s,
            u"changed: how many days before to remind"_s);
        row("how a term is counted", deadlines, "\"param\": \"dl.contract.conclude\"\n        }\n",
            "\"param\": \"dl.contract.conclude\"\n        },\n        { \"amount\": 4, \"unit\": \"calendarDays\" }\n",
            u"dl.contract.conclude"_s,
            u"считается: 3 рабочих дня, затем 4 календарных дня; событие: договор подписан (было: 3 рабочих дня;"_s,
            u"counted: 3 working days, then 4 calendar days; event: contract signed (before: 3 working days;"_s);
        row("a check", u"checks/pay.json"_s, "\"id\": \"pay.below_threshold\", \"severity\": \"red\"",
            "\"id\": \"pay.below_threshold\", \"severity\": \"amber\"", u"pay.below_threshold"_s,
            u"строгость: жёлтое (было: красное)"_s, u"severity: amber (before: red)"_s);
        row("a paper", u"requirements/contract.json"_s,
            "\"needs\": { \"copies\": 1, \"translation\": true, \"notary\": true }",
            "\"needs\": { \"copies\": 2, \"translation\": true, \"notary\": true }", u"contract.passport_copy"_s,
            u"изменено: в каком виде подаётся"_s, u"changed: how it must look"_s);
        row("a form", u"forms/guarantee_letter@free.json"_s, "\"copies\": 1", "\"copies\": 2",
            u"guarantee_letter@free"_s, u"число экземпляров: 2 (было: 1)"_s, u"number of copies: 2 (before: 1)"_s);
        row("a letter", u"letters/guarantee_letter.html"_s, "<h3 align=\"center\">", "<h3 align=\"left\">",
            u"guarantee_letter@free"_s, u"изменено: текст письма"_s, u"changed: the text of the letter"_s);
        row("a field", u"fields/paper.json"_s, "\"lines\":", "\"required\": true, \"lines\":", {},
            u"нужно для печати"_s, u"needed to print"_s);
        row("a list", u"lists/sexes.json"_s, "Male", "Man", u"lists/sexes.json"_s, u"варианты выбора"_s, u"choices"_s);
    }
    void oneChangeIsToldInBothLanguages()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, id);
        QFETCH(QString, russian);
        QFETCH(QString, english);
        const auto differences = differencesTo(NewRules().edit(file, from, to));
        QCOMPARE(differences.size(), 1U);
        const RuleDifference &it = differences.front();
        QCOMPARE(it.novelty, Novelty::Changed);
        if (!id.isEmpty())
            QCOMPARE(it.id, id);
        QVERIFY(!it.title.russian.isEmpty() && !it.title.english.isEmpty());
        Text told;
        for (const Text &sentence : it.sentences)
            told = { told.russian + plain(sentence.russian) + u'\n', told.english + plain(sentence.english) + u'\n' };
        QVERIFY2(told.russian.contains(russian), qPrintable(told.russian));
        QVERIFY2(told.english.contains(english), qPrintable(told.english));
    }

    void aPartOfLettersChangesEachThatHasIt()
    {
        QStringList told;
        for (const RuleDifference &it :
            differencesTo(NewRules().edit(u"letters/parts/to_authority.html"_s, "52%", "51%")))
            told << it.id;
        QVERIFY2(told.size() > 1 && told.contains(u"guarantee_letter@free"_s), qPrintable(told.join(u' ')));
        QVERIFY(!told.contains(u"hqs_employment_contract@free"_s));
    }

    void whatIsNewAndWhatIsGoneIsTold()
    {
        NewRules rules;
        rules.edit(u"parameters/fees.json"_s, "\"fee.work_permit.duplicate\"", "\"fee.work_permit.copy\"");
        rules.put(u"parameters/test.json"_s,
            R"({ "parameters": [ { "id": "fee.test", "title": { "ru": "Проба", "en": "Test" },
            "unit": "RUB", "values": [ { "from": "2027-01-01", "value": 1000,
            "basis": { "ru": "ст. 1", "en": "art. 1" }, "status": "in_force", "confidence": "one_page" } ] } ] })");
        QByteArray next = rules.texts().at(u"forms/guarantee_letter@free.json"_s);
        next.replace("\"edition\": \"free\"", "\"edition\": \"2027\"")
            .replace("\"from\": null", "\"from\": \"2027-03-01\"");
        rules.edit(u"forms/guarantee_letter@free.json"_s, "\"to\": null", "\"to\": \"2027-02-28\"");
        rules.put(u"forms/guarantee_letter@2027.json"_s, next);
        rules.put(u"checks/test.json"_s, R"({ "checks": [ { "id": "test.check", "severity": "info",
            "field": "contract.monthlyPay", "wrong": { "filled": "contract.signedOn" },
            "message": { "ru": "Договор подписан.", "en": "The contract is signed." },
            "remedy": { "ru": "Проверьте.", "en": "Look." }, "basis": { "ru": "логика", "en": "logic" },
            "status": "in_force", "confidence": "confirmed_2plus" } ] })");
        const auto differences = differencesTo(rules);
        QStringList told;
        for (const RuleDifference &it : differences)
            told << u"%1 %2 %3"_s.arg(titleOf(it.topic).english, it.id, wordFor(it.novelty).english);
        const QString numbers = titleOf(RuleTopic::Parameter).english;
        const QString forms = titleOf(RuleTopic::Form).english;
        QCOMPARE(told,
            QStringList({ numbers + u" fee.test new"_s, numbers + u" fee.work_permit.copy new"_s,
                numbers + u" fee.work_permit.duplicate gone"_s,
                titleOf(RuleTopic::Check).english + u" test.check new"_s, forms + u" guarantee_letter@2027 new"_s,
                forms + u" guarantee_letter@free changed"_s }));
        QCOMPARE(plain(differences[0].sentences.front().russian), u"с 01.01.2027 — 1 000 ₽"_s);
        QCOMPARE(differences[4].sentences.front().russian, u"первый день: 01.03.2027"_s);
        QCOMPARE(differences[5].sentences.front().russian, u"последний день: 28.02.2027 (было: не было)"_s);
        QCOMPARE(differences[3].title.russian, u"Договор подписан."_s);
    }

private:
    static QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }
    std::vector<RuleDifference> differencesTo(const NewRules &rules) const
    {
        const auto differences = differencesBetween(*m_inUse, rules.book(m_key), QDate(2026, 11, 24));
        if (!differences)
            qFatal("%s", qPrintable(differences.error().detail));
        return *differences;
    }

    std::optional<RuleBook> m_inUse;
    SecretKey m_key = newKey();
};

HQS_TEST(ruledifference, TestRuleDifference)

#include "tst_ruledifference.moc"
