// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/datechain.h"

#include "suite.h"

#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalog &chainCatalog()
{
    static const Catalog catalog = *Catalog::load(QDir(u":/rules"_s));
    return catalog;
}

const QDate chainToday(2026, 11, 24); // a Tuesday

Record recordOf(std::initializer_list<std::pair<QString, QDate>> dates)
{
    Record record;
    for (const auto &[path, day] : dates)
        record.set(*fromPath(path), FieldValue(day));
    return record;
}

Facts factsOf(const Record &record)
{
    return Facts(record, chainToday, &chainCatalog().parameters());
}

QString spelledDay(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : u"-"_s;
}

} // namespace

class TestDateChain : public QObject {
    Q_OBJECT

    static std::optional<ChainLink> linkOf(const std::vector<ChainLink> &chain, const QString &rule)
    {
        const auto found
            = std::ranges::find_if(chain, [&](const ChainLink &link) { return link.rule->id.text() == rule; });
        return found == chain.end() ? std::nullopt : std::optional(*found);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void slackIsCountedInWorkingDays_data()
    {
        QTest::addColumn<QDate>("signedOn");
        QTest::addColumn<QDate>("keptOn");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("slack");
        const QDate never;
        // Three working days after the contract, over a weekend and the days off of the calendar of 2026.
        QTest::newRow("signed today") << QDate(2026, 11, 24) << never << QDate(2026, 11, 27) << 3;
        QTest::newRow("signed on Friday") << QDate(2026, 11, 20) << never << QDate(2026, 11, 25) << 1;
        QTest::newRow("last day is today") << QDate(2026, 11, 19) << never << QDate(2026, 11, 24) << 0;
        QTest::newRow("late over a weekend") << QDate(2026, 11, 17) << never << QDate(2026, 11, 20) << -2;
        QTest::newRow("kept with a day to spare")
            << QDate(2026, 11, 10) << QDate(2026, 11, 12) << QDate(2026, 11, 13) << 1;
        QTest::newRow("kept late") << QDate(2026, 11, 10) << QDate(2026, 11, 16) << QDate(2026, 11, 13) << -1;
        QTest::newRow("kept on the last day") << QDate(2026, 11, 10) << QDate(2026, 11, 13) << QDate(2026, 11, 13) << 0;
        QTest::newRow("over the May holidays") << QDate(2026, 4, 30) << QDate(2026, 4, 30) << QDate(2026, 5, 6) << 3;
    }
    void slackIsCountedInWorkingDays()
    {
        QFETCH(QDate, signedOn);
        QFETCH(QDate, keptOn);
        Record record = recordOf({ { u"contract.signedOn"_s, signedOn } });
        if (keptOn.isValid())
            record.set(*fromPath(u"notification.filedOn"_s), FieldValue(keptOn));
        const auto link = linkOf(chainOf(chainCatalog(), factsOf(record)), u"dl.contract.conclude"_s);
        QVERIFY(link);
        QTEST(link->due, "due");
        QVERIFY(link->slack);
        QTEST(*link->slack, "slack");
        QCOMPARE(link->isKept, keptOn.isValid());
        QCOMPARE(toPath(link->event), u"contract.signedOn"_s);
    }

    void whatMovesIfADateSlips_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("moved"); // rule: from to, working days
        QTest::newRow("contract a week later") << u"contract.signedOn"_s << QDate(2026, 12, 1)
                                               << QStringList { u"dl.contract.conclude: 2026-11-27 2026-12-04 5"_s };
        QTest::newRow("contract a day earlier") << u"contract.signedOn"_s << QDate(2026, 11, 23)
                                                << QStringList { u"dl.contract.conclude: 2026-11-27 2026-11-26 -1"_s };
        QTest::newRow("the same day") << u"contract.signedOn"_s << QDate(2026, 11, 24) << QStringList();
        QTest::newRow("contract not signed")
            << u"contract.signedOn"_s << QDate() << QStringList { u"dl.contract.conclude: 2026-11-27 - 0"_s };
        QTest::newRow("notice filed") << u"notification.filedOn"_s << QDate(2026, 11, 25)
                                      << QStringList { u"dl.contract.conclude: 2026-11-27 - 0"_s };
        QTest::newRow("passport renewed")
            << u"passport.expiresOn"_s << QDate(2036, 3, 1)
            << QStringList { u"exp.passport: 2027-03-01 2036-03-01 0"_s }; // the calendar of 2036 may still move
        QTest::newRow("a date nothing hangs on") << u"specialist.birthDate"_s << QDate(1990, 1, 1) << QStringList();
    }
    void whatMovesIfADateSlips()
    {
        QFETCH(QString, path);
        QFETCH(QDate, day);
        const Record record = recordOf(
            { { u"contract.signedOn"_s, QDate(2026, 11, 24) }, { u"passport.expiresOn"_s, QDate(2027, 3, 1) } });
        QStringList moved;
        for (const TermShift &shift : shiftsBy(
                 chainCatalog(), factsOf(record), *fromPath(path), day.isValid() ? std::optional(day) : std::nullopt)) {
            const bool isFar = shift.after && shift.after->year() > 2030;
            moved << u"%1: %2 %3 %4"_s.arg(shift.rule->id.text(), spelledDay(shift.before), spelledDay(shift.after))
                         .arg(isFar ? 0 : shift.workingDays.value_or(0));
        }
        QTEST(moved, "moved");
        QCOMPARE(record.find(*fromPath(u"contract.signedOn"_s)) != nullptr, true); // the case stays as it is
    }

