// SPDX-License-Identifier: GPL-3.0-or-later
// The demo company's year 2026, day by day, through the window. See year2026/README.md.
#include "ui/livedyear.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestYear2026 : public QObject {
    Q_OBJECT

    std::unique_ptr<LivedYear> m_year;

    static void check(const YearTable &table)
    {
        if (qEnvironmentVariableIsSet("HQS_UPDATE_YEAR"))
            QVERIFY(table.write());
        const QString difference = table.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    const CaseFile &fileOf(const QString &who) const { return m_year->company.files().at(who); }

    QString answer(const QString &who, const QString &path) const
    {
        const FieldValue *value = fileOf(who).record().find(*fromPath(path));
        return value ? toStorage(*value) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_year = std::make_unique<LivedYear>();
        m_year->live();
        QVERIFY(m_year->desk.prompt.told.empty());
        QCOMPARE(m_year->company.files().size(), std::size_t(15));
    }

    void theProgramOpensTheExtensionOfTheOneWhosePermitEnds()
    {
        QCOMPARE(m_year->openings.size(), std::size_t(1));
        QCOMPARE(m_year->openings.front().first, QDate(2026, 11, 30)); // 90 days before 28 February
        QVERIFY2(m_year->openings.front().second.contains(u"ВАН"_s), qPrintable(m_year->openings.front().second));
        QCOMPARE(answer(u"Ван"_s, u"followUp.extensionFiledOn"_s), u"2026-12-14"_s);
        QCOMPARE(answer(u"Ван"_s, u"permit.extensionFiledOn"_s), QString());
    }

    void theStoryNamesEveryFieldAsTheProgramDoes()
    {
        for (const auto &[day, entries] : m_year->told.story) {
            for (const StoryEntry &entry : entries) {
                const Field *field = m_year->desk.catalog.field(entry.place.field);
                QVERIFY2(field, qPrintable(entry.place.field.text()));
                QCOMPARE(entry.label, field->label.russian);
            }
        }
    }
    void theTextOfTheRefusalIsKept()
    {
        QCOMPARE(answer(u"Шарма"_s, u"permit.refusal"_s), u"Подписи в ходатайстве и доверенности различаются"_s);
    }
    /// What was filed is sealed, and its seal holds at the end of the year, whatever became of the case.
    void everySealHolds()
    {
        const auto filings = Desk::need(FilingStore(*m_year->desk.database).all());
        QVERIFY(filings.size() > 12);
        for (const Filing &filing : filings) {
            QCOMPARE(sealOf(filing), filing.hash);
            for (const FiledPaper &paper : filing.papers)
                QVERIFY(Desk::need(Vault(*m_year->desk.database).read(paper.file)).startsWith("%PDF"));
        }
        QVERIFY(Desk::need(Vault(*m_year->desk.database).troubles()).empty());
    }
    /// Not a letter of Russian in the English words, but for what people and companies are called.
    void theEnglishDaysAreEnglish()
    {
        static const QRegularExpression russian(u"[А-Яа-яЁё]"_s);
        for (QString line : m_year->english.lines) {
            for (const DemoCompany::Employer &employer : m_year->company.employers())
                line.remove(employer.answers.at(u"employer.shortName"_s));
            QVERIFY2(!line.contains(russian), qPrintable(line));
        }
    }
    void theDigests() { check(m_year->digests); }
    void theTerms() { check(m_year->terms); }
    void theFindings() { check(m_year->findings); }
    void theFilings() { check(m_year->filings); }
    void theQuarters() { check(m_year->quarters); }
    void theForms() { check(m_year->papers.forms); }
    void theWordsOfTheForms() { check(m_year->papers.words); }
    void theReports() { check(m_year->reports); }
    void theEnglishWords() { check(m_year->english); }
    void cleanupTestCase() { m_year.reset(); }
};

HQS_TEST(year2026, TestYear2026)
#include "tst_year2026.moc"
