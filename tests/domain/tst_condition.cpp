// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/condition.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

FieldId id(const char16_t *name)
{
    return FieldId(QString::fromUtf16(name));
}

Condition compare(const char16_t *field, Relation relation, Operand other)
{
    return { Compare { id(field), relation, std::move(other) } };
}

Parameters law()
{
    Parameters parameters;
    const auto add = [&parameters](const char16_t *name, qint64 before, qint64 after) {
        const auto value = [](QDate from, QDate to, qint64 amount) {
            return ParameterValue { .from = from, .to = to, .amount = amount, .unit = Unit::Months, .provenance = {} };
        };
        return parameters.add({ .id = ParameterId(QString::fromUtf16(name)),
            .title = {},
            .values = { value({}, { 2026, 6, 30 }, before), value({ 2026, 7, 1 }, {}, after) } });
    };
    const bool added = add(u"months", 12, 18) && add(u"pay", 167'000, 250'000);
    Q_ASSERT(added);
    return parameters;
}

} // namespace

class TestCondition : public QObject {
    Q_OBJECT

    Record m_record;
    const Parameters m_law = law();
    const QDate m_today { 2026, 11, 24 };

    bool isTrue(const Condition &condition, int item = 0) const
    {
        return holds(condition, Facts(m_record, m_today, &m_law), item);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_record = {};
        m_record.set(id(u"a.date"), QDate(2026, 11, 24));
        m_record.set(id(u"a.later"), QDate(2028, 5, 23));
        m_record.set(id(u"a.code"), Code { u"visa"_s });
        m_record.set(id(u"a.flag"), true);
        m_record.set(id(u"a.number"), qint64(18));
        m_record.set(id(u"a.pay"), Money { 25'000'000 });
        m_record.set(id(u"a.text"), u"Ким"_s);
        m_record.set(id(u"a.same"), u"Ким"_s);
        m_record.set(id(u"a.unread"), Unread { u"завтра"_s });
    }

