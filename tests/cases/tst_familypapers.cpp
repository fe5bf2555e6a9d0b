// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that each member of the family has to bring: their scans.
#include "cases/packagefolder.h"
#include "cases/packagelist.h"
#include "cases/sample.h"
#include "cases/scanning.h"
#include "storage/scanfiles.h"

#include "ownstore.h"
#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId familyRole(u"family"_s);
const RequirementId passports(u"invitation.family_passports"_s);
const StageId invitationStage(u"invitation"_s);

} // namespace

class TestFamilyPapers : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
        m_file.emplace(caseWith({ { u"invitation.needed"_s, u"visa"_s }, { u"specialist.surnameLat"_s, u"KIM"_s },
            { u"family[1].surnameRu"_s, u"Ким"_s }, { u"family[1].givenRu"_s, u"Со Ён"_s },
            { u"family[2].surnameRu"_s, u"Ким"_s }, { u"family[2].givenRu"_s, u"Ха Рин"_s } }));
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        m_first = *m_file->cardOf(familyRole, 1);
        m_second = *m_file->cardOf(familyRole, 2);
        attachPassport(u"second.png"_s, m_second);
    }
    void cleanup()
    {
        m_file.reset();
        closeStore();
    }

    void aScanKnowsWhoseItIs()
    {
        const auto scans = ScanStore(*m_database).ofCase(*m_file->id());
        QCOMPARE(scans->size(), std::size_t(1));
        QVERIFY(scans->front().key() == PaperKey(passports, m_second));
        QVERIFY(scans->front().key() != PaperKey(passports, m_first));
        QVERIFY(scans->front().key() != PaperKey(passports));
        QCOMPARE(titleOfScan(*m_file, scans->front())->russian, u"Паспорт члена семьи, копия – Ким Ха Рин"_s);
    }

    void aScanGoesWithItsPersonAndNotWithTheNumber()
    {
        QVERIFY(keyOf(*m_file, lineOf(2)) == PaperKey(passports, m_second));
        m_file->removeItem(familyRole, 1);
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        QVERIFY(keyOf(*m_file, lineOf(1)) == PaperKey(passports, m_second));
        const auto scans = ScanStore(*m_database).ofCase(*m_file->id());
        QCOMPARE(titleOfScan(*m_file, scans->front())->russian, u"Паспорт члена семьи, копия – Ким Ха Рин"_s);
    }

    void whoHasJustBeenAddedHasNoKeyBeforeTheSave()
    {
        const int item = m_file->addItem(familyRole);
        m_file->set({ FieldId(u"family.surnameRu"_s), item }, FieldValue(u"Пак"_s));
        QVERIFY(!keyOf(*m_file, lineOf(item)));
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        QVERIFY(keyOf(*m_file, lineOf(item)));
    }

    void onlyThePersonOfTheScanHasBroughtThePaper_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("nobody looked at it") << QString() << true;
        QTest::newRow("requested") << u"requested"_s << true;
        QTest::newRow("already checked") << u"checked"_s << false;
    }
    void onlyThePersonOfTheScanHasBroughtThePaper()
    {
        QFETCH(QString, before);
        if (!before.isEmpty())
            m_file->set({ FieldId(u"familyPaper.invitation.family_passports"_s), 2 }, FieldValue(Code { before }));
        QTEST(sayReceived(*m_file, PaperKey(passports, m_second), testDay), "isSaid");
        QCOMPARE(lineOf(2).state, before == u"checked" ? before : u"received"_s);
        QCOMPARE(lineOf(1).state, QString());
        QVERIFY(!sayReceived(*m_file, PaperKey(passports), testDay)); // of nobody
    }

    void theFolderHoldsTheScanUnderTheNameOfItsPerson()
    {
        const auto forms = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY_DONE(forms);
        const auto package = packageFolder(*m_file, *forms, *m_database, testDay, invitationStage, Language::Russian);
        QVERIFY_DONE(package);
        QStringList names;
        std::vector<int> items;
        for (const PackageFile &file : package->files) {
            if (file.paper == passports) {
                names << file.name;
                items.push_back(file.item);
            }
        }
        QCOMPARE(items, std::vector { 2 });
        QVERIFY2(names.front().contains(u"Паспорт члена семьи, копия – Ким Ха Рин"_s), qPrintable(names.front()));
    }

    void aScanOutlivesTheCardOfItsPerson()
    {
        m_file->removeItem(familyRole, 2);
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(CardStore(*m_database).remove(*transaction, m_second));
        QVERIFY_DONE(transaction->commit());
        const auto scans = ScanStore(*m_database).ofCase(*m_file->id());
        QCOMPARE(scans->size(), std::size_t(1));
        QVERIFY(!scans->front().person);
        QCOMPARE(titleOfScan(*m_file, scans->front())->russian, u"Паспорт члена семьи, копия"_s);
    }

private:
    void attachPassport(const QString &title, CardId person)
    {
        const auto scan = attach(*m_database, m_file->head(),
            { .paper = passports, .title = title, .until = {}, .person = person }, scanfiles::png(3, 4), {},
            { .who = u"Иванова"_s, .at = QDateTime(testDay, QTime(12, 0), Qt::UTC), .why = {} });
        if (!scan)
            qFatal("%s", qPrintable(scan.error().detail));
    }

    PackageLine lineOf(int item) const
    {
        const auto lines = packageOf(rules(), m_file->procedure(), m_file->facts(testDay), invitationStage);
        const auto found = std::ranges::find_if(
            lines, [item](const PackageLine &line) { return line.requirement->id == passports && line.item == item; });
        if (found == lines.end())
            qFatal("no line %d", item);
        return *found;
    }

    std::optional<CaseFile> m_file;
    CardId m_first {};
    CardId m_second {};
};

HQS_TEST(familypapers, TestFamilyPapers)
#include "tst_familypapers.moc"
