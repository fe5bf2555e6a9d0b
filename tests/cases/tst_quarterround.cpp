// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/quarterround.h"
#include "cases/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const Quarter third { 2026, 3 };

} // namespace

class QuarterRound : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    CaseId add(const QString &surname, std::map<QString, QString> answers)
    {
        answers.emplace(u"specialist.surnameRu"_s, surname);
        answers.emplace(u"permit.category"_s, u"general"_s);
        CaseFile file = caseWith(answers);
        if (auto done = file.save(*m_database, testDay); !done)
            qFatal("not saved: %s", qPrintable(done.error().detail));
        return *file.id();
    }

    /// Three months of pay in the third quarter.
    static std::map<QString, QString> paid(const QString &kopecks, std::map<QString, QString> more = {})
    {
        more.emplace(u"employment.startedOn"_s, u"2025-02-03"_s);
        for (int month = 1; month <= 3; ++month) {
            more.emplace(u"payment[%1].month"_s.arg(month), QDate(2026, 6 + month, 1).toString(Qt::ISODate));
            more.emplace(u"payment[%1].salary"_s.arg(month), kopecks);
            more.emplace(u"payment[%1].paidOn"_s.arg(month), QDate(2026, 6 + month, 28).toString(Qt::ISODate));
        }
        return more;
    }

    std::vector<QuarterLine> round()
    {
        auto lines = quarterRound(rules(), *m_database, third, testDay);
        if (!lines)
            qFatal("no round");
        return *std::move(lines);
    }

    QString surnameOf(const QuarterLine &line)
    {
        return stored(*CaseFile::open(rules(), *m_database, *line.head.id), u"specialist.surnameRu"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset();
        auto database = Database::inMemory();
        QVERIFY(database);
        m_database.emplace(*std::move(database));
    }

    void whoWorkedInTheQuarterIsInItTheShortFirst()
    {
        add(u"Довольный"_s, paid(u"30000000"_s));
        add(u"Недоплаченный"_s, paid(u"20000000"_s));
        add(u"Совсем"_s, paid(u"10000000"_s));
        add(u"Уволенный"_s, paid(u"30000000"_s, { { u"employment.terminatedOn"_s, u"2026-08-14"_s } }));
        add(u"Ушедший"_s,
            { { u"employment.startedOn"_s, u"2025-02-03"_s }, { u"employment.terminatedOn"_s, u"2026-06-30"_s } });
        add(u"Будущий"_s, { { u"employment.startedOn"_s, u"2026-10-01"_s } });
        add(u"Ещё"_s, { { u"contract.startsOn"_s, u"2026-01-01"_s } }); // has not begun
        add(u"Отдельно"_s, paid(u"30000000"_s, { { u"employment.noticesSince"_s, u"2026-10-01"_s } }));

        const auto lines = round();
        QStringList names;
        for (const QuarterLine &line : lines)
            names << surnameOf(line);
        QCOMPARE(names.mid(0, 2), QStringList({ u"Совсем"_s, u"Недоплаченный"_s }));
        QCOMPARE(QSet<QString>(names.begin(), names.end()),
            QSet<QString>({ u"Совсем"_s, u"Недоплаченный"_s, u"Довольный"_s, u"Уволенный"_s }));
        QCOMPARE(lines[0].pay.shortfall, Money { 45000000 });
        for (const QuarterLine &line : lines) {
            QCOMPARE(line.isDismissed, surnameOf(line) == u"Уволенный");
            QCOMPARE(line.due, std::optional(QDate(2026, 10, 30)));
            QVERIFY(!line.isFiled());
        }
    }

    void proofsOfAllAreWrittenAtOnce()
    {
        const CaseId one = add(u"Первый"_s, paid(u"30000000"_s));
        const CaseId other = add(u"Второй"_s,
            paid(u"30000000"_s,
                { { u"salaryNotice[1].quarter"_s, u"2026-06-30"_s },
                    { u"salaryNotice[1].filedOn"_s, u"2026-07-10"_s } }));
        const NoticeProof proof { QDate(2026, 10, 20), u"post"_s, u"123"_s };
        QVERIFY(recordProofs(rules(), *m_database, third, { { one, proof }, { other, proof } }, testDay));
        for (const QuarterLine &line : round())
            QCOMPARE(line.proof, proof);
        const auto second = CaseFile::open(rules(), *m_database, other);
        QCOMPARE(stored(*second, u"salaryNotice[1].filedOn"_s), u"2026-07-10"_s);
        QCOMPARE(stored(*second, u"salaryNotice[2].quarter"_s), u"2026-09-30"_s);

        const quint32 before = m_database->generation();
        QVERIFY(recordProofs(rules(), *m_database, third, { { one, proof } }, testDay));
        QCOMPARE(m_database->generation(), before); // nothing new is nothing written

        QVERIFY(recordProofs(rules(), *m_database, third, { { other, {} } }, testDay));
        QCOMPARE(CaseFile::open(rules(), *m_database, other)->record().items(RoleId(u"salaryNotice"_s)), 1);
    }

    void aProofWithoutItsDayIsNotTaken()
    {
        const CaseId one = add(u"Первый"_s, paid(u"30000000"_s));
        const CaseId other = add(u"Второй"_s, paid(u"30000000"_s));
        const NoticeProof good { QDate(2026, 10, 20), u"post"_s, u"1"_s };
        for (const NoticeProof &bad : { NoticeProof { {}, u"post"_s, {} }, NoticeProof { {}, {}, u"5"_s },
                 NoticeProof { testDay.addDays(1), u"post"_s, u"5"_s } }) {
            const auto done = recordProofs(rules(), *m_database, third, { { one, good }, { other, bad } }, testDay);
            QVERIFY(!done);
            QCOMPARE(done.error().place, u"filedOn"_s);
        }
        for (const QuarterLine &line : round())
            QVERIFY(!line.isFiled()); // all or nothing
    }

    void theSheetOfAnotherQuarterDoesNotGoOnPaper()
    {
        const CaseFile file = caseWith({ { u"salaryReport.quarterFrom"_s, u"2026-04-01"_s },
            { u"salaryReport.quarterTo"_s, u"2026-06-30"_s }, { u"salaryReport.total"_s, u"75000000"_s } });
        const Record other = recordForNotice(file, third);
        QVERIFY(!other.find(FieldId(u"salaryReport.total"_s)));
        QCOMPARE(toStorage(*other.find(FieldId(u"salaryReport.quarterFrom"_s))), u"2026-07-01"_s);
        const Record same = recordForNotice(file, Quarter { 2026, 2 });
        QVERIFY(same.find(FieldId(u"salaryReport.total"_s)));
        QCOMPARE(stored(file, u"salaryReport.quarterFrom"_s), u"2026-04-01"_s); // the case itself is as it was
    }

    void theQuarterToReportIsTheOneThatEnded()
    {
        QCOMPARE(quarterToReport(testDay), third);
        QCOMPARE(quarterToReport({ 2027, 1, 5 }), (Quarter { 2026, 4 }));
    }
};

HQS_TEST(quarterround, QuarterRound)
#include "tst_quarterround.moc"
