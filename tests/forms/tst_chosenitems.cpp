// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/chosenitems.h"
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// A petition names the family members who travel, one after another, whoever stays at home.
class ChosenItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void thoseWhoFitAreCountedWithoutAGap_data();
    void thoseWhoFitAreCountedWithoutAGap();
    void withoutAChoiceTheRecordIsTheOneAtHand();
    void thePetitionPrintsTheFirstWhoTravels();
    void whoIsNotThereMissesNothing_data();
    void whoIsNotThereMissesNothing();
    void anUnknownRoleIsComplainedAbout();
};

namespace {

const QStringList names { u"ПЕРВАЯ"_s, u"ВТОРОЙ"_s, u"ТРЕТЬЯ"_s };

/// Three family members; a letter of `who` is + for one who travels.
Record familyOf(QStringView who)
{
    Record record = sample::record();
    record.setItems(RoleId(u"family"_s), static_cast<int>(who.size()));
    record.setItems(RoleId(u"familyPassport"_s), static_cast<int>(who.size()));
    for (int item = 1; item <= who.size(); ++item) {
        record.set({ FieldId(u"family.surnameRu"_s), item }, FieldValue(names[item - 1]));
        record.set({ FieldId(u"family.together"_s), item }, FieldValue(who[item - 1] == u'+'));
        record.set({ FieldId(u"familyPassport.number"_s), item }, FieldValue(QString::number(item)));
    }
    return record;
}

const ItemChoice travelling { .roles = { RoleId(u"family"_s), RoleId(u"familyPassport"_s) },
    .when = { OneOf { FieldId(u"family.together"_s), { u"true"_s } } } };

PrintContext contextOf(const Record &record)
{
    return { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = {} };
}

} // namespace

void ChosenItemsTest::thoseWhoFitAreCountedWithoutAGap_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QList<int>>("chosen");
    QTest::newRow("all") << u"+++"_s << QList<int> { 1, 2, 3 };
    QTest::newRow("not the first") << u"-++"_s << QList<int> { 2, 3 };
    QTest::newRow("the last") << u"--+"_s << QList<int> { 3 };
    QTest::newRow("first and last") << u"+-+"_s << QList<int> { 1, 3 };
    QTest::newRow("nobody") << u"---"_s << QList<int> {};
}

void ChosenItemsTest::thoseWhoFitAreCountedWithoutAGap()
{
    QFETCH(QString, who);
    QFETCH(QList<int>, chosen);
    const Record record = familyOf(who);
    const ChosenItems items(travelling, contextOf(record));
    QCOMPARE(items.record().items(RoleId(u"family"_s)), int(chosen.size()));
    QCOMPARE(items.record().items(RoleId(u"familyPassport"_s)), int(chosen.size()));
    for (int item = 1; item <= names.size(); ++item) {
        const Place surname(FieldId(u"family.surnameRu"_s), item);
        const FieldValue *found = items.record().find(surname);
        QCOMPARE(found != nullptr, item <= chosen.size());
        if (!found)
            continue;
        const int whole = chosen[item - 1];
        QCOMPARE(*found, FieldValue(names[whole - 1]));
        QCOMPARE(
            *items.record().find({ FieldId(u"familyPassport.number"_s), item }), FieldValue(QString::number(whole)));
        QCOMPARE(items.original(surname), Place(surname.field, whole));
    }
    const Place other(FieldId(u"specialist.surnameRu"_s));
    QCOMPARE(*items.record().find(other), *record.find(other));
    QCOMPARE(items.original(other), other);
}

void ChosenItemsTest::withoutAChoiceTheRecordIsTheOneAtHand()
{
    const Record record = familyOf(u"-+");
    const ChosenItems items({}, contextOf(record));
    QCOMPARE(&items.record(), &record);
    const Place second(FieldId(u"family.surnameRu"_s), 2);
    QCOMPARE(items.original(second), second);
}

void ChosenItemsTest::thePetitionPrintsTheFirstWhoTravels()
{
    const auto edition = sample::library().edition(FormId(u"mvd677_invitation_petition"_s), sample::day);
    QVERIFY(edition);
    Record record = familyOf(u"-++");
    record.set({ FieldId(u"family.birthDate"_s), 2 }, std::nullopt);
    const PrintedForm printed = sample::print(*edition->form, record);
    std::map<Place, QString> found;
    for (int page = 0; page < printed.pageCount(); ++page) {
        for (const PrintedText &text : printed.texts(page))
            found[text.origin] += text.words;
    }
    const FieldId surname(u"family.surnameRu"_s);
    QVERIFY(!found.contains(Place(surname, 1)));
    QCOMPARE(found[Place(surname, 2)], names[1]);
    QCOMPARE(found[Place(surname, 3)], names[2]);
    // What is missing is named where the clerk finds it.
    const Place birth(FieldId(u"family.birthDate"_s), 2);
    QVERIFY(std::ranges::find(printed.missing(), birth) != printed.missing().end());
}

void ChosenItemsTest::whoIsNotThereMissesNothing_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : { "", "-", "+", "++-" })
        QTest::newRow(who) << QString::fromLatin1(who);
}

void ChosenItemsTest::whoIsNotThereMissesNothing()
{
    QFETCH(QString, who);
    const auto edition = sample::library().edition(FormId(u"mvd677_invitation_petition"_s), sample::day);
    const PrintedForm printed = sample::print(*edition->form, familyOf(who));
    for (const Place &place : printed.missing()) {
        const bool isOfSomebody
            = roleOf(place.field).text() != u"family" || (place.item <= who.size() && who[place.item - 1] == u'+');
        QVERIFY2(isOfSomebody, qPrintable(toPath(place)));
    }
}

void ChosenItemsTest::anUnknownRoleIsComplainedAbout()
{
    Form form = sample::library().forms().front();
    form.items.roles = { RoleId(u"families"_s) };
    QStringList complaints;
    FormLibrary::from({ form }, sample::catalog(), complaints);
    QVERIFY2(complaints.join(u' ').contains(u"no repeating role \"families\""_s), qPrintable(complaints.join(u' ')));
}

HQS_TEST(chosenitems, ChosenItemsTest)
#include "tst_chosenitems.moc"
