// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/stageband.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/fieldform.h"
#include "ui/fieldgrid.h"
#include "ui/fieldrow.h"
#include "ui/printing/printpage.h"
#include "ui/typing.h"

#include "suite.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <map>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysWhatToDoNext()
    {
        Desk desk;
        MainWindow &window = desk.open();
        auto *demo = window.findChild<QPushButton *>(u"demo"_s);
        QVERIFY(demo->isVisible());
        QTest::mouseClick(demo, Qt::LeftButton);
        QVERIFY(desk.prompt.told.empty());
        auto *cases = window.findChild<QTableView *>(u"cases"_s);
        QVERIFY(cases->isVisible());
        QVERIFY(cases->model()->rowCount() >= 12);
    }

    void aCaseShowsItsStagesPapersTermsAndChecks()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        const auto heads = Desk::need(CaseStore(*desk.database).list());
        for (const CaseHead &head : heads) {
            window.openCase(*head.id);
            QVERIFY(window.casePage());
            QVERIFY(window.casePage()->findChild<QLabel *>(u"case.title"_s)->text().contains(head.titleLat));
            auto *band = window.casePage()->findChild<StageBand *>(u"stages"_s);
            if (!head.stage.isEmpty())
                QCOMPARE(band->selected().text(), head.stage.text());
        }
    }

    void theStateOfAPaperIsKept()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        const CaseId id = *Desk::need(CaseStore(*desk.database).list()).front().id;
        window.openCase(id);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        const QString path = u"paper.work_permit.photo"_s;
        auto *paper = window.casePage()->findChild<FieldEditor *>(path);
        QVERIFY(paper);
        const FieldValue checked = Code { u"checked"_s };
        paper->setValue(&checked);
        Q_EMIT paper->edited();
        MainWindow &again = desk.reopen();
        again.openCase(id);
        QCOMPARE(*again.draft()->record().find(FieldId(path)), checked);
    }

    void theCaseViewEditsWithTheSameEditorsAsTheWizard()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        const CaseId id = *Desk::need(CaseStore(*desk.database).list()).front().id;
        window.openCase(id);
        window.casePage()->findChild<QTabWidget *>(u"case.tabs"_s)->setCurrentIndex(1);
        window.casePage()->goTo(FieldId(u"specialist.birthPlace"_s));
        QWidget *focus = window.focusWidget();
        QVERIFY(focus);
        qobject_cast<QLineEdit *>(focus)->selectAll();
        type(focus, u"Инчхон"_s);
        QVERIFY(window.draft()->save());
        MainWindow &again = desk.reopen();
        again.openCase(id);
        QCOMPARE(toStorage(*again.draft()->record().find(FieldId(u"specialist.birthPlace"_s))), u"Инчхон"_s);
    }

    void theBoxesOfALineStandSideBySide_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Russian") << Language::Russian;
        QTest::newRow("English") << Language::English;
    }
    /// However many lines of words stand over each.
    void theBoxesOfALineStandSideBySide()
    {
        QFETCH(Language, language);
        Desk desk(language);
        MainWindow &window = desk.open();
        window.resize(1280, 800);
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        auto *tabs = window.casePage()->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1); // all data
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        int unequal = 0;
        for (const auto *layout : tabs->currentWidget()->findChildren<QGridLayout *>()) {
            const auto *grid = dynamic_cast<const FieldGrid *>(layout);
            if (!grid)
                continue;
            std::map<int, std::vector<const FieldRow *>> lines;
            for (int i = 0; i < grid->count(); ++i) {
                int line = 0;
                int column = 0;
                int lineSpan = 0;
                int columnSpan = 0;
                grid->getItemPosition(i, &line, &column, &lineSpan, &columnSpan);
                lines[line].push_back(qobject_cast<const FieldRow *>(grid->itemAt(i)->widget()));
            }
            for (const auto &[line, rows] : lines) {
                const FieldRow *first = rows.front();
                for (const FieldRow *row : rows) {
                    const auto *label = row->findChild<QLabel *>();
                    QVERIFY2(row->editor()->y() == first->editor()->y(), qPrintable(toPath(row->place())));
                    QVERIFY2(label->height() >= row->labelHeight(), qPrintable(label->text()));
                    QVERIFY(row->editor()->y() - label->geometry().bottom() < 10);
                    unequal += row->labelHeight() != first->labelHeight() ? 1 : 0;
                }
            }
        }
        QVERIFY(unequal > 0); // else this proves nothing
    }

    void anEmployerChangedOnItsPageIsChangedInEveryCase()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.findChild<QListWidget *>(u"navigation"_s)->setCurrentRow(3);
        QApplication::processEvents();
        FieldEditor *phone = nullptr;
        for (FieldEditor *editor : window.findChildren<FieldEditor *>(u"employer.phone"_s)) {
            if (editor->isVisible())
                phone = editor;
        }
        QVERIFY(phone);
        qobject_cast<QLineEdit *>(phone->focusProxy())->selectAll();
        type(phone->focusProxy(), u"+7 999 000-11-22"_s);
        window.showCases();
        int changed = 0;
        for (const CaseHead &head : Desk::need(CaseStore(*desk.database).list())) {
            const auto file = Desk::need(CaseFile::open(desk.catalog, *desk.database, *head.id));
            const FieldValue *value = file.record().find(FieldId(u"employer.phone"_s));
            changed += value && toStorage(*value) == u"+7 999 000-11-22" ? 1 : 0;
        }
        QVERIFY(changed >= 2);
    }

    void everyFormShowsItsEditionAndStandingBeforePrinting()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        window.printCase({});
        const FormId notice(u"mvd536_app7_contract_concluded"_s);
        window.printPage()->choose(notice);
        auto *title = window.printPage()->findChild<QPushButton *>(u"form."_s + notice.text());
        QVERIFY(title->toolTip().contains(u"290"_s));
        QVERIFY(title->toolTip().contains(u"заменена"_s, Qt::CaseInsensitive));
        QVERIFY(!window.printPage()->findChild<QPushButton *>(u"print.file"_s)->isEnabled());
        QVERIFY(window.printPage()->findChild<QLabel *>(u"print.alarm"_s)->isVisible());
    }

    void aFolderOfPdfFilesHasOneFileAForm()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        window.printCase({});
        auto *acknowledge = window.printPage()->findChild<QCheckBox *>(u"print.acknowledge"_s);
        if (acknowledge->isEnabled())
            acknowledge->click();
        QTemporaryDir out;
        desk.prompt.path = out.path();
        window.printPage()->findChild<QPushButton *>(u"print.folder"_s)->click();
        QVERIFY(desk.prompt.told.empty());
        QCOMPARE(
            QDir(out.path()).entryList({ u"*.pdf"_s }).size(), static_cast<int>(window.printPage()->plan().size()));
        // Done again, it asks before it replaces anything.
        desk.prompt.yes = false;
        window.printPage()->findChild<QPushButton *>(u"print.folder"_s)->click();
        QCOMPARE(desk.prompt.questions.size(), static_cast<int>(window.printPage()->plan().size()));
    }

    void withoutAPrinterAPdfIsOffered()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("there is a printer here");
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        window.printCase({});
        auto *acknowledge = window.printPage()->findChild<QCheckBox *>(u"print.acknowledge"_s);
        if (acknowledge->isEnabled())
            acknowledge->click();
        const QTemporaryDir out;
        desk.prompt.path = out.filePath(u"пакет.pdf"_s);
        desk.prompt.yes = false;
        window.printPage()->findChild<QPushButton *>(u"print.printer"_s)->click();
        QCOMPARE(desk.prompt.questions.size(), 1);
        QVERIFY(!QFile::exists(*desk.prompt.path));
        desk.prompt.yes = true;
        window.printPage()->findChild<QPushButton *>(u"print.printer"_s)->click();
        QVERIFY(QFile::exists(*desk.prompt.path));
        QVERIFY(desk.prompt.told.empty());
    }

    void aFullDiskWhileSavingAPdfIsSaidInWords()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        window.printCase(FormId(u"guarantee_letter"_s));
        desk.prompt.path = u"/nowhere/at/all.pdf"_s;
        window.printPage()->findChild<QPushButton *>(u"print.file"_s)->click();
        QCOMPARE(desk.prompt.told.size(), std::size_t(1));
        QCOMPARE(desk.prompt.told.front().place, u"/nowhere/at/all.pdf"_s);
    }

    void everyPageChangesItsLanguageAtOnce()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        QStringList left;
        desk.localization.setLanguage(Language::English);
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QPushButton *button : window.casePage()->findChildren<QPushButton *>())
            left << button->text();
        QVERIFY(left.join(u' ').contains(u"Print the package"_s));
        for (const QString &text : left)
            QVERIFY2(!text.contains(u"Печать"_s), qPrintable(text));
    }
};

HQS_TEST(pages, TestPages)
#include "tst_pages.moc"
