// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// words and decline: what they answer, and what they say to bad input.
class TestLanguageCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textsAreAnswered_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << QStringList { u"words"_s, u"21"_s, u"--lang"_s, u"ru"_s } << u"двадцать один"_s;
        QTest::newRow("gender and case") << QStringList { u"words"_s, u"21"_s, u"--lang"_s, u"ru"_s, u"--gender"_s,
            u"f"_s, u"--case"_s, u"ins"_s }
                                         << u"двадцатью одной"_s;
        QTest::newRow("English") << QStringList { u"words"_s, u"1 234"_s, u"--lang"_s, u"en"_s }
                                 << u"one thousand two hundred thirty-four"_s;
        QTest::newRow("sum") << QStringList { u"words"_s, u"750000"_s, u"--lang"_s, u"ru"_s, u"--currency"_s, u"RUB"_s }
                             << u"семьсот пятьдесят тысяч рублей 00 копеек"_s;
        QTest::newRow("kopecks") << QStringList { u"words"_s, u"1,5"_s, u"--lang"_s, u"ru"_s, u"--currency"_s,
            u"RUB"_s } << u"один рубль 50 копеек"_s;
        QTest::newRow("name") << QStringList { u"decline"_s, u"Лесникова Ольга Павловна"_s, u"--sex"_s, u"f"_s,
            u"--case"_s, u"dat"_s }
                              << u"Лесниковой Ольге Павловне"_s;
        QTest::newRow("the sex as the name tells") << QStringList { u"decline"_s, u"Шевченко Лев Ильич"_s, u"--case"_s,
            u"gen"_s } << u"Шевченко Льва Ильича"_s;
        QTest::newRow("kept") << QStringList { u"decline"_s, u"Заяц Пётр Ильич"_s, u"--case"_s, u"acc"_s, u"--keep"_s,
            u"surname"_s } << u"Заяц Петра Ильича"_s;
        QTest::newRow("position") << QStringList { u"decline"_s, u"генеральный директор"_s, u"--position"_s,
            u"--case"_s, u"pre"_s }
                                  << u"генеральном директоре"_s;
    }

    void textsAreAnswered()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, text);
        const Outcome outcome = run(arguments + QStringList { u"--json"_s });
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.object()[u"text"].toString(), text);
        QCOMPARE(run(arguments).out.trimmed(), text);
    }

    void withoutACaseAllAreShown()
    {
        const QJsonObject all = run({ u"decline"_s, u"Цой Виктор Робертович"_s, u"--json"_s }).object();
        QCOMPARE(all[u"gen"].toString(), u"Цоя Виктора Робертовича"_s);
        QCOMPARE(all[u"ins"].toString(), u"Цоем Виктором Робертовичем"_s);
        QCOMPARE(all.size(), 6);
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no number") << QStringList { u"words"_s, u"много"_s } << 2;
        QTest::newRow("a fraction without a currency") << QStringList { u"words"_s, u"1,5"_s } << 2;
        QTest::newRow("too large") << QStringList { u"words"_s, u"1000000000000"_s } << 2;
        QTest::newRow("a sum too large") << QStringList { u"words"_s, u"999999999999999,99"_s, u"--currency"_s,
            u"RUB"_s } << 2;
        QTest::newRow("three decimals") << QStringList { u"words"_s, u"1,555"_s, u"--currency"_s, u"RUB"_s } << 2;
        QTest::newRow("another currency") << QStringList { u"words"_s, u"1"_s, u"--currency"_s, u"USD"_s } << 1;
        QTest::newRow("no such case") << QStringList { u"words"_s, u"1"_s, u"--case"_s, u"voc"_s } << 1;
        QTest::newRow("no such gender") << QStringList { u"words"_s, u"1"_s, u"--gender"_s, u"x"_s } << 1;
        QTest::newRow("no such sex") << QStringList { u"decline"_s, u"Ким Соён"_s, u"--sex"_s, u"x"_s } << 1;
        QTest::newRow("the name does not tell") << QStringList { u"decline"_s, u"Ким Соён"_s } << 1;
        QTest::newRow("no such part") << QStringList { u"decline"_s, u"Ким Соён"_s, u"--sex"_s, u"f"_s, u"--keep"_s,
            u"all"_s } << 1;
        QTest::newRow("no name") << QStringList { u"decline"_s, u" "_s, u"--sex"_s, u"f"_s } << 2;
    }

    void badInputIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }
};

HQS_TEST(languagecommands, TestLanguageCommands)
#include "tst_languagecommands.moc"
