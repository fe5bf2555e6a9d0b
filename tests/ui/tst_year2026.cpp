// SPDX-License-Identifier: GPL-3.0-or-later
// The demo company's year 2026, day by day, through the window. See year2026/README.md.
#include "cases/continuation.h"
#include "cases/demo.h"
#include "cases/reminders.h"
#include "ui/noticebar.h"
#include "ui/today/deskreader.h"
#include "ui/today/duelistmodel.h"
#include "ui/today/reminding.h"
#include "ui/yearledger.h"
#include "ui/yearpapers.h"
#include "ui/yearstory.h"

#include "suite.h"

#include <QLabel>
#include <QTableView>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestYear2026 : public QObject {
    Q_OBJECT

    static inline const QDate firstDay { 2026, 1, 1 };
    static inline const QDate lastDay { 2026, 12, 31 };

    std::unique_ptr<Desk> m_desk;
    YearStory m_story = readStory();
    DemoCompany m_company;
    std::map<QString, CardId> m_employers; ///< by key
    std::map<QString, CaseFile> m_files; ///< by surname, as they are on the disk
    std::optional<QDate> m_lastDigest;
    QStringList m_named; ///< what the last digest spoke of
    QString m_words; ///< of the last digest
    std::vector<std::pair<QDate, QString>> m_openings; ///< what the program has opened by itself, in its words
    YearLedger m_ledger { firstDay, lastDay };
    YearTable m_digests { u"digests"_s, { u"день"_s, u"сказано утром"_s, u"о чём, чего не было в прошлой сводке"_s } };
    YearTable m_terms { u"terms"_s,
        { u"последний день"_s, u"кто"_s, u"что сделать"_s, u"известен с"_s, u"чем кончился"_s, u"как считается"_s,
            u"основание"_s, u"штраф"_s, u"основание штрафа"_s } };
    YearTable m_findings { u"findings"_s,
        { u"появилось"_s, u"снято"_s, u"кто"_s, u"важность"_s, u"замечание"_s, u"основание"_s } };
    YearTable m_forms { u"forms"_s,
        { u"день"_s, u"кто"_s, u"форма"_s, u"редакция"_s, u"состояние"_s, u"страниц"_s, u"не заполнено"_s } };
    YearTable m_reports { u"reports"_s, { u"день"_s, u"отчёт"_s, u"строка"_s } };

    static QString nameOf(const DemoCompany::Case &listed) { return listed.answers.at(u"specialist.surnameRu"_s); }

    /// The answers a case has when it is opened: all that the story does not tell later.
    std::map<QString, QString> answersAtFirst(const DemoCompany::Case &listed) const
    {
        auto answers = listed.answers;
        for (const auto &[day, entries] : m_story) {
            for (const StoryEntry &entry : entries) {
                if (entry.who == nameOf(listed))
                    answers.erase(toPath(entry.place));
            }
        }
        return answers;
    }

    void openCaseOf(const DemoCompany::Case &listed, QDate today)
    {
        CaseFile file = CaseFile::blank(m_desk->catalog, m_desk->catalog.procedures().front(), listed.openedOn);
        const RoleId employer(u"employer"_s);
        if (const auto known = m_employers.find(listed.employer); known != m_employers.end()) {
            QVERIFY(file.use(*m_desk->database, employer, 0, known->second));
        } else {
            const auto found = std::ranges::find(m_company.employers, listed.employer, &DemoCompany::Employer::key);
            QVERIFY(assign(file, found->answers, today, storedValue).empty());
        }
        const auto refusals = assign(file, answersAtFirst(listed), today, storedValue);
        QVERIFY2(refusals.empty(), refusals.empty() ? "" : qPrintable(refusals.front().path));
        QVERIFY(file.save(*m_desk->database, today));
        m_employers.emplace(listed.employer, *file.cardOf(employer));
        m_files.emplace(nameOf(listed), std::move(file));
    }

    /// The cases that the program has opened by itself this morning; from now on the story may tell of them, as
    /// "Ван (Продление)".
    std::vector<OpenedCase> takeOpened()
    {
        std::vector<OpenedCase> opened;
        for (const CaseHead &head : Desk::need(CaseStore(*m_desk->database).list())) {
            if (std::ranges::any_of(m_files, [&head](const auto &known) { return known.second.id() == head.id; }))
                continue;
            CaseFile file = Desk::need(CaseFile::open(m_desk->catalog, *m_desk->database, *head.id));
            for (const FollowUp &what : file.procedure().followUps) {
                const auto old = std::ranges::find_if(m_files,
                    [&](const auto &known) { return known.second.head().number == continuedNumber(file, what); });
                if (old == m_files.end())
                    continue;
                opened.push_back({ .head = head, .old = old->second.head(), .what = &what });
                m_files.emplace(u"%1 (%2)"_s.arg(old->first, what.title.russian), std::move(file));
                break;
            }
        }
        return opened;
    }

    std::vector<CaseTerm> termsOfAll(QDate day) const
    {
        std::vector<const CaseFile *> files;
        for (const auto &[who, file] : m_files)
            files.push_back(&file);
        std::ranges::sort(files, {}, [](const CaseFile *file) { return newestFirst(file->head()); });
        std::vector<CaseTerm> all;
        for (const CaseFile *file : files)
            std::ranges::move(caseTermsOf(*file, day), std::back_inserter(all));
        oneForAllCases(all);
        std::ranges::stable_sort(all, isMoreUrgent);
        return all;
    }

    QString whoOf(const CaseId id) const
    {
        return std::ranges::find_if(m_files, [id](const auto &known) { return known.second.id() == id; })->first;
    }

    /// The digest of the morning; a line unless it says nothing new. What is the same for several people is said once.
    void noteDigest(QDate day, const Digest &digest)
    {
        const QString words = wordsFor(digest, m_desk->localization);
        QStringList named;
        std::vector<std::pair<QString, QStringList>> news; ///< a term, and whose it is
        for (const CaseTerm &term : digest.terms) {
            const QString what
                = u"%1 (%2)"_s.arg(titleOf(term.appointment, Language::Russian), spelledDate(term.appointment.due.due));
            const QString who = term.isEmployers ? term.head.employer : whoOf(*term.head.id);
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
            m_digests.add({ spelledDate(day), words, cells.join(u" | "_s) });
        m_named = named;
        m_words = words;
        m_lastDigest = day;
    }

    /// A morning on which nobody opens the window: the program still speaks once at most.
    void quietDay(QDate day)
    {
        const auto terms = termsOfAll(day);
        if (const auto digest = Desk::need(takeDigest(*m_desk->database, terms, day)))
            noteDigest(day, *digest);
        QVERIFY(!Desk::need(takeDigest(*m_desk->database, terms, day)));
    }

    void busyDay(QDate day)
    {
        MainWindow window(
            m_desk->catalog, m_desk->library, *m_desk->database, day, m_desk->prompt, m_desk->localization);
        window.show();
        window.setUpdatesEnabled(false); // nobody looks, and a year of painting is long
        // The window lays the words of the office over the rules: what stood there before is no more.
        auto terms = termsOfAll(day);
        const auto digest = digestFor(terms, {}, m_lastDigest, day);
        window.findChild<DeskReader *>()->finishNow();
        QStringList words = digest ? QStringList { wordsFor(*digest, m_desk->localization) } : QStringList();
        if (const auto opened = takeOpened(); !opened.empty()) {
            words << wordsFor(opened, m_desk->localization);
            m_openings.push_back({ day, words.back() });
            window.findChild<DeskReader *>()->finishNow(); // they are read, too
            terms = termsOfAll(day);
        }
        const auto *bar = window.findChild<NoticeBar *>();
        QCOMPARE(bar->isVisibleTo(&window), !words.isEmpty());
        if (!words.isEmpty()) {
            const QString shown = bar->findChild<QLabel *>(u"notice.words"_s)->text();
            QVERIFY2(
                shown == words.join(u' '), qPrintable(u"%1: %2 – %3"_s.arg(spelledDate(day), shown, words.join(u' '))));
        }
        if (digest)
            noteDigest(day, *digest);
        compareTodayPage(window, terms);
        QVERIFY(!Desk::need(takeDigest(*m_desk->database, terms, day)));

        const auto told = m_story.find(day);
        const std::vector<StoryEntry> entries = told == m_story.end() ? std::vector<StoryEntry>() : told->second;
        for (const StoryEntry &entry : entries) {
            window.openCase(*m_files.at(entry.who).id());
            enter(window, entry);
            if (QTest::currentTestFailed())
                return;
            // As between two keys: what waits, and what waits to be deleted, is looked through at every event.
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY(window.saveAll());
        for (auto &[who, file] : m_files)
            file = Desk::need(CaseFile::open(m_desk->catalog, *m_desk->database, *file.id()));
        for (const StoryEntry &entry : entries) {
            if (const YearFiling *filing = filingOf(entry))
                QVERIFY2(noteForms(m_forms, m_desk->library, m_files.at(entry.who), entry, *filing, day),
                    qPrintable(entry.who + u' ' + entry.label));
        }
    }

    /// The list on the screen is the terms of the next 90 days, and nothing else.
    static void compareTodayPage(const MainWindow &window, const std::vector<CaseTerm> &terms)
    {
        const auto *model = qobject_cast<DueListModel *>(window.findChild<QTableView *>(u"due"_s)->model());
        QVERIFY(model);
        QStringList shown;
        QStringList due;
        for (int row = 0; row < model->rowCount(); ++row) {
            const CaseTerm *term = model->termAt(row);
            QVERIFY(term);
            shown << term->head.number + u' ' + reminderKey(term->appointment);
            QVERIFY(model->index(row, DueListModel::Due)
                        .data(Qt::DisplayRole)
                        .toString()
                        .contains(spelledDate(term->appointment.due.due)));
        }
        for (const CaseTerm &term : terms) {
            if (term.appointment.daysLeft <= DueListModel::horizon)
                due << term.head.number + u' ' + reminderKey(term.appointment);
        }
        shown.sort();
        due.sort();
        QCOMPARE(shown, due);
    }

    static void check(const YearTable &table)
    {
        if (qEnvironmentVariableIsSet("HQS_UPDATE_YEAR"))
            QVERIFY(table.write());
        const QString difference = table.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        m_company = Desk::need(readDemo(m_desk->catalog, QDir(u":/demo"_s)));
        const WorkCalendar &calendar = m_desk->catalog.calendar();
        for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
            for (const DemoCompany::Case &listed : m_company.cases) {
                if (listed.openedOn == day || (day == firstDay && listed.openedOn < day))
                    openCaseOf(listed, day);
            }
            const bool isWorked = calendar.isWorking(day);
            const QDate nextWorked = *calendar.shifted(day, 1);
            if (m_story.contains(day) || (isWorked && nextWorked.month() != day.month()))
                busyDay(day);
            else if (isWorked)
                quietDay(day);
            if (QTest::currentTestFailed())
                return;
            for (const auto &[who, file] : m_files) {
                m_ledger.followTerms(who, file, caseTermsOf(file, day), day);
                if (isWorked)
                    m_ledger.followFindings(who, inspect(m_desk->catalog, file.facts(day)), day);
            }
            if (isWorked && day.month() % 3 == 0 && nextWorked.month() != day.month())
                QVERIFY(noteReports(m_reports,
                    { .catalog = m_desk->catalog,
                        .database = *m_desk->database,
                        .today = day,
                        .language = Language::Russian,
                        .quarter = Quarter::of(day) }));
        }
        m_ledger.writeTerms(m_terms);
        m_ledger.writeFindings(m_findings);
        QVERIFY(m_desk->prompt.told.empty());
        QCOMPARE(m_files.size(), std::size_t(15));
    }

    void theProgramOpensTheExtensionOfTheOneWhosePermitEnds()
    {
        QCOMPARE(m_openings.size(), std::size_t(1));
        QCOMPARE(m_openings.front().first, QDate(2026, 11, 30)); // 90 days before 28 February
        QVERIFY2(m_openings.front().second.contains(u"ВАН"_s), qPrintable(m_openings.front().second));
        const CaseFile old = m_files.at(u"Ван"_s);
        const FieldValue *filed = old.record().find(Place(FieldId(u"followUp.extensionFiledOn"_s)));
        QVERIFY(filed && *filed == FieldValue(QDate(2026, 12, 14)));
        QVERIFY(!old.record().find(Place(FieldId(u"permit.extensionFiledOn"_s))));
    }

    void theStoryNamesEveryFieldAsTheProgramDoes()
    {
        for (const auto &[day, entries] : m_story) {
            for (const StoryEntry &entry : entries) {
                const Field *field = m_desk->catalog.field(entry.place.field);
                QVERIFY2(field, qPrintable(entry.place.field.text()));
                QCOMPARE(entry.label, field->label.russian);
            }
        }
    }
    void theTextOfTheRefusalIsKept()
    {
        const CaseFile file
            = Desk::need(CaseFile::open(m_desk->catalog, *m_desk->database, *m_files.at(u"Шарма"_s).id()));
        const FieldValue *text = file.record().find(Place(FieldId(u"permit.refusal"_s)));
        QVERIFY(text);
        QCOMPARE(toStorage(*text), u"Подписи в ходатайстве и доверенности различаются"_s);
    }
    void theDigests() { check(m_digests); }
    void theTerms() { check(m_terms); }
    void theFindings() { check(m_findings); }
    void theForms() { check(m_forms); }
    void theReports() { check(m_reports); }
    void cleanupTestCase()
    {
        m_files.clear();
        m_desk.reset();
    }
};

HQS_TEST(year2026, TestYear2026)
#include "tst_year2026.moc"
