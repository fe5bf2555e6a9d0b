// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the examples of tests/rules/pay.json. To add one, edit the JSON; this file does not change.
#include "cases/inspection.h"
#include "cases/paymonitor.h"

#include "suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const QJsonValue &written)
{
    return QDate::fromString(written.toString(), Qt::ISODate);
}

/// Roubles and kopecks as a lawyer writes them: "749999.99".
Money money(const QJsonValue &written)
{
    const QStringList parts = written.toString().split(u'.');
    return Money { parts[0].toLongLong() * 100 + (parts.size() > 1 ? parts[1].toLongLong() : 0) };
}

QString roubles(std::optional<Money> money)
{
    if (!money)
        return u"none"_s;
    return money->kopecks % 100 == 0
        ? QString::number(money->kopecks / 100)
        : u"%1.%2"_s.arg(money->kopecks / 100).arg(money->kopecks % 100, 2, 10, QChar(u'0'));
}

QString spelled(PayVerdict verdict)
{
    return verdict == PayVerdict::Enough ? u"enough"_s : verdict == PayVerdict::Short ? u"short"_s : u"unknown"_s;
}

} // namespace

class TestPayMonitor : public QObject {
    Q_OBJECT

    Catalog m_catalog;

    void put(Record &record, const QJsonObject &given) const
    {
        for (auto answer = given.begin(); answer != given.end(); ++answer) {
            const auto place = fromPath(answer.key());
            const Field *field = place ? m_catalog.field(place->field) : nullptr;
            if (!field) {
                qWarning("no field %s", qPrintable(answer.key()));
                continue;
            }
            record.set(*place,
                field->type() == FieldType::Money ? FieldValue(money(*answer))
                                                  : fromStorage(field->type(), answer->toString()));
            if (place->item > 0)
                record.setItems(roleOf(place->field), std::max(record.items(roleOf(place->field)), place->item));
        }
    }

    Record employedAt(const QString &monthly) const
    {
        Record record;
        put(record,
            { { u"permit.category"_s, u"general"_s }, { u"contract.monthlyPay"_s, monthly },
                { u"employment.startedOn"_s, u"2026-01-12"_s }, { u"employment.noticesSince"_s, u"2026-10-01"_s } });
        return record;
    }

