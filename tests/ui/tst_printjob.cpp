// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/printplan.h"
#include "ui/desk.h"
#include "ui/printing/calibrationdialog.h"
#include "ui/printing/printersettings.h"
#include "ui/printing/printjob.h"
#include "ui/printing/printpage.h"

#include "suite.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
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

    void aLetterIsSavedAsATextAndAnOfficialBlankIsNot()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        window.printCase(FormId(u"guarantee_letter"_s));
        auto *button = window.printPage()->findChild<QPushButton *>(u"print.text"_s);
        QVERIFY(button->isEnabled());
        const auto actions = button->menu()->actions();
        QCOMPARE(actions.size(), 2);
        for (const auto &[action, suffix] : { std::pair(actions[0], u".odt"_s), { actions[1], u".docx"_s } }) {
            desk.prompt.path = desk.folder.filePath(u"letter"_s); // the suffix is added
            action->trigger();
            QFile file(*desk.prompt.path + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith("PK"));
        }
        QVERIFY(desk.prompt.told.empty());
        window.printPage()->choose(FormId(u"mvd536_app7_contract_concluded"_s));
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
    }

    void aCalibratedPrinterIsRememberedAndCorrected()
    {
        const auto calibration
            = Calibration::from({ .left = 25, .top = 18, .across = 171.7, .down = 250, .back = { 1, 2 } });
        QVERIFY(calibration.has_value());
        const QString printer = u"Бухгалтерия / 2-й этаж"_s;
        QVERIFY(printers::calibrationOf(printer).isExact());
        printers::keep(printer, *calibration);
        QCOMPARE(printers::calibrationOf(printer).measured(), calibration->measured());
        QVERIFY(printers::calibrationOf(u"another"_s).isExact());

        Desk desk;
        const Record nothing;
        const PrintedForm sheet = Desk::need(printForm(calibrationSheet(Language::English),
            { .catalog = desk.catalog, .record = nothing, .on = Desk::today(), .checklist = {} }));
        const PrintedCopies copies[] { { sheet, 1, {} } };
        const auto wordsAt = [&](const Calibration &with) {
            QPrinter device(QPrinter::HighResolution);
            const QString path = desk.folder.filePath(u"sheet.pdf"_s);
            device.setOutputFormat(QPrinter::PdfFormat);
            device.setOutputFileName(path);
            if (!printOn(device, copies, Sides::Both, with))
                qFatal("the sheet was not printed");
            QProcess words;
            words.start(u"pdftotext"_s, { u"-bbox"_s, path, u"-"_s });
            words.waitForFinished();
            static const QRegularExpression back(u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>Back<"_s);
            const auto found = back.match(QString::fromUtf8(words.readAllStandardOutput()));
            return QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()) / 72 * 25.4;
        };
        const QPointF before = wordsAt({});
        const QPointF expected = calibration->correction(SheetSide::Back).map(before);
        QVERIFY(before.x() > 110 && before.x() < 120);
        QVERIFY((wordsAt(*calibration) - expected).manhattanLength() < 0.2);

        printers::keep(printer, {});
        QVERIFY(printers::calibrationOf(printer).isExact());
    }

    void theDialogKeepsWhatWasMeasured()
    {
        Desk desk;
        CalibrationDialog dialog(desk.catalog, { u"Первый"_s, u"Второй"_s }, desk.prompt, desk.localization);
        const auto field
            = [&dialog](const QString &name) { return dialog.findChild<QDoubleSpinBox *>(u"calibration."_s + name); };
        auto *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        field(u"left"_s)->setValue(2); // in centimetres
        QVERIFY(!save->isEnabled());
        field(u"left"_s)->setValue(21.5);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(printers::calibrationOf(u"Первый"_s).measured().left, 21.5);
        QVERIFY(printers::calibrationOf(u"Второй"_s).isExact());
        dialog.findChild<QPushButton *>(u"calibration.reset"_s)->click();
        QVERIFY(printers::calibrationOf(u"Первый"_s).isExact());
        desk.prompt.path = desk.folder.filePath(u"sheet.pdf"_s);
        dialog.findChild<QPushButton *>(u"calibration.pdf"_s)->click();
        QVERIFY(QFileInfo(*desk.prompt.path).size() > 1000);
    }

    void aFileNameNeedsNoForbiddenLetters()
    {
        QCOMPARE(fileNameFor(FormId(u"guarantee_letter"_s), Desk::today(), u"O/NEILL: \"X\"|?*"_s, u".pdf"_s),
            u"2026-11-24 O_NEILL_ _X_ guarantee_letter.pdf"_s);
    }
};

HQS_TEST(printjob, TestPrintJob)
#include "tst_printjob.moc"
