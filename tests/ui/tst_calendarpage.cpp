// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/termlistmodel.h"
#include "ui/casedraft.h"
#include "ui/desk.h"

#include "suite.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestCalendarPage : public QObject {
    Q_OBJECT

    static CalendarPage &openPage(Desk &desk)
    {
        desk.open().fillWithDemo();
        auto *navigation = desk.window->findChild<QListWidget *>(u"navigation"_s);
        navigation->setCurrentItem(navigation->findItems(u"Calendar"_s, Qt::MatchExactly).front());
        QApplication::processEvents();
        auto *page = desk.window->findChild<CalendarPage *>();
        if (!page)
            qFatal("no calendar");
        return *page;
    }
    template <class T>
    static T &part(CalendarPage &page, const QString &name)
    {
        return *page.findChild<T *>(name);
    }
    /// A view is filled when it is looked at.
    template <class T>
    static T &lookedAt(CalendarPage &page, const QString &name)
    {
        T &view = part<T>(page, name);
        part<QTabWidget>(page, u"calendar.tabs"_s).setCurrentWidget(&view);
        return view;
    }
    static int rows(CalendarPage &page) { return lookedAt<QTableView>(page, u"calendar.list"_s).model()->rowCount(); }

private Q_SLOTS:
    void everyTermOfEveryCaseIsThere()
    {
        Desk desk(Language::English);
        CalendarPage &page = openPage(desk);
        auto terms = termsOfCases(desk.catalog, *desk.database, Desk::today());
        const auto inCases = terms->size();
        oneForAllCases(*terms);
        QVERIFY(terms->size() > 20 && terms->size() < inCases);
        QCOMPARE(rows(page), int(terms->size()));
        int lines = 0;
        auto &people = lookedAt<QTreeWidget>(page, u"calendar.people"_s);
        for (int i = 0; i < people.topLevelItemCount(); ++i)
            lines += people.topLevelItem(i)->childCount();
        QCOMPARE(lines, int(terms->size()));
        QVERIFY(people.topLevelItemCount() > 3);
        // The powers of attorney of its people and the registration card stand once, under the name of the employer.
        const auto company = people.findItems(u"Северный мост"_s, Qt::MatchContains);
        QCOMPARE(company.size(), 1);
        QCOMPARE(company.front()->childCount(), 3);
    }

    void filtersLeaveOnlyWhatFits()
    {
        Desk desk(Language::English);
        CalendarPage &page = openPage(desk);
        const int all = rows(page);
        const auto inCases = static_cast<int>(termsOfCases(desk.catalog, *desk.database, Desk::today())->size());
        for (const QString &filter :
            { u"calendar.person"_s, u"calendar.case"_s, u"calendar.stage"_s, u"calendar.kind"_s }) {
            auto &box = part<QComboBox>(page, filter);
            QVERIFY(box.count() > 2);
            int sum = 0;
            for (int i = 1; i < box.count(); ++i) {
                box.setCurrentIndex(i);
                QVERIFY(rows(page) > 0 && rows(page) < all);
                sum += rows(page);
            }
            // Nothing is in two of them and nothing in none; but what ends in several cases is in each of these.
            QCOMPARE(sum, filter == u"calendar.case" ? inCases : all);
            box.setCurrentIndex(0);
        }
    }

    void aLineOpensTheVeryPlace()
    {
        Desk desk(Language::English);
        CalendarPage &page = openPage(desk);
        part<QTabWidget>(page, u"calendar.tabs"_s).setCurrentIndex(1);
        auto &list = part<QTableView>(page, u"calendar.list"_s);
        const auto &model = *qobject_cast<TermListModel *>(list.model());
        int seen = 0;
        for (int row = 0; row < model.rowCount(); row += 5) {
            const CaseTerm term = model.termAt(row);
            Q_EMIT list.activated(model.index(row, 0));
            QApplication::processEvents();
            QCOMPARE(desk.window->draft()->file().id(), term.head.id);
            const QWidget *focused = desk.window->focusWidget();
            QVERIFY2(focused && focused->parentWidget(), qPrintable(toPath(term.place)));
            QCOMPARE(focused->parentWidget()->objectName(), toPath(term.place));
            ++seen;
            desk.window->findChild<QListWidget *>(u"navigation"_s)->itemClicked(nullptr); // back to the calendar
            QApplication::processEvents();
        }
        QVERIFY(seen > 3);
    }

    void theMonthTurnsByKeys()
    {
        Desk desk(Language::English);
        CalendarPage &page = openPage(desk);
        auto &month = part<MonthView>(page, u"calendar.month"_s);
        QCOMPARE(month.day(), Desk::today());
        QCOMPARE(part<QLabel>(page, u"calendar.monthName"_s).text(), u"November 2026"_s);
        QTest::keyClick(&month, Qt::Key_PageDown);
        QCOMPARE(part<QLabel>(page, u"calendar.monthName"_s).text(), u"December 2026"_s);
        QTest::keyClick(&month, Qt::Key_Left);
        QTest::keyClick(&month, Qt::Key_Up);
        QCOMPARE(month.day(), QDate(2026, 12, 16));
        QTest::keyClick(&month, Qt::Key_Home);
        QCOMPARE(month.day(), Desk::today());
        QCOMPARE(month.firstShown(), QDate(2026, 10, 26));
        part<QPushButton>(page, u"calendar.before"_s).click();
        QCOMPARE(month.day(), QDate(2026, 10, 24));
    }

    void theDayNamesItsTermsAndOpensThem()
    {
        Desk desk(Language::English);
        CalendarPage &page = openPage(desk);
        const auto terms = termsOfCases(desk.catalog, *desk.database, Desk::today());
        const CaseTerm &term = terms->back();
        auto &month = part<MonthView>(page, u"calendar.month"_s);
        month.setDay(term.appointment.due.due);
        QVERIFY(month.accessibleDescription().contains(term.appointment.rule->title.english));
        auto &day = part<QListWidget>(page, u"calendar.day"_s);
        QVERIFY(day.item(0)->text().contains(term.personName.english));
        Q_EMIT day.itemActivated(day.item(0));
        QVERIFY(desk.window->draft());
    }

    void whatIsShownIsSaved()
    {
        Desk desk(Language::English);
        CalendarPage &page = openPage(desk);
        const auto saved = [&] {
            desk.prompt.path = desk.folder.filePath(u"terms.ics"_s);
            part<QPushButton>(page, u"calendar.export"_s).click();
            QFile file(*desk.prompt.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(saved().count("BEGIN:VEVENT"), qsizetype(rows(page)));
        part<QComboBox>(page, u"calendar.person"_s).setCurrentIndex(1);
        QCOMPARE(saved().count("BEGIN:VEVENT"), qsizetype(rows(page)));
        QVERIFY(!saved().contains("CANCELLED")); // the others are not gone, only not shown
        desk.prompt.path = u"/nowhere/terms.ics"_s;
        part<QPushButton>(page, u"calendar.export"_s).click();
        QCOMPARE(desk.prompt.told.size(), std::size_t(1));
    }
};

HQS_TEST(calendarpage, TestCalendarPage)
#include "tst_calendarpage.moc"