    void aTestAboutOneFieldHolds_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const Condition &condition, bool expected) {
            QTest::newRow(name) << condition << expected;
        };
        using enum Relation;
        row("always", {}, true);
        row("filled", { Filled { id(u"a.text") } }, true);
        row("not filled", { Filled { id(u"a.nothing") } }, false);
        row("what cannot be read is filled", { Filled { id(u"a.unread") } }, true);
        row("choice among", { OneOf { id(u"a.code"), { u"no"_s, u"visa"_s } } }, true);
        row("choice not among", { OneOf { id(u"a.code"), { u"no"_s } } }, false);
        row("flag among", { OneOf { id(u"a.flag"), { u"true"_s } } }, true);
        row("empty among", { OneOf { id(u"a.nothing"), { u""_s } } }, false);
        row("before a fixed day", compare(u"a.date", Before, { QDate(2026, 11, 25) }), true);
        row("not before the same day", compare(u"a.date", Before, { QDate(2026, 11, 24) }), false);
        row("not after the same day", compare(u"a.date", After, { QDate(2026, 11, 24) }), false);
        row("at least the same day", compare(u"a.date", AtLeast, { QDate(2026, 11, 24) }), true);
        row("the same day", compare(u"a.date", SameAs, { QDate(2026, 11, 24) }), true);
        row("today", compare(u"a.date", SameAs, { Today {} }), true);
        row("after today", compare(u"a.later", After, { Today {} }), true);
        row("today moved back by days", compare(u"a.date", After, { .base = Today {}, .days = qint64(-1) }), true);
        row("another field", compare(u"a.date", Before, { id(u"a.later") }), true);
        row("another field that is empty", compare(u"a.date", Before, { id(u"a.nothing") }), false);
        row("an empty field", compare(u"a.nothing", Before, { Today {} }), false);
        row("an unread field", compare(u"a.unread", Before, { QDate(2199, 1, 1) }), false);
        row("the day before 18 months", compare(u"a.later", Before, { .base = Today {}, .months = qint64(18) }), true);
        row("18 months by a parameter",
            compare(u"a.later", Before, { .base = Today {}, .months = ParameterId(u"months"_s) }), true);
        row("a parameter nobody knows",
            compare(u"a.later", Before, { .base = Today {}, .months = ParameterId(u"?"_s) }), false);
        row("number at least", compare(u"a.number", AtLeast, { Amount(qint64(18)) }), true);
        row("number less", compare(u"a.number", LessThan, { Amount(qint64(18)) }), false);
        row("money is compared in roubles", compare(u"a.pay", AtLeast, { Amount(qint64(250'000)) }), true);
        row("money under a parameter", compare(u"a.pay", LessThan, { Amount(ParameterId(u"pay"_s)) }), false);
        row("texts alike", compare(u"a.text", SameAs, { id(u"a.same") }), true);
        row("texts not alike", compare(u"a.text", SameAs, { id(u"a.code") }), false);
        row("a date is no number", compare(u"a.number", Before, { id(u"a.text") }), false);
    }
    void aTestAboutOneFieldHolds()
    {
        QFETCH(Condition, condition);
        QFETCH(bool, expected);
        QCOMPARE(isTrue(condition), expected);
    }

    void aParameterIsThatOfTheDay()
    {
        const auto shortPassport
            = compare(u"a.later", Relation::Before, { .base = Today {}, .months = ParameterId(u"months"_s) });
        m_record.set(id(u"a.later"), QDate(2027, 6, 29));
        QVERIFY(!holds(shortPassport, Facts(m_record, { 2026, 6, 29 }, &m_law)));
        QVERIFY(holds(shortPassport, Facts(m_record, { 2026, 7, 1 }, &m_law)));
        QVERIFY(!holds(shortPassport, Facts(m_record, { 2026, 7, 1 })));
    }

    void partsAreJoined_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<bool>("expected");
        const Condition yes { Filled { id(u"a.text") } };
        const Condition no { Filled { id(u"a.nothing") } };
        QTest::newRow("all") << Condition { AllOf { { yes, yes } } } << true;
        QTest::newRow("not all") << Condition { AllOf { { yes, no } } } << false;
        QTest::newRow("any") << Condition { AnyOf { { no, yes } } } << true;
        QTest::newRow("not any") << Condition { AnyOf { { no, no } } } << false;
        QTest::newRow("none") << Condition { NoneOf { { no, no } } } << true;
        QTest::newRow("not none") << Condition { NoneOf { { no, yes } } } << false;
        QTest::newRow("nested") << Condition { AllOf { { yes, { NoneOf { { { AnyOf { { no, no } } } } } } } } } << true;
    }
    void partsAreJoined()
    {
        QFETCH(Condition, condition);
        QFETCH(bool, expected);
        QCOMPARE(isTrue(condition), expected);
    }

    void insideARoleTheItemIsAsked()
    {
        m_record.setItems(RoleId(u"family"_s), 2);
        m_record.set({ id(u"family.relation"), 1 }, Code { u"spouse"_s });
        m_record.set({ id(u"family.relation"), 2 }, Code { u"child"_s });
        const Condition isChild { OneOf { id(u"family.relation"), { u"child"_s } } };
        QVERIFY(!isTrue(isChild, 1));
        QVERIFY(isTrue(isChild, 2));
        QVERIFY(!isTrue(isChild, 3));
        QVERIFY(isTrue({ Filled { id(u"a.text") } }, 2));
    }

    void fromOutsideAnyItemWillDo_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const Condition &condition, bool expected) {
            QTest::newRow(name) << condition << expected;
        };
        const Condition family { Filled { id(u"family.surnameRu") } };
        row("somebody has a name", family, true);
        row("nobody has a patronymic", { Filled { id(u"family.patronymicRu") } }, false);
        row("none turns it round", { NoneOf { { family } } }, false);
        row("the second is a child", { OneOf { id(u"family.relation"), { u"child"_s } } }, true);
        row("nobody is a parent", { OneOf { id(u"family.relation"), { u"parent"_s } } }, false);
        row("somebody was born after a day", compare(u"family.birthDate", Relation::After, { QDate(2015, 1, 1) }),
            true);
        row("nobody was born after another", compare(u"family.birthDate", Relation::After, { QDate(2019, 1, 1) }),
            false);
        row("a field outside against any item",
            compare(u"a.date", Relation::Before, { .base = id(u"family.birthDate"), .months = qint64(120) }), true);
        row("a field outside against all too old",
            compare(u"a.date", Relation::Before, { .base = id(u"family.birthDate"), .months = qint64(12) }), false);
        row("both fields of the same item",
            compare(u"family.birthDate", Relation::SameAs, { id(u"family.formerBirth") }), false);
        row("another role has no items", { Filled { id(u"signatory.surnameRu") } }, false);
    }
    void fromOutsideAnyItemWillDo()
    {
        QFETCH(Condition, condition);
        QFETCH(bool, expected);
        m_record.setItems(RoleId(u"family"_s), 2);
        m_record.set({ id(u"family.surnameRu"), 2 }, u"Ким"_s);
        m_record.set({ id(u"family.relation"), 2 }, Code { u"child"_s });
        m_record.set({ id(u"family.birthDate"), 1 }, QDate(1988, 1, 1));
        m_record.set({ id(u"family.birthDate"), 2 }, QDate(2018, 1, 1));
        m_record.set({ id(u"family.formerBirth"), 1 }, QDate(2018, 1, 1));
        QCOMPARE(isTrue(condition), expected);
    }

    void itemsThatWereTakenAwayDoNotCount()
    {
        m_record.set({ id(u"family.surnameRu"), 1 }, u"Ким"_s);
        QVERIFY(!isTrue({ Filled { id(u"family.surnameRu") } }));
        m_record.setItems(RoleId(u"family"_s), 1);
        QVERIFY(isTrue({ Filled { id(u"family.surnameRu") } }));
    }

    void aConditionOfACardIsSeenFromItsRole()
    {
        const Condition written { AllOf { { compare(u"endsOn", Relation::Before, { id(u"startsOn") }),
            { NoneOf { { { Filled { id(u"contract.signedOn") } } } } },
            { AnyOf { { { OneOf { id(u"kind"), { u"x"_s } } } } } } } } };
        const auto fields = fieldsOf(inRole(written, RoleId(u"insurance"_s)));
        const std::vector expected { id(u"insurance.endsOn"), id(u"insurance.startsOn"), id(u"contract.signedOn"),
            id(u"insurance.kind") };
        QCOMPARE(fields, expected);
        QVERIFY(fieldsOf({}).empty());
    }
};

HQS_TEST(condition, TestCondition)
#include "tst_condition.moc"
