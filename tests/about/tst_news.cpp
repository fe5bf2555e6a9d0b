// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/news.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsLaterThanWhatWasSeenIsNews_data()
    {
        QTest::addColumn<QString>("seenProgram");
        QTest::addColumn<QString>("seenRules");
        QTest::addColumn<bool>("program");
        QTest::addColumn<bool>("rules");
        QTest::newRow("first start") << QString() << QString() << false << false;
        QTest::newRow("the same") << u"0.2.0"_s << u"2026.11"_s << false << false;
        QTest::newRow("a newer program") << u"0.1.9"_s << u"2026.11"_s << true << false;
        QTest::newRow("newer rules") << u"0.2.0"_s << u"2026.10"_s << false << true;
        QTest::newRow("both") << u"0.1.0"_s << u"2025.12"_s << true << true;
        QTest::newRow("an older program") << u"0.10.0"_s << u"2026.11"_s << false << false;
        QTest::newRow("older rules, of another database") << u"0.2.0"_s << u"2027.01"_s << false << false;
        QTest::newRow("nonsense in the settings") << u"?"_s << u"?"_s << true << true;
    }
    void onlyWhatIsLaterThanWhatWasSeenIsNews()
    {
        QFETCH(QString, seenProgram);
        QFETCH(QString, seenRules);
        const Editions now { .program = u"0.2.0"_s, .rules = u"2026.11"_s };
        const News news = newsSince({ .program = seenProgram, .rules = seenRules }, now);
        QTEST(news.program, "program");
        QTEST(news.rules, "rules");
        QCOMPARE(news.isEmpty(), !news.program && !news.rules);
    }

    void theLaterOfEachIsRemembered()
    {
        const Editions kept = latest(
            { .program = u"0.9.0"_s, .rules = u"2027.01"_s }, { .program = u"0.10.0"_s, .rules = u"2026.11"_s });
        QCOMPARE(kept.program, u"0.10.0"_s);
        QCOMPARE(kept.rules, u"2027.01"_s);
        QCOMPARE(latest({}, { .program = u"0.1.0"_s, .rules = u"2026.11"_s }).rules, u"2026.11"_s);
    }
};

HQS_TEST(news, TestNews)
#include "tst_news.moc"
