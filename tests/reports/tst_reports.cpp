// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/eachcase.h"
#include "cases/printplan.h"
#include "cases/sample.h"
#include "cases/scanning.h"
#include "catalog/spelling.h"
#include "forms/pdf.h"
#include "storage/noticefiling.h"

#include "reports/reports.h"
#include "suite.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A case on the disk, to which scans can be attached.
struct ScannedCase {
    QTemporaryDir folder;
    Database database;
    FormLibrary library;
    CaseFile file;

    ScannedCase()
        : database(*Database::create(folder.filePath(u"binder.hqs"_s)))
        , library(*FormLibrary::load(QDir(u":/rules"_s), rules()))
        , file(caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s }, { u"contract.signedOn"_s, u"2026-11-20"_s } }))
    {
        if (!file.save(database, testDay))
            qFatal("the case is not saved");
    }

    QByteArray binder()
    {
        auto made = inspectionBinder(library, file, database, testDay, Language::English);
        if (!made)
            qFatal("no binder: %s", qPrintable(made.error().detail));
        return *std::move(made);
    }

    void attachFile(const QByteArray &content, const QString &title)
    {
        const Act act { .who = u"Иванова А. А."_s, .at = QDateTime(testDay, QTime(9, 0), Qt::UTC), .why = {} };
        const ScanLabel label { .paper = RequirementId(u"contract.passport_copy"_s), .title = title, .until = {} };
        if (!attach(database, file.head(), label, content, {}, act))
            qFatal("the scan is not attached");
    }
};

} // namespace

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

    void theDaySheetSaysWhichFilingsWait()
    {
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, u"Ким"_s } });
        QVERIFY(file.save(*m_database, testDay));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        const VaultFile paper { .name = u"notice"_s, .sha256 = QString(64, u'0'), .size = 8, .kind = ScanKind::Pdf };
        QVERIFY(Vault(*m_database).put(*transaction, paper));
        const auto added = FilingStore(*m_database)
                               .add(*transaction,
                                   noticeFiling(*file.id(), paper, testDay.addDays(-3),
                                       QDateTime(testDay.addDays(-2), QTime(12, 0))));
        QVERIFY2(added, qPrintable(added ? QString() : added.error().place));
        QVERIFY(transaction->commit());
        const QString text = textOf(report(ReportKind::DaySheet));
        for (const QString &words :
            { u"Filings that wait: 1"_s, u"sealed: send it"_s, file.head().number, spelledDate(testDay.addDays(-2)) })
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        QVERIFY(!text.contains(u"Nothing is overdue"_s));
    }

    void everyCaseStandsInTheStateReport()
    {
        fill();
        const QString text = textOf(report(ReportKind::CaseState));
        const auto heads = CaseStore(*m_database).list();
        for (const CaseHead &head : *heads)
            QVERIFY2(text.contains(head.number), qPrintable(head.number));
    }

    /// What goes on in a closed case is nobody's term any more.
    void aClosedCaseIsSaidToBeClosed()
    {
        CaseFile file = caseWith({ { u"contract.signedOn"_s, u"2026-11-20"_s } });
        QVERIFY(file.save(*m_database, testDay));
        QVERIFY(textOf(report(ReportKind::CaseState)).contains(u"25.11.2026"_s));
        file.setClosed(QDate(2026, 11, 23));
        QVERIFY(file.save(*m_database, testDay));
        const QString text = textOf(report(ReportKind::CaseState));
        QVERIFY2(text.simplified().contains(u"closed on 23.11.2026"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"25.11.2026"_s), qPrintable(text));
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

    /// Every page bears its number and how many there are; the inventory says truly where each paper begins.
    void theBinderHoldsEveryPaperWithItsPage()
    {
        HQS_READ_BY_ANOTHER_PROGRAM();
        fill();
        const auto library = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY(library);
        std::optional<CaseFile> chosen;
        QVERIFY(eachCase(rules(), *m_database, [&chosen](const CaseFile &file) { chosen = file; }));
        const auto binder = inspectionBinder(*library, *chosen, *m_database, testDay, Language::English);
        QVERIFY(binder);
        const auto pages = wordsOfPages(*binder);
        QVERIFY(pages.size() > 5);
        for (qsizetype page = 0; page < pages.size(); ++page)
            QVERIFY2(pages[page].contains(u"%1 / %2"_s.arg(page + 1).arg(pages.size())), qPrintable(pages[page]));

        static const QRegularExpression row(
            u"^ *(\\d+) +(.+?) +(\\d+) +(\\d+) *$"_s, QRegularExpression::MultilineOption);
        const QString front = pages.mid(0, 3).join(u'\n');
        int next = 0;
        int rows = 0;
        for (auto found = row.globalMatch(front); found.hasNext(); ++rows) {
            const auto match = found.next();
            QCOMPARE(match.captured(1).toInt(), rows + 1);
            if (rows > 0)
                QCOMPARE(match.captured(4).toInt(), next); // behind the last page of the paper before it
            next = match.captured(4).toInt() + match.captured(3).toInt();
        }
        QCOMPARE(rows, int(printPlan(*library, *chosen, testDay).size()));
        QCOMPARE(next, int(pages.size()) + 1);
    }

    void whatIsMissingHasAPageOfItsOwn()
    {
        HQS_READ_BY_ANOTHER_PROGRAM();
        const auto library = FormLibrary::load(QDir(u":/rules"_s), rules());
        QVERIFY(library);
        auto database = Database::inMemory();
        QVERIFY(database);
        // The contract was signed twenty days ago, and its notice was never filed.
        CaseFile file = caseWith({ { u"contract.signedOn"_s, testDay.addDays(-20).toString(Qt::ISODate) } });
        QVERIFY(file.save(*database, testDay));
        const auto binder = inspectionBinder(*library, file, *database, testDay, Language::English);
        QVERIFY(binder);
        const auto pages = wordsOfPages(*binder);
        const auto gaps = std::ranges::find_if(pages, [](const QString &page) { return page.contains(u"Gaps"_s); });
        QVERIFY(gaps != pages.end());
        QVERIFY(gaps->contains(u"Overdue term"_s) && gaps->contains(u"Paper not there"_s));
        QVERIFY(!gaps->contains(u"Inventory"_s));
    }

    /// A picture becomes a page. A PDF is attached as it is, and its pages are among the others.
    void theBinderTakesScansAndWhatWasFiled()
    {
        HQS_READ_BY_ANOTHER_PROGRAM();
        ScannedCase desk;
        const QByteArray before = desk.binder();
        const auto pagesBefore = wordsOfPages(before).size();
        QVERIFY(attachedTo(before).isEmpty());

        QImage picture(400, 600, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        desk.attachFile(png, u"passport.png"_s);
        desk.attachFile(before, u"contract.pdf"_s); // of that many pages

        const QByteArray binder = desk.binder();
        const auto pages = wordsOfPages(binder);
        const QString drawn = u"page %1 of %1"_s.arg(pagesBefore);
        QVERIFY2(pages.last().contains(drawn), qPrintable(pages.last()));
        QVERIFY(pages.size() >= 2 * pagesBefore + 1); // the inventory may have grown by a page
        const QByteArrayList attached = attachedTo(binder);
        QCOMPARE(attached, QByteArrayList { before });
        QVERIFY(pages.mid(0, 3).join(u' ').contains(
            QString::fromLatin1(QCryptographicHash::hash(before, QCryptographicHash::Sha256).toHex()).left(12)));
    }

    void whatCannotBeDrawnIsAttachedAndSaidSo()
    {
        HQS_READ_BY_ANOTHER_PROGRAM();
        ScannedCase desk;
        const QByteArray before = desk.binder();
        desk.attachFile(before, u"a.pdf"_s);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", desk.folder.path().toLocal8Bit()); // a computer without pdftoppm
        const QByteArray binder = desk.binder();
        qputenv("PATH", path);
        QCOMPARE(attachedTo(binder), QByteArrayList { before });
        QVERIFY(wordsOfPages(binder).mid(0, 3).join(u' ').contains(u"to be printed from there"_s));
    }

private:
    static QByteArray answerOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QString kept(const QByteArray &pdf)
    {
        const QString path = m_files.filePath(u"%1.pdf"_s.arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("the PDF cannot be written");
        return path;
    }

    /// As Poppler reads them; qpdf finds nothing wrong with the file.
    QStringList wordsOfPages(const QByteArray &pdf)
    {
        const QString path = kept(pdf);
        answerOf(u"qpdf"_s, { u"--check"_s, path });
        QStringList pages
            = QString::fromUtf8(answerOf(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s })).split(QChar(u'\f'));
        pages.removeLast();
        return pages;
    }

    QByteArrayList attachedTo(const QByteArray &pdf)
    {
        const QTemporaryDir folder;
        answerOf(u"pdfdetach"_s, { u"-saveall"_s, u"-o"_s, folder.path(), kept(pdf) });
        QByteArrayList found;
        for (const QFileInfo &one : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(one.filePath());
            if (file.open(QIODevice::ReadOnly))
                found << file.readAll();
        }
        return found;
    }

    QTemporaryDir m_files;
    int m_count = 0;
};

HQS_TEST(reports, ReportPages)
#include "tst_reports.moc"
