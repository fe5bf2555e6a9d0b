// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/noticebar.h"
#include "ui/today/deskreader.h"
#include "ui/today/duelistmodel.h"
#include "ui/today/reminding.h"
#include "ui/yearcompany.h"
#include "ui/yearenglish.h"
#include "ui/yearledger.h"
#include "ui/yearpapers.h"

#include <QLabel>
#include <QTableView>

namespace hqs {

/// Lives through the year: each morning as the program begins it, then what the clerk does, through the window. Fills
/// the tables. A failure is a failure of the test that lives it.
class LivedYear {
public:
    Desk desk;
    YearTold told;
    YearCompany company { desk, told };
    std::vector<std::pair<QDate, QString>> openings; ///< what the program has opened by itself, in its words
    YearTable digests { u"digests"_s, { u"день"_s, u"сказано утром"_s, u"о чём, чего не было в прошлой сводке"_s } };
    YearTable terms { u"terms"_s,
        { u"последний день"_s, u"кто"_s, u"что сделать"_s, u"известен с"_s, u"чем кончился"_s, u"как считается"_s,
            u"основание"_s, u"штраф"_s, u"основание штрафа"_s } };
    YearTable findings { u"findings"_s,
        { u"появилось"_s, u"снято"_s, u"кто"_s, u"важность"_s, u"замечание"_s, u"основание"_s } };
    YearTable filings { u"filings"_s,
        { u"день"_s, u"кто"_s, u"этап"_s, u"подача"_s, u"что сделано"_s, u"состояние"_s, u"срок"_s, u"как"_s,
            u"номер"_s, u"слова"_s, u"что запечатано (редакция)"_s } };
    YearTable quarters { u"quarters"_s,
        { u"день"_s, u"специалист"_s, u"выплачено"_s, u"прогноз"_s, u"порог"_s, u"зарплата"_s, u"подано"_s, u"как"_s,
            u"номер"_s } };
    YearTable reports { u"reports"_s, { u"день"_s, u"отчёт"_s, u"строка"_s } };
    YearTable english { u"english"_s, { u"day"_s, u"where"_s, u"words"_s } };
    YearPapers papers;

    void live()
    {
        const WorkCalendar &calendar = desk.catalog.calendar();
        for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
            company.openCases(day, day == firstDay);
            const bool isWorked = calendar.isWorking(day);
            const bool endsMonth = isWorked && calendar.shifted(day, 1)->month() != day.month();
            if (told.has(day) || endsMonth)
                busyDay(day);
            else if (isWorked)
                quietDay(day);
            if (QTest::currentTestFailed())
                return;
            for (const auto &[who, file] : company.files()) {
                m_ledger.followTerms(who, file, caseTermsOf(file, day), day);
                if (isWorked)
                    m_ledger.followFindings(who, inspect(desk.catalog, file.facts(day)), day);
            }
            if (endsMonth && day.month() % 3 == 0)
                QVERIFY(noteReports(reports, reportsOf(day, Language::Russian)));
        }
        m_ledger.writeTerms(terms);
        m_ledger.writeFindings(findings);
    }

private:
    static inline const QDate firstDay { 2026, 1, 1 };
    static inline const QDate lastDay { 2026, 12, 31 };
    /// The end of a quarter, a day of notices, a day with a term that was missed, and one with much to say.
    static inline const std::set<QDate> englishDays { { 2026, 3, 31 }, { 2026, 7, 14 }, { 2026, 11, 26 },
        { 2026, 11, 30 } };

    ReportSource reportsOf(QDate day, Language language)
    {
        return { .catalog = desk.catalog,
            .database = *desk.database,
            .today = day,
            .language = language,
            .quarter = Quarter::of(day) };
    }

    /// The digest of the morning; a line unless it says nothing new. What is the same for several people is said once.
    void noteDigest(QDate day, const Digest &digest)
    {
        const QString words = wordsFor(digest, desk.localization);
        QStringList named;
        std::vector<std::pair<QString, QStringList>> news; ///< a term, and whose it is
        for (const CaseTerm &term : digest.terms) {
            const QString what
                = u"%1 (%2)"_s.arg(titleOf(term.appointment, Language::Russian), spelledDate(term.appointment.due.due));
            const QString who = term.isEmployers ? term.head.employer : company.whoOf(*term.head.id);
            named << who + what;
            if (m_named.contains(named.last()))
                continue;
            auto found = std::ranges::find(news, what, &std::pair<QString, QStringList>::first);
            if (found == news.end())
                found = news.insert(news.end(), { what, {} });
            if (!found->second.contains(who))
                found->second << who;
        }
        QStringList cells;
        for (auto &[what, people] : news) {
            people.sort();
            cells << u"%1: %2"_s.arg(people.join(u", "_s), what);
        }
        if (!cells.isEmpty() || words != m_words)
            digests.add({ spelledDate(day), words, cells.join(u" | "_s) });
        m_named = named;
        m_words = words;
        m_lastDigest = day;
    }

    /// A morning on which nobody opens the window: the program still speaks once at most.
    void quietDay(QDate day)
    {
        const auto all = company.termsOfAll(day);
        if (const auto digest = Desk::need(takeDigest(*desk.database, all, day)))
            noteDigest(day, *digest);
        QVERIFY(!Desk::need(takeDigest(*desk.database, all, day)));
    }

