// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/mrzoffer.h"

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

    void aVisaSaysNothingAboutThePassport()
    {
        const auto visa
            = readMrz(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"_s,
                QDate(2026, 11, 24));
        const auto offers = offersOf(*visa, specialistHolder, mrzCatalog(), Record());
        QVERIFY(offerFor(offers, u"specialist.surnameLat"_s));
        QVERIFY(!offerFor(offers, u"passport.number"_s));
        QVERIFY(!offerFor(offers, u"passport.expiresOn"_s));
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
