// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankdialog.h"
#include "ui/desk.h"
#include "ui/startedblank.h"

#include "suite.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// What was done to a blank is taken back.
class TestBlankHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Adds, moves, changes and takes off with real keys and the mouse, and goes all the way back and forth again.
    void everythingDoneToABlankIsUndoneAndRedone()
    {
        Desk desk(Language::English);
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *canvas = dialog.findChild<BlankCanvas *>();
        auto *undo = dialog.findChild<QPushButton *>(u"blank.undo"_s);
        auto *redo = dialog.findChild<QPushButton *>(u"blank.redo"_s);
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        std::vector<std::vector<BlankPage>> states { dialog.blank().pages };
        const auto happened = [&] {
            const auto pages = dialog.blank().pages;
            const bool isNew = pages != states.back();
            states.push_back(pages);
            return isNew;
        };
        // On the blank.
        canvas->add({ .place = *fromPath(u"employer.inn"_s), .area = { 20, 30, 60, 8 } });
        QVERIFY(happened());
        // Moved by the keys: several in a row are one step.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(canvas, Qt::Key_Right);
        QVERIFY(happened());
        // Moved by the mouse.
        const QPoint from = canvas->mapFromScene(QPointF(50, 34));
        const QPoint to = from + QPoint(40, 25);
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &move);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(happened());
        // Made wider: what is typed in one box is one step, another box is another.
        auto *width = dialog.findChild<QDoubleSpinBox *>(u"blank.width"_s);
        for (const double mm : { 1.0, 10.0, 105.0 })
            width->setValue(mm);
        QVERIFY(happened());
        dialog.findChild<QDoubleSpinBox *>(u"blank.height"_s)->setValue(12);
        QVERIFY(happened());
        // Taken off.
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Delete);
        QVERIFY(happened());
        // A page comes, something is put on it, and it goes with that.
        dialog.findChild<QPushButton *>(u"blank.newPage"_s)->click();
        QVERIFY(happened());
        dialog.findChild<QPushButton *>(u"blank.line"_s)->click();
        QVERIFY(happened());
        dialog.findChild<QPushButton *>(u"blank.removePage"_s)->click();
        QVERIFY(happened());
        QVERIFY(undo->toolTip().contains(u"without the page"_s));

        const std::size_t steps = states.size() - 1;
        for (std::size_t i = steps; i > 0; --i) {
            QVERIFY2(dialog.blank().pages == states[i], qPrintable(u"step %1 of %2"_s.arg(i).arg(steps)));
            QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        }
        QVERIFY(dialog.blank().pages == states.front());
        QVERIFY(!undo->isEnabled() && redo->isEnabled());
        QVERIFY(redo->toolTip().contains(u"putting it on the blank"_s));
        for (std::size_t i = 1; i <= steps; ++i) {
            QTest::keyClick(canvas, i % 2 == 0 ? Qt::Key_Y : Qt::Key_Z,
                i % 2 == 0 ? Qt::KeyboardModifiers(Qt::ControlModifier) : Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(dialog.blank().pages == states[i], qPrintable(QString::number(i)));
        }
        QVERIFY(!redo->isEnabled());
        // The buttons do the same, and a new step ends what could be redone.
        undo->click();
        undo->click();
        QVERIFY(redo->isEnabled());
        canvas->add({ .place = *fromPath(u"employer.kpp"_s), .area = { 20, 50, 60, 8 } });
        QVERIFY(!redo->isEnabled());
    }

    void undoBelongsToTheLineThatIsTypedIn()
    {
        Desk desk;
        BlankDialog dialog(startedBlank(), desk.catalog, desk.prompt, desk.localization);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *canvas = dialog.findChild<BlankCanvas *>();
        canvas->add({ .place = *fromPath(u"employer.inn"_s), .area = { 20, 30, 60, 8 } });
        auto *title = dialog.findChild<QLineEdit *>(u"blank.title"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_1);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title->text(), u"Анкета района"_s);
        QCOMPARE(canvas->items().size(), std::size_t(1));
        // A box of numbers has nothing of its own: there the keys mean the blank.
        auto *x = dialog.findChild<QDoubleSpinBox *>(u"blank.x"_s);
        x->setFocus();
        x->setValue(44);
        QTest::keyClick(x, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(canvas->items().front().area.x(), 20.0);
        QCOMPARE(x->value(), 20.0); // it is selected again
    }
};

HQS_TEST(blankhistory, TestBlankHistory)
#include "tst_blankhistory.moc"
