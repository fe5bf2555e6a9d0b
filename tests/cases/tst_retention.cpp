// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/retention.h"
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

using RetentionStanding = Retention::Standing;

/// Terms of a law that no country has: first 10 days, from July on 20.
Parameters inventedTerms()
{
    Parameters parameters;
    const auto add = [&](const QString &id, Unit unit, std::vector<std::pair<QDate, qint64>> values) {
        Parameter parameter { .id = ParameterId(id), .title = {}, .values = {}, .replaced = {} };
        for (std::size_t i = 0; i < values.size(); ++i) {
            const QDate end = i + 1 < values.size() ? values[i + 1].first.addDays(-1) : QDate();
            parameter.values.push_back(
                { .from = values[i].first, .to = end, .amount = values[i].second, .unit = unit, .provenance = {} });
        }
        parameters.add(std::move(parameter));
    };
    add(u"pd.destroy.days"_s, Unit::CalendarDays, { { QDate(2026, 1, 1), 10 }, { QDate(2026, 7, 1), 20 } });
    add(u"retention.consent.years"_s, Unit::Years, { { QDate(2000, 1, 1), 2 } });
    add(u"retention.personnel.years"_s, Unit::Years, { { QDate(2000, 1, 1), 7 } });
    return parameters;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void standings_data()
    {
        QTest::addColumn<QStringList>("closings"); // empty text: open
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("standing");
        QTest::addColumn<QDate>("destroyBy");
        const auto row
            = [](const char *name, const QStringList &closings, QDate today, RetentionStanding standing,
                  QDate destroyBy = {}) { QTest::newRow(name) << closings << today << int(standing) << destroyBy; };
        const QDate day(2026, 3, 1);
        row("no case", {}, day, RetentionStanding::NoCase);
        row("one that ends tomorrow", { u"2026-03-02"_s }, day, RetentionStanding::InUse);
        row("an open case", { u""_s }, day, RetentionStanding::InUse);
        row("one open, one closed", { u"2020-01-01"_s, u""_s }, day, RetentionStanding::InUse);
        row("closed today", { u"2026-03-01"_s }, day, RetentionStanding::Due, { 2026, 3, 11 });
        row("on the last day", { u"2026-02-19"_s }, day, RetentionStanding::Due, { 2026, 3, 1 });
        row("a day later", { u"2026-02-18"_s }, day, RetentionStanding::Overdue, { 2026, 2, 28 });
        row("the last closing counts", { u"2026-02-20"_s, u"2026-01-05"_s }, day, RetentionStanding::Due,
            { 2026, 3, 2 });
        row("by the law of its day", { u"2026-07-01"_s }, { 2026, 7, 15 }, RetentionStanding::Due, { 2026, 7, 21 });
        row("before any law", { u"2025-05-05"_s }, day, RetentionStanding::Due);
    }
    void standings()
    {
        QFETCH(const QStringList, closings);
        QFETCH(const QDate, today);
        QFETCH(const int, standing);
        QFETCH(const QDate, destroyBy);
        std::vector<std::optional<QDate>> ends;
        for (const QString &text : closings)
            ends.push_back(text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate)));
        const Retention retention = retentionOf(inventedTerms(), ends, std::nullopt, today);
        QCOMPARE(int(retention.standing), standing);
        QCOMPARE(retention.destroyBy, destroyBy);
    }

    void papersAreKeptLonger()
    {
        const QDate end(2026, 3, 1);
        const Retention plain = retentionOf(inventedTerms(), { end }, std::nullopt, end);
        QCOMPARE(plain.consentUntil, end.addYears(2));
        QCOMPARE(plain.personnelUntil, end.addYears(7));
        const QDate withdrawn(2026, 1, 15);
        QCOMPARE(retentionOf(inventedTerms(), { end }, withdrawn, end).consentUntil, withdrawn.addYears(2));
    }

    void aCaseEndsWithItsLastDuty()
    {
        CaseFile file = blankCase();
        QCOMPARE(endOf(file, testDay), std::optional<QDate>());
        file.set(known::terminatedOn.id(), FieldValue(testDay));
        QCOMPARE(endOf(file, testDay), std::optional<QDate>()); // the notice of the termination is owed
        file.set(FieldId(u"employment.terminationNoticeOn"_s), FieldValue(testDay.addDays(2)));
        QCOMPARE(endOf(file, testDay), std::optional(testDay.addDays(2)));
        file.set(known::startedOn.id(), FieldValue(testDay.addMonths(-1)));
        QCOMPARE(endOf(file, testDay), std::optional<QDate>()); // and the salary notice of the quarter
    }

    /// The rules that come with the program have all three terms.
    void theRulesHaveTheTerms()
    {
        const Retention retention = retentionOf(rules().parameters(), { testDay }, std::nullopt, testDay);
        QVERIFY(retention.destroyBy > testDay);
        QVERIFY(retention.consentUntil > retention.destroyBy);
        QVERIFY(retention.personnelUntil > retention.consentUntil);
    }
};

HQS_TEST(retention, TestRetention)
#include "tst_retention.moc"
