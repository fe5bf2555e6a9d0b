// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/progress.h"
#include "storage/casestore.h"
#include "ui/dialogprompt.h"
#include "ui/filleddesk.h"
#include "ui/today/duelistmodel.h"
#include "ui/today/stagebars.h"
#include "ui/today/todaypage.h"

#include "suite.h"

#include <QSystemTrayIcon>
#include <QTableView>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many dots of the colour of a bar lie in one line of a picture.
int barAt(const QImage &picture, int y)
{
    int dots = 0;
    for (int x = 0; x < picture.width(); ++x)
        dots += picture.pixelColor(x, y) == StageBars::colour() ? 1 : 0;
    return dots;
}

} // namespace

/// What stands on the page of the day beside its list, and what is said and printed of it.
class TestDayPage : public QObject {
    Q_OBJECT

    static std::vector<int> countsOf(FilledDesk &desk)
    {
        std::vector<int> counts;
        const auto heads = Desk::need(CaseStore(*desk.database).list());
        const Record blank;
        const auto always = shownStages(desk.catalog.procedures().front(), Facts(blank));
        for (const Stage &stage : desk.catalog.procedures().front().stages) {
            const bool isAlways = std::ranges::any_of(
                always, [&stage](const StageProgress &entry) { return entry.stage->id == stage.id; });
            if (const auto count = std::ranges::count(heads, stage.id, &CaseHead::stage); count > 0 || isAlways)
                counts.push_back(static_cast<int>(count));
        }
        return counts;
    }

    static StageBars *barsOf(const FilledDesk &desk) { return desk.window->findChild<StageBars *>(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    /// A bar a stage, as long as it has cases: the longest fills the room, the others in proportion.
    void theBarsAreAsLongAsTheStagesHaveCases()
    {
        FilledDesk desk(TodayRow);
        StageBars *bars = barsOf(desk);
        const std::vector<int> counts = countsOf(desk);
        const int most = *std::ranges::max_element(counts);
        QVERIFY(most > 1);
        const QImage picture = bars->grab().toImage();
        const int line = bars->fontMetrics().height();
        const int step = static_cast<int>(bars->sizeHint().height() / static_cast<int>(counts.size()));
        const auto lengthOf = [&](std::size_t row) {
            return barAt(picture, static_cast<int>(row) * step + line + 10); // the middle of the bar
        };
        const auto longest = static_cast<std::size_t>(std::ranges::find(counts, most) - counts.begin());
        const int room = lengthOf(longest);
        QVERIFY(room > 100);
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const int wanted = room * counts[row] / most;
            QVERIFY2(std::abs(lengthOf(row) - wanted) <= 2,
                qPrintable(u"bar %1: %2, not %3"_s.arg(row).arg(lengthOf(row)).arg(wanted)));
        }
    }

    void theBarsAreSpokenInTheLanguageOfTheWindow()
    {
        FilledDesk desk(TodayRow);
        const StageBars *bars = barsOf(desk);
        const std::vector<Stage> &stages = desk.catalog.procedures().front().stages;
        const auto says = [&](Language language) {
            const QStringList spoken = bars->accessibleDescription().split(u"; "_s);
            const std::vector<int> counts = countsOf(desk);
            return spoken.size() == static_cast<qsizetype>(counts.size())
                && spoken.front() == stages.front().title.in(language) + u": "_s + QString::number(counts.front());
        };
        QVERIFY2(says(Language::English), qPrintable(bars->accessibleDescription()));
        desk.localization.setLanguage(Language::Russian);
        QVERIFY2(says(Language::Russian), qPrintable(bars->accessibleDescription()));
    }

    /// A closed case stands at no stage any more, and is no open one.
    void aClosedCaseIsCountedNoMore()
    {
        FilledDesk desk(TodayRow);
        const QString before = barsOf(desk)->accessibleDescription();
        const auto counts = [&desk](const QString &number) {
            const auto labels = desk.window->findChild<TodayPage *>()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == number; });
        };
        QVERIFY(counts(u"14"_s));
        const auto heads = Desk::need(CaseStore(*desk.database).list());
        CaseFile file = Desk::need(CaseFile::open(desk.catalog, *desk.database, *heads.front().id));
        file.setClosed(Desk::today());
        QVERIFY(file.save(*desk.database, Desk::today()));
        desk.goTo(ReportsRow);
        desk.goTo(TodayRow);
        desk.window->findChild<DeskReader *>()->finishNow();
        QVERIFY(barsOf(desk)->accessibleDescription() != before);
        QVERIFY(counts(u"13"_s) && !counts(u"14"_s));
    }

    /// What is on the printed sheet is what is on the screen: the overdue terms, those of today and of the week.
    void theDaySheetHasTheTermsThatPress()
    {
        FilledDesk desk(TodayRow);
        const auto *model = qobject_cast<DueListModel *>(desk.window->findChild<QTableView *>(u"due"_s)->model());
        desk.prompt.path = desk.folder.filePath(u"sheet.pdf"_s);
        desk.button(u"today.sheet"_s)->click();
        QVERIFY(fileAt(*desk.prompt.path).startsWith("%PDF"));
        QVERIFY(desk.prompt.told.empty());
        int pressing = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            pressing += model->termAt(row)->urgency != Urgency::Later ? 1 : 0;
        QVERIFY(pressing > 3 && pressing < model->rowCount());

        HQS_READ_BY_ANOTHER_PROGRAM();
        const QString words = wordsOfPdf(*desk.prompt.path).simplified();
        QCOMPARE(words.count(u'☐'), pressing);
        QVERIFY(words.contains(u"24.11.2026"_s));
        for (int row = 0; row < model->rowCount(); ++row) {
            const CaseTerm &term = *model->termAt(row);
            if (term.urgency == Urgency::Later)
                continue;
            const QString last = term.appointment.due.due.toString(u"dd.MM.yyyy"_s);
            QVERIFY2(words.contains(term.whose().english.section(u' ', 0, 0)), qPrintable(term.whose().english));
            QVERIFY2(words.contains(last), qPrintable(last));
        }
        for (const auto &[urgency, heading] : { std::pair(Urgency::Overdue, u"Overdue: %1"_s),
                 std::pair(Urgency::Today, u"Today: %1"_s), std::pair(Urgency::ThisWeek, u"Within a week: %1"_s) }) {
            if (const int count = model->count(urgency); count > 0)
                QVERIFY2(words.contains(heading.arg(count)), qPrintable(words));
        }
    }

    /// The morning is spoken of outside of the window as well, in the words of the line, and once.
    void theMorningIsSaidOutsideOfTheWindowOnce()
    {
        FilledDesk desk(TodayRow);
        QCOMPARE(desk.prompt.reminded, QStringList { desk.notice() });
        QVERIFY(desk.prompt.reminded.front().contains(u"overdue"_s));
        desk.reopen();
        desk.goTo(TodayRow);
        desk.window->findChild<DeskReader *>()->finishNow();
        QCOMPARE(desk.prompt.reminded.size(), 1);
    }

    void withoutATrayNothingIsPutThere()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("this desktop has a tray");
        QWidget window;
        DialogPrompt().remind(&window, u"To remind you: overdue 1."_s);
        QVERIFY(!window.findChild<QSystemTrayIcon *>());
    }
};

HQS_TEST(daypage, TestDayPage)
#include "tst_daypage.moc"
