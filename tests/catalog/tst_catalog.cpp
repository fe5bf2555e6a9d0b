// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDir real(u":/rules"_s);

FieldId id(const char16_t *name)
{
    return FieldId(QString::fromUtf16(name));
}

/// A copy of the real rules that a test may spoil.
class Copy {
public:
    Copy()
    {
        QDirIterator files(real.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            QFile original(from);
            QDir().mkpath(QFileInfo(m_folder.filePath(real.relativeFilePath(from))).path());
            QFile copy(m_folder.filePath(real.relativeFilePath(from)));
            m_whole = m_whole && original.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly)
                && copy.write(original.readAll()) == original.size();
        }
    }

    bool isWhole() const { return m_whole; }
    QDir folder() const { return QDir(m_folder.path()); }

    /// False when the text to replace is not there.
    bool replace(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray text = file.readAll();
        const qsizetype at = text.indexOf(before);
        if (at < 0)
            return false;
        text.replace(at, before.size(), after);
        return file.resize(0) && file.seek(0) && file.write(text) == text.size();
    }

private:
    QTemporaryDir m_folder;
    bool m_whole = true;
};

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRulesOfTheProgramLoad()
    {
        const auto catalog = Catalog::load(real);
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
        QVERIFY(!catalog->edition().isEmpty());
        QVERIFY(!catalog->requirements().empty());
        QVERIFY(!catalog->checks().empty());
        QCOMPARE(catalog->procedures().size(), std::size_t(1));
    }

    void aFieldIsKnownByTheRoleThatPlaysItsCard()
    {
        const auto catalog = Catalog::load(real);
        QVERIFY(catalog);
        const Field *specialist = catalog->field(id(u"specialist.birthDate"));
        const Field *family = catalog->field(id(u"family.birthDate"));
        QVERIFY(specialist && family);
        QCOMPARE(specialist->repeats, 0);
        QCOMPARE(family->repeats, 8);
        QVERIFY(!catalog->field(id(u"specialist.relation")));
        QVERIFY(catalog->field(id(u"family.relation")));
        QVERIFY(!catalog->field(id(u"person.birthDate")));
    }

    void namesWithoutARoleMeanTheSameCard()
    {
        const auto catalog = Catalog::load(real);
        QVERIFY(catalog);
        const Field *refusal = catalog->field(id(u"permit.refusal"));
        QVERIFY(refusal);
        QCOMPARE(fieldsOf(refusal->when), (std::vector<FieldId> { id(u"permit.decision") }));
        const Field *name = catalog->field(id(u"signatory.fullNameRu"));
        QVERIFY(name);
        QStringList parts;
        for (const JoinedPart &part : name->joins)
            parts << part.id.text();
        QCOMPARE(
            parts, (QStringList { u"signatory.surnameRu"_s, u"signatory.givenRu"_s, u"signatory.patronymicRu"_s }));
        const auto *account = std::get_if<TextRule>(&catalog->field(id(u"payee.account"))->rule);
        QVERIFY(account);
        QCOMPARE(account->controlWith, id(u"payee.bik"));
    }

    void aPaperIsAlsoAnAnswer()
    {
        const auto catalog = Catalog::load(real);
        QVERIFY(catalog);
        for (const Requirement &requirement : catalog->requirements()) {
            const Field *state = catalog->field(requirement.stateField());
            QVERIFY2(state, qPrintable(requirement.id.text()));
            QCOMPARE(state->type(), FieldType::Choice);
            QCOMPARE(state->label, requirement.title);
        }
    }

    void anEmptyFolderIsNoRules()
    {
        const QTemporaryDir empty;
        const auto catalog = Catalog::load(QDir(empty.path()));
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().fault, Fault::Rules);
        QVERIFY(catalog.error().detail.contains(u"no rules here"_s));
    }

    void anUnspoiltCopyLoads()
    {
        const Copy copy;
        QVERIFY(copy.isWhole());
        const auto catalog = Catalog::load(copy.folder());
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
    }

    void aMistakeIsNamedWithItsPlace_data();
    void aMistakeIsNamedWithItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, complaint);

        Copy copy;
        QVERIFY2(copy.replace(file, before, after), "the text to spoil is not in the file any more");
        const auto catalog = Catalog::load(copy.folder());
        QVERIFY2(!catalog, "the mistake was not found");
        QCOMPARE(catalog.error().fault, Fault::Rules);
        QVERIFY2(catalog.error().detail.split(u'\n').contains(complaint), qPrintable(catalog.error().detail));
    }
};

