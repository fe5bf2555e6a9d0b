// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casefile.h"
#include "cases/reminders.h"
#include "storage/casestore.h"
#include "ui/calendar/calendarpage.h"
#include "ui/casedraft.h"
#include "ui/emptystate.h"
#include "ui/filleddesk.h"
#include "ui/import/importdialog.h"
#include "ui/noticebar.h"
#include "ui/quarter/quarterpage.h"
#include "ui/today/deskreader.h"
#include "ui/today/duelistmodel.h"
#include "ui/today/todaypage.h"

#include "suite.h"
#include "tables/readtable.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

void putFile(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

class DeskPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theDayShowsEveryTermTheMostUrgentFirst()
    {
        const FilledDesk desk(TodayRow);
        auto *table = desk.window->findChild<QTableView *>(u"due"_s);
        auto *model = qobject_cast<DueListModel *>(table->model());
        QVERIFY(model->rowCount() > 5);
        for (int row = 1; row < model->rowCount(); ++row)
            QVERIFY(!isMoreUrgent(*model->termAt(row), *model->termAt(row - 1)));
        QVERIFY(model->count(Urgency::Overdue) > 0);
    }

    void aRowOfTheDayOpensTheVeryPlace()
    {
        FilledDesk desk(TodayRow);
        auto *table = desk.window->findChild<QTableView *>(u"due"_s);
        const auto *model = qobject_cast<DueListModel *>(table->model());
        QVERIFY(model->rowCount() > 5);
        for (int row = 0; row < model->rowCount(); row += 4) {
            const CaseTerm term = *model->termAt(row);
            Q_EMIT table->activated(model->index(row, 0));
            QApplication::processEvents();
            QCOMPARE(desk.window->draft()->file().id(), term.head.id);
            const QWidget *focused = desk.window->focusWidget();
            QVERIFY2(focused && focused->parentWidget(), qPrintable(toPath(term.place)));
            QCOMPARE(focused->parentWidget()->objectName(), toPath(term.place));
            desk.window->findChild<QListWidget *>(u"navigation"_s)->itemClicked(nullptr); // back to the day
            desk.window->findChild<DeskReader *>()->finishNow();
        }
    }

    void aDoubleClickOpensARowOnce()
    {
        FilledDesk desk(TodayRow);
        auto *table = desk.window->findChild<QTableView *>(u"due"_s);
        const QSignalSpy opened(desk.window->findChild<TodayPage *>(), &TodayPage::placeOpened);
        const QPoint at = table->visualRect(table->model()->index(1, DueListModel::What)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.count(), 1);
        QVERIFY(desk.window->draft());
    }

    void aDayThatIsStillBeingReadIsNotCalledEmpty()
    {
        FilledDesk desk(ReportsRow);
        desk.reopen(); // with the day, as each start with cases
        const auto *page = desk.window->findChild<TodayPage *>();
        const auto *table = page->findChild<QTableView *>(u"due"_s);
        const auto saysNothing = [page] { return page->findChild<EmptyState *>()->isVisible(); };
        const auto said = [page] {
            QStringList words;
            for (const QLabel *label : page->findChildren<QLabel *>())
                words << label->text();
            return words;
        };
        QVERIFY(!desk.window->findChild<DeskReader *>()->isDone());
        QCOMPARE(said().count(u"being read"_s), 4);
        QVERIFY(!saysNothing() && table->isVisible());
        desk.window->findChild<DeskReader *>()->finishNow();
        QVERIFY(!said().contains(u"being read"_s));
        QVERIFY(said().contains(u"14"_s)); // open cases
        QVERIFY(!saysNothing() && table->model()->rowCount() > 5);
    }

    void aDayOnWhichNothingIsDueSaysSo()
    {
        Desk desk(Language::English);
        CaseFile file = CaseFile::blank(desk.catalog, desk.catalog.procedures().front(), Desk::today());
        file.set(*fromPath(u"specialist.surnameRu"_s), u"Спокойный"_s);
        QVERIFY(file.save(*desk.database, Desk::today()));
        desk.open();
        desk.window->findChild<QListWidget *>(u"navigation"_s)->setCurrentRow(TodayRow);
        desk.window->findChild<DeskReader *>()->finishNow();
        QVERIFY(desk.window->findChild<TodayPage *>()->findChild<EmptyState *>()->isVisible());
    }

    /// Thousands of cases take their time to be read.
    void aPageIsReadAgainOnlyAfterAChange()
    {
        FilledDesk desk(CalendarRow);
        for (const NavigationRow row : { CalendarRow, QuarterRow }) {
            desk.goTo(row);
            auto *page = row == CalendarRow ? static_cast<QWidget *>(desk.window->findChild<CalendarPage *>())
                                            : desk.window->findChild<QuarterPage *>();
            if (auto *tabs = page->findChild<QTabWidget *>())
                tabs->setCurrentIndex(1); // the list
            const QSignalSpy reads(page->findChild<QTableView *>()->model(), &QAbstractItemModel::modelReset);
            desk.goTo(ReportsRow);
            desk.goTo(row);
            QCOMPARE(reads.count(), 0);
            const auto heads = Desk::need(CaseStore(*desk.database).list());
            CaseFile file = Desk::need(CaseFile::open(desk.catalog, *desk.database, *heads.front().id));
            file.set(*fromPath(u"passport.expiresOn"_s), FieldValue(QDate(2027, 1, 10 + int(row))));
            QVERIFY(file.save(*desk.database, Desk::today()));
            desk.goTo(ReportsRow);
            desk.goTo(row);
            QVERIFY(reads.count() > 0);
        }
    }

    void columnsAreWiderInAWideWindow()
    {
        const FilledDesk desk(TodayRow);
        auto *table = desk.window->findChild<QTableView *>(u"due"_s);
        MainWindow &window = *desk.window;
        const auto width = [&window, table](int wide) {
            window.resize(wide, 800);
            QApplication::processEvents();
            return table->columnWidth(DueListModel::Specialist);
        };
        const int usual = width(1280);
        QVERIFY(width(1920) > usual);
        QCOMPARE(width(1280), usual);
    }

    /// 1280 by 800, less what a desktop takes for itself.
    void everyPageFitsASmallScreen()
    {
        FilledDesk desk(TodayRow);
        MainWindow &window = *desk.window;
        auto *another = new NoticeBar(&window); // the line about backups, beside that of the day
        window.addNotice(another);
        another->say(u"one more line"_s, {});
        QStringList large;
        const auto look = [&window, &large](const QString &page) {
            window.resize(1280, 750);
            QApplication::processEvents();
            QApplication::processEvents();
            if (window.width() > 1280 || window.height() > 750)
                large << u"%1: %2 x %3"_s.arg(page).arg(window.width()).arg(window.height());
        };
        const auto *pages = desk.window->findChild<QListWidget *>(u"navigation"_s);
        for (int row = 0; row < pages->count(); ++row) {
            desk.goTo(static_cast<NavigationRow>(row));
            look(pages->item(row)->text());
        }
        for (const CaseHead &head : Desk::need(CaseStore(*desk.database).list())) {
            desk.window->openCase(*head.id);
            look(head.number);
            desk.window->printCase({});
            look(u"papers of "_s + head.number);
        }
        QVERIFY2(large.isEmpty(), qPrintable(large.join(u'\n')));
    }

    void theDigestIsGivenOnceADay()
    {
        FilledDesk desk(TodayRow);
        QVERIFY(desk.notice().contains(u"overdue"_s));
        desk.button(u"notice.dismiss"_s)->click();
        desk.reopen();
        desk.goTo(TodayRow);
        desk.window->findChild<DeskReader *>()->finishNow();
        QVERIFY(desk.notice().isEmpty());
    }

    void aReminderIsPutOffWithAReason()
    {
        FilledDesk desk(TodayRow);
        auto *table = desk.window->findChild<QTableView *>(u"due"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(desk.button(u"today.snooze"_s)->isEnabled());
        desk.prompt.name = u"потом"_s;
        const auto choices = desk.button(u"today.snooze"_s)->menu()->actions();
        choices[1]->trigger();
        QVERIFY(desk.notice().contains(u"reason"_s));
        QVERIFY(Desk::need(SnoozeStore(*desk.database).list()).empty());
        desk.prompt.name = u"Ждём ответа из инспекции"_s;
        choices[1]->trigger();
        const auto kept = Desk::need(SnoozeStore(*desk.database).list());
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].until, Desk::today().addDays(3));
        QVERIFY(desk.prompt.told.empty());
    }

    void reportsAndListsAreWritten()
    {
        FilledDesk desk(ReportsRow);
        for (const QString &name : { u"report.day-sheet"_s, u"report.case-state"_s, u"report.expiries"_s,
                 u"report.risk"_s, u"report.quarter-pay"_s, u"report.binder"_s }) {
            desk.prompt.path = desk.folder.filePath(name + u".pdf"_s);
            desk.button(name)->click();
            QVERIFY2(fileAt(*desk.prompt.path).startsWith("%PDF"), qPrintable(name));
        }
        for (const QString &name : { u"list.cases"_s, u"list.law"_s, u"list.all"_s }) {
            desk.prompt.path = desk.folder.filePath(name + u".xlsx"_s);
            desk.button(name)->click();
            QVERIFY2(fileAt(*desk.prompt.path).startsWith("PK"), qPrintable(name));
        }
        desk.prompt.path = desk.folder.filePath(u"all.csv"_s);
        desk.button(u"list.all"_s)->click();
        QVERIFY(!QFile::exists(*desk.prompt.path));
        QVERIFY(desk.prompt.told.empty());
    }

    /// Where a list is shown it can be kept as a table, and says where.
    void everyListIsKeptFromItsPage_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("key"); // a column of the list, as a program reads it
        QTest::newRow("cases") << 1 << u"cases.save"_s << u"stage"_s;
        QTest::newRow("people") << 2 << u"cards.save"_s << u"specialist.surnameRu"_s;
        QTest::newRow("salary notices") << int(QuarterRow) << u"quarter.table.save"_s << u"shortfall"_s;
        QTest::newRow("terms") << int(CalendarRow) << u"calendar.save"_s << u"due"_s;
        QTest::newRow("law") << 7 << u"law.save"_s << u"seen_true_on"_s;
        QTest::newRow("findings on the page of reports") << int(ReportsRow) << u"list.findings"_s << u"severity"_s;
    }
    void everyListIsKeptFromItsPage()
    {
        QFETCH(const int, row);
        QFETCH(const QString, button);
        QFETCH(const QString, key);
        FilledDesk desk(static_cast<NavigationRow>(row));
        desk.prompt.path = desk.folder.filePath(u"list.json"_s);
        desk.button(button)->click();
        const auto read = readTable(fileAt(*desk.prompt.path));
        const auto *table = std::get_if<WrittenTable>(&read);
        QVERIFY(table);
        QVERIFY2(table->heads.contains(key), qPrintable(table->heads.join(u' ')));
        QVERIFY(!table->rows.empty());
        QVERIFY(desk.prompt.told.empty());
    }

    void whatTheListOfCasesShowsIsKept()
    {
        FilledDesk desk(static_cast<NavigationRow>(1));
        desk.prompt.path = desk.folder.filePath(u"cases.csv"_s);
        desk.window->findChild<QLineEdit *>(u"search"_s)->setText(u"ким"_s);
        const int shown = desk.window->findChild<QTableView *>(u"cases"_s)->model()->rowCount();
        desk.button(u"cases.save"_s)->click();
        const auto read = readTable(fileAt(*desk.prompt.path));
        QCOMPARE(int(std::get<WrittenTable>(read).rows.size()), shown);
        QVERIFY(desk.notice().contains(u"cases.csv"_s));
    }

    /// The lists of a case hold nothing of another one.
    void aCaseKeepsItsOwnLists()
    {
        FilledDesk desk(static_cast<NavigationRow>(1));
        const auto heads = Desk::need(CaseStore(*desk.database).list());
        const auto withFindings
            = std::ranges::find(heads, u"2026-009"_s, &CaseHead::number); // a passport that has expired
        QVERIFY(withFindings != heads.end());
        desk.window->openCase(*withFindings->id);
        QApplication::processEvents();
        desk.prompt.path = desk.folder.filePath(u"list.json"_s);
        for (const QString &button : { u"package.save"_s, u"findings.save"_s }) {
            desk.button(button)->click();
            const QJsonArray rows = QJsonDocument::fromJson(fileAt(*desk.prompt.path)).array();
            QVERIFY2(!rows.isEmpty(), qPrintable(button));
            for (const QJsonValue &one : rows)
                QCOMPARE(one[u"number"].toString(), u"2026-009"_s);
        }
        QVERIFY(desk.notice().contains(u"list.json"_s));
    }

    void aTableIsTakenAndWhatColumnsMeanIsRemembered()
    {
        FilledDesk desk(ReportsRow);
        const QString path = desk.folder.filePath(u"people.csv"_s);
        putFile(path, u"Surname;Born;Paper\nEXAMPLE;1985-03-02;X1\nSAMPLE;31.02.1990;X2\n"_s);
        desk.prompt.path = path;
        desk.button(u"import.open"_s)->click();
        auto *dialog = desk.window->findChild<ImportDialog *>();
        QVERIFY(dialog);
        auto *take = dialog->findChild<QPushButton *>(u"import.take"_s);
        QVERIFY(!take->isEnabled());
        auto *columns = dialog->findChild<QTableWidget *>(u"import.columns"_s);
        auto *paper = qobject_cast<QComboBox *>(columns->cellWidget(2, 2));
        QCOMPARE(paper->currentData().toString(), QString());
        paper->setCurrentIndex(paper->findData(u"passport.number"_s));
        Q_EMIT paper->activated(paper->currentIndex());
        auto *problems = dialog->findChild<QTableWidget *>(u"import.problems"_s);
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->item(0, 0)->text(), u"3"_s);
        dialog->findChild<QAbstractButton *>(u"import.leaveOut"_s)->click();
        QVERIFY(take->isEnabled());
        const auto before = Desk::need(CardStore(*desk.database).ofKind(KindId(u"person"_s))).size();
        take->click();
        QCOMPARE(Desk::need(CardStore(*desk.database).ofKind(KindId(u"person"_s))).size(), before + 1);
        QVERIFY(desk.notice().contains(u"new 1"_s));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        desk.button(u"import.open"_s)->click();
        dialog = desk.window->findChild<ImportDialog *>();
        columns = dialog->findChild<QTableWidget *>(u"import.columns"_s);
        QCOMPARE(qobject_cast<QComboBox *>(columns->cellWidget(2, 2))->currentData().toString(), u"passport.number"_s);
        dialog->close();
    }

    void aFileThatIsNoTableIsToldCalmly()
    {
        FilledDesk desk(ReportsRow);
        desk.prompt.path = desk.folder.filePath(u"bad.xlsx"_s);
        putFile(*desk.prompt.path, u"PK rubbish"_s);
        desk.button(u"import.open"_s)->click();
        QVERIFY(!desk.window->findChild<ImportDialog *>());
        QVERIFY(desk.notice().contains(u"bad.xlsx"_s));
    }

    void aPermitThatEndsSoonOffersANewCase()
    {
        FilledDesk desk(TodayRow);
        CaseFile file = CaseFile::blank(desk.catalog, desk.catalog.procedures().front(), Desk::today());
        file.set(FieldId(u"specialist.surnameLat"_s), FieldValue(u"EXAMPLE"_s));
        file.set(FieldId(u"permit.validTo"_s), FieldValue(Desk::today().addDays(60)));
        QVERIFY(file.save(*desk.database, Desk::today()));
        desk.window->openCase(*file.id());
        QVERIFY(desk.notice().contains(u"EXAMPLE"_s));
        desk.button(u"notice.action"_s)->click();
        QVERIFY(desk.window->wizard());
        QVERIFY(desk.window->draft()->file().id() != file.id());
        QCOMPARE(toStorage(*desk.window->draft()->record().find(FieldId(u"permit.requestedFrom"_s))),
            Desk::today().addDays(61).toString(Qt::ISODate));
    }
};

HQS_TEST(deskpages, DeskPagesTest)
#include "tst_deskpages.moc"
