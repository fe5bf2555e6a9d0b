// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parameter.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

ParameterValue value(QDate from, QDate to, qint64 amount, LawStatus status = LawStatus::InForce)
{
    return { .from = from, .to = to, .amount = amount, .unit = Unit::Roubles, .provenance = { .status = status } };
}

Parameter fee()
{
    return { .id = ParameterId(u"fee"_s),
        .title = {},
        .values = { value({}, { 2024, 6, 30 }, 3500, LawStatus::Historic),
            value({ 2024, 7, 1 }, { 2026, 12, 31 }, 4200), value({ 2026, 9, 1 }, {}, 9000, LawStatus::Proposed) } };
}

} // namespace

class TestParameter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theValueOfTheDayHolds_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("expected"); ///< -1: none
        QTest::newRow("long before") << QDate(1995, 1, 1) << qint64(3500);
        QTest::newRow("last day of the old value") << QDate(2024, 6, 30) << qint64(3500);
        QTest::newRow("first day of the new value") << QDate(2024, 7, 1) << qint64(4200);
        QTest::newRow("a proposal changes nothing") << QDate(2026, 10, 1) << qint64(4200);
        QTest::newRow("last known day") << QDate(2026, 12, 31) << qint64(4200);
        QTest::newRow("after the last known day") << QDate(2027, 1, 1) << qint64(-1);
    }
    void theValueOfTheDayHolds()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, expected);
        const Parameter parameter = fee();
        const ParameterValue *found = parameter.on(day);
        QCOMPARE(found ? found->amount : -1, expected);
        Parameters all;
        QVERIFY(all.add(parameter));
        QCOMPARE(all.amount(parameter.id, day).value_or(-1), expected);
    }

    void beforeTheFirstValueThereIsNone()
    {
        const Parameter parameter {
            .id = ParameterId(u"p"_s), .title = {}, .values = { value({ 2015, 1, 1 }, {}, 3) }
        };
        QVERIFY(!parameter.on({ 2014, 12, 31 }));
        QCOMPARE(parameter.on({ 2015, 1, 1 })->amount, 3);
        QCOMPARE(parameter.on({ 2199, 1, 1 })->amount, 3);
    }

    void anIdIsTakenOnce()
    {
        Parameters all;
        QVERIFY(all.add(fee()));
        QVERIFY(!all.add(fee()));
        QVERIFY(all.find(ParameterId(u"fee"_s)));
        QVERIFY(!all.find(ParameterId(u"fees"_s)));
        QVERIFY(!all.amount(ParameterId(u"fees"_s), { 2026, 1, 1 }));
    }

    void onlyANameAndADayMakeAValueChecked()
    {
        Provenance provenance;
        QVERIFY(!provenance.isChecked());
        provenance.checkedBy = u"А. Юрист"_s;
        QVERIFY(!provenance.isChecked());
        provenance.checkedOn = { 2026, 11, 24 };
        QVERIFY(provenance.isChecked());
    }
};

HQS_TEST(parameter, TestParameter)
#include "tst_parameter.moc"
