// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the examples of law beside this file. To add one, edit the JSON; this file does not change.
#include "catalog/catalog.h"
#include "catalog/explanation.h"

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

void addExamples(const QString &file)
{
    QTest::addColumn<QJsonObject>("example");
    QFile opened(QStringLiteral(SOURCE_DIR "/tests/rules/") + file);
    QVERIFY2(opened.open(QIODevice::ReadOnly), qPrintable(opened.errorString()));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(opened.readAll(), &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    const QJsonArray examples = document.object().value(u"examples").toArray();
    QVERIFY(!examples.isEmpty());
    int number = 0;
    for (const auto &example : examples) {
        const QString name = example.toObject().value(u"name").toString();
        QTest::addRow("%d. %s", ++number, qPrintable(name)) << example.toObject();
    }
}

QDate day(const QJsonValue &written)
{
    return QDate::fromString(written.toString(), Qt::ISODate);
}

QStringList iso(const std::vector<QDate> &days)
{
    QStringList list;
    for (const QDate one : days)
        list << one.toString(Qt::ISODate);
    return list;
}

QStringList strings(const QJsonValue &written)
{
    QStringList list;
    for (const auto &one : written.toArray())
        list << one.toString();
    return list;
}

QString spelled(Unit unit)
{
    static const std::map<Unit, QString> names { { Unit::Roubles, u"RUB"_s }, { Unit::RoublesPerMonth, u"RUB/month"_s },
        { Unit::RoublesPerQuarter, u"RUB/quarter"_s }, { Unit::RoublesPerYear, u"RUB/year"_s },
        { Unit::WorkingDays, u"workingDays"_s }, { Unit::CalendarDays, u"calendarDays"_s },
        { Unit::Months, u"months"_s }, { Unit::Years, u"years"_s }, { Unit::Hours, u"hours"_s },
        { Unit::Millimetres, u"mm"_s }, { Unit::Count, u"count"_s } };
    return names.at(unit);
}

QString spelled(LawStatus status)
{
    static const std::map<LawStatus, QString> names { { LawStatus::InForce, u"in_force"_s },
        { LawStatus::Historic, u"historic"_s }, { LawStatus::Proposed, u"proposed"_s },
        { LawStatus::Unverified, u"unverified"_s }, { LawStatus::Conflict, u"conflict"_s } };
    return names.at(status);
}

/// "dl.med.entry.family[2]": the rule and the item.
std::pair<DeadlineId, int> ruleAndItem(const QString &written)
{
    const qsizetype bracket = written.indexOf(u'[');
    if (bracket < 0)
        return { DeadlineId(written), 0 };
    return { DeadlineId(written.left(bracket)), written.mid(bracket + 1).chopped(1).toInt() };
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

    Catalog m_catalog;

    Record recordOf(const QJsonObject &example) const
    {
        Record record;
        const QJsonObject items = example.value(u"items").toObject();
        for (auto item = items.begin(); item != items.end(); ++item)
            record.setItems(RoleId(item.key()), item->toInt());
        const QJsonObject given = example.value(u"given").toObject();
        for (auto answer = given.begin(); answer != given.end(); ++answer) {
            const auto place = fromPath(answer.key());
            const Field *field = place ? m_catalog.field(place->field) : nullptr;
            if (!field)
                qWarning("no field %s", qPrintable(answer.key()));
            else
                record.set(*place, fromStorage(field->type(), answer->toString()));
        }
        return record;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
        m_catalog = *std::move(catalog);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deadlines_data() { addExamples(u"deadlines.json"_s); }
    void deadlines()
    {
        QFETCH(QJsonObject, example);
        const DeadlineRule *rule = m_catalog.deadline(DeadlineId(example.value(u"rule").toString()));
        QVERIFY(rule);
        const auto found = dueAfter(*rule, day(example.value(u"event")), m_catalog.parameters(), m_catalog.calendar());
        const QDate expected = day(example.value(u"due"));
        QCOMPARE(found ? found->due : QDate(), expected);
        if (!found)
            return;
        QCOMPARE(found->safeDue, example.contains(u"safe") ? day(example.value(u"safe")) : expected);
        QCOMPARE(found->provisional, example.value(u"provisional").toBool());
    }

    void values_data() { addExamples(u"values.json"_s); }
    void values()
    {
        QFETCH(QJsonObject, example);
        const Parameter *parameter = m_catalog.parameters().find(ParameterId(example.value(u"parameter").toString()));
        QVERIFY(parameter);
        const ParameterValue *value = parameter->on(day(example.value(u"on")));
        QCOMPARE(value != nullptr, !example.value(u"value").isNull());
        if (!value)
            return;
        QCOMPARE(value->amount, example.value(u"value").toInteger());
        QCOMPARE(spelled(value->unit), example.value(u"unit").toString());
        QCOMPARE(spelled(value->provenance.status), example.value(u"status").toString());
    }

    void calendars_data() { addExamples(u"calendars.json"_s); }
    void calendars()
    {
        QFETCH(QJsonObject, example);
        const WorkCalendar &calendar = m_catalog.calendar();
        const int year = example.value(u"year").toInt();
        QCOMPARE(calendar.standing(year),
            example.value(u"standing").toString() == u"decreed" ? Standing::Decreed : Standing::Provisional);
        QCOMPARE(calendar.workingDays({ year, 1, 1 }, { year, 12, 31 }),
            std::optional(example.value(u"workingDays").toInt()));
        QCOMPARE(iso(calendar.daysOff(year)), strings(example.value(u"daysOff")));
        QCOMPARE(iso(calendar.workingWeekends(year)), strings(example.value(u"workingWeekends")));
        QCOMPARE(iso(calendar.shortDays(year)), strings(example.value(u"shortDays")));
        const QJsonArray byMonth = example.value(u"byMonth").toArray();
        QCOMPARE(byMonth.size(), 12);
        for (int month = 1; month <= 12; ++month) {
            const QDate first(year, month, 1);
            QCOMPARE(
                calendar.workingDays(first, first.addMonths(1).addDays(-1)), std::optional(byMonth[month - 1].toInt()));
        }
        QVERIFY(!calendar.provenance(year).basis.russian.isEmpty());
    }

    void cases_data() { addExamples(u"cases.json"_s); }
    void cases()
    {
        QFETCH(QJsonObject, example);
        const Record record = recordOf(example);
        const Facts facts(record, day(example.value(u"today")), &m_catalog.parameters());
        const QJsonObject due = example.value(u"due").toObject();
        QVERIFY(!due.isEmpty());
        for (auto expected = due.begin(); expected != due.end(); ++expected) {
            const auto [id, item] = ruleAndItem(expected.key());
            const DeadlineRule *rule = m_catalog.deadline(id);
            QVERIFY2(rule, qPrintable(expected.key()));
            QVERIFY2(rule->each.isEmpty() == (item == 0), qPrintable(expected.key()));
            const auto found = hqs::due(*rule, facts, m_catalog.calendar(), item);
            QVERIFY2((found ? found->due : QDate()) == day(*expected),
                qPrintable(expected.key() + u": "_s + (found ? found->due.toString(Qt::ISODate) : u"none"_s)));
        }
        const QJsonObject all = example.value(u"all").toObject();
        for (auto expected = all.begin(); expected != all.end(); ++expected) {
            const auto [id, item] = ruleAndItem(expected.key());
            const DeadlineRule *rule = m_catalog.deadline(id);
            QVERIFY2(rule, qPrintable(expected.key()));
            QStringList days;
            for (const Due &found : dues(*rule, facts, m_catalog.calendar(), item))
                days << found.due.toString(Qt::ISODate);
            QCOMPARE(days, strings(*expected));
        }
        QStringList kept;
        for (const DeadlineRule &rule : m_catalog.deadlines()) {
            if (rule.each.isEmpty() && isKept(rule, facts))
                kept << rule.id.text();
            for (int item = 1; item <= record.items(rule.each); ++item) {
                if (isKept(rule, facts, item))
                    kept << u"%1[%2]"_s.arg(rule.id.text()).arg(item);
            }
        }
        const QStringList expectedKept = strings(example.value(u"kept"));
        for (const QString &one : expectedKept)
            QVERIFY2(kept.contains(one), qPrintable(one + u" is not kept"_s));
        for (const QString &one : kept)
            QVERIFY2(expectedKept.contains(one) || !due.contains(one), qPrintable(one + u" is kept"_s));
    }

    void explanations_data() { addExamples(u"explanations.json"_s); }
    void explanations()
    {
        QFETCH(QJsonObject, example);
        const DeadlineRule *rule = m_catalog.deadline(DeadlineId(example.value(u"rule").toString()));
        QVERIFY(rule);
        const QDate event = day(example.value(u"event"));
        Record record;
        record.set(rule->event, event);
        const auto found = example.value(u"inCase").toBool()
            ? due(*rule, Facts(record, event, &m_catalog.parameters()), m_catalog.calendar())
            : dueAfter(*rule, event, m_catalog.parameters(), m_catalog.calendar());
        QVERIFY(found);
        const Text words = explain(*rule, *found, m_catalog.calendar());
        QCOMPARE(words.russian, example.value(u"ru").toString());
        QCOMPARE(words.english, example.value(u"en").toString());
    }

    void everyTermHasABasisAndWordsInBothLanguages()
    {
        QVERIFY(m_catalog.deadlines().size() >= 40);
        for (const DeadlineRule &rule : m_catalog.deadlines()) {
            for (const Text *text : { &rule.title, &rule.eventTitle, &rule.provenance.basis })
                QVERIFY2(!text->russian.isEmpty() && !text->english.isEmpty(), qPrintable(rule.id.text()));
        }
    }

    void everyCountedNumberIsAParameterWithItsOwnSource()
    {
        for (const DeadlineRule &rule : m_catalog.deadlines()) {
            for (const Count &count : rule.counts) {
                const auto *shift = std::get_if<Shift>(&count);
                const auto *number = shift ? std::get_if<qint64>(&shift->amount) : nullptr;
                QVERIFY2(!number || *number == 0, qPrintable(rule.id.text()));
            }
        }
    }

    /// Whatever the day: a later event never ends earlier, as long as the law does not change between the two days.
    void aLaterEventNeverEndsEarlier()
    {
        for (const DeadlineRule &rule : m_catalog.deadlines()) {
            QDate before;
            for (QDate event(2024, 2, 1); event.year() < 2028; event = event.addDays(1)) {
                if (!rule.appliesTo(event))
                    continue;
                const auto found = dueAfter(rule, event, m_catalog.parameters(), m_catalog.calendar());
                QVERIFY2(found, qPrintable(rule.id.text()));
                QVERIFY2(!before.isValid() || found->due >= before,
                    qPrintable(rule.id.text() + event.toString(u" yyyy-MM-dd"_s)));
                QVERIFY2(found->safeDue <= found->due, qPrintable(rule.id.text()));
                before = found->due;
            }
        }
    }

    void aNumberFromMemoryIsInForceOnlyOnceSomebodyChecked()
    {
        for (const auto &[id, parameter] : m_catalog.parameters()) {
            for (const ParameterValue &value : parameter.values) {
                const bool fromMemory = value.provenance.confidence == Confidence::Memory;
                QVERIFY2(!fromMemory || value.provenance.isChecked() || value.provenance.status != LawStatus::InForce,
                    qPrintable(id.text()));
            }
        }
    }
};

HQS_TEST(rules, TestRules)
#include "tst_rules.moc"
