// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/eachcase.h"
#include "cases/sample.h"
#include "cases/scanning.h"
#include "forms/pdf.h"

#include "reports/reports.h"
#include "suite.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class ReportPages : public QObject {
    Q_OBJECT

    std::optional<Database> m_database;

    ReportSource source()
    {
        return { .catalog = rules(),
            .database = *m_database,
            .today = testDay,
            .language = Language::Russian,
            .quarter = Quarter { 2026, 3 } };
    }

    std::vector<PrintedForm> report(ReportKind kind)
    {
        auto forms = printReport(kind, source());
        if (!forms)
            qFatal("%s", qPrintable(forms.error().detail));
        return *std::move(forms);
    }

    static QString textOf(const std::vector<PrintedForm> &forms)
    {
        QString all;
        for (const PrintedForm &form : forms) {
            for (int page = 0; page < form.pageCount(); ++page) {
                for (const PrintedText &text : form.texts(page))
                    all += text.words + u'\n';
            }
        }
        return all.replace(QChar::Nbsp, u' ');
    }

    void fill() { QVERIFY(fillWithDemo(rules(), *m_database, QDir(u":/demo"_s), testDay)); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.reset();
        auto database = Database::inMemory();
        QVERIFY(database);
        m_database.emplace(*std::move(database));
    }

    void anEmptyDeskSaysSo()
    {
        for (const ReportKind kind : allReports)
            QVERIFY(!textOf(report(kind)).isEmpty());
        QVERIFY(textOf(report(ReportKind::DaySheet)).contains(u"Nothing is overdue"_s));
        QVERIFY(textOf(report(ReportKind::QuarterPay)).contains(u"Nobody was employed"_s));
    }

    void everyCaseStandsInTheStateReport()
    {
        fill();
        const QString text = textOf(report(ReportKind::CaseState));
        const auto heads = CaseStore(*m_database).list();
        for (const CaseHead &head : *heads)
            QVERIFY2(text.contains(head.number), qPrintable(head.number));
    }

    void theRiskReportSumsWhatIsOverdueAndNamesTheArticle()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким <b>&"_s.left(3) },
            { u"contract.signedOn"_s, u"2026-11-09"_s }, { u"contract.workSubject"_s, u"77"_s } });
        QVERIFY(file.save(*m_database, testDay));
        const QString text = textOf(report(ReportKind::Risk));
        QVERIFY(text.contains(u"1 000 000 ₽"_s));
        QVERIFY(text.contains(u"400 000 ₽"_s));
        QVERIFY(text.contains(u"18.15"_s));
    }

    void textFromTheCaseIsNeverMarkup()
    {
        CaseFile file = caseWith(
            { { u"employer.shortName"_s, u"ООО «<b>{{x}}&nbsp;»"_s }, { u"contract.signedOn"_s, u"2026-11-20"_s } });
        QVERIFY(file.save(*m_database, testDay));
        QVERIFY(textOf(report(ReportKind::CaseState)).remove(u'\n').contains(u"<b>{{x}}&nbsp;"_s));
    }

    void theChartHasABarForEachSpecialist()
    {
        CaseFile paid = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"permit.category"_s, u"general"_s },
            { u"employment.startedOn"_s, u"2025-02-03"_s }, { u"payment[1].month"_s, u"2026-07-01"_s },
            { u"payment[1].salary"_s, u"25000000"_s }, { u"payment[1].paidOn"_s, u"2026-07-31"_s } });
        QVERIFY(paid.save(*m_database, testDay));
        const auto forms = report(ReportKind::QuarterPay);
        QCOMPARE(forms.size(), std::size_t(2));
        const auto &lines = forms.front().layout(0).lines;
        const auto bars = std::ranges::count_if(lines, [](const PlacedLine &line) { return line.width > 2; });
        QCOMPARE(bars, 1);
        for (const PlacedLine &line : lines)
            QVERIFY(line.line.x2() <= 166);
    }

    void theBinderHoldsEveryPaperWithItsPage()
    {
        fill();
        const auto library = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY(library);
        std::optional<CaseFile> chosen;
        QVERIFY(eachCase(rules(), *m_database, [&chosen](const CaseFile &file) { chosen = file; }));
        const auto binder = inspectionBinder(*library, *chosen, *m_database, testDay, Language::Russian);
        QVERIFY(binder);
        QVERIFY(pagesOf(binder->pdf) > 5);
        QVERIFY(binder->beside.files.empty());
    }

    /// A picture becomes a page; a PDF lies beside the binder, named in the inventory with its hash.
    void theBinderTakesScansAndWhatWasFiled()
    {
        QTemporaryDir folder;
        auto kept = Database::create(folder.filePath(u"binder.hqs"_s));
        QVERIFY(kept);
        Database database = *std::move(kept);
        const auto library = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY(library);
        CaseFile file
            = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"contract.signedOn"_s, u"2026-11-20"_s } });
        QVERIFY(file.save(database, testDay));
        const auto before = inspectionBinder(*library, file, database, testDay, Language::Russian);
        QVERIFY(before);

        QImage picture(400, 600, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        const QByteArray pdf = before->pdf;
        const Act act { .who = u"Иванова А. А."_s, .at = QDateTime(testDay, QTime(9, 0), Qt::UTC), .why = {} };
        const auto attachTo = [&](const QByteArray &content, const QString &title) {
            return attach(database, file.head(),
                { .paper = RequirementId(u"contract.passport_copy"_s), .title = title, .until = {} }, content, {}, act);
        };
        QVERIFY(attachTo(png, u"passport.png"_s));
        QVERIFY(attachTo(pdf, u"contract.pdf"_s));

        const auto binder = inspectionBinder(*library, file, database, testDay, Language::Russian);
        QVERIFY(binder);
        QCOMPARE(binder->beside.files.size(), std::size_t(1));
        QCOMPARE(binder->beside.files.front().content, pdf);
        QVERIFY(binder->beside.files.front().name.startsWith(u"01 "_s));
        QVERIFY(pagesOf(binder->pdf) > pagesOf(before->pdf));
    }

    static qsizetype pagesOf(const QByteArray &pdf)
    {
        static const QRegularExpression page(u"/Type /Page\\b"_s);
        return QString::fromLatin1(pdf).count(page);
    }
};

HQS_TEST(reports, ReportPages)
#include "tst_reports.moc"
