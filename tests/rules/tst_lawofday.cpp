// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the law of a day, whatever the numbers are.
#include "cases/inspection.h"
#include "catalog/catalog.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestLawOfDay : public QObject {
    Q_OBJECT

    Catalog m_catalog;

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
        m_catalog = *std::move(catalog);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Today's pack asked for yesterday gives yesterday's law: each value on its first and last day, none of another.
    void everyValueHoldsOnItsFirstAndLastDay()
    {
        int compared = 0;
        for (const auto &[id, parameter] : m_catalog.parameters()) {
            for (const ParameterValue &value : parameter.values) {
                if (value.provenance.status == LawStatus::Proposed)
                    continue;
                for (const QDate day : { value.from, value.to }) {
                    if (!day.isValid())
                        continue;
                    QVERIFY2(parameter.on(day) == &value, qPrintable(id.text()));
                    ++compared;
                }
                QVERIFY2(
                    !value.from.isValid() || parameter.on(value.from.addDays(-1)) != &value, qPrintable(id.text()));
                QVERIFY2(!value.to.isValid() || parameter.on(value.to.addDays(1)) != &value, qPrintable(id.text()));
            }
        }
        QVERIFY(compared >= 60);
    }

    /// A change of tomorrow's law leaves every answer about an earlier day as it was.
    void aLaterValueChangesNoEarlierAnswer()
    {
        const Parameter known = *m_catalog.parameters().find(ParameterId(u"thr.general"_s));
        Parameter changed = known;
        const QDate day(2030, 1, 1);
        const auto open = std::ranges::find_if(changed.values, [](const ParameterValue &value) {
            return !value.to.isValid() && value.provenance.status != LawStatus::Proposed;
        });
        QVERIFY(open != changed.values.end());
        open->to = day.addDays(-1);
        ParameterValue next = *open;
        next.from = day;
        next.to = {};
        next.amount += 1;
        changed.values.push_back(next);
        for (QDate asked(2009, 1, 1); asked < day; asked = asked.addDays(17)) {
            const ParameterValue *before = known.on(asked);
            const ParameterValue *after = changed.on(asked);
            QCOMPARE(after != nullptr, before != nullptr);
            QVERIFY(!before || (after->amount == before->amount && after->unit == before->unit));
        }
        QCOMPARE(changed.on(day)->amount, known.on(day)->amount + 1);
    }

    /// Whatever the day and the calendar year: more working days never end on an earlier date.
    void moreWorkingDaysNeverEndEarlier()
    {
        const WorkCalendar &calendar = m_catalog.calendar();
        for (QDate start(2023, 12, 1); start < QDate(2028, 3, 10); start = start.addDays(1)) {
            QDate before = start;
            for (int days = 1; days <= 40; ++days) {
                const auto end = calendar.shifted(start, days);
                QVERIFY(end);
                QVERIFY2(*end > before, qPrintable(start.toString(Qt::ISODate)));
                QVERIFY(calendar.isWorking(*end));
                before = *end;
            }
        }
    }

    /// A duty is judged by the law of the day it was paid on.
    void aDutyIsThatOfTheDayOfPayment()
    {
        const auto isTooLittle = [this](QDate paidOn, qint64 roubles) {
            Record record;
            record.set(FieldId(u"permit.dutyPaidOn"_s), FieldValue(paidOn));
            record.set(FieldId(u"permit.dutyAmount"_s), FieldValue(Money { roubles * 100 }));
            const auto findings = inspect(m_catalog, Facts(record, { 2026, 11, 24 }, &m_catalog.parameters()));
            return std::ranges::any_of(
                findings, [](const Finding &finding) { return finding.check->id.text() == u"permit.duty.tooLittle"; });
        };
        const Parameter *duty = m_catalog.parameters().find(ParameterId(u"fee.work_permit.issue"_s));
        for (const ParameterValue &value : duty->values) {
            const QDate day = value.from.isValid() ? value.from : value.to;
            QVERIFY(!isTooLittle(day, value.amount));
            QVERIFY(isTooLittle(day, value.amount - 1));
        }
    }

    /// The law page groups the rules by the first part of their id; every rule has its heading.
    void everyRuleHasItsGroup()
    {
        QStringList codes;
        for (const Option &group : m_catalog.list(u"law_groups"_s))
            codes << group.code;
        for (const auto &[id, parameter] : m_catalog.parameters())
            QVERIFY2(codes.contains(id.text().section(u'.', 0, 0)), qPrintable(id.text()));
        for (const DeadlineRule &rule : m_catalog.deadlines())
            QVERIFY2(codes.contains(rule.id.text().section(u'.', 0, 0)), qPrintable(rule.id.text()));
    }
};

HQS_TEST(lawofday, TestLawOfDay)
#include "tst_lawofday.moc"
