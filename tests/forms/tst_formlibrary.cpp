// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formlibrary.h"
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Editions side by side, their standing on a day, and forms that contradict the catalogue.
class FormLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLetterIsWrittenInOurMarkup();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theDayChoosesTheEdition_data();
    void theDayChoosesTheEdition();
    void theRuleOfLawDecidesTheStanding_data();
    void theRuleOfLawDecidesTheStanding();
    void anUnknownFormHasNoEdition();
    void editionsMayNotOverlap();
    void theNoticeIsSupersededSinceSeptember();
    void aFormThatIsNotRightIsRefused_data();
    void aFormThatIsNotRightIsRefused();
    void theRealFormsAreRight();
};

namespace {

Form edition(const QString &name, QDate from, QDate to)
{
    Form form;
    form.id = FormId(u"notice"_s);
    form.edition = name;
    form.stage = StageId(u"contract"_s);
    form.from = from;
    form.to = to;
    form.provenance.status = LawStatus::InForce;
    form.body = Checklist {};
    return form;
}

const QDate first(2024, 1, 1);
const QDate lastDay(2026, 8, 31);
const QDate next(2027, 1, 1);

/// The complaints about a rules folder with one form in it.
QString complaintsAbout(const QJsonObject &form, const QString &letter)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"forms"_s);
    QDir(folder.path()).mkpath(u"letters"_s);
    sample::write(folder.filePath(u"forms/test@1.json"_s), QJsonDocument(form).toJson());
    sample::write(folder.filePath(u"letters/test.html"_s), letter.toUtf8());
    const auto library = FormLibrary::load(QDir(folder.path()), sample::catalog());
    return library ? QString() : library.error().detail;
}

/// A form that is right, with some keys replaced by those of a JSON text.
QJsonObject formWith(const QByteArray &changes)
{
    static const QByteArray right = R"({ "id": "test", "edition": "1", "title": { "ru": "Проба", "en": "Test" },
        "short": { "ru": "Проба", "en": "Test" }, "kind": "free", "stage": "contract",
        "basis": { "ru": "нет", "en": "none" }, "status": "in_force", "confidence": "memory_only",
        "pages": [ { "items": [] } ] })";
    QJsonObject form = QJsonDocument::fromJson(right).object();
    const QJsonObject changed = QJsonDocument::fromJson(changes).object();
    for (auto at = changed.begin(); at != changed.end(); ++at) {
        if (at.key() == u"letter" || at.key() == u"sheet")
            form.remove(u"pages"_s);
        form.insert(at.key(), at.value());
    }
    return form;
}

} // namespace

void FormLibraryTest::theDayChoosesTheEdition_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::addColumn<EditionStatus>("status");
    QTest::newRow("before all") << first.addDays(-1) << u"old"_s << EditionStatus::Future;
    QTest::newRow("first day") << first << u"old"_s << EditionStatus::InForce;
    QTest::newRow("last day") << lastDay << u"old"_s << EditionStatus::InForce;
    QTest::newRow("the day after") << lastDay.addDays(1) << u"old"_s << EditionStatus::Superseded;
    QTest::newRow("the day before the next") << next.addDays(-1) << u"old"_s << EditionStatus::Superseded;
    QTest::newRow("first day of the next") << next << u"new"_s << EditionStatus::InForce;
    QTest::newRow("years later") << next.addYears(50) << u"new"_s << EditionStatus::InForce;
}

void FormLibraryTest::theDayChoosesTheEdition()
{
    QFETCH(QDate, day);
    QFETCH(QString, name);
    QFETCH(EditionStatus, status);
    QStringList complaints;
    const FormLibrary library = FormLibrary::from(
        { edition(u"new"_s, next, {}), edition(u"old"_s, first, lastDay) }, sample::catalog(), complaints);
    QCOMPARE(complaints, QStringList());
    const auto found = library.edition(FormId(u"notice"_s), day);
    QVERIFY(found);
    QCOMPARE(found->form->edition, name);
    QVERIFY(found->status == status);
}

