// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/explanation.h"
#include "catalog/lawchange.h"
#include "catalog/officelaw.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const ParameterId general(u"thr.general"_s);

LawWord setValue(qint64 amount, QDate from, QDate to = {})
{
    return { .rule = general.text(),
        .from = from,
        .said = OfficeValue { .to = to,
            .amount = amount,
            .unit = Unit::RoublesPerQuarter,
            .basis = { .russian = u"Закон № 1-ФЗ"_s, .english = {} } },
        .note = {},
        .by = u"Иванова"_s,
        .on = { 2026, 11, 24 },
        .at = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC) };
}

LawWord compared(const QString &rule, QDate from, const QString &what)
{
    LawWord word = setValue(0, from);
    word.rule = rule;
    word.said = Comparison { what };
    word.note = u"текст закона"_s;
    return word;
}

} // namespace

class TestOfficeLaw : public QObject {
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

    void theOfficesValueHoldsOnItsDaysOnly_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("isOffice");
        QTest::newRow("long before") << QDate(2020, 1, 1) << qint64(167'000) << false;
        QTest::newRow("the day before") << QDate(2026, 11, 30) << qint64(750'000) << false;
        QTest::newRow("first day") << QDate(2026, 12, 1) << qint64(800'000) << true;
        QTest::newRow("last day") << QDate(2026, 12, 31) << qint64(800'000) << true;
        QTest::newRow("the day after") << QDate(2027, 1, 1) << qint64(750'000) << false;
    }

    void theOfficesValueHoldsOnItsDaysOnly()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, amount);
        QFETCH(bool, isOffice);
        m_catalog->setOfficeWords({ setValue(800'000, { 2026, 12, 1 }, { 2026, 12, 31 }) });
        const ParameterValue *value = m_catalog->parameters().find(general)->on(day);
        QVERIFY(value);
        QCOMPARE(value->amount, amount);
        QCOMPARE(value->provenance.status == LawStatus::Office, isOffice);
        if (isOffice) {
            QCOMPARE(value->provenance.basis.english, u"Закон № 1-ФЗ"_s); // better than nothing
            QCOMPARE(value->provenance.checkedBy, u"Иванова"_s);
        }
        checkPeriods();
    }

    void whatTheRulesSayOfThoseDaysIsKept()
    {
        m_catalog->setOfficeWords({ setValue(800'000, { 2026, 12, 1 }, { 2026, 12, 31 }) });
        const auto &replaced = m_catalog->parameters().find(general)->replaced;
        QCOMPARE(replaced.size(), 1u);
        QCOMPARE(replaced.front().amount, qint64(750'000));
        QCOMPARE(replaced.front().from, QDate(2026, 12, 1));
        QCOMPARE(replaced.front().to, QDate(2026, 12, 31));
        QVERIFY(m_catalog->rulesWithoutOffice().find(general)->replaced.empty());
    }

    void anOpenValueReplacesEverythingLater()
    {
        m_catalog->setOfficeWords({ setValue(1'000, { 2016, 1, 1 }) });
        const Parameter &parameter = *m_catalog->parameters().find(general);
        for (const QDate day : { QDate(2016, 1, 1), QDate(2024, 3, 1), QDate(2040, 1, 1) })
            QCOMPARE(parameter.on(day)->amount, qint64(1'000));
        QCOMPARE(parameter.on({ 2015, 12, 31 })->amount, qint64(167'000));
        QCOMPARE(parameter.replaced.size(), 2u); // 167 000 from 2016 on, 750 000 as a whole
        checkPeriods();
    }

    void ofTwoValuesTheLaterHoldsWhateverTheirOrder()
    {
        std::vector<LawWord> words { setValue(800'000, { 2026, 1, 1 }),
            setValue(900'000, { 2026, 6, 1 }, { 2026, 6, 30 }) };
        for (int i = 0; i < 2; ++i) {
            m_catalog->setOfficeWords(words);
            const Parameter &parameter = *m_catalog->parameters().find(general);
            QCOMPARE(parameter.on({ 2025, 12, 31 })->amount, qint64(750'000));
            QCOMPARE(parameter.on({ 2026, 5, 31 })->amount, qint64(800'000));
            QCOMPARE(parameter.on({ 2026, 6, 1 })->amount, qint64(900'000));
            QCOMPARE(parameter.on({ 2026, 6, 30 })->amount, qint64(900'000));
            QCOMPARE(parameter.on({ 2026, 7, 1 })->amount, qint64(800'000));
            checkPeriods();
            std::ranges::reverse(words);
        }
    }

    void billsStayBillsAndOtherNumbersStayWhatTheyAre()
    {
        const auto bills = [this] {
            return std::ranges::count_if(m_catalog->parameters().find(general)->values,
                [](const ParameterValue &value) { return value.provenance.status == LawStatus::Proposed; });
        };
        const auto before = bills();
        QVERIFY(before > 0);
        m_catalog->setOfficeWords({ setValue(1'000, { 2000, 1, 1 }) });
        QCOMPARE(bills(), before);
        for (const auto &[id, parameter] : m_catalog->parameters()) {
            if (id == general)
                continue;
            const Parameter &rules = *m_catalog->rulesWithoutOffice().find(id);
            QCOMPARE(parameter.values.size(), rules.values.size());
            for (std::size_t i = 0; i < rules.values.size(); ++i)
                QCOMPARE(comparedIn(parameter.values[i]), comparedIn(rules.values[i]));
        }
    }

    void takenBackNothingIsLeft()
    {
        const auto told = [this] {
            QStringList lines;
            for (const auto &[id, parameter] : m_catalog->parameters()) {
                for (const ParameterValue &value : parameter.values)
                    lines << id.text() + u' ' + comparedIn(value) + value.from.toString() + value.to.toString()
                            + value.provenance.checkedBy;
            }
            for (const DeadlineRule &rule : m_catalog->deadlines())
                lines << rule.id.text() + rule.provenance.basis.russian + rule.provenance.checkedBy;
            return lines;
        };
        const QStringList before = told();
        m_catalog->setOfficeWords(
            { setValue(800'000, { 2026, 12, 1 }), compared(u"dl.contract.conclude"_s, ruleFrom(), ruleSays()) });
        QVERIFY(told() != before);
        m_catalog->setOfficeWords({});
        QCOMPARE(told(), before);
    }

    void aComparisonIsNotedOnWhatWasCompared()
    {
        const QDate from(2024, 3, 1);
        m_catalog->setOfficeWords({ compared(general.text(), from, u"750000 RUB/quarter"_s) });
        const Parameter &parameter = *m_catalog->parameters().find(general);
        for (const ParameterValue &value : parameter.values)
            QCOMPARE(
                value.provenance.isOfficeCheck, value.from == from && value.provenance.status != LawStatus::Proposed);
        QCOMPARE(parameter.on({ 2026, 11, 24 })->provenance.checkedBy, u"Иванова"_s);
    }

    void aComparisonOfAnotherNumberSaysNothing()
    {
        m_catalog->setOfficeWords({ compared(general.text(), { 2024, 3, 1 }, u"740000 RUB/quarter"_s) });
        for (const ParameterValue &value : m_catalog->parameters().find(general)->values)
            QVERIFY(!value.provenance.isOfficeCheck);
    }

    void aTermCanBeComparedToo()
    {
        m_catalog->setOfficeWords({ compared(u"dl.contract.conclude"_s, ruleFrom(), ruleSays()) });
        const Provenance &provenance = m_catalog->deadline(DeadlineId(u"dl.contract.conclude"_s))->provenance;
        const Parameter *number = m_catalog->parameters().find(ParameterId(u"dl.contract.conclude"_s));
        QVERIFY(provenance.isOfficeCheck || (number && number->on({ 2026, 11, 24 })->provenance.isOfficeCheck));
    }

    void aTermCountedWithTheOfficesNumberSaysSo()
    {
        const auto [rule, id] = countedWithANumber();
        QVERIFY(rule);
        const ParameterValue &law = *m_catalog->parameters().find(id)->on({ 2026, 11, 24 });
        LawWord word = setValue(law.amount + 2, { 2026, 1, 1 });
        word.rule = id.text();
        std::get<OfficeValue>(word.said).unit = law.unit;
        const QDate event(2026, 11, 24);
        const auto before = dueAfter(*rule, event, m_catalog->parameters(), m_catalog->calendar());
        QVERIFY(before);
        const QDate dueBefore = before->due;
        m_catalog->setOfficeWords({ word });
        const auto after = dueAfter(*rule, event, m_catalog->parameters(), m_catalog->calendar());
        QVERIFY(after);
        QVERIFY(after->due > dueBefore);
        QCOMPARE(provenanceOf(*rule, *after).status, LawStatus::Office);
        QCOMPARE(provenanceOn(event, *rule, m_catalog->parameters()).status, LawStatus::Office);
        QVERIFY(provenanceOn({ 2025, 12, 31 }, *rule, m_catalog->parameters()).status != LawStatus::Office);
        const Text told = explain(*rule, *after, m_catalog->calendar());
        QVERIFY2(told.russian.contains(u"решение офиса"_s), qPrintable(told.russian));
        QVERIFY2(told.english.contains(u"office's own value"_s), qPrintable(told.english));
    }

    void theChangeIsToldAsTheOffices()
    {
        m_catalog->setOfficeWords({ setValue(800'000, { 2026, 12, 1 }) });
        const auto changes = changesBetween(*m_catalog, { 2026, 11, 30 }, { 2026, 12, 1 });
        const auto found = std::ranges::find_if(changes, [](const LawChange &change) {
            return change.id() == general.text() && change.kind == LawChange::Kind::Changes;
        });
        QVERIFY(found != changes.end());
        QCOMPARE(found->provenance().status, LawStatus::Office);
    }

    void aWordIsExamined_data()
    {
        QTest::addColumn<QString>("place"); // empty: nothing is wrong
        QTest::newRow("whole") << QString();
        for (const char *place : { "rule", "to", "amount", "unit", "basis", "by", "on", "from", "compared", "note" })
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void aWordIsExamined()
    {
        QFETCH(QString, place);
        LawWord word = setValue(800'000, { 2026, 12, 1 }, { 2026, 12, 31 });
        auto &said = std::get<OfficeValue>(word.said);
        if (place == u"rule")
            word.rule = u"thr.horoscope"_s;
        if (place == u"from")
            word.from = {};
        if (place == u"to")
            said.to = { 2026, 11, 30 };
        if (place == u"amount")
            said.amount = -1;
        if (place == u"unit")
            said.unit = Unit::WorkingDays;
        if (place == u"basis")
            said.basis.russian = u"  "_s;
        if (place == u"by")
            word.by = u" "_s;
        if (place == u"on")
            word.on = {};
        if (place == u"compared")
            word = compared(general.text(), { 2024, 3, 1 }, u"1 RUB/quarter"_s);
        if (place == u"note") {
            word = compared(general.text(), { 2024, 3, 1 }, u"750000 RUB/quarter"_s);
            QVERIFY(examine(word, *m_catalog));
            word.note.clear();
        }
        const auto done = examine(word, *m_catalog);
        QCOMPARE(done.has_value(), place.isEmpty());
        if (!done) {
            QCOMPARE(done.error().fault, Fault::BadInput);
            QCOMPARE(done.error().place, place);
        }
    }

    void everyUnitIsWrittenAndReadTheSame()
    {
        for (const auto &[id, parameter] : m_catalog->parameters()) {
            for (const ParameterValue &value : parameter.values)
                QCOMPARE(unitFrom(codeOf(value.unit)), std::optional(value.unit));
        }
        QVERIFY(!unitFrom(u"parsec"));
        QVERIFY(!unitFrom(u""));
    }

private:
    /// In force, values neither overlap nor leave a gap that the rules do not have.
    void checkPeriods() const
    {
        const ParameterValue *before = nullptr;
        for (const ParameterValue &value : m_catalog->parameters().find(general)->values) {
            if (value.provenance.status == LawStatus::Proposed)
                continue;
            QVERIFY(!value.from.isValid() || !value.to.isValid() || value.from <= value.to);
            if (before)
                QCOMPARE(before->to.addDays(1), value.from);
            before = &value;
        }
    }

    QDate ruleFrom() const { return m_catalog->deadline(DeadlineId(u"dl.contract.conclude"_s))->from; }
    QString ruleSays() const { return comparedIn(*m_catalog->deadline(DeadlineId(u"dl.contract.conclude"_s))); }

    /// A term of today that is counted with one number of the parameters, forward.
    std::pair<const DeadlineRule *, ParameterId> countedWithANumber() const
    {
        for (const DeadlineRule &rule : m_catalog->deadlines()) {
            const auto *shift = rule.counts.size() == 1 ? std::get_if<Shift>(&rule.counts.front()) : nullptr;
            const auto *id = shift && !shift->before ? std::get_if<ParameterId>(&shift->amount) : nullptr;
            const Parameter *number
                = id && rule.appliesTo({ 2026, 11, 24 }) ? m_catalog->parameters().find(*id) : nullptr;
            if (number && number->on({ 2026, 11, 24 }))
                return { &rule, *id };
        }
        return {};
    }

    std::optional<Catalog> m_catalog;
};

HQS_TEST(officelaw, TestOfficeLaw)
#include "tst_officelaw.moc"