    std::set<QString> found(const Record &record, QDate today) const
    {
        std::set<QString> ids;
        for (const Finding &finding : inspect(m_catalog, Facts(record, today, &m_catalog.parameters()))) {
            if (finding.check->computed != Computed::No)
                ids.insert(finding.check->id.text());
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
        m_catalog = *std::move(catalog);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void examples_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QFile file(QStringLiteral(SOURCE_DIR "/tests/rules/pay.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).object().value(u"examples").toArray();
        QVERIFY(examples.size() >= 40);
        int number = 0;
        for (const auto &example : examples)
            QTest::addRow("%d. %s", ++number, qPrintable(example[u"name"].toString())) << example.toObject();
    }
    void examples()
    {
        QFETCH(QJsonObject, example);
        Record record;
        put(record, example.value(u"given").toObject());
        const auto quarter = Quarter::fromText(example.value(u"quarter").toString());
        QVERIFY(quarter);
        const QJsonObject tried = example.value(u"try").toObject();
        PayTrial trial { .startsOn = day(tried.value(u"start")),
            .raisedPay = {},
            .raisedFrom = day(tried.value(u"raiseFrom")),
            .bonus = money(tried.value(u"bonus")),
            .bonusMonth = day(tried.value(u"bonusMonth")),
            .unpaidDays = tried.value(u"unpaidDays").toInt(),
            .sickDays = tried.value(u"sickDays").toInt() };
        if (tried.contains(u"raise"))
            trial.raisedPay = money(tried.value(u"raise"));
        const Facts facts(record, day(example.value(u"today")), &m_catalog.parameters());
        const PayQuarter pay = payOf(m_catalog, facts, *quarter, trial);
        const std::map<QString, QString> figures { { u"paid"_s, roubles(pay.paid) },
            { u"forecast"_s, roubles(pay.forecast) }, { u"threshold"_s, roubles(pay.threshold) },
            { u"proRata"_s, roubles(pay.proRata) }, { u"byMonth"_s, roubles(pay.byMonth) },
            { u"shortfall"_s, roubles(pay.shortfall) }, { u"verdict"_s, spelled(pay.verdict) },
            { u"lastSafePayday"_s, pay.lastSafePayday.toString(Qt::ISODate) } };
        const QJsonObject expected = example.value(u"expect").toObject();
        QVERIFY(expected.contains(u"verdict"));
        for (auto figure = expected.begin(); figure != expected.end(); ++figure) {
            QVERIFY2(figures.contains(figure.key()), qPrintable(figure.key()));
            QCOMPARE(figure.key() + u' ' + figures.at(figure.key()), figure.key() + u' ' + figure->toString());
        }
        QVERIFY(pay.verdict != PayVerdict::Enough || pay.forecast >= *pay.threshold);
    }

    void enoughIsNeverSaidBelowTheThreshold()
    {
        for (const auto &[category, parameter] : m_catalog.pay().thresholds) {
            for (qint64 monthly = 0; monthly <= 300'000; monthly += 12'345) {
                Record record = employedAt(QString::number(monthly));
                record.set(FieldId(u"permit.category"_s), Code { category });
                for (QDate today(2026, 1, 1); today.year() < 2027; today = today.addDays(17)) {
                    const PayQuarter pay = payOf(m_catalog, Facts(record, today), Quarter::of(today));
                    QVERIFY(pay.verdict != PayVerdict::Enough || pay.forecast >= *pay.threshold);
                    QCOMPARE(pay.shortfall > Money(), pay.threshold && pay.forecast < *pay.threshold);
                }
            }
        }
    }

    void theInspectorReportsAContractBelowTheThreshold()
    {
        Record record;
        put(record, { { u"permit.category"_s, u"general"_s }, { u"contract.monthlyPay"_s, u"249999.99"_s } });
        QCOMPARE(found(record, QDate(2026, 11, 24)), std::set { u"pay.below_threshold"_s });
        put(record, { { u"contract.monthlyPay"_s, u"250000"_s } });
        QCOMPARE(found(record, QDate(2026, 11, 24)), std::set<QString>());
    }

    void theDayOfFilingDecidesWhichThresholdCounts()
    {
        Record record;
        put(record,
            { { u"permit.category"_s, u"general"_s }, { u"contract.monthlyPay"_s, u"167000"_s },
                { u"permit.filedOn"_s, u"2024-02-29"_s } });
        QCOMPARE(found(record, QDate(2026, 11, 24)), std::set<QString>());
        put(record, { { u"permit.filedOn"_s, u"2024-03-01"_s } });
        QCOMPARE(found(record, QDate(2026, 11, 24)), std::set { u"pay.below_threshold"_s });
    }

    void theInspectorReportsAQuarterThatStaysShort()
    {
        Record record = employedAt(u"260000"_s);
        QCOMPARE(found(record, QDate(2026, 11, 24)), std::set<QString>());
        put(record, { { u"payment[1].month"_s, u"2026-10-01"_s }, { u"payment[1].unpaidDays"_s, u"10"_s } });
        QCOMPARE(found(record, QDate(2026, 11, 24)), std::set { u"pay.quarter_short"_s });
    }

    void theInspectorWarnsOfAPartQuarter()
    {
        Record record = employedAt(u"260000"_s);
        put(record, { { u"employment.startedOn"_s, u"2026-11-02"_s } });
        QCOMPARE(found(record, QDate(2026, 11, 24)), std::set { u"pay.part_quarter"_s });
    }

    void everyNoteAndVerdictHasWords()
    {
        QCOMPARE(m_catalog.pay().verdicts.size(), std::size_t(3));
        QCOMPARE(m_catalog.pay().notes.size(), std::size_t(PayNote::TriedBonusElsewhere) + 1);
    }

    void aQuarterIsWrittenAndReadAlike_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("usual") << u"2026Q4"_s << u"2026Q4"_s;
        QTest::newRow("with a dash") << u"2026-q1"_s << u"2026Q1"_s;
        QTest::newRow("no fifth quarter") << u"2026Q5"_s << QString();
        QTest::newRow("no quarter zero") << u"2026Q0"_s << QString();
        QTest::newRow("a year alone") << u"2026"_s << QString();
    }
    void aQuarterIsWrittenAndReadAlike()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        const auto quarter = Quarter::fromText(written);
        QCOMPARE(quarter ? quarter->toText() : QString(), read);
    }
};

HQS_TEST(paymonitor, TestPayMonitor)
#include "tst_paymonitor.moc"