void FormLibraryTest::theRuleOfLawDecidesTheStanding_data()
{
    QTest::addColumn<FormKind>("kind");
    QTest::addColumn<LawStatus>("law");
    QTest::addColumn<EditionStatus>("status");
    QTest::newRow("in force") << FormKind::Official << LawStatus::InForce << EditionStatus::InForce;
    QTest::newRow("unverified") << FormKind::Official << LawStatus::Unverified << EditionStatus::Unverified;
    QTest::newRow("sources differ") << FormKind::Official << LawStatus::Conflict << EditionStatus::Unverified;
    QTest::newRow("historic") << FormKind::Official << LawStatus::Historic << EditionStatus::Superseded;
    QTest::newRow("proposed") << FormKind::Official << LawStatus::Proposed << EditionStatus::Future;
    QTest::newRow("free") << FormKind::Free << LawStatus::Unverified << EditionStatus::FreeForm;
    QTest::newRow("data sheet") << FormKind::DataSheet << LawStatus::InForce << EditionStatus::OwnSheet;
}

void FormLibraryTest::theRuleOfLawDecidesTheStanding()
{
    QFETCH(FormKind, kind);
    QFETCH(LawStatus, law);
    QFETCH(EditionStatus, status);
    Form form = edition(u"1"_s, {}, {});
    form.kind = kind;
    form.provenance.status = law;
    QVERIFY(statusOn(form, sample::day) == status);
}

void FormLibraryTest::anUnknownFormHasNoEdition()
{
    QVERIFY(!sample::library().edition(FormId(u"no_such_form"_s), sample::day));
}

void FormLibraryTest::editionsMayNotOverlap()
{
    QStringList complaints;
    FormLibrary::from({ edition(u"old"_s, first, next), edition(u"new"_s, next, {}) }, sample::catalog(), complaints);
    QCOMPARE(complaints.size(), 1);
    FormLibrary::from({ edition(u"open"_s, first, {}), edition(u"new"_s, next, {}) }, sample::catalog(), complaints);
    QCOMPARE(complaints.size(), 2);
}

void FormLibraryTest::theNoticeIsSupersededSinceSeptember()
{
    const FormId notice(u"mvd536_app7_contract_concluded"_s);
    const auto august = sample::library().edition(notice, lastDay);
    QVERIFY(august->status == EditionStatus::Unverified); // the change by order 552 was not seen
    const auto november = sample::library().edition(notice, sample::day);
    QVERIFY(november->status == EditionStatus::Superseded);
    QVERIFY(november->form->replacedBy.russian.contains(u"290"_s));
    QVERIFY(november->form->replacedBy.english.contains(u"290"_s));
}

