// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/ownblank.h"
#include "storage/ownpaperstore.h"
#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankdialog.h"
#include "ui/blanks/blanklistdialog.h"
#include "ui/blanks/blankpictures.h"
#include "ui/blanks/letterdialog.h"
#include "ui/desk.h"
#include "ui/printing/printpage.h"

#include "suite.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

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
        QVERIFY(saveButton(*dialog)->isEnabled());
        saveButton(*dialog)->click();
        QApplication::processEvents();

        QCOMPARE(kept(desk).size(), std::size_t(1));
        const auto planned = papers.plan();
        QVERIFY(std::ranges::any_of(
            planned, [](const PlannedForm &each) { return each.form->id.text() == u"office_blank_1"; }));
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
};

HQS_TEST(blanks, TestBlanks)
#include "tst_blanks.moc"
