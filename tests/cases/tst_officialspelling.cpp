// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/inspection.h"
#include "cases/officialspelling.h"
#include "cases/sample.h"
#include "storage/journal.h"

#include "suite.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString since = u"specialist.spellingSince"_s;

Act actBecause(const QString &why)
{
    return { .who = u"Иванова А. А."_s, .at = QDateTime({ 2026, 11, 24 }, { 12, 0 }, QTimeZone::utc()), .why = why };
}

const std::map<QString, QString> named { { u"specialist.surnameRu"_s, u"Ким"_s },
    { u"specialist.givenRu"_s, u"Мин Джун"_s } };

std::map<QString, QString> with(std::map<QString, QString> answers, const std::map<QString, QString> &more)
{
    for (const auto &[path, value] : more)
        answers.insert_or_assign(path, value);
    return answers;
}

bool isLockedAt(const CaseFile &file, const QString &path)
{
    return isLocked(*rules().field(at(path).field), file.record(), at(path).item);
}

} // namespace

class TestOfficialSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesAreLockedOnceConfirmed()
    {
        CaseFile file = caseWith(named);
        const Field &surname = *rules().field(at(u"specialist.surnameRu"_s).field);
        QVERIFY(!isLockedAt(file, u"specialist.surnameRu"_s));
        QVERIFY(canConfirm(rules(), surname, file.record(), 0));
        file.set(at(since), FieldValue(testDay));
        QVERIFY(!canConfirm(rules(), surname, file.record(), 0));
        for (const QString &path : { u"specialist.surnameRu"_s, u"specialist.givenRu"_s, u"specialist.patronymicRu"_s })
            QVERIFY2(isLockedAt(file, path), qPrintable(path));
        QVERIFY(!isLockedAt(file, u"specialist.surnameLat"_s));
    }

    void halfANameIsNotConfirmed()
    {
        const CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s } });
        QVERIFY(!canConfirm(rules(), *rules().field(at(u"specialist.surnameRu"_s).field), file.record(), 0));
    }

    void theNotarysTranslationConfirms_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<bool>("confirms");
        QTest::newRow("the same") << u"notarised"_s << u"Ким"_s << u"Мин Джун"_s << u"passport.translatedGiven"_s
                                  << true;
        QTest::newRow("the kind last") << u"notarised"_s << u"Ким"_s << u"Мин Джун"_s << u"passport.translation"_s
                                       << true;
        QTest::newRow("another surname") << u"notarised"_s << u"Гим"_s << u"Мин Джун"_s << u"passport.translatedGiven"_s
                                         << false;
        QTest::newRow("another given name")
            << u"notarised"_s << u"Ким"_s << u"Мин-Джун"_s << u"passport.translatedGiven"_s << false;
        QTest::newRow("no notary") << u"plain"_s << u"Ким"_s << u"Мин Джун"_s << u"passport.translatedGiven"_s << false;
        QTest::newRow("half of it") << u"notarised"_s << u"Ким"_s << u""_s << u"passport.translatedSurname"_s << false;
        QTest::newRow("something else") << u"notarised"_s << u"Ким"_s << u"Мин Джун"_s << u"passport.number"_s << false;
    }
    void theNotarysTranslationConfirms()
    {
        QFETCH(QString, translation);
        QFETCH(QString, surname);
        QFETCH(QString, given);
        QFETCH(QString, changed);
        QFETCH(bool, confirms);
        CaseFile file = caseWith(with(named,
            { { u"passport.translation"_s, translation }, { u"passport.translatedSurname"_s, surname },
                { u"passport.translatedGiven"_s, given } }));
        const auto confirmed = confirmedByTranslation(rules(), file.record(), at(changed));
        QCOMPARE(confirmed.has_value(), confirms);
        if (!confirmed)
            return;
        QCOMPARE(*confirmed, at(since));
        file.set(*confirmed, FieldValue(testDay));
        QVERIFY(!confirmedByTranslation(rules(), file.record(), at(changed))); // once
    }

    void itIsOpenedForAReasonAlone()
    {
        const QTemporaryDir folder;
        auto made = Database::create(folder.filePath(u"store.hqs"_s));
        QVERIFY_DONE(made);
        Database database = *std::move(made);
        CaseFile file = caseWith(with(named, { { since, u"2026-11-02"_s } }));
        QVERIFY_DONE(file.save(database, testDay));
        const Place surname = at(u"specialist.surnameRu"_s);
        for (const QString &why : { u""_s, u"  "_s }) {
            const Done refused = openSpelling(database, file, surname, actBecause(why), testDay);
            QCOMPARE(refused.error().fault, Fault::BadInput);
            QCOMPARE(refused.error().place, u"why"_s);
        }
        QVERIFY(isLockedAt(file, u"specialist.surnameRu"_s));
        QVERIFY(Journal(database).entries({ .what = ActId(u"name.opened"_s) })->empty());

        QVERIFY_DONE(openSpelling(database, file, surname, actBecause(u"Исправлен перевод"_s), testDay));
        QVERIFY(!isLockedAt(file, u"specialist.surnameRu"_s));
        const auto again = CaseFile::open(rules(), database, *file.id());
        QVERIFY(!isLockedAt(*again, u"specialist.surnameRu"_s)); // on the disk
        const auto entries = Journal(database).entries({ .what = ActId(u"name.opened"_s) });
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().why, u"Исправлен перевод"_s);
        QCOMPARE(entries->front().before, u"2026-11-02"_s);
        QVERIFY(!entries->front().subject.contains(u"Ким"_s)); // it outlives the person
        QCOMPARE(
            openSpelling(database, file, surname, actBecause(u"Ещё раз"_s), testDay).error().fault, Fault::NotFound);
    }

    void nothingFromOutsideChangesIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("taken");
        QTest::newRow("another surname") << u"specialist.surnameRu"_s << u"Гим"_s << false;
        QTest::newRow("none") << u"specialist.givenRu"_s << u""_s << false;
        QTest::newRow("a patronymic") << u"specialist.patronymicRu"_s << u"Иванович"_s << false;
        QTest::newRow("the lock") << since << u""_s << false;
        QTest::newRow("the same") << u"specialist.surnameRu"_s << u"Ким"_s << true;
        QTest::newRow("Latin letters") << u"specialist.surnameLat"_s << u"GIM"_s << true;
    }
    void nothingFromOutsideChangesIt()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(bool, taken);
        CaseFile file = caseWith(with(named, { { since, u"2026-11-02"_s } }));
        const QString before = stored(file, path);
        const auto refusals = assign(file, { { path, value } }, testDay, storedValue);
        QCOMPARE(refusals.empty(), taken);
        QCOMPARE(stored(file, path), taken ? value : before);
        if (!taken)
            QCOMPARE(refusals.front().reason, Refusal::Reason::Locked);
    }

    void aPaperThatSpellsItDifferentlyIsPointedOut_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("check");
        QTest::newRow("translation") << u"passport.translatedSurname"_s << u"Гим"_s << u"passport.name.differs"_s;
        QTest::newRow("permit") << u"permit.holderGiven"_s << u"Мин-Джун"_s << u"permit.name.differs"_s;
        QTest::newRow("invitation") << u"invitation.holderSurname"_s << u"GIM"_s << u"invitation.name.differs"_s;
        QTest::newRow("the passport after the permit")
            << u"passport.translatedGiven"_s << u"Мин-Джун"_s << u"passport.name.differs"_s;
    }
    void aPaperThatSpellsItDifferentlyIsPointedOut()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, check);
        auto answers = with(named,
            { { since, u"2026-11-02"_s }, { u"specialist.surnameLat"_s, u"KIM"_s },
                { u"invitation.needed"_s, u"visa"_s }, { path, value } });
        if (QString::fromLatin1(QTest::currentDataTag()).contains(u"after"_s))
            answers = with(answers,
                { { u"permit.decision"_s, u"granted"_s }, { u"followUp.passport_change"_s, u"2026-11-20"_s } });
        CaseFile file = caseWith(answers);
        const auto isPointedOut = [&] {
            const auto findings = inspect(rules(), file.facts(testDay));
            return std::ranges::any_of(
                findings, [&check](const Finding &finding) { return finding.check->id.text() == check; });
        };
        QVERIFY(isPointedOut());
        file.set(at(path), std::nullopt);
        QVERIFY(!isPointedOut());
    }
};

HQS_TEST(officialspelling, TestOfficialSpelling)
#include "tst_officialspelling.moc"