void FormLibraryTest::aFormThatIsNotRightIsRefused_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("an unknown key") << R"({ "colour": "red" })"_ba << u"unknown key \"colour\""_s;
    QTest::newRow("one language") << R"({ "title": { "ru": "Проба" } })"_ba << u"missing key \"en\""_s;
    QTest::newRow("another file name") << R"({ "edition": "2" })"_ba << u"named test@2.json"_s;
    QTest::newRow("two bodies") << R"({ "checklist": true })"_ba << u"exactly one of"_s;
    QTest::newRow("an unknown stage") << R"({ "stage": "lunch" })"_ba << u"no stage \"lunch\""_s;
    QTest::newRow("it ends before it starts")
        << R"({ "from": "2026-01-02", "to": "2026-01-01" })"_ba << u"ends before"_s;
    QTest::newRow("no copies") << R"({ "copies": 0 })"_ba << u"\"copies\""_s;
    QTest::newRow("an unknown field in words")
        << R"({ "pages": [ { "items": [ { "words": "{{specialist.shoeSize}}", "at": [1, 1, 9, 9] } ] } ] })"_ba
        << u"no field \"specialist.shoeSize\""_s;
    QTest::newRow("a code that is no answer")
        << R"({ "pages": [ { "items": [ { "mark": "specialist.sex", "code": "x", "at": [1, 1, 4, 4] } ] } ] })"_ba
        << u"has no answer \"x\""_s;
    QTest::newRow("a repeating role without a number")
        << R"({ "pages": [ { "items": [ { "plain": "family.surnameRu", "at": [1, 1, 9, 9] } ] } ] })"_ba
        << u"needs the number of an item"_s;
    QTest::newRow("an item that cannot be")
        << R"({ "pages": [ { "items": [ { "plain": "family[9].surnameRu", "at": [1, 1, 9, 9] } ] } ] })"_ba
        << u"at most 8"_s;
    QTest::newRow("a box off the sheet")
        << R"({ "pages": [ { "items": [ { "box": [5, 8], "pitch": 5.59, "runs": [[20, 20, 36]] } ] } ] })"_ba
        << u"off the sheet"_s;
    QTest::newRow("a grid without a name")
        << R"({ "pages": [ { "items": [ { "cells": "specialist.surnameRu", "box": [5, 8], "runs": [[20, 20, 3]] } ] } ] })"_ba
        << u"need a number or a title"_s;
    QTest::newRow("an unknown field in a condition")
        << R"({ "when": { "filled": "contract.mood" } })"_ba << u"no field \"contract.mood\""_s;
    QTest::newRow("an unknown parameter")
        << R"({ "pages": [ { "items": [ { "words": "{{param:fee.lunch}}", "at": [1, 1, 9, 9] } ] } ] })"_ba
        << u"no parameter \"fee.lunch\""_s;
    QTest::newRow("an item that is nothing") << R"({ "pages": [ { "items": [ {} ] } ] })"_ba << u"an item is words"_s;
    QTest::newRow("a letter that is not there") << R"({ "letter": "other.html" })"_ba << u"no letter \"other.html\""_s;
    QTest::newRow("a letter outside its folder") << R"({ "letter": "../forms/test@1.json" })"_ba << u"no letter"_s;
    QTest::newRow("a letter with a mistake") << R"({ "letter": "test.html" })"_ba << u"has no <!-- end -->"_s;
    QTest::newRow("a section that does not repeat")
        << R"({ "sheet": { "sections": [ { "title": { "ru": "А", "en": "A" }, "each": "employer", "fields": ["employer.inn"] } ] } })"_ba
        << u"\"employer\" is not a role that repeats"_s;
    QTest::newRow("a table of what does not repeat")
        << R"({ "sheet": { "sections": [ { "title": { "ru": "А", "en": "A" }, "table": true, "fields": ["employer.inn"] } ] } })"_ba
        << u"can be a table"_s;
}

void FormLibraryTest::aFormThatIsNotRightIsRefused()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, complaint);
    const QString complaints = complaintsAbout(formWith(changes), u"<!-- when passport.series -->x"_s);
    QVERIFY2(complaints.contains(complaint), qPrintable(complaints));
    QCOMPARE(complaintsAbout(formWith("{}"), {}), QString());
}

void FormLibraryTest::theRealFormsAreRight()
{
    const auto library = FormLibrary::load(QDir(u":/rules"_s), sample::catalog());
    QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
    QStringList ids;
    for (const FormId &id : library->ids())
        ids << id.text();
    for (const QString &needed : { u"package_checklist"_s, u"inviting_org_account_card"_s, u"hqs_employer_petition"_s,
             u"expulsion_cost_undertaking"_s, u"guarantee_letter"_s, u"mvd677_invitation_petition"_s,
             u"hqs_employment_contract"_s, u"mvd536_app7_contract_concluded"_s, u"pd4_duty_receipt_permit"_s,
             u"pd4_duty_receipt_invitation"_s })
        QVERIFY2(ids.contains(needed), qPrintable(needed));
}

void FormLibraryTest::everyLetterIsWrittenInOurMarkup()
{
    QCOMPARE(sample::library().complaintsAboutLetters(), QStringList());
    Form letter;
    letter.id = FormId(u"letter"_s);
    letter.edition = u"1"_s;
    QStringList complaints;
    letter.body = parseLetter(u"<p>x</p><marquee>y</marquee>"_s, complaints);
    const FormLibrary library = FormLibrary::from({ letter }, sample::catalog(), complaints);
    QCOMPARE(library.complaintsAboutLetters(), QStringList { u"letter@1: line 1: unknown element <marquee>"_s });
}

HQS_TEST(formlibrary, FormLibraryTest)
#include "tst_formlibrary.moc"
