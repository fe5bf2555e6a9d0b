// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/closingdialog.h"
#include "ui/cases/historycard.h"
#include "ui/desk.h"
#include "ui/mainmenu.h"

#include "suite.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString whyClosed = u"Специалист отказался от приезда."_s;

/// The command of the menu, as somebody chooses it.
void chooseClosing(MainWindow &window)
{
    for (const QAction *menu : window.menuBar()->actions()) {
        if (!menu->menu())
            continue;
        for (QAction *command : menu->menu()->actions()) {
            if (command->text().remove(u'&').startsWith(u"Закрыть дело"_s)) {
                command->trigger();
                return;
            }
        }
    }
    qFatal("the menu has no such command");
}

ClosingDialog *closingDialog(MainWindow &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return window.findChild<ClosingDialog *>(u"closing"_s);
}

} // namespace

/// A case is closed and opened again in the window.
class TestCaseClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutACaseTheListIsShown()
    {
        Desk desk;
        MainWindow &window = desk.open();
        chooseClosing(window);
        QVERIFY(!closingDialog(window));
    }

    void aCaseIsClosedWithItsReasonAndOpenedAgain()
    {
        Desk desk;
        MainWindow &window = open(desk);
        const CaseId id = *window.draft()->file().id();
        chooseClosing(window);
        ClosingDialog *dialog = closingDialog(window);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"closing.unfinished"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"closing.terms"_s));
        auto *problem = dialog->findChild<QLabel *>(u"closing.problem"_s);
        auto *close = dialog->findChild<QPushButton *>(u"closing.close"_s);
        dialog->findChild<QLineEdit *>(u"closing.by"_s)->setText(u"Иванова А. А."_s);
        close->click();
        QVERIFY2(
            problem->isVisible() && problem->text().startsWith(u"Этапы не закончены"_s), qPrintable(problem->text()));
        QVERIFY(!window.draft()->file().head().closedOn);
        dialog->findChild<QPlainTextEdit *>(u"closing.reason"_s)->setPlainText(whyClosed);
        dialog->findChild<QLineEdit *>(u"closing.by"_s)->clear();
        close->click();
        QVERIFY(problem->text().contains(u"имя"_s));
        dialog->findChild<QLineEdit *>(u"closing.by"_s)->setText(u"Иванова А. А."_s);
        close->click();
        QVERIFY(!closingDialog(window));
        QCOMPARE(window.draft()->file().head().closedOn, std::optional(Desk::today()));
        const auto *subtitle = window.casePage()->findChild<QLabel *>(u"case.subtitle"_s);
        QVERIFY2(subtitle->text().endsWith(u"закрыто 24.11.2026"_s), qPrintable(subtitle->text()));
        QVERIFY(historyHas(window, whyClosed));

        desk.reopen().openCase(id); // from the disk
        QCOMPARE(desk.window->draft()->file().head().closedOn, std::optional(Desk::today()));
        desk.prompt.yes = false;
        chooseClosing(*desk.window);
        QVERIFY(desk.window->draft()->file().head().closedOn); // thought better of it
        desk.prompt.yes = true;
        auto *again = desk.window->casePage()->findChild<QPushButton *>(u"case.continue"_s);
        QCOMPARE(again->text(), u"Открыть снова…"_s);
        again->click();
        QVERIFY(!desk.window->draft()->file().head().closedOn);
        QVERIFY(again->text().startsWith(u"Продолжить"_s));
        const auto entries = Desk::need(Journal(*desk.database).entries({ .what = ActId(u"case.reopened"_s) }));
        QCOMPARE(entries.size(), std::size_t(1));
    }

    void whatWasFiledWithoutAProofIsToldAndNothingIsAsked()
    {
        Desk desk;
        MainWindow &window = open(desk);
        window.draft()->set(FieldId(u"notification.filedOn"_s), FieldValue(Desk::today()));
        chooseClosing(window);
        ClosingDialog *dialog = closingDialog(window);
        QVERIFY(dialog);
        const auto *unproven = dialog->findChild<QLabel *>(u"closing.unproven"_s);
        QVERIFY(unproven);
        QVERIFY2(unproven->text().contains(u"Уведомление о договоре"_s), qPrintable(unproven->text()));
        QVERIFY(!dialog->findChild<QPushButton *>(u"closing.close"_s));
        dialog->findChild<QPushButton *>(u"closing.cancel"_s)->click();
        QVERIFY(!window.draft()->file().head().closedOn);
    }

    void theListShowsClosedCasesAndLeavesThemOut()
    {
        Desk desk;
        MainWindow &window = open(desk);
        const int all = rows(window);
        const QString number = window.draft()->file().head().number;
        chooseClosing(window);
        ClosingDialog *dialog = closingDialog(window);
        dialog->findChild<QPlainTextEdit *>(u"closing.reason"_s)->setPlainText(whyClosed);
        dialog->findChild<QLineEdit *>(u"closing.by"_s)->setText(u"Иванова А. А."_s);
        dialog->findChild<QPushButton *>(u"closing.close"_s)->click();
        window.showCases();
        auto *which = window.findChild<QComboBox *>(u"which"_s);
        QVERIFY(which);
        QCOMPARE(rows(window), all);
        QCOMPARE(lines(window).filter(u"закрыто 24.11.2026"_s).size(), 1);
        which->setCurrentIndex(1);
        QCOMPARE(rows(window), all - 1);
        QVERIFY(lines(window).filter(number).isEmpty());
        which->setCurrentIndex(2);
        QCOMPARE(rows(window), 1);
        QVERIFY(lines(window).front().contains(number));
        auto *search = window.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"никого"_s);
        QCOMPARE(rows(window), 0);
        QVERIFY(!window.findChild<QTableView *>(u"cases"_s)->isVisible());
        search->clear();
        which->setCurrentIndex(0);
        QCOMPARE(rows(window), all);
    }

private:
    /// A case with one signed contract among those of the demo company.
    static MainWindow &open(Desk &desk)
    {
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        for (const QString &path : { u"notification.filedOn"_s, u"notification.number"_s, u"notification.channel"_s,
                 u"notification.acceptedOn"_s, u"closing.notification"_s })
            window.draft()->set(FieldId(path), std::nullopt);
        if (!window.draft()->save())
            qFatal("the case is not saved");
        return window;
    }

    static bool historyHas(MainWindow &window, const QString &words)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto labels = window.casePage()->findChild<HistoryCard *>(u"history"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().contains(words); });
    }

    static int rows(MainWindow &window) { return window.findChild<QTableView *>(u"cases"_s)->model()->rowCount(); }

    static QStringList lines(MainWindow &window)
    {
        const QAbstractItemModel *model = window.findChild<QTableView *>(u"cases"_s)->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            all << cells.join(u'|');
        }
        return all;
    }
};

HQS_TEST(caseclosing, TestCaseClosing)
#include "tst_caseclosing.moc"
