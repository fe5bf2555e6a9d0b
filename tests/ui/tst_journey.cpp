// SPDX-License-Identifier: GPL-3.0-or-later
// One value's whole way and the clerk's first case: keyboard, record, file, paper. Half of it in Russian, half in
// English.
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/fieldform.h"
#include "ui/printing/printpage.h"
#include "ui/typing.h"
#include "ui/wizard/steplist.h"

#include "suite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

FieldEditor *editorOf(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *editor = qobject_cast<FieldEditor *>(widget))
            return editor;
    }
    return nullptr;
}

/// Chooses the entry of a closed list by the arrow keys.
void choose(QComboBox *box, const QString &label)
{
    for (int i = 0; i < box->count() && box->currentText() != label; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

} // namespace

class TestJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClerkTakesASpecialistFromNothingToAPrintedPackage()
    {
        Desk desk(Language::Russian);
        const QJsonObject answers = readAnswers();
        QVERIFY(!answers.isEmpty());
        MainWindow &window = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window.wizard());

        QStringList typed;
        const int steps = static_cast<int>(window.wizard()->asked().size());
        for (int step = 0; step + 1 < steps; ++step) {
            if (step == 5) {
                QTest::mouseClick(window.wizard()->findChild<QPushButton *>(u"wizard.language"_s), Qt::LeftButton);
                QCOMPARE(desk.localization.language(), Language::English);
            }
            fillPage(*window.wizard(), answers, typed);
            QCOMPARE(window.wizard()->step(), step);
            QTest::keyClick(window.wizard()->findChild<QPushButton *>(u"wizard.next"_s), Qt::Key_Space);
            QCOMPARE(window.wizard()->step(), step + 1);
        }
        for (const QString &path : answers.keys())
            QVERIFY2(typed.contains(path), qPrintable(u"the keyboard never came to "_s + path));
        QVERIFY2(allComplete(*window.wizard()), qPrintable(statesOf(*window.wizard())));
        QTest::keyClick(window.wizard()->findChild<QPushButton *>(u"wizard.next"_s), Qt::Key_Space); // "Finish"
        QTRY_VERIFY(!window.wizard());

        // What is there after opening the file again is what was typed.
        MainWindow &again = desk.reopen();
        const auto cases = Desk::need(CaseStore(*desk.database).list());
        QCOMPARE(cases.size(), std::size_t(1));
        QCOMPARE(cases.front().titleRu, u"КИМ Мин Джун"_s);
        again.openCase(*cases.front().id);
        const Record &record = again.draft()->record();
        QCOMPARE(
            record.find(FieldId(u"employer.inn"_s)) ? toStorage(*record.find(FieldId(u"employer.inn"_s))) : QString(),
            u"7700999905"_s);
        QCOMPARE(std::get<Money>(*record.find(FieldId(u"contract.monthlyPay"_s))), Money { 300'000'00 });
        QCOMPARE(std::get<Code>(*record.find(FieldId(u"specialist.citizenship"_s))).text, u"KOR"_s);
        QCOMPARE(std::get<Code>(*record.find(FieldId(u"contract.term"_s))).text, u"indefinite"_s);
        QCOMPARE(std::get<QDate>(*record.find(FieldId(u"contract.signedOn"_s))), QDate(2026, 11, 24));

        printAndRead(desk, again);
    }

private:
    static QJsonObject readAnswers()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/ui/journey.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    /// Goes through a page by Tab, as a clerk does, and answers what is asked.
    static void fillPage(CaseWizard &wizard, const QJsonObject &answers, QStringList &typed)
    {
        FieldForm *form = wizard.form(wizard.step());
        wizard.activateWindow();
        QWidget *first = nullptr;
        for (FieldEditor *editor : form->findChildren<FieldEditor *>()) {
            if (editor->isVisibleTo(&wizard)) {
                first = editor->focusProxy();
                break;
            }
        }
        if (!first)
            first = form->findChild<QPushButton *>();
        QVERIFY(first);
        first->setFocus(Qt::TabFocusReason);
        for (int hops = 0; hops < 400; ++hops) {
            QApplication::processEvents();
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            if (!form->isAncestorOf(focus))
                break;
            if (FieldEditor *editor = editorOf(focus)) {
                const QString path = editor->objectName();
                if (answers.contains(path) && !typed.contains(path)) {
                    answer(editor->focusProxy(), answers.value(path).toString());
                    typed << path;
                }
            } else if (focus->objectName().startsWith(u"add."_s)) {
                const QString role = focus->objectName().mid(4);
                const QString wanted = u"%1[1]."_s.arg(role);
                const bool more = std::ranges::any_of(answers.keys(),
                    [&](const QString &path) { return path.startsWith(wanted) && !typed.contains(path); });
                if (more) {
                    QTest::keyClick(focus, Qt::Key_Space);
                    continue; // the cursor is in the new item now
                }
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }

    static void answer(QWidget *widget, const QString &text)
    {
        auto *box = qobject_cast<QComboBox *>(widget);
        if (box && !box->isEditable())
            choose(box, text);
        else
            type(widget, text);
    }

    static bool allComplete(CaseWizard &wizard) { return statesOf(wizard).isEmpty(); }

    static QString statesOf(CaseWizard &wizard)
    {
        QStringList open;
        const auto *steps = wizard.findChild<QListWidget *>(u"steps"_s);
        for (int row = 0; row + 1 < steps->count(); ++row) {
            if (!steps->item(row)->toolTip().endsWith(wordsFor(StepState::Complete)))
                open << steps->item(row)->toolTip();
        }
        return open.join(u'\n');
    }

    static void printAndRead(Desk &desk, MainWindow &window)
    {
        window.printCase({});
        PrintPage *page = window.printPage();
        QVERIFY(page);
        auto *save = page->findChild<QPushButton *>(u"print.file"_s);
        QVERIFY(!save->isEnabled()); // order 536 is superseded on this day: nothing is printed silently
        auto *acknowledge = page->findChild<QCheckBox *>(u"print.acknowledge"_s);
        QVERIFY(acknowledge->isVisibleTo(page));
        QTest::keyClick(acknowledge, Qt::Key_Space);
        QVERIFY(save->isEnabled());

        const QString pdf = desk.folder.filePath(u"package.pdf"_s);
        desk.prompt.path = pdf;
        QTest::keyClick(save, Qt::Key_Space);
        QVERIFY2(desk.prompt.told.empty(), "saving the PDF failed");
        QProcess reader;
        reader.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains(u"Лесникова"_s, Qt::CaseInsensitive));
        QVERIFY(text.contains(u"M12345678"_s));
        QVERIFY(text.contains(u"Тихая гавань"_s, Qt::CaseInsensitive));
        QVERIFY(text.contains(u"Lead design engineer"_s));

        // The case remembers the acknowledgement.
        const Record &record = window.draft()->record();
        QVERIFY(record.items(RoleId(u"acknowledged"_s)) >= 1);
        MainWindow &again = desk.reopen();
        again.openCase(*Desk::need(CaseStore(*desk.database).list()).front().id);
        again.printCase({});
        QVERIFY(again.printPage()->findChild<QPushButton *>(u"print.file"_s)->isEnabled());
    }
};

HQS_TEST(journey, TestJourney)
#include "tst_journey.moc"
