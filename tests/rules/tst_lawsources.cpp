// SPDX-License-Identifier: GPL-3.0-or-later
// Every fact of the research behind the pack is carried by a rule, or left out with a reason: see law-sources.json.
#include "catalog/catalog.h"

#include "suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestLawSources : public QObject {
    Q_OBJECT

    Catalog m_catalog;
    QJsonArray m_entries;

    template <class Rules, class Id>
    static bool isAmong(const Rules &all, const Id &id)
    {
        return std::ranges::any_of(all, [&id](const auto &rule) { return rule.id == id; });
    }

    /// Whether the rule that is named exists.
    bool isCarried(const QString &kind, const QString &id) const
    {
        if (kind == u"checks")
            return isAmong(m_catalog.checks(), CheckId(id));
        if (kind == u"papers")
            return isAmong(m_catalog.requirements(), RequirementId(id));
        if (kind == u"deadlines")
            return m_catalog.deadline(DeadlineId(id)) != nullptr;
        if (kind == u"fields")
            return m_catalog.field(FieldId(id)) != nullptr;
        return kind == u"forms" && !QDir(u":/rules/forms"_s).entryList({ id + u"@*.json"_s }).isEmpty();
    }

    const Parameter *parameterOf(const QJsonObject &number) const
    {
        return m_catalog.parameters().find(ParameterId(number.value(u"parameter").toString()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
        m_catalog = *std::move(catalog);
        QFile file(QStringLiteral(SOURCE_DIR "/tests/rules/law-sources.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        m_entries = QJsonDocument::fromJson(file.readAll()).object().value(u"entries").toArray();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEntryIsCarriedOrLeftOutWithAReason()
    {
        std::set<QString> ids;
        int leftOut = 0;
        QStringList wrong;
        for (const auto &one : m_entries) {
            const QJsonObject entry = one.toObject();
            const QString id = entry.value(u"id").toString();
            if (!ids.insert(id).second)
                wrong << id + u": twice"_s;
            if (entry.size() < 2)
                wrong << id + u": neither carried nor left out"_s;
            if (entry.contains(u"leftOut")) {
                ++leftOut;
                if (entry.value(u"leftOut").toString().size() < 20 || entry.size() != 2)
                    wrong << id + u": left out without a reason, or carried all the same"_s;
            }
            for (const QString &kind : { u"checks"_s, u"papers"_s, u"deadlines"_s, u"fields"_s, u"forms"_s }) {
                for (const auto &rule : entry.value(kind).toArray()) {
                    if (!isCarried(kind, rule.toString()))
                        wrong << u"%1: there is no %2 in %3"_s.arg(id, rule.toString(), kind);
                }
            }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
        // The entries of the research file of 24 November 2026, and the lines of its second part.
        QCOMPARE(std::ranges::count_if(ids, [](const QString &id) { return !id.startsWith(u"law2."); }), 158);
        QCOMPARE(std::ranges::count_if(ids, [](const QString &id) { return id.startsWith(u"law2."); }), 33);
        qInfo("%zu entries: %zu carried, %d left out with a reason", ids.size(), ids.size() - std::size_t(leftOut),
            leftOut);
    }

    void everyNumberIsThatOfItsSource()
    {
        int compared = 0;
        for (const auto &one : m_entries) {
            for (const auto &written : one.toObject().value(u"values").toArray()) {
                const QJsonObject number = written.toObject();
                const QString name = number.value(u"parameter").toString();
                const Parameter *parameter = parameterOf(number);
                QVERIFY2(parameter, qPrintable(name));
                const auto *value = parameter->on(QDate::fromString(number.value(u"on").toString(), Qt::ISODate));
                QVERIFY2(value, qPrintable(name));
                QVERIFY2(value->amount == number.value(u"value").toInteger(), qPrintable(name));
                ++compared;
            }
        }
        QVERIFY(compared >= 100);
    }

    /// A bill is in the pack, is called a bill and decides nothing.
    void everyProposedNumberIsThereAndSwitchedOff()
    {
        int compared = 0;
        for (const auto &one : m_entries) {
            for (const auto &written : one.toObject().value(u"proposed").toArray()) {
                const QJsonObject number = written.toObject();
                const Parameter *parameter = parameterOf(number);
                QVERIFY(parameter);
                const qint64 amount = number.value(u"value").toInteger();
                const auto proposed = std::ranges::find(parameter->values, amount, &ParameterValue::amount);
                QVERIFY2(proposed != parameter->values.end(), qPrintable(parameter->id.text()));
                QCOMPARE(proposed->provenance.status, LawStatus::Proposed);
                for (QDate day(2026, 1, 1); day.year() < 2029; day = day.addMonths(1)) {
                    const ParameterValue *inForce = parameter->on(day);
                    QVERIFY2(!inForce || inForce->provenance.status != LawStatus::Proposed,
                        qPrintable(parameter->id.text()));
                }
                ++compared;
            }
        }
        QVERIFY(compared >= 6);
    }

    void everyYearHasTheWorkingDaysOfItsSource()
    {
        int years = 0;
        for (const auto &one : m_entries) {
            const QJsonObject year = one.toObject().value(u"workingDays").toObject();
            if (year.isEmpty())
                continue;
            const int number = year.value(u"year").toInt();
            QCOMPARE(m_catalog.calendar().workingDays({ number, 1, 1 }, { number, 12, 31 }),
                std::optional(year.value(u"count").toInt()));
            ++years;
        }
        QCOMPARE(years, 4);
    }
};

HQS_TEST(lawsources, TestLawSources)
#include "tst_lawsources.moc"
