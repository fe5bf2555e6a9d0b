// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officenumbers.h"
#include "domain/knownfields.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

LawWord officeMonths(const QString &rule, qint64 amount, Unit unit)
{
    return { .rule = rule,
        .from = { 2026, 1, 1 },
        .said = OfficeValue { .to = {}, .amount = amount, .unit = unit, .basis = { u"Закон № 1-ФЗ"_s, u"Law 1-FZ"_s } },
        .note = {},
        .by = u"Иванова"_s,
        .on = { 2026, 11, 24 },
        .at = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC) };
}

} // namespace

class TestOfficeNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_catalog.emplace(*std::move(loaded));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_catalog->setOfficeWords({});
    }

    void aCheckNamesTheNumbersOfTheOfficeItJudgesBy()
    {
        const ParameterId id(u"passport.months.permit"_s);
        const auto uses = [&id](const Check &check) {
            const auto numbers = parametersOf(check.wrong);
            return std::ranges::find(numbers, id) != numbers.end();
        };
        const auto check = std::ranges::find_if(m_catalog->checks(), uses);
        QVERIFY(check != m_catalog->checks().end());
        const Record record;
        QVERIFY(officeNumbersOf(*check, *m_catalog, factsOf(record)).empty());

        m_catalog->setOfficeWords({ officeMonths(id.text(), 9, Unit::Months) });
        const auto numbers = officeNumbersOf(*check, *m_catalog, factsOf(record));
        QCOMPARE(numbers.size(), 1u);
        QCOMPARE(numbers.front().value->amount, qint64(9));
        const QString russian = spelled(numbers.front(), Language::Russian);
        QVERIFY2(russian.startsWith(u"Решение офиса: "_s) && russian.contains(u"Закон № 1-ФЗ"_s), qPrintable(russian));
        const QString english = spelled(numbers.front(), Language::English);
        QVERIFY2(english.startsWith(u"Office's own value: "_s) && english.contains(u"9 months"_s), qPrintable(english));

        // The field at which the check points says so too; a check by other numbers does not.
        QVERIFY(!officeNumbersOf(check->field, *m_catalog, factsOf(record)).empty());
        const auto other = std::ranges::find_if_not(m_catalog->checks(), uses);
        QVERIFY(officeNumbersOf(*other, *m_catalog, factsOf(record)).empty());
    }

    void thePayIsJudgedByTheThresholdOfItsCategory()
    {
        const auto check = std::ranges::find_if(
            m_catalog->checks(), [](const Check &rule) { return rule.computed == Computed::PayBelowThreshold; });
        QVERIFY(check != m_catalog->checks().end());
        const auto &[category, threshold] = *m_catalog->pay().thresholds.begin();
        const ParameterValue *law = m_catalog->parameters().find(threshold)->on(today());
        m_catalog->setOfficeWords({ officeMonths(threshold.text(), 1, law ? law->unit : Unit::RoublesPerMonth) });
        Record record;
        QVERIFY(officeNumbersOf(*check, *m_catalog, factsOf(record)).empty()); // no category, no threshold
        record.set(Place { known::category.id() }, Code { category });
        QCOMPARE(officeNumbersOf(*check, *m_catalog, factsOf(record)).size(), 1u);
    }

private:
    static QDate today() { return { 2026, 11, 24 }; }
    Facts factsOf(const Record &record) const { return Facts(record, today(), &m_catalog->parameters()); }

    std::optional<Catalog> m_catalog;
};

HQS_TEST(officenumbers, TestOfficeNumbers)
#include "tst_officenumbers.moc"
