// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

Field field(FieldRule rule)
{
    Field made;
    made.id = FieldId(u"card.field"_s);
    made.rule = std::move(rule);
    return made;
}

std::optional<Problem> problemOf(const Field &field, const FieldValue &value)
{
    Record record;
    record.set(field.id, value);
    return check(field, Facts(record));
}

QString named(Alphabet alphabet)
{
    return alphabet == Alphabet::Cyrillic ? u"Cyrillic"_s : alphabet == Alphabet::Latin ? u"Latin"_s : u"any"_s;
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTextIsJudgedByItsLetters_data()
    {
        QTest::addColumn<Alphabet>("alphabet");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("flaw"); ///< -1: none
        QTest::addColumn<QString>("detail");
        const auto row
            = [](Alphabet alphabet, const QString &text, std::optional<Flaw> flaw = {}, const QString &detail = {}) {
                  QTest::addRow("%s: %s", qPrintable(named(alphabet)), qPrintable(text.left(40)))
                      << alphabet << text << (flaw ? static_cast<int>(*flaw) : -1) << detail;
              };
        using enum Alphabet;
        row(Cyrillic, u"Ким"_s);
        row(Cyrillic, u"Ван Дер Ваальс-Ёлкина"_s);
        row(Cyrillic, u"д’Артаньян"_s);
        row(Cyrillic, u"№ 5, кв. 12"_s);
        row(Cyrillic, u"Кiм"_s, Flaw::NotCyrillic, u"i"_s);
        row(Cyrillic, u"Cидоров"_s, Flaw::NotCyrillic, u"C"_s);
        row(Cyrillic, u"KIM"_s, Flaw::NotCyrillic, u"K"_s);
        row(Latin, u"O'NEILL-SMITH"_s);
        row(Latin, u"GARCÍA LÓPEZ"_s);
        row(Latin, u"NGUYỄN"_s);
        row(Latin, u"АNNA"_s, Flaw::NotLatin, u"А"_s);
        row(Latin, u"Ким"_s, Flaw::NotLatin, u"К"_s);
        row(Any, u"ООО «Rosa Ltd»"_s);
        row(Any, u"Ленинградский пр-т, 37A"_s);
        row(Any, u"OОО «Ромашка»"_s, Flaw::MixedAlphabets, u"OОО"_s);
        row(Any, u"улица Cоветская"_s, Flaw::MixedAlphabets, u"Cоветская"_s);
        row(Any, u"слово в конце Mосква"_s, Flaw::MixedAlphabets, u"Mосква"_s);
        row(Any, u"Р-5B и B-5Р"_s);
        row(Any, u"金正"_s);
        row(Any, u"температура 20°"_s);
        row(Any, u"две\nстроки"_s);
        row(Any, u"улыбка \U0001F600"_s, Flaw::Unprintable, u"U+D83D"_s);
        row(Any, u"звезда ★"_s, Flaw::Unprintable, u"U+2605"_s);
        row(Any, u"табуляция\t"_s, Flaw::Unprintable, u"U+0009"_s);
        row(Any, u"возврат\r\n"_s, Flaw::Unprintable, u"U+000D"_s);
        row(Any, u"ноль\u0001"_s, Flaw::Unprintable, u"U+0001"_s);
        row(Any, u"невидимый\u200Bпробел"_s, Flaw::Unprintable, u"U+200B"_s);
        row(Any, u"справа\u202Eналево"_s, Flaw::Unprintable, u"U+202E"_s);
        row(Any, u"личный знак \uE000"_s, Flaw::Unprintable, u"U+E000"_s);
        row(Cyrillic, u"Ким\u200B"_s, Flaw::Unprintable, u"U+200B"_s);
    }
    void aTextIsJudgedByItsLetters()
    {
        QFETCH(Alphabet, alphabet);
        QFETCH(QString, text);
        QFETCH(int, flaw);
        QFETCH(QString, detail);
        const auto problem = problemOf(field(TextRule { .alphabet = alphabet }), text);
        QCOMPARE(problem ? static_cast<int>(problem->flaw) : -1, flaw);
        if (problem)
            QCOMPARE(problem->detail, detail);
    }

    void aTextIsAsLongAsItsCells()
    {
        const Field short20 = field(TextRule { .maxLength = 20 });
        QVERIFY(!problemOf(short20, QString(20, u'Ж')));
        QCOMPARE(problemOf(short20, QString(21, u'Ж')), std::optional(Problem { Flaw::TooLong, u"20"_s }));
        QVERIFY(!problemOf(field(TextRule {}), QString(10'000, u'Ж')));
        QCOMPARE(problemOf(short20, QString(10'000, u'Ж')), std::optional(Problem { Flaw::TooLong, u"20"_s }));
    }

    void aTextFollowsItsPattern()
    {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[0-9]{8}|[0-9]{11}"_s));
        const Field oktmo = field(TextRule { .pattern = pattern });
        QVERIFY(!problemOf(oktmo, u"45348000"_s));
        QCOMPARE(problemOf(oktmo, u"4534800"_s), std::optional(Problem { Flaw::BadFormat, {} }));
    }

    void aControlledNumberNamesItsFlaw_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("flaw");
        QTest::newRow("good") << u"7707083893"_s << -1;
        QTest::newRow("slip of the finger") << u"7707083892"_s << int(Flaw::WrongCheckDigit);
        QTest::newRow("a digit short") << u"770708389"_s << int(Flaw::WrongLength);
        QTest::newRow("letters") << u"7707O83893"_s << int(Flaw::BadFormat);
    }
    void aControlledNumberNamesItsFlaw()
    {
        QFETCH(QString, number);
        QFETCH(int, flaw);
        const auto problem = problemOf(field(TextRule { .control = Control::Inn }), number);
        QCOMPARE(problem ? int(problem->flaw) : -1, flaw);
    }

    void anAccountIsCheckedAgainstItsBank()
    {
        const FieldId bik(u"card.bik"_s);
        const Field account = field(TextRule { .control = Control::Account, .controlWith = bik });
        Record record;
        record.set(account.id, u"40702810138250123018"_s);
        QVERIFY(!check(account, Facts(record)));
        record.set(bik, u"044525225"_s);
        QCOMPARE(check(account, Facts(record)), std::optional(Problem { Flaw::WrongCheckDigit, {} }));
        record.set(account.id, u"40702810138250123017"_s);
        QVERIFY(!check(account, Facts(record)));
    }

    void aValueStaysInItsRange_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("lowest number") << 0 << qint64(1) << true;
        QTest::newRow("highest number") << 0 << qint64(1095) << true;
        QTest::newRow("number below") << 0 << qint64(0) << false;
        QTest::newRow("number above") << 0 << qint64(1096) << false;
        QTest::newRow("no money") << 1 << qint64(0) << true;
        QTest::newRow("the most money") << 1 << MoneyRule {}.max.kopecks << true;
        QTest::newRow("money below zero") << 1 << qint64(-1) << false;
        QTest::newRow("money beyond belief") << 1 << MoneyRule {}.max.kopecks + 1 << false;
        QTest::newRow("year 1899") << 2 << qint64(1899) << false;
        QTest::newRow("year 1900") << 2 << qint64(1900) << true;
        QTest::newRow("year 2199") << 2 << qint64(2199) << true;
        QTest::newRow("year 2200") << 2 << qint64(2200) << false;
    }
    void aValueStaysInItsRange()
    {
        QFETCH(int, kind);
        QFETCH(qint64, value);
        QFETCH(bool, good);
        const auto problem = kind == 0 ? problemOf(field(NumberRule { .min = 1, .max = 1095 }), value)
            : kind == 1                ? problemOf(field(MoneyRule {}), Money { value })
                                       : problemOf(field(DateRule {}), QDate(int(value), 6, 1));
        QCOMPARE(!problem, good);
        if (problem)
            QCOMPARE(problem->flaw, Flaw::OutOfRange);
    }

    void aChoiceIsOneOfItsOptions()
    {
        const Field sex = field(ChoiceRule { { { u"m"_s, {} }, { u"f"_s, {} } } });
        QVERIFY(!problemOf(sex, Code { u"f"_s }));
        QCOMPARE(problemOf(sex, Code { u"F"_s }), std::optional(Problem { Flaw::UnknownChoice, u"F"_s }));
    }

    void whatCannotBeReadIsReportedAsTyped()
    {
        const auto problem = problemOf(field(DateRule {}), Unread { u"32.01.2026"_s });
        QCOMPARE(problem, std::optional(Problem { Flaw::Unreadable, u"32.01.2026"_s }));
        QVERIFY(isMalformed(*problem));
    }

    void aValueOfAnotherTypeIsMalformed()
    {
        QCOMPARE(problemOf(field(DateRule {}), u"2026-01-01"_s)->flaw, Flaw::BadFormat);
    }

    void onlyARequiredFieldIsMissed()
    {
        const Record empty;
        Field date = field(DateRule {});
        QVERIFY(!check(date, Facts(empty)));
        date.required = true;
        QCOMPARE(check(date, Facts(empty)), std::optional(Problem { Flaw::Missing, {} }));
        QVERIFY(!isMalformed(*check(date, Facts(empty))));
    }

    void aFieldNotAskedIsNeitherWrongNorAnswered()
    {
        Field field = ::field(TextRule { .maxLength = 2 });
        field.required = true;
        field.when = { Filled { FieldId(u"card.other"_s) } };
        Record record;
        QVERIFY(!check(field, Facts(record)));
        record.set(field.id, u"left over"_s);
        QVERIFY(!check(field, Facts(record)));
        QVERIFY(!answer(field, Facts(record)));
        record.set(FieldId(u"card.other"_s), u"x"_s);
        QCOMPARE(check(field, Facts(record))->flaw, Flaw::TooLong);
        QCOMPARE(answer(field, Facts(record)), std::optional(FieldValue(u"left over"_s)));
    }

    void aJoinedFieldSkipsEmptyParts()
    {
        Field name = field(TextRule {});
        name.joins = { { FieldId(u"p.surname"_s) }, { FieldId(u"p.given"_s) },
            { FieldId(u"p.patronymic"_s), Condition { Filled { FieldId(u"p.given"_s) } } } };
        name.separator = u" "_s;
        Record record;
        QVERIFY(!answer(name, Facts(record)));
        record.set(FieldId(u"p.surname"_s), u"Иванова"_s);
        record.set(FieldId(u"p.patronymic"_s), QString());
        QCOMPARE(answer(name, Facts(record)), std::optional(FieldValue(u"Иванова"_s)));
        record.set(FieldId(u"p.patronymic"_s), u"left over"_s); // is not asked without a given name
        QCOMPARE(answer(name, Facts(record)), std::optional(FieldValue(u"Иванова"_s)));
        record.set(FieldId(u"p.given"_s), u"Анна"_s);
        record.set(FieldId(u"p.patronymic"_s), u"Петровна"_s);
        QCOMPARE(answer(name, Facts(record)), std::optional(FieldValue(u"Иванова Анна Петровна"_s)));
        QVERIFY(!check(name, Facts(record)));
    }

    void eachItemIsCheckedOnItsOwn()
    {
        Field sex = field(ChoiceRule { { { u"m"_s, {} } } });
        sex.required = true;
        Record record;
        record.set({ sex.id, 1 }, Code { u"m"_s });
        record.set({ sex.id, 2 }, Code { u"x"_s });
        QVERIFY(!check(sex, Facts(record), 1));
        QCOMPARE(check(sex, Facts(record), 2)->flaw, Flaw::UnknownChoice);
        QCOMPARE(check(sex, Facts(record), 3)->flaw, Flaw::Missing);
    }
};

HQS_TEST(check, TestCheck)
#include "tst_check.moc"
