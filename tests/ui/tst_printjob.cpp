// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/printplan.h"
#include "ui/desk.h"
#include "ui/printing/printjob.h"

#include "suite.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestPrintJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCopyOfEveryPageIsPrinted_data()
    {
        QTest::addColumn<bool>("twoSided");
        QTest::newRow("one side") << false;
        QTest::newRow("both sides: each form starts on a front side") << true;
    }

    void everyCopyOfEveryPageIsPrinted()
    {
        QFETCH(bool, twoSided);
        Desk desk;
        QVERIFY(fillWithDemo(desk.catalog, *desk.database, QDir(u":/demo"_s), Desk::today()));
        const auto head = Desk::need(CaseStore(*desk.database).list()).front();
        const CaseFile file = Desk::need(CaseFile::open(desk.catalog, *desk.database, *head.id));
        std::vector<PrintedCopies> forms;
        int expected = 0;
        for (const auto &[id, copies] :
            { std::pair(u"guarantee_letter"_s, 2), std::pair(u"mvd536_app7_contract_concluded"_s, 1) }) {
            const auto edition = desk.library.edition(FormId(id), Desk::today());
            forms.push_back(
                { Desk::need(printForm(*edition->form, printContext(file, Desk::today(), edition->form->language))),
                    copies });
            for (int copy = 0; copy < copies; ++copy)
                expected += (twoSided ? expected % 2 : 0) + forms.back().form.pageCount();
        }
        // The same path as on paper, only that the printer is a file.
        QPrinter printer(QPrinter::HighResolution);
        const QString path = desk.folder.filePath(u"printed.pdf"_s);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        const auto done = printOn(printer, forms, twoSided ? Sides::Both : Sides::One);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));

        QProcess info;
        info.start(u"pdfinfo"_s, { path });
        QVERIFY(info.waitForFinished());
        const QString said = QString::fromUtf8(info.readAllStandardOutput());
        const auto pages = QRegularExpression(uR"(Pages:\s+(\d+))"_s).match(said);
        QCOMPARE(pages.captured(1).toInt(), expected);
        QVERIFY2(said.contains(u"A4"_s), qPrintable(said));
    }

    void aFileNameNeedsNoForbiddenLetters()
    {
        QCOMPARE(fileNameFor(FormId(u"guarantee_letter"_s), Desk::today(), u"O/NEILL: \"X\"|?*"_s, u".pdf"_s),
            u"2026-11-24 O_NEILL_ _X_ guarantee_letter.pdf"_s);
    }
};

HQS_TEST(printjob, TestPrintJob)
#include "tst_printjob.moc"
