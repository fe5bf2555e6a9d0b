// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/inspection.h"
#include "cases/sample.h"
#include "cases/takeover.h"

#include "suite.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::map<QString, QString> branches { { u"employer.fullName"_s, u"ООО «Пример»"_s },
    { u"branch[1].name"_s, u"Филиал в Казани"_s }, { u"branch[1].kpp"_s, u"165543001"_s },
    { u"branch[1].subject"_s, u"16"_s }, { u"branch[1].address"_s, u"420111, г. Казань, ул. Примерная, д. 5"_s },
    { u"branch[1].addressEn"_s, u"5 Primernaya Street, Kazan"_s }, { u"branch[2].name"_s, u"Филиал в Москве"_s },
    { u"branch[2].subject"_s, u"77"_s }, { u"branch[2].address"_s, u"125009, г. Москва, ул. Примерная, д. 7"_s } };

std::vector<TakeOver> offeredAt(const CaseFile &file, const QString &path)
{
    return takeOversAt(*rules().field(at(path).field), file.record(), at(path).item);
}

/// What a press in the window does.
void take(CaseFile &file, const QString &path, std::size_t number)
{
    const auto offered = offeredAt(file, path);
    for (const auto &[place, value] : offered.at(number).answers)
        file.set(place, value);
}

bool isFound(const CaseFile &file, const QString &check)
{
    const auto findings = inspect(rules(), file.facts(testDay));
    return std::ranges::any_of(
        findings, [&check](const Finding &finding) { return finding.check->id.text() == check; });
}

} // namespace

/// What the card of an employer says in every case: branches, bans, powers of attorney.
class TestEmployerCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBranchIsTheEmployersInEveryCase()
    {
        const QTemporaryDir folder;
        auto made = Database::create(folder.filePath(u"store.hqs"_s));
        QVERIFY_DONE(made);
        Database database = *std::move(made);
        CaseFile first = caseWith(branches);
        QVERIFY_DONE(first.save(database, testDay));
        CaseFile second = blankCase();
        QVERIFY_DONE(second.use(database, RoleId(u"employer"_s), 0, *first.cardOf(RoleId(u"employer"_s))));
        QCOMPARE(stored(second, u"branch[1].kpp"_s), u"165543001"_s);
        QCOMPARE(stored(second, u"branch[2].subject"_s), u"77"_s);
    }

    void aKppIsChecked()
    {
        CaseFile file = caseWith(branches);
        const auto refusals = assign(file, { { u"branch[1].kpp"_s, u"1655"_s } }, testDay, storedValue);
        QCOMPARE(refusals.size(), std::size_t(1));
        QCOMPARE(refusals.front().reason, Refusal::Reason::Malformed);
    }

    void theChosenBranchCarriesItsAddressAndRegion_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("role");
        QTest::newRow("contract") << u"contract.workAddress"_s << u"contract"_s;
        QTest::newRow("amendment") << u"amendment.workSubject"_s << u"amendment"_s;
    }
    void theChosenBranchCarriesItsAddressAndRegion()
    {
        QFETCH(QString, at);
        QFETCH(QString, role);
        CaseFile file = caseWith(branches);
        QCOMPARE(offeredAt(file, at).size(), std::size_t(2));
        take(file, at, 0);
        QCOMPARE(stored(file, role + u".workSubject"_s), u"16"_s);
        QCOMPARE(stored(file, role + u".workAddress"_s), u"420111, г. Казань, ул. Примерная, д. 5"_s);
        QCOMPARE(stored(file, role + u".workAddressEn"_s), u"5 Primernaya Street, Kazan"_s);
        // It stands there now; the other one has no English address, and that of this one must not stay.
        QCOMPARE(offeredAt(file, at).size(), std::size_t(1));
        QCOMPARE(offeredAt(file, at).front().title, u"Филиал в Москве"_s);
        take(file, at, 0);
        QCOMPARE(stored(file, role + u".workSubject"_s), u"77"_s);
        QCOMPARE(stored(file, role + u".workAddressEn"_s), QString());
    }

    void theRegionOfAChosenBranchIsComparedWithThePermit()
    {
        CaseFile file = caseWith(with(branches, { { u"region[1].subject"_s, u"77"_s } }));
        take(file, u"contract.workAddress"_s, 0);
        QVERIFY(isFound(file, u"permit.region.outside"_s));
        file.addItem(RoleId(u"region"_s));
        QCOMPARE(offeredAt(file, u"region[2].subject"_s).size(), std::size_t(2));
        take(file, u"region[2].subject"_s, 0);
        QCOMPARE(stored(file, u"region[2].subject"_s), u"16"_s);
        QVERIFY(!isFound(file, u"permit.region.outside"_s));
    }

    void withoutBranchesNothingIsOffered()
    {
        CaseFile file = blankCase();
        QVERIFY(offeredAt(file, u"contract.workAddress"_s).empty());
        file.addItem(RoleId(u"branch"_s));
        QVERIFY(offeredAt(file, u"contract.workAddress"_s).empty()); // nothing is known of it
        QVERIFY(offeredAt(file, u"employer.legalAddress"_s).empty());
    }

    void aBanCountsOnItsDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("found");
        QTest::newRow("none") << u""_s << u""_s << false;
        QTest::newRow("first day") << u"2026-11-24"_s << u"2028-11-23"_s << true;
        QTest::newRow("last day") << u"2024-11-25"_s << u"2026-11-24"_s << true;
        QTest::newRow("over") << u"2024-11-24"_s << u"2026-11-23"_s << false;
        QTest::newRow("to come") << u"2026-11-25"_s << u"2028-11-24"_s << false;
    }
    void aBanCountsOnItsDays()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(bool, found);
        const CaseFile file = caseWith({ { u"employer.banFrom"_s, from }, { u"employer.banUntil"_s, until } });
        QCOMPARE(isFound(file, u"employer.banned"_s), found);
    }

    void aPowerOfAttorneyCountsToItsLastDay_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("found");
        QTest::newRow("last day") << u"proxy"_s << u"2026-11-24"_s << false;
        QTest::newRow("over") << u"proxy"_s << u"2026-11-23"_s << true;
        QTest::newRow("he does not file") << u"signatory"_s << u"2026-11-23"_s << false;
    }
    void aPowerOfAttorneyCountsToItsLastDay()
    {
        QFETCH(QString, by);
        QFETCH(QString, until);
        QFETCH(bool, found);
        const CaseFile file = caseWith({ { u"notification.by"_s, by }, { u"proxy[1].surnameRu"_s, u"Орлова"_s },
            { u"proxy[1].poaUntil"_s, until } });
        QCOMPARE(isFound(file, u"proxy.poa.expired"_s), found);
    }

private:
    static std::map<QString, QString> with(std::map<QString, QString> answers, const std::map<QString, QString> &more)
    {
        for (const auto &[path, value] : more)
            answers.insert_or_assign(path, value);
        return answers;
    }
};

HQS_TEST(employercard, TestEmployerCard)
#include "tst_employercard.moc"
