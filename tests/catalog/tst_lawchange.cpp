// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/lawwording.h"
#include "catalog/spelling.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestLawChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_catalog.emplace(*std::move(loaded));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aChangeIsToldInBothLanguages_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QStringList>("russian"); // words that must stand in it; empty: no change
        QTest::addColumn<QStringList>("english");
        const auto row
            = [](const char *name, const QString &id, QDate from, QDate to, const QStringList &russian,
                  const QStringList &english) { QTest::newRow(name) << id << from << to << russian << english; };
        const QStringList none;
        row("a year's sum becomes a month's", u"thr.general"_s, { 2014, 1, 1 }, { 2020, 1, 1 },
            { u"с 24.04.2015 — 167 000 ₽ в месяц вместо 2 000 000 ₽ в год"_s },
            { u"from 24.04.2015 — 167 000 ₽ a month instead of 2 000 000 ₽ a year"_s });
        row("a month's sum becomes a quarter's", u"thr.general"_s, { 2024, 2, 29 }, { 2024, 3, 1 },
            { u"с 01.03.2024 — 750 000 ₽ за квартал вместо 167 000 ₽ в месяц"_s },
            { u"from 01.03.2024 — 750 000 ₽ a quarter instead of 167 000 ₽ a month"_s });
        row("the first day itself is past", u"thr.general"_s, { 2024, 3, 1 }, { 2026, 1, 1 }, none, none);
        row("the span ends the day before", u"thr.general"_s, { 2024, 1, 1 }, { 2024, 2, 29 }, none, none);
        row("a bill is no law", u"thr.general"_s, { 2026, 8, 31 }, { 2026, 9, 1 },
            { u"только предложено, не действует: 717 000 ₽ в месяц"_s,
                u"закон — 750 000 ₽ за квартал"_s },
            { u"only proposed, not in force: 717 000 ₽ a month"_s, u"the law says 750 000 ₽ a quarter"_s });
        row("the first known value", u"wage.minimum"_s, { 2025, 12, 31 }, { 2026, 1, 1 },
            { u"с 01.01.2026 — 27 093 ₽"_s }, { u"from 01.01.2026 — 27 093 ₽"_s });
        row("the last known value", u"wage.minimum"_s, { 2026, 12, 31 }, { 2027, 1, 1 },
            { u"до 31.12.2026 — 27 093 ₽"_s }, { u"until 31.12.2026 — 27 093 ₽"_s });
        row("the same number of other days", u"dl.after_term.leave"_s, { 2024, 1, 1 }, { 2024, 12, 31 },
            { u"с 07.01.2024 — 30 календарных дней вместо 30 рабочих дней"_s },
            { u"from 07.01.2024 — 30 calendar days instead of 30 working days"_s });
        row("nothing in between", u"fee.vnzh"_s, { 2024, 7, 1 }, { 2026, 11, 24 }, none, none);
        row("no span at all", u"fee.vnzh"_s, { 2024, 7, 1 }, { 2024, 6, 30 }, none, none);
    }

    void aChangeIsToldInBothLanguages()
    {
        QFETCH(QString, id);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QStringList, russian);
        QFETCH(QStringList, english);
        std::vector<Text> told;
        for (const LawChange &change : changesBetween(*m_catalog, from, to)) {
            if (change.id() == id)
                told.push_back(explain(change));
        }
        QCOMPARE(told.size(), std::size_t(russian.isEmpty() ? 0 : 1));
        for (const QString &words : russian)
            QVERIFY2(plain(told.front().russian).contains(words), qPrintable(told.front().russian));
        for (const QString &words : english)
            QVERIFY2(plain(told.front().english).contains(words), qPrintable(told.front().english));
    }

    void everyChangeIsTheDifferenceOfTwoNeighbouringDays()
    {
        const auto changes = changesBetween(*m_catalog, { 2010, 1, 1 }, { 2030, 1, 1 });
        QVERIFY(changes.size() > 30);
        for (const LawChange &change : changes) {
            const auto *parameter = std::get_if<const Parameter *>(&change.subject);
            if (!parameter || change.kind == LawChange::Kind::Proposed)
                continue;
            QCOMPARE((*parameter)->on(change.on.addDays(-1)), change.before);
            QCOMPARE((*parameter)->on(change.on), change.after);
            QVERIFY(change.before != change.after);
        }
    }

    void billsComeLastAndAreNeverLaw()
    {
        const auto changes = changesBetween(*m_catalog, { 2010, 1, 1 }, { 2030, 1, 1 });
        const auto isBill = [](const LawChange &change) { return change.kind == LawChange::Kind::Proposed; };
        QVERIFY(std::ranges::is_partitioned(changes, std::not_fn(isBill)));
        QVERIFY(std::ranges::any_of(changes, isBill));
        for (const LawChange &change : changes) {
            QCOMPARE(change.after && change.after->provenance.status == LawStatus::Proposed, isBill(change));
            QVERIFY(!change.before || change.before->provenance.status != LawStatus::Proposed);
        }
    }

    void aBillWithoutADayIsToldOnlyAfterItWasSeenPending()
    {
        const auto told = [this](QDate from, QDate to) {
            return std::ranges::count_if(changesBetween(*m_catalog, from, to), [](const LawChange &change) {
                return change.id() == u"dl.med.entry.family" && change.kind == LawChange::Kind::Proposed;
            });
        };
        QCOMPARE(told({ 2014, 1, 1 }, { 2015, 1, 1 }), 0);
        QCOMPARE(told({ 2026, 11, 24 }, { 2027, 11, 24 }), 1);
    }

    void theSameNumberOnAnotherBasisIsToldApart()
    {
        Rules rules;
        const ParameterValue before {
            .from = {}, .to = { 2025, 12, 31 }, .amount = 5, .unit = Unit::Hours, .provenance = {}
        };
        const ParameterValue after {
            .from = { 2026, 1, 1 }, .to = {}, .amount = 5, .unit = Unit::Hours, .provenance = {}
        };
        QVERIFY(rules.parameters.add({ ParameterId(u"same"_s), { u"Срок"_s, u"Term"_s }, { before, after }, {} }));
        QStringList complaints;
        const Catalog catalog = Catalog::from(std::move(rules), complaints);
        const auto changes = changesBetween(catalog, { 2025, 1, 1 }, { 2026, 12, 31 });
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(explain(changes[0]).russian, u"Срок: с 01.01.2026 по-прежнему 5 часов, но на другом основании"_s);
        QCOMPARE(explain(changes[0]).english, u"Term: from 01.01.2026 still 5 hours, but on another basis"_s);
    }

    void aTermThatBeginsOrEndsIsAChange()
    {
        Rules rules;
        DeadlineRule rule;
        rule.id = DeadlineId(u"new.term"_s);
        rule.title = { u"Новый срок"_s, u"New term"_s };
        rule.from = { 2026, 3, 1 };
        rule.to = { 2026, 8, 31 };
        rules.deadlines.push_back(rule);
        QStringList complaints;
        const Catalog catalog = Catalog::from(std::move(rules), complaints);
        const auto changes = changesBetween(catalog, { 2026, 1, 1 }, { 2026, 12, 31 });
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(explain(changes[0]).russian, u"Новый срок: срок появляется с 01.03.2026"_s);
        QCOMPARE(explain(changes[0]).english, u"New term: the term begins on 01.03.2026"_s);
        QCOMPARE(explain(changes[1]).russian, u"Новый срок: с 01.09.2026 такого срока больше нет"_s);
        QCOMPARE(explain(changes[1]).english, u"New term: from 01.09.2026 there is no such term"_s);
    }

    void aTermSaysHowItIsCounted_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("english");
        QTest::newRow("working days") << u"dl.contract.conclude"_s << QDate(2026, 11, 24)
                                      << u"3 рабочих дня; событие: договор подписан"_s
                                      << u"3 working days; event: contract signed"_s;
        QTest::newRow("before the law had it")
            << u"dl.contract.conclude"_s << QDate(2010, 1, 1) << u"на этот день среди правил нет числа"_s
            << u"the rules hold no number for that day"_s;
    }

    void aTermSaysHowItIsCounted()
    {
        QFETCH(QString, id);
        QFETCH(QDate, day);
        const DeadlineRule *rule = m_catalog->deadline(DeadlineId(id));
        QVERIFY(rule);
        const Text words = spelledCounting(*rule, *m_catalog, day);
        QTEST(words.russian, "russian");
        QTEST(words.english, "english");
    }

    void everyTermIsSpelledInBothLanguages()
    {
        for (const DeadlineRule &rule : m_catalog->deadlines()) {
            const Text words = spelledCounting(rule, *m_catalog, { 2026, 11, 24 });
            QVERIFY2(!words.russian.startsWith(u';') && !words.english.startsWith(u';'), qPrintable(rule.id.text()));
            QVERIFY2(!words.russian.contains(u'%') && !words.english.contains(u'%'), qPrintable(rule.id.text()));
        }
    }

private:
    static QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }

    std::optional<Catalog> m_catalog;
};

HQS_TEST(lawchange, TestLawChange)
#include "tst_lawchange.moc"