    void oneDateMovesEverythingThatHangsOnIt()
    {
        const Record record = recordOf({ { u"entry.enteredOn"_s, QDate(2026, 11, 20) } });
        const auto shifts
            = shiftsBy(chainCatalog(), factsOf(record), *fromPath(u"entry.enteredOn"_s), QDate(2026, 12, 20));
        QStringList rules;
        for (const TermShift &shift : shifts) {
            rules << shift.rule->id.text();
            QVERIFY(shift.before && shift.after && *shift.after > *shift.before);
            QVERIFY(shift.workingDays && *shift.workingDays > 0);
        }
        // The term that follows the ninety days moves with them.
        for (const QString &rule :
            { u"dl.med.entry"_s, u"dl.fingerprint.work"_s, u"dl.mu.hqs90"_s, u"dl.mu.general"_s })
            QVERIFY2(rules.contains(rule), qPrintable(rule));
        QVERIFY(std::ranges::is_sorted(shifts, {}, [](const TermShift &shift) { return *shift.after; }));
    }

    void aTermThatFollowsAnotherHangsOnTheSameDate()
    {
        const Record record = recordOf({ { u"entry.enteredOn"_s, QDate(2026, 11, 20) } });
        const auto chain = chainOf(chainCatalog(), factsOf(record));
        QCOMPARE(toPath(linkOf(chain, u"dl.mu.general"_s)->event), u"entry.enteredOn"_s);
        QCOMPARE(anchorsOf(chain), std::vector<Place> { *fromPath(u"entry.enteredOn"_s) });
    }

    void workingDaysBetweenTwoDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("days");
        QTest::newRow("none") << QDate(2026, 11, 24) << QDate(2026, 11, 24) << 0;
        QTest::newRow("next day") << QDate(2026, 11, 24) << QDate(2026, 11, 25) << 1;
        QTest::newRow("over a weekend") << QDate(2026, 11, 27) << QDate(2026, 11, 30) << 1;
        QTest::newRow("to a day off") << QDate(2026, 11, 27) << QDate(2026, 11, 29) << 0;
        QTest::newRow("backwards") << QDate(2026, 11, 30) << QDate(2026, 11, 26) << -2;
    }
    void workingDaysBetweenTwoDays()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QTEST(*workingDaysBetween(chainCatalog().calendar(), from, to), "days");
        QVERIFY(!workingDaysBetween(chainCatalog().calendar(), from, QDate(1900, 1, 1)));
    }
};

HQS_TEST(datechain, TestDateChain)
#include "tst_datechain.moc"
