// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/paperscenes.h"

#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankdialog.h"
#include "ui/blanks/blanklistdialog.h"
#include "ui/blanks/letterdialog.h"
#include "ui/casedraft.h"
#include "ui/dialogprompt.h"
#include "ui/mainwindow.h"
#include "ui/printing/calibrationdialog.h"
#include "ui/printing/printpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

void click(QWidget &page, const QString &name)
{
    page.findChild<QPushButton *>(name)->click();
    QApplication::processEvents();
}

} // namespace

void showPaperScenes(MainWindow &window, const std::function<void(QWidget &, const QString &)> &take)
{
    window.printPage()->choose(FormId(u"guarantee_letter"_s));
    click(*window.printPage(), u"print.editText"_s);
    auto *letter = window.findChild<LetterDialog *>();
    take(*letter, u"letter-text"_s);
    auto *text = letter->findChild<QPlainTextEdit *>(u"letter.text"_s);
    text->setPlainText(text->toPlainText().replace(u"{{contract.number}}"_s, u"{{contract.no}}"_s));
    text->insertPlainText(u"<img>"_s);
    letter->judge();
    take(*letter, u"letter-text-wrong"_s);
    letter->reject();

    click(*window.printPage(), u"print.blanks"_s);
    auto *list = window.findChild<BlankListDialog *>();
    take(*list, u"blanks"_s);
    click(*list, u"blanks.new"_s);
    auto *blank = list->findChild<BlankDialog *>();
    blank->findChild<QLineEdit *>(u"blank.title"_s)->setText(u"Анкета"_s);
    auto *canvas = blank->findChild<BlankCanvas *>();
    canvas->add(
        { .kind = BlankItemKind::Line, .place = *fromPath(u"specialist.surnameRu"_s), .area = { 30, 30, 90, 7 } });
    canvas->add({ .kind = BlankItemKind::Mark,
        .place = *fromPath(u"specialist.sex"_s),
        .code = u"m"_s,
        .area = { 150, 30, 5, 5 } });
    canvas->add({ .kind = BlankItemKind::Cells,
        .place = *fromPath(u"employer.inn"_s),
        .area = { 30, 50, 5, 7 },
        .count = 12,
        .pitch = 5.5 });
    canvas->add({ .kind = BlankItemKind::Rule, .area = { 30, 70, 150, 0 }, .thickness = 0.5 });
    QApplication::processEvents();
    take(*blank, u"blank"_s);
    blank->reject();
    list->reject();
    QApplication::processEvents();

    DialogPrompt prompt;
    CalibrationDialog calibration(window.draft()->file().catalog(), { u"HP LaserJet M404"_s, u"Kyocera P2040"_s },
        prompt, window.localization(), &window);
    calibration.show();
    take(calibration, u"calibration"_s);
    calibration.reject();
}

} // namespace hqs
