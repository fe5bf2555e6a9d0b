// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestFieldValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aStoredValueComesBackUnchanged_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << FieldType::Text << u"Улица «Ясная», д. 5"_s;
        QTest::newRow("empty text") << FieldType::Text << QString();
        QTest::newRow("text of ten thousand letters") << FieldType::Text << QString(10'000, u'Ж');
        QTest::newRow("text with a picture and a line break") << FieldType::Text << u"a\U0001F600\nb"_s;
        QTest::newRow("date") << FieldType::Date << u"2026-11-24"_s;
        QTest::newRow("leap day") << FieldType::Date << u"2028-02-29"_s;
        QTest::newRow("choice") << FieldType::Choice << u"CHN"_s;
        QTest::newRow("choice nobody knows any more") << FieldType::Choice << u"gone"_s;
        QTest::newRow("yes") << FieldType::Flag << u"true"_s;
        QTest::newRow("no") << FieldType::Flag << u"false"_s;
        QTest::newRow("number") << FieldType::Number << u"1095"_s;
        QTest::newRow("number below zero") << FieldType::Number << u"-7"_s;
        QTest::newRow("money") << FieldType::Money << u"75000000"_s;
        QTest::newRow("largest money") << FieldType::Money << u"9223372036854775807"_s;
    }
    void aStoredValueComesBackUnchanged()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, text);
        const FieldValue value = fromStorage(type, text);
        QCOMPARE(static_cast<FieldType>(value.index()), type);
        QCOMPARE(toStorage(value), text);
    }

    void whatDoesNotFitIsKeptAsWritten_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("a date as people write it") << FieldType::Date << u"24.11.2026"_s;
        QTest::newRow("29 February of a common year") << FieldType::Date << u"2026-02-29"_s;
        QTest::newRow("the 31st of a short month") << FieldType::Date << u"2026-04-31"_s;
        QTest::newRow("letters in a date") << FieldType::Date << u"2o26-11-24"_s;
        QTest::newRow("signs in a date") << FieldType::Date << u"+026-11-24"_s;
        QTest::newRow("blanks in a date") << FieldType::Date << u"2026- 1- 4"_s;
        QTest::newRow("other digits in a date") << FieldType::Date << u"٢٠٢٦-١١-٢٤"_s;
        QTest::newRow("empty date") << FieldType::Date << QString();
        QTest::newRow("flag in Russian") << FieldType::Flag << u"да"_s;
        QTest::newRow("flag as a number") << FieldType::Flag << u"1"_s;
        QTest::newRow("number with a letter") << FieldType::Number << u"12a"_s;
        QTest::newRow("number with a fraction") << FieldType::Number << u"1.5"_s;
        QTest::newRow("number too large") << FieldType::Number << u"9223372036854775808"_s;
        QTest::newRow("money with a currency") << FieldType::Money << u"750000 ₽"_s;
    }
    void whatDoesNotFitIsKeptAsWritten()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, text);
        const FieldValue value = fromStorage(type, text);
        QCOMPARE(value, FieldValue(Unread { text }));
        QCOMPARE(toStorage(value), text);
    }

    void theTypesStandInTheSameOrderEverywhere()
    {
        const Field text { .rule = TextRule {} };
        const Field date { .rule = DateRule {} };
        const Field choice { .rule = ChoiceRule {} };
        const Field flag { .rule = FlagRule {} };
        const Field number { .rule = NumberRule {} };
        const Field money { .rule = MoneyRule {} };
        QCOMPARE(text.type(), FieldType(FieldValue(QString()).index()));
        QCOMPARE(date.type(), FieldType(FieldValue(QDate()).index()));
        QCOMPARE(choice.type(), FieldType(FieldValue(Code {}).index()));
        QCOMPARE(flag.type(), FieldType(FieldValue(true).index()));
        QCOMPARE(number.type(), FieldType(FieldValue(qint64(0)).index()));
        QCOMPARE(money.type(), FieldType(FieldValue(Money {}).index()));
    }
};

HQS_TEST(fieldvalue, TestFieldValue)
#include "tst_fieldvalue.moc"