void TestCatalog::aMistakeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("complaint");
    const auto row
        = [](const char *title, const char *file, const char *before, const char *after, const char *complaint) {
              QTest::newRow(title) << QString::fromUtf8(file) << QByteArray(before) << QByteArray(after)
                                   << QString::fromUtf8(complaint);
          };

    row("a key nobody reads", "fields/region.json", R"("name": "subject",)", R"("name": "subject", "colour": "red",)",
        R"(fields/region.json/fields[0]: unknown key "colour")");
    row("a language is missing", "lists/yes_no.json", R"("en": "No")", R"("de": "Nein")",
        R"(lists/yes_no.json/options[1]/label: missing key "en")");
    row("an unknown type", "fields/region.json", R"("type": "choice")", R"("type": "menu")",
        R"(fields/region.json/fields[0]: unknown type "menu")");
    row("an unknown list", "fields/region.json", R"("options": "subjects")", R"("options": "subject")",
        R"(fields/region.json/fields[0]: there is no list "subject")");
    row("a choice of nothing", "fields/region.json", R"("options": "subjects")", R"("options": [])",
        R"(fields/region.json/fields[0]: a choice needs options)");
    row("a list twice", "lists/yes_no.json", R"("id": "yes_no")", R"("id": "sexes")",
        R"(lists/yes_no.json: this list is declared twice)");
    row("no states of papers", "lists/paper_states.json", R"("id": "paper_states")", R"("id": "states")",
        R"(lists: the list "paper_states" is missing)");
    row("a field twice", "fields/region.json", R"("fields": [)",
        R"("fields": [ { "name": "subject", "type": "text", "label": { "ru": "а", "en": "a" } }, )",
        R"(field "region.subject" is declared twice)");
    row("a condition on nothing", "fields/permit.json", R"("field": "decision")", R"("field": "decided")",
        R"(permit.refusal: there is no field "permit.decided")");
    row("a condition that compares nothing", "fields/permit.json", R"("in": ["refused"])", R"("is": "refused")",
        "fields/permit.json/fields[10]/when: a condition about a field needs in, before, after, lessThan, atLeast or "
        "sameAs");
    row("an account without its bank", "fields/payee.json", R"("controlWith": "bik")", R"("controlWith": "bic")",
        R"(payee.account/controlWith: there is no field "payee.bic")");
    row("a number of the law that is not there", "checks/contract.json", R"("labour.fixed.months")",
        R"("labour.fixed.month")", R"(check contract.overFiveYears: there is no parameter "labour.fixed.month")");
    row("a joined part that is not there", "fields/proxy.json", R"("joins": ["surnameRu")", R"("joins": ["surname")",
        R"(proxy.fullNameRu/joins: there is no field "proxy.surname")");
    row("a field the program needs", "fields/contract.json", R"("name": "monthlyPay", "type": "money")",
        R"("name": "monthlyPay", "type": "number")",
        R"(the program needs the field "contract.monthlyPay" with its type)");
    row("a role without a card", "roles/roles.json", R"("id": "stay", "kind": "stay")",
        R"("id": "stay", "kind": "home")", "role stay: its card has no fields");
    row("two roles that share their cards", "roles/roles.json", R"("id": "stay", "kind": "stay")",
        R"("id": "stay", "kind": "entry")", "role entry: another role of the same owner has this kind");
    row("a role before its owner", "roles/roles.json", R"("kind": "insurance", "owner": "specialist")",
        R"("kind": "insurance", "owner": "contract")",
        R"(role insurance: its owner "contract" must be declared before it)");
    row("a stage without an end", "procedures/hire_hqs.json", R"("done": { "filled": "contract.signedOn" })",
        R"("when": { "filled": "contract.signedOn" })",
        "procedures/hire_hqs.json/stages[1]: a stage must say when it is done");
    row("a stage that is done on a number", "procedures/hire_hqs.json", R"("doneOn": "contract.signedOn")",
        R"("doneOn": "contract.number")",
        R"(procedure hire_hqs, stage contract: "contract.number" is not a date field)");
    row("a step for no stage", "procedures/hire_hqs.json", R"("stage": "registration_card")",
        R"("stage": "registration")", R"(procedure hire_hqs, step employer: there is no stage "registration")");
    row("a page that asks for nothing", "procedures/hire_hqs.json", R"("field": "employer.fullName")",
        R"("field": "employer.name")", R"(procedure hire_hqs, step employer: there is no field "employer.name")");
    row("a page that asks one item of many", "procedures/hire_hqs.json", R"("field": "employer.fullName")",
        R"("field": "signatory.surnameRu")",
        R"(procedure hire_hqs, step employer: "signatory.surnameRu" repeats and its section does not, or the reverse)");
    row("a section for each of one", "procedures/hire_hqs.json", R"("each": "signatory")", R"("each": "authority")",
        R"(procedure hire_hqs, step employer: "authority" is not a role that repeats)");
    row("a follow-up of no procedure", "followups/1-termination.json", R"("of": "hire_hqs")", R"("of": "hire")",
        R"(followups/1-termination.json: there is no procedure "hire")");
    row("a follow-up that does not say when it was begun", "followups/6-pay_change.json",
        R"("openedOn": "followUp.pay_change",)", "",
        "followups/6-pay_change.json: a follow-up with stages, and no other, says when it was begun");
    row("a follow-up that asks nobody anew", "followups/6-pay_change.json", R"("anew": ["amendment.number")",
        R"("anew": ["amendment.no")", R"(procedure hire_hqs, follow-up pay_change: there is no field "amendment.no")");
    row("a next case that keeps what is no card", "followups/8-employer_change.json", R"("keeps": ["specialist")",
        R"("keeps": ["contract")",
        R"(procedure hire_hqs, follow-up employer_change, next case: "contract" is no card of its own)");
    row("a next case that keeps the number of the old one nowhere", "followups/8-employer_change.json",
        R"("continues": "followUp.employerChangeOf")", R"("continues": "employment.previousEndedOn")",
        R"(procedure hire_hqs, follow-up employer_change, next case: "employment.previousEndedOn" is not a text field)");
    row("a copy that is answered otherwise", "followups/2-extension.json",
        R"("field": "previousPermit.series", "from": "permit.series")",
        R"("field": "previousPermit.series", "from": "permit.issuedOn")",
        R"(procedure hire_hqs, follow-up extension, next case: "previousPermit.series" and "permit.issuedOn" are not answered alike)");
    row("a case that the program would open again and again", "followups/2-extension.json",
        R"("oncePer": "permit.validTo",)", "",
        "followups/2-extension.json: what the program opens by itself says when, and once per what");
    row("a paper of no stage", "requirements/contract.json", R"("stage": "contract")", R"("stage": "signing")",
        R"(requirement contract.contract: there is no stage "signing")");
    row("a paper twice", "requirements/entry.json", R"("id": "entry.medical")", R"("id": "entry.passport")",
        R"(requirement "entry.passport" is declared twice)");
    row("a paper of each of those who have no papers", "requirements/contract.json", R"("each": "family")",
        R"("each": "evidence")", R"(requirement "contract.family_passports": no role keeps the states of its papers)");
    row("papers beside what does not repeat", "roles/roles.json", R"("beside": "family")", R"("beside": "passport")",
        R"(role familyPaper: "passport" must stand before it and repeat as often)");
    row("the newest of events that are no items", "deadlines/2-entry.json", R"("event": "trip.returnedOn")",
        R"("event": "entry.enteredOn")", "deadline dl.mu.travel30: only the events of items can be told the newest of");
    row("a paper on an unknown condition", "requirements/notification.json", R"("field": "notification.by")",
        R"("field": "notification.who")", R"(requirement notification.proxy: there is no field "notification.who")");
    row("a quarter that is kept in one place only", "deadlines/3-employment.json",
        R"("quarter": "salaryNotice.quarter")", R"("quarter": "entry.enteredOn")",
        R"(deadline dl.salary.quarter: "entry.enteredOn" and "salaryNotice.filedOn" are not of one role that repeats)");
    row("a quarter that is kept on a number", "deadlines/3-employment.json", R"("on": "salaryNotice.filedOn")",
        R"("on": "salaryNotice.number")", R"(deadline dl.salary.quarter: "salaryNotice.number" is not a date field)");
    row("quarters of a term that does not come back", "deadlines/3-employment.json", R"("quarterly": true)",
        R"("quarterly": false)",
        "deadlines/3-employment.json/deadlines[0]: only a quarterly deadline has keptQuarters and since");
    row("a check twice", "checks/permit.json", R"("id": "permit.reversed")", R"("id": "permit.tooLong")",
        "check permit.tooLong: declared twice");
    row("a check that leads nowhere", "checks/permit.json", R"("field": "permit.requestedTo")",
        R"("field": "permit.until")", R"(check permit.reversed: there is no field "permit.until")");
    row("a check that finds nothing", "checks/permit.json", R"("wrong": {)", R"("right": {)",
        "checks/permit.json/checks[0]: a check must say what is wrong");
    row("a check computed by nobody", "checks/pay.json", R"("computed": "pay_quarter_short")",
        R"("computed": "pay_guess")", R"(checks/pay.json/checks[1]: unknown computed "pay_guess")");
    row("a missed term that is not named", "checks/notification.json", R"("computed": "term_missed", "term")",
        R"("computed": "term_missed", "named")",
        R"(checks/notification.json/checks[4]: a missed term, and nothing else, names its "term")");
    row("a missed term that nobody knows", "checks/notification.json", R"("term": "dl.contract.conclude")",
        R"("term": "dl.never")", R"(check notification.late: there is no deadline "dl.never")");
    row("a missed term of other people", "checks/employment.json", R"("term": "dl.med.entry.family")",
        R"("term": "dl.med.entry")",
        R"(check family.medical.late: "dl.med.entry" is not counted for what the check is asked of)");
    row("the law of a day that nobody asks for", "checks/passports.json", R"("lawOf": "permit.filedOn")",
        R"("lawOf": "permit.never")", R"(check passport.short.permit: there is no field "permit.never")");
    row("two values of the law at once", "parameters/terms.json", R"("to": "2018-02-03")", R"("to": "2018-02-05")",
        "parameters/terms.json/parameters[1]: the period from 2018-02-04 overlaps the one before it or leaves a gap");
    row("a category without a threshold", "pay/pay.json", R"("category": "sirius")", R"("category": "sochi")",
        R"(pay: the category "sirius" has no threshold)");
    row("a threshold nobody set", "pay/pay.json", R"("parameter": "thr.sirius")", R"("parameter": "thr.sochi")",
        R"(pay: there is no parameter "thr.sochi")");
    row("a threshold that is not for a time", "pay/pay.json", R"("parameter": "thr.sirius")",
        R"("parameter": "fee.invitation")", R"(pay: "fee.invitation" is not a sum for a month, a quarter or a year)");
    row("an unknown severity", "checks/permit.json", R"("severity": "red")", R"("severity": "fatal")",
        R"(checks/permit.json/checks[0]: unknown severity "fatal")");
    row("an unknown standing of the law", "checks/permit.json", R"("status": "in_force")", R"("status": "valid")",
        R"(checks/permit.json/checks[0]: unknown status "valid")");
    row("a rule without a basis", "checks/permit.json", R"("basis": {)", R"("source": {)",
        R"(checks/permit.json/checks[0]: missing key "basis")");
    row("a gap between two values of the law", "parameters/terms.json", R"("to": "2018-02-03")",
        R"("to": "2018-02-01")",
        "parameters/terms.json/parameters[1]: the period from 2018-02-04 overlaps the one before it or leaves a gap");
    row("a file that is no JSON", "lists/yes_no.json", "{", "[",
        "lists/yes_no.json: missing value separator at byte 8");
}

HQS_TEST(catalog, TestCatalog)
#include "tst_catalog.moc"
