// SPDX-License-Identifier: GPL-3.0-or-later
// Each piece of evidence of the qualification is a paper of its own: its scans, its state, its line in the summary.
#include "cases/packagefolder.h"
#include "cases/packagelist.h"
#include "cases/printplan.h"
#include "cases/sample.h"
#include "cases/scanning.h"
#include "forms/paint.h"
#include "storage/scanfiles.h"

#include "ownstore.h"
#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId evidenceRole(u"evidence"_s);
const RequirementId evidencePaper(u"contract.evidence"_s);
const RequirementId degreePaper(u"contract.degree"_s);
const FieldId evidenceState(u"evidencePaper.contract.evidence"_s);
const StageId contractStage(u"contract"_s);

} // namespace

class TestEvidencePapers : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
        m_file.emplace(caseWith({ { u"specialist.surnameLat"_s, u"KIM"_s }, { u"specialist.surnameRu"_s, u"Ким"_s },
            { u"evidence[1].kind"_s, u"recommendation"_s }, { u"evidence[1].title"_s, u"Письмо Hanbit"_s },
            { u"evidence[2].kind"_s, u"patent"_s }, { u"evidence[2].title"_s, u"Способ сварки"_s },
            { u"evidence[3].kind"_s, u"agency"_s } }));
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        m_patent = *m_file->cardOf(evidenceRole, 2);
        const auto scan = attach(*m_database, m_file->head(),
            { .paper = evidencePaper, .title = u"patent.png"_s, .until = {}, .person = m_patent }, scanfiles::png(3, 4),
            {}, { .who = u"Иванова"_s, .at = QDateTime(testDay, QTime(12, 0), Qt::UTC), .why = {} });
        QVERIFY_DONE(scan);
    }
    void cleanup()
    {
        m_file.reset();
        closeStore();
    }

    void eachRowThatHasATitleIsAPaper()
    {
        QStringList titles;
        for (const PackageLine &line : lines()) {
            if (line.requirement->id == evidencePaper)
                titles << line.title().russian;
        }
        QCOMPARE(titles,
            QStringList({ u"Подтверждение квалификации, копия – Письмо Hanbit"_s,
                u"Подтверждение квалификации, копия – Способ сварки"_s }));
    }

    void theScanAndTheStateStayWithTheirRow()
    {
        QVERIFY(keyOf(*m_file, line(2)) == PaperKey(evidencePaper, m_patent));
        QVERIFY(sayReceived(*m_file, PaperKey(evidencePaper, m_patent), testDay));
        QCOMPARE(line(2).state, u"received"_s);
        QCOMPARE(line(1).state, QString());
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        m_file->removeItem(evidenceRole, 1);
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        const auto again = CaseFile::open(rules(), *m_database, *m_file->id());
        QVERIFY_DONE(again);
        QCOMPARE(stored(*again, u"evidencePaper[1].contract.evidence"_s), u"received"_s);
        QVERIFY(again->cardOf(evidenceRole, 1) == m_patent);
        const auto scans = ScanStore(*m_database).ofCase(*again->id());
        QCOMPARE(titleOfScan(*again, scans->front())->russian, u"Подтверждение квалификации, копия – Способ сварки"_s);
    }

    /// A row that goes and comes back brings the state of its paper along.
    void whatIsPutBackHasItsState()
    {
        m_file->set({ evidenceState, 2 }, FieldValue(Code { u"checked"_s }));
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        const TakenItem taken = m_file->removeItem(evidenceRole, 2);
        QVERIFY(!m_file->record().find(evidenceState, 2));
        QVERIFY_DONE(m_file->putBack(*m_database, taken));
        QCOMPARE(line(2).state, u"checked"_s);
    }

    /// A diploma that was looked at is known in the next case of the same person, and of no other.
    void theStateGoesWithTheSpecialist()
    {
        m_file->set({ evidenceState, 2 }, FieldValue(Code { u"checked"_s }));
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        const RoleId specialist(u"specialist"_s);
        CaseFile next = blankCase();
        QVERIFY_DONE(next.use(*m_database, specialist, 0, *m_file->cardOf(specialist)));
        QCOMPARE(stored(next, u"evidencePaper[2].contract.evidence"_s), u"checked"_s);
        next.release(specialist, 0);
        QCOMPARE(stored(next, u"evidencePaper[2].contract.evidence"_s), QString());
    }

    void theFolderHoldsTheScanUnderItsTitle()
    {
        const auto forms = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY_DONE(forms);
        for (const PlannedForm &planned : printPlan(*forms, *m_file, testDay))
            acknowledge(*m_file, *planned.form, testDay, u"проверено"_s);
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        const auto package = packageFolder(*m_file, *forms, *m_database, testDay, contractStage, Language::Russian);
        QVERIFY_DONE(package);
        const auto scan = std::ranges::find(package->files, evidencePaper, &PackageFile::paper);
        QVERIFY(scan != package->files.end());
        QCOMPARE(scan->item, 2);
        QVERIFY2(scan->name.contains(u"Подтверждение квалификации, копия – Способ"_s), qPrintable(scan->name));
    }

    void theGeneralDiplomaGoesWhereTheListNamesIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said"); // of the general paper, before
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("no diploma in the list") << u"patent"_s << QString() << true;
        QTest::newRow("a diploma") << u"diploma"_s << QString() << false;
        QTest::newRow("a degree") << u"degree"_s << QString() << false;
        QTest::newRow("a diploma, and somebody has seen the general one") << u"diploma"_s << u"checked"_s << true;
    }
    void theGeneralDiplomaGoesWhereTheListNamesIt()
    {
        QFETCH(QString, kind);
        QFETCH(QString, said);
        m_file->set({ FieldId(u"evidence.kind"_s), 2 }, FieldValue(Code { kind }));
        if (!said.isEmpty())
            m_file->set(FieldId(u"paper.contract.degree"_s), FieldValue(Code { said }));
        QTEST(std::ranges::any_of(lines(), [](const PackageLine &one) { return one.requirement->id == degreePaper; }),
            "isAsked");
    }

    void theSummaryListsThemAll()
    {
        const auto forms = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY_DONE(forms);
        const auto most = rules().role(evidenceRole)->repeats;
        while (m_file->record().items(evidenceRole) < most)
            m_file->addItem(evidenceRole);
        const auto &kinds = std::get<ChoiceRule>(rules().field(FieldId(u"evidence.kind"_s))->rule).options;
        for (int item = 1; item <= most; ++item) {
            const auto &kind = kinds[static_cast<std::size_t>(item) % kinds.size()];
            m_file->set({ FieldId(u"evidence.kind"_s), item }, FieldValue(Code { kind.code }));
            m_file->set({ FieldId(u"evidence.title"_s), item }, FieldValue(u"Доказательство%1б"_s.arg(item)));
        }
        const auto edition = forms->edition(FormId(u"hqs_qualification_summary"_s), testDay);
        QVERIFY(edition);
        const auto printed = printForm(*edition->form, printContext(*m_file, testDay, Language::Russian));
        QVERIFY_DONE(printed);
        QString words;
        for (int page = 0; page < printed->pageCount(); ++page) {
            for (const PrintedText &text : printed->texts(page))
                words += text.words;
        }
        for (int item = 1; item <= most; ++item)
            QVERIFY2(words.contains(u"Доказательство%1б"_s.arg(item)), qPrintable(QString::number(item)));
        for (const auto &kind : kinds)
            QVERIFY2(words.remove(u' ').contains(kind.label.russian.section(u' ', 0, 0)), qPrintable(kind.code));
    }

private:
    std::vector<PackageLine> lines() const
    {
        return packageOf(rules(), m_file->procedure(), m_file->facts(testDay), contractStage);
    }

    PackageLine line(int item) const
    {
        const auto all = lines();
        const auto found = std::ranges::find_if(
            all, [item](const PackageLine &one) { return one.requirement->id == evidencePaper && one.item == item; });
        if (found == all.end())
            qFatal("no line %d", item);
        return *found;
    }

    std::optional<CaseFile> m_file;
    CardId m_patent {};
};

HQS_TEST(evidencepapers, TestEvidencePapers)
#include "tst_evidencepapers.moc"
