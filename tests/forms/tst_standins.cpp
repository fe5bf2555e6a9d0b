// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sample.h"
#include "forms/standins.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const FormId arrivalId(u"mvd856_app4_arrival_notice"_s);

const Form &arrivalForm()
{
    const auto edition = sample::library().edition(arrivalId, sample::day);
    if (!edition)
        qFatal("there is no arrival notice");
    return *edition->form;
}

/// A wife who travels, a son who stays, a daughter who travels.
Record familyOnTheRoad()
{
    Record record = sample::record();
    int item = 0;
    for (const auto &[name, together] :
        { std::pair(u"ЖЕНА"_s, u"true"_s), std::pair(u"СЫН"_s, u"false"_s), std::pair(u"ДОЧЬ"_s, u"true"_s) }) {
        ++item;
        sample::answer(record, u"family[%1].surnameRu"_s.arg(item), name);
        sample::answer(record, u"family[%1].together"_s.arg(item), together);
        sample::answer(record, u"familyPassport[%1].number"_s.arg(item), u"77000%1"_s.arg(item));
        sample::answer(record, u"familyArrival[%1].purpose"_s.arg(item), u"private"_s);
    }
    return record;
}

std::map<Place, QString> wordsByPlace(const PrintedForm &printed)
{
    std::map<Place, QString> found;
    for (int page = 0; page < printed.pageCount(); ++page) {
        for (const PrintedText &text : printed.texts(page))
            found[text.origin] += text.words;
    }
    return found;
}

Result<PrintedForm> printedFor(const Record &record, int item)
{
    return printForm(arrivalForm(),
        { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = {}, .item = item });
}

} // namespace

/// A form of the specialist is printed once more for each family member it concerns.
class StandInsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyoneWhoTravelsGetsACopy()
    {
        const Record record = familyOnTheRoad();
        QCOMPARE(furtherItems(arrivalForm(), Facts(record, sample::day)), (std::vector<int> { 1, 3 }));
        Record alone = record;
        alone.setItems(RoleId(u"family"_s), 0);
        QCOMPARE(furtherItems(arrivalForm(), Facts(alone, sample::day)), std::vector<int>());
    }

    void theOwnPersonsCopyIsTheRecordAtHand()
    {
        const Record record = familyOnTheRoad();
        const StandIns own(arrivalForm().further,
            { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = {} });
        QCOMPARE(&own.record(), &record);
        const Place surname(FieldId(u"specialist.surnameRu"_s));
        QCOMPARE(own.original(surname), surname);
        QVERIFY(!own.isLeftOut(Place(FieldId(u"contract.position"_s))));
    }

    void theMemberStandsWhereTheSpecialistStood()
    {
        const Record record = familyOnTheRoad();
        const auto printed = printedFor(record, 3);
        QVERIFY(printed);
        const auto words = wordsByPlace(*printed);
        // Both halves of the notice, the tear-off too, name the member, by the place the clerk can jump to.
        QCOMPARE(words.at(Place(FieldId(u"family.surnameRu"_s), 3)), u"ДОЧЬДОЧЬ"_s);
        QVERIFY(words.at(Place(FieldId(u"familyPassport.number"_s), 3)).startsWith(u"770003"_s));
        QVERIFY(words.contains(Place(FieldId(u"familyArrival.purpose"_s), 3)));
        for (const auto &[place, text] : words) {
            const QString role = roleOf(place.field).text();
            QVERIFY2(role != u"specialist" && role != u"passport" && role != u"contract" && role != u"stayDocument",
                qPrintable(toPath(place)));
            QVERIFY2(place.item == 0 || place.item == 3, qPrintable(toPath(place)));
        }
        // What the whole family shares is asked and printed once.
        const auto own = printedFor(record, 0);
        QVERIFY(own);
        const Place street(FieldId(u"stay.street"_s));
        QCOMPARE(words.at(street), wordsByPlace(*own).at(street));
    }

    void whatTheMemberLacksIsMissedThereAndTheContractIsNot()
    {
        Record record = familyOnTheRoad();
        record.set(Place(FieldId(u"contract.position"_s)), std::nullopt);
        record.set(Place(FieldId(u"familyArrival.stayUntil"_s), 3), std::nullopt);
        const auto printed = printedFor(record, 3);
        QVERIFY(printed);
        const auto &missing = printed->missing();
        QVERIFY(std::ranges::find(missing, Place(FieldId(u"familyArrival.stayUntil"_s), 3)) != missing.end());
        QVERIFY(std::ranges::none_of(
            missing, [](const Place &place) { return roleOf(place.field) == RoleId(u"contract"_s); }));
        const auto own = printedFor(record, 0);
        QVERIFY(own);
        QVERIFY(std::ranges::find(own->missing(), Place(FieldId(u"contract.position"_s))) != own->missing().end());
    }

    void whatCannotStandInIsComplainedAbout_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("keeps");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no such role") << u"families"_s << u"specialist"_s << QStringList()
                                      << u"no repeating role \"families\""_s;
        QTest::newRow("does not repeat") << u"contract"_s << u"specialist"_s << QStringList()
                                         << u"no repeating role \"contract\""_s;
        QTest::newRow("nothing in common")
            << u"family"_s << u"arrival"_s << QStringList() << u"\"family\" cannot stand in the place of \"arrival\""_s;
        QTest::newRow("in a place that repeats")
            << u"family"_s << u"family"_s << QStringList() << u"\"family\" cannot stand in the place of \"family\""_s;
        QTest::newRow("keeps what is not there") << u"family"_s << u"specialist"_s << QStringList { u"shoeSize"_s }
                                                 << u"\"specialist\" has no field \"shoeSize\""_s;
    }
    void whatCannotStandInIsComplainedAbout()
    {
        QFETCH(QString, role);
        QFETCH(QString, place);
        QFETCH(QStringList, keeps);
        QFETCH(QString, complaint);
        Form form = arrivalForm();
        form.further.roles = { { .role = RoleId(role), .place = RoleId(place), .keeps = keeps } };
        QStringList complaints;
        FormLibrary::from({ form }, sample::catalog(), complaints);
        QVERIFY2(complaints.join(u' ').contains(complaint), qPrintable(complaints.join(u' ')));
    }
};

HQS_TEST(standins, StandInsTest)
#include "tst_standins.moc"
