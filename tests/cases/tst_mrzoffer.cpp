// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/mrzoffer.h"

#include "mrz/mrzchecks.h"
#include "mrz/readmrz.h"
#include "suite.h"

#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalog &mrzCatalog()
{
    static const Catalog catalog = *Catalog::load(QDir(u":/rules"_s));
    return catalog;
}

MrzReading zoneOf(const QString &nationality = u"KOR"_s, const QString &names = u"KIM<LEE<<MIN<JUN"_s)
{
    const QString name = (u"P<"_s + nationality.leftJustified(3, u'<') + names).leftJustified(44, u'<');
    return *readMrz(
        name + u"\nM123456788"_s + nationality.leftJustified(3, u'<') + u"8503172M3102145<<<<<<<<<<<<<<04"_s,
        QDate(2026, 11, 24));
}

/// A visa of series 20, number 0000001, valid until 10.01.2030, with right check digits.
QString visaZone(const QString &issuer, int width, const QString &optional = {})
{
    const QString names = (u"V<"_s + issuer.leftJustified(3, u'<') + u"KIM<<MIN<JUN"_s).leftJustified(width, u'<');
    const auto checked = [](const QString &characters) { return characters + mrzCheckDigit(characters); };
    const QString line = checked(u"200000001"_s) + u"KOR"_s + checked(u"850317"_s) + u"M"_s + checked(u"300110"_s);
    return names + u'\n' + (line + optional).leftJustified(width, u'<');
}

const MrzHolder specialistHolder { RoleId(u"specialist"_s), RoleId(u"passport"_s), 0 };

const MrzOffer *offerFor(const std::vector<MrzOffer> &offers, const QString &path)
{
    const auto found = std::ranges::find(offers, *fromPath(path), &MrzOffer::place);
    return found == offers.end() ? nullptr : &*found;
}

} // namespace

class TestMrzOffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingTheZoneSaysIsOffered()
    {
        const auto offers = offersOf(zoneOf(), specialistHolder, mrzCatalog(), Record());
        QStringList said;
        for (const MrzOffer &offer : offers) {
            said << toPath(offer.place) + u'=' + toStorage(offer.value);
            QCOMPARE(static_cast<int>(offer.state), static_cast<int>(OfferState::Empty));
        }
        QCOMPARE(said,
            QStringList({ u"specialist.surnameLat=KIM LEE"_s, u"specialist.givenLat=MIN JUN"_s,
                u"specialist.birthDate=1985-03-17"_s, u"specialist.sex=m"_s, u"specialist.citizenship=KOR"_s,
                u"passport.kind=passport"_s, u"passport.number=M12345678"_s, u"passport.expiresOn=2031-02-14"_s,
                u"passport.country=KOR"_s }));
        QVERIFY(offerFor(offers, u"passport.number"_s)->isChecked);
        QVERIFY(!offerFor(offers, u"specialist.surnameLat"_s)->isChecked); // no digit covers names
    }

    void whatWasTypedStandsBesideWhatTheZoneSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QString &path, const QString &typed, OfferState state) {
            QTest::newRow(name) << path << typed << static_cast<int>(state);
        };
        row("the same", u"specialist.surnameLat"_s, u"KIM LEE"_s, OfferState::Same);
        row("with a hyphen", u"specialist.surnameLat"_s, u"Kim-Lee"_s, OfferState::Same);
        row("another name", u"specialist.surnameLat"_s, u"KIM"_s, OfferState::Differs);
        row("number", u"passport.number"_s, u"M12345678"_s, OfferState::Same);
        row("number without its letter", u"passport.number"_s, u"12345678"_s, OfferState::Differs);
        row("birthday", u"specialist.birthDate"_s, u"1985-03-17"_s, OfferState::Same);
        row("another birthday", u"specialist.birthDate"_s, u"1985-03-18"_s, OfferState::Differs);
        row("no date", u"specialist.birthDate"_s, u"17 March"_s, OfferState::Differs);
        row("country", u"specialist.citizenship"_s, u"KOR"_s, OfferState::Same);
        row("another country", u"specialist.citizenship"_s, u"PRK"_s, OfferState::Differs);
        row("sex", u"specialist.sex"_s, u"f"_s, OfferState::Differs);
    }
    void whatWasTypedStandsBesideWhatTheZoneSays()
    {
        QFETCH(QString, path);
        QFETCH(QString, typed);
        const Place place = *fromPath(path);
        Record record;
        record.set(place, fromStorage(mrzCatalog().field(place.field)->type(), typed));
        const auto offers = offersOf(zoneOf(), specialistHolder, mrzCatalog(), record);
        const MrzOffer *offer = offerFor(offers, path);
        QVERIFY(offer);
        QTEST(static_cast<int>(offer->state), "state");
        QCOMPARE(toStorage(*offer->typed), typed);
    }

    void aSeriesApartFromItsNumberIsTheSame()
    {
        Record record;
        record.set(*fromPath(u"passport.series"_s), FieldValue(u"M"_s));
        record.set(*fromPath(u"passport.number"_s), FieldValue(u"12345678"_s));
        const auto offers = offersOf(zoneOf(), specialistHolder, mrzCatalog(), record);
        QCOMPARE(static_cast<int>(offerFor(offers, u"passport.number"_s)->state), static_cast<int>(OfferState::Same));
    }

    void aNameThatWasCutAgreesWithItsWhole()
    {
        Record record;
        record.set(*fromPath(u"specialist.givenLat"_s), FieldValue(u"CHAYAPA DEJTHAMRONG KRASUANG"_s));
        const auto offers = offersOf(
            zoneOf(u"THA"_s, u"NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"_s), specialistHolder, mrzCatalog(), record);
        QCOMPARE(
            static_cast<int>(offerFor(offers, u"specialist.givenLat"_s)->state), static_cast<int>(OfferState::Same));
    }

    void germanyIsFoundInTheListAndUtopiaIsNot()
    {
        const auto german = offersOf(zoneOf(u"D"_s), specialistHolder, mrzCatalog(), Record());
        QCOMPARE(toStorage(offerFor(german, u"specialist.citizenship"_s)->value), u"DEU"_s);
        const auto utopian = offersOf(zoneOf(u"UTO"_s), specialistHolder, mrzCatalog(), Record());
        QVERIFY(!offerFor(utopian, u"specialist.citizenship"_s));
        QVERIFY(!offerFor(utopian, u"passport.country"_s));
    }

    void aVisaIsOfferedWhereTheCaseKeepsIt_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("ofFamily");
        QTest::addColumn<QString>("typed"); // path=answer, apart by blanks
        QTest::addColumn<QString>("offered"); // of visa and passport, with "✓" where a check digit covers it
        const auto row = [](const char *name, const QString &zone, bool ofFamily, const QString &typed,
                             const QString &offered) { QTest::newRow(name) << zone << ofFamily << typed << offered; };
        const QString full = visaZone(u"RUS"_s, 44);
        const QString visaEntry = u"invitation.needed=visa "_s;
        const QString stay
            = u"stayDocument.kind=visa stayDocument.number=200000001✓ stayDocument.expiresOn=2030-01-10✓"_s;
        row("the whole visa", full, false, visaEntry,
            u"invitation.visaNumber=200000001✓ invitation.visaUntil=2030-01-10✓ "_s + stay);
        row("a small one", visaZone(u"RUS"_s, 36), false, visaEntry,
            u"invitation.visaNumber=200000001✓ invitation.visaUntil=2030-01-10✓ "_s + stay);
        row("who enters without a visa is not asked for one", full, false, u"invitation.needed=visa_free"_s, stay);
        row("of a family member", full, true, visaEntry,
            u"familyArrival[1].kind=visa familyArrival[1].number=200000001✓ familyArrival[1].expiresOn=2030-01-10✓"_s);
        row("after its series", full, false, u"stayDocument.series=20"_s,
            u"stayDocument.kind=visa stayDocument.number=0000001✓ stayDocument.expiresOn=2030-01-10✓"_s);
        row("after the series of another one", full, false, u"stayDocument.series=21"_s, stay);
        row("with the number of the passport", full, false, u"passport.number=200000001"_s,
            u"stayDocument.kind=visa stayDocument.expiresOn=2030-01-10✓ passport.number=200000001✓"_s);
        row("with the series and number of the passport", full, false, u"passport.series=20 passport.number=0000001"_s,
            u"stayDocument.kind=visa stayDocument.expiresOn=2030-01-10✓ passport.number=0000001✓"_s);
        row("with the passport in its optional data", visaZone(u"RUS"_s, 44, u"M12345678"_s), false,
            u"passport.number=M12345678"_s, stay + u" passport.number=M12345678"_s);
        row("with something in its optional data", visaZone(u"RUS"_s, 44, u"ZE184226B"_s), false,
            u"passport.number=M12345678"_s, stay);
        row("of a country that the zone does not name", visaZone(u"UTO"_s, 44), false, QString(), stay);
        row("of another country", visaZone(u"DEU"_s, 44), false, visaEntry, QString());
        row("of Germany, with one letter", visaZone(u"D"_s, 44), false, visaEntry, QString());
    }
    void aVisaIsOfferedWhereTheCaseKeepsIt()
    {
        QFETCH(QString, zone);
        QFETCH(bool, ofFamily);
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        Record record;
        record.setItems(RoleId(u"family"_s), 1);
        for (const QString &answer : typed.split(u' ', Qt::SkipEmptyParts)) {
            const Place place = *fromPath(answer.section(u'=', 0, 0));
            record.set(place, fromStorage(mrzCatalog().field(place.field)->type(), answer.section(u'=', 1)));
        }
        const auto visa = readMrz(zone, QDate(2026, 11, 24));
        QVERIFY(visa && visa->digitsAgree());
        const MrzHolder holder = mrzHolders(mrzCatalog(), record)[ofFamily ? 1 : 0];
        QStringList found;
        for (const MrzOffer &offer : offersOf(*visa, holder, mrzCatalog(), record)) {
            const bool isOfPerson = roleOf(offer.place.field) == holder.person;
            if (!isOfPerson)
                found << toPath(offer.place) + u'=' + toStorage(offer.value) + (offer.isChecked ? u"✓"_s : QString());
            else if (offer.place.field == FieldId(u"specialist.surnameLat"_s))
                QCOMPARE(toStorage(offer.value), u"KIM"_s);
        }
        QCOMPARE(found.join(u' '), offered);
        QVERIFY(offerFor(offersOf(*visa, holder, mrzCatalog(), record),
            ofFamily ? u"family[1].birthDate"_s : u"specialist.birthDate"_s)); // of whatever country
    }

    void whatAVisaSaysStandsBesideWhatWasTyped_data()
    {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("state");
        QTest::newRow("nothing") << QString() << QString() << static_cast<int>(OfferState::Empty);
        QTest::newRow("the same in one") << QString() << u"200000001"_s << static_cast<int>(OfferState::Same);
        QTest::newRow("the same with spaces") << QString() << u"20 0000001"_s << static_cast<int>(OfferState::Same);
        QTest::newRow("the same in two") << u"20"_s << u"0000001"_s << static_cast<int>(OfferState::Same);
        QTest::newRow("another one") << u"20"_s << u"0000002"_s << static_cast<int>(OfferState::Differs);
        QTest::newRow("another series") << u"21"_s << u"0000001"_s << static_cast<int>(OfferState::Differs);
    }
    void whatAVisaSaysStandsBesideWhatWasTyped()
    {
        QFETCH(QString, series);
        QFETCH(QString, number);
        Record record;
        for (const auto &[name, text] : { std::pair(u"series"_s, series), std::pair(u"number"_s, number) }) {
            if (!text.isEmpty())
                record.set(fieldOf(RoleId(u"stayDocument"_s), name), FieldValue(text));
        }
        const auto visa = readMrz(visaZone(u"RUS"_s, 44), QDate(2026, 11, 24));
        const auto offers = offersOf(*visa, specialistHolder, mrzCatalog(), record);
        QTEST(static_cast<int>(offerFor(offers, u"stayDocument.number"_s)->state), "state");
    }

    /// Personal numbers and the like: no field asks for them.
    void optionalDataIsNoAnswer_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("optional");
        QTest::newRow("passport")
            << u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s
            << u"ZE184226B"_s;
        QTest::newRow("card of two lines")
            << u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159ZE123456"_s << u"ZE12345"_s;
        QTest::newRow("card of three lines")
            << u"I<UTOD231458907ZE12345<<<<<<<<\n7408122F1204159UTO9876<<<<<<<0\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s
            << u"ZE12345"_s;
    }
    void optionalDataIsNoAnswer()
    {
        QFETCH(QString, zone);
        QFETCH(QString, optional);
        const auto reading = readMrz(zone, QDate(2026, 11, 24));
        QVERIFY(reading && reading->digitsAgree());
        QCOMPARE(reading->optional, optional);
        const auto offers = offersOf(*reading, specialistHolder, mrzCatalog(), Record());
        QVERIFY(offerFor(offers, u"passport.number"_s));
        for (const MrzOffer &offer : offers)
            QVERIFY(!toStorage(offer.value).contains(optional));
    }

    void everybodyWithAPassportMayBeMeant()
    {
        Record record;
        QCOMPARE(mrzHolders(mrzCatalog(), record), std::vector<MrzHolder> { specialistHolder });
        record.setItems(RoleId(u"family"_s), 2);
        const auto holders = mrzHolders(mrzCatalog(), record);
        QCOMPARE(holders.size(), std::size_t(3));
        QCOMPARE(holders[2], (MrzHolder { RoleId(u"family"_s), RoleId(u"familyPassport"_s), 2 }));
        const auto offers = offersOf(zoneOf(), holders[2], mrzCatalog(), record);
        QVERIFY(offerFor(offers, u"family[2].surnameLat"_s));
        QVERIFY(offerFor(offers, u"familyPassport[2].number"_s));
    }
};

HQS_TEST(mrzoffer, TestMrzOffer)
#include "tst_mrzoffer.moc"
