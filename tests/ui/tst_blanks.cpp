// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/ownblank.h"
#include "forms/pdf.h"
#include "storage/ownpaperstore.h"
#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankdialog.h"
#include "ui/blanks/blanklistdialog.h"
#include "ui/blanks/blankpictures.h"
#include "ui/blanks/letterdialog.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/printpage.h"
#include "ui/startedblank.h"

#include "suite.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The papers of a demo case on screen.
PrintPage &openPapers(Desk &desk)
{
    MainWindow &window = desk.open();
    window.fillWithDemo();
    window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
    window.printCase(FormId(u"guarantee_letter"_s));
    return *window.printPage();
}

template <class T>
T *dialogOf(Desk &desk)
{
    QApplication::processEvents();
    return desk.window->findChild<T *>();
}

QAbstractButton *saveButton(QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

std::vector<OwnPaper> kept(Desk &desk)
{
    return Desk::need(OwnPaperStore(*desk.database).list());
}

} // namespace

/// The office writes its own text of a letter, and makes a blank of its own.
class TestBlanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsRewrittenPrintedAndWithdrawn()
    {
        Desk desk;
        PrintPage &papers = openPapers(desk);
        papers.findChild<QPushButton *>(u"print.editText"_s)->click();
        auto *dialog = dialogOf<LetterDialog>(desk);
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"letter.text"_s);
        auto *complaints = dialog->findChild<QListWidget *>(u"letter.complaints"_s);
        QVERIFY(text->toPlainText().contains(u"{{employer.fullName}}"_s));
        QVERIFY(!saveButton(*dialog)->isEnabled()); // nothing is changed yet
        QVERIFY(!dialog->findChild<QPushButton *>(u"letter.withdraw"_s)->isEnabled());

        text->setPlainText(u"<p>Свой текст</p>\n<p>{{specialist.nickname}}</p>"_s);
        QTRY_COMPARE(complaints->count(), 1);
        QVERIFY(complaints->item(0)->text().contains(u'2'));
        QVERIFY(!saveButton(*dialog)->isEnabled());
        complaints->setCurrentRow(0);
        Q_EMIT complaints->itemActivated(complaints->item(0));
        QCOMPARE(text->textCursor().blockNumber(), 1);

        text->setPlainText(u"<p>Свой текст о {{specialist.surnameRu}}</p>"_s);
        QTRY_VERIFY(saveButton(*dialog)->isEnabled());
        saveButton(*dialog)->click();
        QCOMPARE(kept(desk).size(), std::size_t(1));
        const auto planned = papers.plan();
        const auto letter = std::ranges::find_if(
            planned, [](const PlannedForm &each) { return each.form->id.text() == u"guarantee_letter"; });
        QVERIFY(letter->status == EditionStatus::Office);

        // It is there after the window was opened anew, and can be withdrawn.
        desk.reopen().openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        desk.window->printCase(FormId(u"guarantee_letter"_s));
        desk.window->printPage()->findChild<QPushButton *>(u"print.editText"_s)->click();
        dialog = dialogOf<LetterDialog>(desk);
        QVERIFY(dialog->text().startsWith(u"<p>Свой текст"_s));
        dialog->findChild<QPushButton *>(u"letter.withdraw"_s)->click();
        QVERIFY(kept(desk).empty());
        for (const PlannedForm &each : desk.window->printPage()->plan())
            QVERIFY(each.status != EditionStatus::Office);
        QVERIFY(desk.prompt.told.empty());
    }

    void aTextGoesToAFileAndComesBack()
    {
        Desk desk;
        PrintPage &papers = openPapers(desk);
        papers.findChild<QPushButton *>(u"print.editText"_s)->click();
        auto *dialog = dialogOf<LetterDialog>(desk);
        desk.prompt.path = desk.folder.filePath(u"letter.html"_s);
        const QString before = dialog->text();
        dialog->findChild<QPushButton *>(u"letter.export"_s)->click();
        dialog->findChild<QPlainTextEdit *>(u"letter.text"_s)->setPlainText(u"<p>x</p>"_s);
        dialog->findChild<QPushButton *>(u"letter.import"_s)->click();
        QCOMPARE(dialog->text(), before);
        desk.prompt.path = u"/nowhere/letter.html"_s;
        dialog->findChild<QPushButton *>(u"letter.import"_s)->click();
        QCOMPARE(desk.prompt.told.size(), std::size_t(1));
        QCOMPARE(dialog->text(), before);
    }

    void aBlankIsMadeWithTheKeyboardAndPrinted()
    {
        Desk desk;
        PrintPage &papers = openPapers(desk);
        papers.findChild<QPushButton *>(u"print.blanks"_s)->click();
        auto *list = dialogOf<BlankListDialog>(desk);
        QVERIFY(list);
        list->findChild<QPushButton *>(u"blanks.new"_s)->click();
        QApplication::processEvents();
        auto *dialog = list->findChild<BlankDialog *>();
        QVERIFY(dialog);
        QVERIFY(!saveButton(*dialog)->isEnabled());

        QImage picture(420, 594, QImage::Format_RGB32);
        picture.fill(Qt::white);
        desk.prompt.path = desk.folder.filePath(u"blank.png"_s);
        QVERIFY(picture.save(*desk.prompt.path));
        dialog->findChild<QPushButton *>(u"blank.picture"_s)->click();
        QVERIFY(!dialog->blank().pages.front().picture.isEmpty());

        dialog->findChild<QLineEdit *>(u"blank.title"_s)->setText(u"Анкета района"_s);
        auto *stage = dialog->findChild<QComboBox *>(u"blank.stage"_s);
        stage->setCurrentIndex(stage->findData(papers.plan().front().form->stage.text()));
        auto *search = dialog->findChild<QLineEdit *>(u"fields.search"_s);
        auto *fields = dialog->findChild<QListWidget *>(u"fields.list"_s);
        search->setText(u"specialist.surnameRu"_s);
        QListWidgetItem *found = nullptr;
        for (int row = 0; row < fields->count(); ++row) {
            if (!fields->item(row)->isHidden())
                found = fields->item(row);
        }
        QVERIFY(found);
        Q_EMIT fields->itemActivated(found);
        auto *canvas = dialog->findChild<BlankCanvas *>();
        QVERIFY(canvas->selected());
        const QPointF before = canvas->selected()->area.topLeft();
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY((canvas->selected()->area.topLeft() - before - QPointF(0.4, 5)).manhattanLength() < 1e-6);
        dialog->findChild<QDoubleSpinBox *>(u"blank.x"_s)->setValue(25);
        dialog->findChild<QDoubleSpinBox *>(u"blank.y"_s)->setValue(50);
        QCOMPARE(canvas->selected()->area.topLeft(), QPointF(25, 50));
        dialog->findChild<QDoubleSpinBox *>(u"blank.x"_s)->setValue(205); // beyond the edge
        QVERIFY(!saveButton(*dialog)->isEnabled());
        dialog->findChild<QDoubleSpinBox *>(u"blank.x"_s)->setValue(25);
        dialog->findChild<QLineEdit *>(u"blank.edition"_s)->setText(u"290"_s);
        const auto setDay = [dialog](const QString &name, QDate day) {
            auto *editor = dialog->findChild<FieldEditor *>(name);
            const FieldValue value = day;
            editor->setValue(&value);
            Q_EMIT editor->edited();
        };
        setDay(u"blank.from"_s, QDate(2026, 9, 1));
        setDay(u"blank.to"_s, QDate(2026, 8, 31));
        QTRY_VERIFY(!saveButton(*dialog)->isEnabled()); // it ends before it begins
        setDay(u"blank.to"_s, QDate(2027, 8, 31));
        QTRY_VERIFY(saveButton(*dialog)->isEnabled());
        saveButton(*dialog)->click();
        QApplication::processEvents();

        QCOMPARE(kept(desk).size(), std::size_t(1));
        const auto planned = papers.plan();
        const auto own = std::ranges::find_if(
            planned, [](const PlannedForm &each) { return each.form->id.text() == u"office_blank_1"; });
        QVERIFY(own != planned.end());
        QCOMPARE(own->form->edition, u"290"_s);
        QCOMPARE(own->form->from, QDate(2026, 9, 1));
        QCOMPARE(own->form->to, QDate(2027, 8, 31));

        // On paper that has the blank already only the values are printed.
        papers.choose(own->form->id);
        const auto hasPicture
            = [&papers] { return !papers.findChild<PaperPreview *>()->form()->layout(0).picture.isEmpty(); };
        QVERIFY(hasPicture());
        auto *valuesOnly = papers.findChild<QCheckBox *>(u"print.valuesOnly"_s);
        QVERIFY(!valuesOnly->isHidden());
        valuesOnly->click();
        QVERIFY(!hasPicture());
        valuesOnly->click();
        auto *shown = list->findChild<QListWidget *>(u"blanks.list"_s);
        QCOMPARE(shown->count(), 1);
        shown->setCurrentRow(0);
        desk.prompt.path = desk.folder.filePath(u"blank.json"_s);
        list->findChild<QPushButton *>(u"blanks.export"_s)->click();
        list->findChild<QPushButton *>(u"blanks.withdraw"_s)->click();
        QVERIFY(kept(desk).empty());
        list->findChild<QPushButton *>(u"blanks.import"_s)->click();
        QCOMPARE(kept(desk).size(), std::size_t(1));
        QVERIFY(desk.prompt.told.empty());
    }

    void aBlankHasSeveralPagesThatAreTurned()
    {
        Desk desk;
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        QStringList files;
        for (const QColor colour : { Qt::red, Qt::green, Qt::blue }) {
            files << desk.folder.filePath(u"page%1.png"_s.arg(files.size()));
            QImage picture(210, 297, QImage::Format_RGB32);
            picture.fill(colour);
            QVERIFY(picture.save(files.back()));
        }
        desk.prompt.path = files.join(u'\n');
        dialog.findChild<QPushButton *>(u"blank.picture"_s)->click();
        QCOMPARE(dialog.blank().pages.size(), std::size_t(3));
        auto *canvas = dialog.findChild<BlankCanvas *>();
        auto *number = dialog.findChild<QSpinBox *>(u"blank.page"_s);
        QCOMPARE(number->maximum(), 3);
        const auto addTo = [&](const QString &path) {
            canvas->add({ .place = *fromPath(path), .area = { 20, 20, 60, 6 } });
        };
        addTo(u"specialist.surnameRu"_s);
        QTest::keyClick(canvas, Qt::Key_PageDown);
        QCOMPARE(number->value(), 2);
        QVERIFY(canvas->items().empty());
        addTo(u"employer.inn"_s);
        number->setValue(3);
        addTo(u"passport.number"_s);
        QTest::keyClick(canvas, Qt::Key_PageUp);
        QTest::keyClick(canvas, Qt::Key_PageUp);
        QTest::keyClick(canvas, Qt::Key_PageUp); // there is no page before the first
        QCOMPARE(number->value(), 1);
        QCOMPARE(canvas->items().size(), std::size_t(1));
        const OwnBlank made = dialog.blank();
        QCOMPARE(toPath(made.pages[0].items.front().place), u"specialist.surnameRu"_s);
        QCOMPARE(toPath(made.pages[1].items.front().place), u"employer.inn"_s);
        QCOMPARE(toPath(made.pages[2].items.front().place), u"passport.number"_s);
        for (std::size_t page = 0; page < 3; ++page)
            QCOMPARE(QImage::fromData(made.pages[page].picture).pixelColor(5, 5),
                QColor(page == 0    ? Qt::red
                        : page == 1 ? Qt::green
                                    : Qt::blue));

        // A page with fields on it is not taken away without a question.
        desk.prompt.yes = false;
        number->setValue(2);
        auto *without = dialog.findChild<QPushButton *>(u"blank.removePage"_s);
        without->click();
        QCOMPARE(dialog.blank().pages.size(), std::size_t(3));
        desk.prompt.yes = true;
        without->click();
        QCOMPARE(dialog.blank().pages.size(), std::size_t(2));
        QCOMPARE(toPath(dialog.blank().pages[1].items.front().place), u"passport.number"_s);
    }

    void aPdfOfSeveralPagesIsABlankOfSeveralPages()
    {
        if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
            QSKIP("pdftoppm is not installed");
        Desk desk;
        const Record nothing;
        const auto edition = desk.library.edition(FormId(u"mvd536_app7_contract_concluded"_s), Desk::today());
        const PrintedForm form = Desk::need(printForm(
            *edition->form, { .catalog = desk.catalog, .record = nothing, .on = Desk::today(), .checklist = {} }));
        desk.prompt.path = desk.folder.filePath(u"blank.pdf"_s);
        QFile file(*desk.prompt.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(toPdf(std::span(&form, 1), u"blank"_s)) > 0);
        file.close();
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        dialog.findChild<QPushButton *>(u"blank.picture"_s)->click();
        QCOMPARE(dialog.blank().pages.size(), std::size_t(4));
        for (const BlankPage &page : dialog.blank().pages)
            QVERIFY(isBlankPicture(page.picture));
    }

    void theMouseMovesOnAGrid()
    {
        Desk desk;
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        dialog.show();
        auto *canvas = dialog.findChild<BlankCanvas *>();
        canvas->add({ .place = *fromPath(u"employer.inn"_s), .area = { 20, 30, 60, 8 } });
        const QPoint from = canvas->mapFromScene(QPointF(50, 34));
        const QPoint to = from + QPoint(37, 23);
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &move);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
        const QPointF at = canvas->items().front().area.topLeft();
        QVERIFY(at.x() > 21 && at.y() > 31);
        for (const double way : { at.x(), at.y() })
            QVERIFY2(std::abs(way * 2 - std::round(way * 2)) < 1e-9, qPrintable(QString::number(way)));
        QTRY_COMPARE(dialog.findChild<QDoubleSpinBox *>(u"blank.x"_s)->value(), at.x());
    }

    void aFieldIsDroppedOnTheBlank()
    {
        Desk desk;
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        dialog.show();
        auto *canvas = dialog.findChild<BlankCanvas *>();
        QMimeData dragged;
        dragged.setText(u"specialist.sex"_s);
        const QPoint at = canvas->mapFromScene(QPointF(40, 20));
        QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &drop);
        QCOMPARE(canvas->items().size(), std::size_t(1));
        const BlankItem item = canvas->items().front();
        QVERIFY(item.kind == BlankItemKind::Mark && !item.code.isEmpty()); // a choice is crossed
        QVERIFY((item.area.topLeft() - QPointF(40, 20)).manhattanLength() < 1.5);
    }

    void boxesHaveAPitchAndGoOnInTheNextRow()
    {
        Desk desk;
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        auto *canvas = dialog.findChild<BlankCanvas *>();
        auto *kind = dialog.findChild<QComboBox *>(u"blank.kind"_s);
        auto *more = dialog.findChild<QCheckBox *>(u"blank.continues"_s);
        for (const double y : { 20.0, 30.0 }) {
            canvas->add({ .place = *fromPath(u"employer.fullName"_s), .area = { 20, y, 5, 7 } });
            QVERIFY(!more->isEnabled());
            kind->setCurrentIndex(1);
            Q_EMIT kind->activated(1);
            dialog.findChild<QDoubleSpinBox *>(u"blank.pitch"_s)->setValue(5.59);
            dialog.findChild<QSpinBox *>(u"blank.count"_s)->setValue(30);
        }
        more->click();
        const std::vector<BlankItem> items = dialog.blank().pages.front().items;
        QCOMPARE(items.size(), std::size_t(2));
        for (const BlankItem &item : items) {
            QVERIFY(item.kind == BlankItemKind::Cells);
            QCOMPARE(item.pitch, 5.59);
            QCOMPARE(item.extent().width(), 5 + 29 * 5.59);
        }
        QVERIFY(!items[0].continues && items[1].continues);
    }

    void aLineIsDrawnAndPrinted()
    {
        Desk desk;
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        dialog.findChild<QPushButton *>(u"blank.line"_s)->click();
        QVERIFY(!saveButton(dialog)->isEnabled()); // a line alone is no form
        QVERIFY(!dialog.findChild<QComboBox *>(u"blank.kind"_s)->isEnabled());
        dialog.findChild<QDoubleSpinBox *>(u"blank.x"_s)->setValue(30);
        dialog.findChild<QDoubleSpinBox *>(u"blank.y"_s)->setValue(40);
        dialog.findChild<QDoubleSpinBox *>(u"blank.width"_s)->setValue(100);
        dialog.findChild<QDoubleSpinBox *>(u"blank.thickness"_s)->setValue(0.5);
        dialog.findChild<BlankCanvas *>()->add({ .place = *fromPath(u"employer.inn"_s), .area = { 20, 60, 60, 6 } });
        QTRY_VERIFY(saveButton(dialog)->isEnabled());
        const Record nothing;
        const Form form = formOf(dialog.blank());
        for (const bool pictures : { true, false }) {
            const PrintedForm printed = Desk::need(printForm(form,
                { .catalog = desk.catalog,
                    .record = nothing,
                    .on = Desk::today(),
                    .checklist = {},
                    .pictures = pictures }));
            QCOMPARE(printed.layout(0).lines.size(), std::size_t(1));
            QCOMPARE(printed.layout(0).lines.front().line, QLineF(30, 40, 130, 40));
        }
    }

    void aTextThatWasReadFromAFileIsUndone()
    {
        Desk desk;
        PrintPage &papers = openPapers(desk);
        papers.findChild<QPushButton *>(u"print.editText"_s)->click();
        auto *dialog = dialogOf<LetterDialog>(desk);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"letter.text"_s);
        const QString before = dialog->text();
        desk.prompt.path = desk.folder.filePath(u"letter.html"_s);
        QFile file(*desk.prompt.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<p>x</p>") > 0);
        file.close();
        dialog->findChild<QPushButton *>(u"letter.import"_s)->click();
        QCOMPARE(dialog->text(), u"<p>x</p>"_s);
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(dialog->text(), before);
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(dialog->text(), u"<p>x</p>"_s);
    }

    void aPdfGivesItsPagesOrSaysWhatToDo()
    {
        Desk desk;
        const QString path = desk.folder.filePath(u"broken.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 nothing") > 0);
        file.close();
        const auto broken = blankPictures(path);
        const bool hasReader = !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty();
        QVERIFY(std::get<PictureProblem>(broken)
            == (hasReader ? PictureProblem::PdfUnreadable : PictureProblem::NoPdfReader));
        QFile text(path);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hello") > 0);
        text.close();
        QVERIFY(std::get<PictureProblem>(blankPictures(path)) == PictureProblem::NotAPicture);
        QVERIFY(std::holds_alternative<Error>(blankPictures(u"/nowhere/blank.png"_s)));
    }

    void withoutAReaderOfPdfItSaysWhatToDo()
    {
        Desk desk;
        const QByteArray path = qgetenv("PATH");
        const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
        qputenv("PATH", desk.folder.path().toUtf8()); // a computer without Poppler
        desk.prompt.path = desk.folder.filePath(u"blank.pdf"_s);
        QFile file(*desk.prompt.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 a page") > 0);
        file.close();
        QVERIFY(std::get<PictureProblem>(blankPictures(*desk.prompt.path)) == PictureProblem::NoPdfReader);
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        dialog.findChild<QPushButton *>(u"blank.picture"_s)->click();
        const auto *problem = dialog.findChild<QLabel *>(u"blank.problem"_s);
        QVERIFY2(
            problem->text().contains(u"pdftoppm"_s) && problem->text().contains(u"PNG"_s), qPrintable(problem->text()));
        QVERIFY(dialog.blank().pages.front().picture.isEmpty());
    }
};

HQS_TEST(blanks, TestBlanks)
#include "tst_blanks.moc"
