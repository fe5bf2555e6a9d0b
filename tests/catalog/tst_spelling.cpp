// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spelling.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(hqs::FieldRule)
Q_DECLARE_METATYPE(hqs::FieldValue)

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerIsSpelledForPeopleInBothLanguages_data()
    {
        QTest::addColumn<FieldRule>("rule");
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("english");

        const ChoiceRule countries { { { u"KOR"_s, { u"Республика Корея"_s, u"Republic of Korea"_s } } } };
        const auto row = [](const char *title, const FieldRule &rule, const FieldValue &value, const QString &russian,
                             const QString &english) { QTest::newRow(title) << rule << value << russian << english; };
        row("text", TextRule {}, u"Пусан"_s, u"Пусан"_s, u"Пусан"_s);
        row("date", DateRule {}, QDate(2026, 1, 5), u"05.01.2026"_s, u"05.01.2026"_s);
        row("choice", countries, Code { u"KOR"_s }, u"Республика Корея"_s, u"Republic of Korea"_s);
        row("a code the rules no longer know", countries, Code { u"YUG"_s }, u"YUG"_s, u"YUG"_s);
        row("a code of a field that is no choice", TextRule {}, Code { u"KOR"_s }, u"KOR"_s, u"KOR"_s);
        row("yes", FlagRule {}, true, u"да"_s, u"yes"_s);
        row("no", FlagRule {}, false, u"нет"_s, u"no"_s);
        row("number", NumberRule {}, qint64(1095), u"1095"_s, u"1095"_s);
        row("money", MoneyRule {}, Money { 75'000'000 }, u"750\u00a0000\u00a0₽"_s, u"750\u00a0000\u00a0₽"_s);
        row("unread", DateRule {}, Unread { u"вчера"_s }, QString(), QString());
    }
    void anAnswerIsSpelledForPeopleInBothLanguages()
    {
        QFETCH(FieldRule, rule);
        QFETCH(FieldValue, value);
        Field field;
        field.rule = rule;
        QTEST(spelled(field, value, Language::Russian), "russian");
        QTEST(spelled(field, value, Language::English), "english");
    }

    void moneyIsGroupedAndShowsKopecksOnlyWhenThereAreAny_data()
    {
        QTest::addColumn<qint64>("kopecks");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("english");

        QTest::newRow("nothing") << qint64(0) << u"0\u00a0₽"_s << u"0\u00a0₽"_s;
        QTest::newRow("kopecks") << qint64(5) << u"0,05\u00a0₽"_s << u"0.05\u00a0₽"_s;
        QTest::newRow("three digits") << qint64(96'000) << u"960\u00a0₽"_s << u"960\u00a0₽"_s;
        QTest::newRow("four digits") << qint64(420'000) << u"4\u00a0200\u00a0₽"_s << u"4\u00a0200\u00a0₽"_s;
        QTest::newRow("with kopecks") << qint64(123'456'750) << u"1\u00a0234\u00a0567,50\u00a0₽"_s
                                      << u"1\u00a0234\u00a0567.50\u00a0₽"_s;
        QTest::newRow("millions") << qint64(100'000'000'000) << u"1\u00a0000\u00a0000\u00a0000\u00a0₽"_s
                                  << u"1\u00a0000\u00a0000\u00a0000\u00a0₽"_s;
    }
    void moneyIsGroupedAndShowsKopecksOnlyWhenThereAreAny()
    {
        QFETCH(qint64, kopecks);
        QTEST(spelledMoney(Money { kopecks }, Language::Russian), "russian");
        QTEST(spelledMoney(Money { kopecks }, Language::English), "english");
    }

    void aDateKeepsItsZeros() { QCOMPARE(spelledDate(QDate(2030, 9, 1)), u"01.09.2030"_s); }
};

HQS_TEST(spelling, TestSpelling)
#include "tst_spelling.moc"