    void busyDay(QDate day)
    {
        MainWindow window(desk.catalog, desk.library, *desk.database, day, desk.prompt, desk.localization);
        window.show();
        window.setUpdatesEnabled(false); // nobody looks, and a year of painting is long
        const auto digest = morning(window, day);
        if (QTest::currentTestFailed())
            return;
        if (englishDays.contains(day))
            noteEnglish(english, window, desk, company.files(), digest, reportsOf(day, Language::English));
        work(window, day);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(window.saveAll());
        company.readAgain();
        print(day);
    }

    /// The window says the digest and what it has opened by itself, and shows the terms of the next 90 days.
    std::optional<Digest> morning(MainWindow &window, QDate day)
    {
        // The window lays the words of the office over the rules: what stood there before is no more.
        auto all = company.termsOfAll(day);
        const auto digest = digestFor(all, {}, m_lastDigest, day, company.filings());
        window.findChild<DeskReader *>()->finishNow();
        QStringList words = digest ? QStringList { wordsFor(*digest, desk.localization) } : QStringList();
        if (const auto opened = company.takeOpened(); !opened.empty()) {
            words << wordsFor(opened, desk.localization);
            openings.push_back({ day, words.back() });
            window.findChild<DeskReader *>()->finishNow(); // they are read, too
            all = company.termsOfAll(day);
        }
        compareNotice(window, words.join(u' '), day);
        if (digest)
            noteDigest(day, *digest);
        compareTodayPage(window, all, waitingAmong(company.filings(), day));
        if (Desk::need(takeDigest(*desk.database, all, day)))
            QTest::qFail("a second digest", __FILE__, __LINE__);
        return digest;
    }

    void compareNotice(const MainWindow &window, const QString &words, QDate day)
    {
        const auto *bar = window.findChild<NoticeBar *>();
        QCOMPARE(bar->isVisibleTo(&window), !words.isEmpty());
        QCOMPARE(desk.prompt.reminded, words.isEmpty() ? QStringList() : QStringList { words });
        desk.prompt.reminded.clear();
        if (words.isEmpty())
            return;
        const QString shown = bar->findChild<QLabel *>(u"notice.words"_s)->text();
        QVERIFY2(shown == words, qPrintable(u"%1: %2 – %3"_s.arg(spelledDate(day), shown, words)));
    }

    /// The list on the screen is the terms of the next 90 days and the filings that wait, and nothing else.
    static void compareTodayPage(
        const MainWindow &window, const std::vector<CaseTerm> &all, const std::vector<WaitingFiling> &waiting)
    {
        const auto *model = qobject_cast<DueListModel *>(window.findChild<QTableView *>(u"due"_s)->model());
        QVERIFY(model);
        QStringList shown;
        QStringList due;
        std::vector<WaitingFiling> filings;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const WaitingFiling *filing = model->filingAt(row)) {
                filings.push_back(*filing);
                continue;
            }
            const CaseTerm *term = model->termAt(row);
            QVERIFY(term);
            shown << term->head.number + u' ' + reminderKey(term->appointment);
            QVERIFY(model->index(row, DueListModel::Due)
                        .data(Qt::DisplayRole)
                        .toString()
                        .contains(spelledDate(term->appointment.due.due)));
        }
        for (const CaseTerm &term : all) {
            if (term.appointment.daysLeft <= DueListModel::horizon)
                due << term.head.number + u' ' + reminderKey(term.appointment);
        }
        shown.sort();
        due.sort();
        QCOMPARE(shown, due);
        QVERIFY(filings == waiting);
    }

    template <class Entry>
    static std::vector<Entry> of(const std::map<QDate, std::vector<Entry>> &table, QDate day)
    {
        const auto found = table.find(day);
        return found == table.end() ? std::vector<Entry>() : found->second;
    }

    /// What the tables tell of the day, in this order: pay comes in, answers are typed, papers are filed, the notices
    /// of the quarter are proven.
    void work(MainWindow &window, QDate day)
    {
        if (const auto pay = of(told.pay, day); !pay.empty())
            importPay(window, desk, pay, company.files(), quarters, day);
        for (const StoryEntry &entry : of(told.story, day)) {
            if (QTest::currentTestFailed())
                return;
            window.openCase(*company.files().at(entry.who).id());
            enter(window, entry);
            settle(); // as between two keys: what waits is looked through at every event
        }
        for (const FilingAct &what : of(told.filed, day)) {
            if (QTest::currentTestFailed())
                return;
            act(window, company.files().at(what.who), what, filings, day);
        }
        if (const auto notices = of(told.notices, day); !notices.empty() && !QTest::currentTestFailed())
            fileNotices(window, desk, notices, company.files(), quarters, day);
    }

    /// The papers of what was filed this day.
    void print(QDate day)
    {
        const auto note = [&](const QString &who, const YearFiling &filing) {
            QVERIFY2(papers.print(desk.library, company.files().at(who), who, filing, day),
                qPrintable(who + u' ' + filing.stage.text()));
        };
        for (const StoryEntry &entry : of(told.story, day)) {
            if (const YearFiling *filing = filingOf(entry))
                note(entry.who, *filing);
        }
        for (const FilingAct &what : of(told.filed, day)) {
            if (what.what == u"запечатано"_s)
                note(what.who, { stageOf(what, desk.catalog.procedures().front()).id });
        }
        for (const NoticeFiled &notice : of(told.notices, day))
            note(notice.who, { StageId(u"employment"_s), salaryNoticeForm });
    }

    std::optional<QDate> m_lastDigest;
    QStringList m_named; ///< what the last digest spoke of
    QString m_words; ///< of the last digest
    YearLedger m_ledger { firstDay, lastDay };
};

} // namespace hqs
