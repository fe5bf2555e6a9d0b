// SPDX-License-Identifier: GPL-3.0-or-later
// Forty people, a year, the program opened three times each working day. What it says each morning comes from the
// cases as they are that morning: they are filed, renewed, extended and closed as it goes.
#include "cases/acceptance.h"
#include "cases/casestandings.h"
#include "cases/officewords.h"
#include "cases/reminders.h"
#include "cases/sample.h"
#include "storage/journal.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 40;
constexpr int daysLate = 3;

/// "2026-001 exp.passport/0/2027-06-30"
QString nameOf(const CaseTerm &term)
{
    return term.head.number + u' ' + reminderKey(term.appointment);
}

} // namespace

class ReminderYear : public QObject {
    Q_OBJECT

    /// When somebody sees to a term of which he is reminded.
    enum class Habit { AtOnce, TheDayBefore, OnTheLastDay, Late };

    struct Person {
        CaseFile file;
        Habit habit = Habit::AtOnce;
        bool putsOff = false; ///< the first reminder of a passport, for a week
        bool leaves = false; ///< is dismissed, and the case closed, instead of an extension
    };

    static inline const QDate firstDay { 2026, 11, 24 };
    static inline const QDate lastDay { 2027, 11, 23 };

    std::optional<Database> m_database;
    std::map<CaseId, Person> m_people;
    std::map<QString, QDate> m_ends; ///< each term that ran on some morning, and its last day
    std::set<QString> m_spoken;
    std::map<QString, QDate> m_silent; ///< what was put off, and until when
    std::set<QString> m_settled; ///< what was seen to
    std::set<QString> m_closed; ///< numbers of cases
    std::map<DeadlineId, std::set<int>> m_heard; ///< how many days before its end a kind of term was spoken of
    std::map<QDate, int> m_digests;
    std::optional<QDate> m_lastDigest;
    std::optional<QDate> m_lastMorning;
    std::vector<std::size_t> m_sizes; ///< how many terms a digest had

    void hire(int number)
    {
        const QDate permit = QDate(2027, 1, 11).addDays(number * 8);
        const auto stored = [](QDate day) { return day.toString(Qt::ISODate); };
        CaseFile file = caseWith({ { u"specialist.surnameLat"_s, u"PERSON"_s },
            { u"contract.signedOn"_s, stored(firstDay.addDays(number * 8)) },
            { u"employment.startedOn"_s, u"2026-10-05"_s }, { u"invitation.needed"_s, u"visa"_s },
            { u"invitation.visaUntil"_s, stored(permit) }, { u"permit.validTo"_s, stored(permit) },
            { u"passport.expiresOn"_s, stored(permit.addDays(150)) },
            { u"insurance.endsOn"_s, stored(permit.addDays(45)) } });
        QVERIFY(file.save(*m_database, firstDay));
        const CaseId id = *file.id();
        m_people.emplace(id,
            Person { .file = std::move(file),
                .habit = Habit(number % 4),
                .putsOff = number % 5 == 0,
                .leaves = number % 10 == 9 });
    }

    /// The terms of a morning, as the window reads them.
    static std::vector<CaseTerm> read(CaseStandings &standings)
    {
        if (const auto done = standings.readAll(); !done)
            qFatal("not read: %s", qPrintable(done.error().detail));
        auto terms = standings.terms();
        oneForAllCases(terms);
        sortByUrgency(terms);
        return terms;
    }

    std::optional<Digest> take(CaseStandings &standings, QDate day)
    {
        auto taken = takeDigest(*m_database, read(standings), day);
        if (!taken)
            qFatal("no digest: %s", qPrintable(taken.error().detail));
        if (*taken)
            ++m_digests[day];
        return *std::move(taken);
    }

    bool isPutOff(const CaseTerm &term, QDate day) const
    {
        const auto until = m_silent.find(nameOf(term));
        return until != m_silent.end() && until->second > day;
    }

    /// Whether one of the days on which its kind is spoken of, by the rules, lies after one morning and not after
    /// another.
    static bool hasLeadDay(const CaseTerm &term, std::optional<QDate> after, QDate day)
    {
        return std::ranges::any_of(term.appointment.rule->leadDays, [&](int lead) {
            const QDate speaks = term.appointment.due.due.addDays(-lead);
            return speaks <= day && (!after || speaks > *after);
        });
    }

    /// What must be said this morning is said, and nothing but what may be.
    void judge(const std::optional<Digest> &digest, const std::vector<CaseTerm> &terms, QDate day)
    {
        std::set<QString> spoken;
        for (const CaseTerm &term : digest ? digest->terms : std::vector<CaseTerm>()) {
            spoken.insert(nameOf(term));
            QVERIFY2(!m_settled.contains(nameOf(term)), qPrintable(nameOf(term)));
            QVERIFY2(!m_people.at(*term.head.id).file.head().closedOn, qPrintable(nameOf(term)));
        }
        for (const CaseTerm &term : terms) {
            const QString name = nameOf(term);
            const bool presses = term.appointment.due.due <= day;
            const bool wasKnown = m_lastMorning && m_ends.contains(name);
            const bool must = !isPutOff(term, day) && (presses || (wasKnown && hasLeadDay(term, m_lastMorning, day)));
            const bool may = !isPutOff(term, day) && (presses || hasLeadDay(term, m_lastDigest, day));
            QVERIFY2(!must || spoken.contains(name), qPrintable(u"%1 says nothing of %2"_s.arg(day.toString(), name)));
            QVERIFY2(may || !spoken.contains(name), qPrintable(u"%1 speaks of %2"_s.arg(day.toString(), name)));
            m_ends.emplace(name, term.appointment.due.due);
            if (m_lastMorning && spoken.contains(name)) // the first morning speaks of all that was left before it
                m_heard[term.appointment.rule->id].insert(static_cast<int>(term.appointment.daysLeft));
        }
        if (!spoken.empty())
            m_sizes.push_back(spoken.size());
        m_spoken.merge(spoken);
    }

    static bool isTimeTo(Habit habit, const CaseTerm &term)
    {
        const qint64 left = term.appointment.daysLeft;
        switch (habit) {
        case Habit::AtOnce:
            return true;
        case Habit::TheDayBefore:
            return left <= 1;
        case Habit::OnTheLastDay:
            return left <= 0;
        case Habit::Late:
            return left <= -daysLate;
        }
        Q_UNREACHABLE();
    }

    void close(Person &person, QDate day)
    {
        person.file.setClosed(day);
        m_closed.insert(person.file.head().number);
    }

    /// Writes down in the case what keeps the term, as a clerk does. False for a kind that nobody here sees to.
    bool see(Person &person, const CaseTerm &term, QDate day)
    {
        const QString rule = term.appointment.rule->id.text();
        const auto write
            = [&](const QString &path, QDate value) { person.file.set(Place(FieldId(path)), FieldValue(value)); };
        const QDate due = term.appointment.due.due;
        if (rule == u"dl.salary.quarter"_s) {
            const QDate quarter = term.appointment.due.event;
            if (!recordProofs(rules(), *m_database, Quarter::of(quarter),
                    { { *person.file.id(), { .filedOn = day, .channel = u"post"_s, .number = u"1"_s } } }, day))
                qFatal("no proof");
            auto opened = CaseFile::open(rules(), *m_database, *person.file.id());
            if (!opened)
                qFatal("not opened");
            person.file = *std::move(opened);
            return true;
        }
        if (rule == u"dl.contract.conclude"_s)
            write(u"notification.filedOn"_s, day);
        else if (rule == u"exp.passport"_s)
            write(u"passport.expiresOn"_s, due.addYears(10));
        else if (rule == u"exp.insurance"_s)
            write(u"insurance.endsOn"_s, due.addYears(1));
        else if (rule == u"exp.visa"_s)
            write(u"invitation.visaUntil"_s, due.addYears(3));
        else if (rule != u"exp.permit"_s)
            return false;
        else if (person.leaves)
            close(person, day);
        else
            write(u"permit.validTo"_s, due.addYears(3));
        return true;
    }

    void putOff(const CaseTerm &term, QDate day)
    {
        const Snooze asked { .id = *term.head.id,
            .term = reminderKey(term.appointment),
            .until = day.addDays(7),
            .reason = u"Новый паспорт уже заказан"_s,
            .by = u"Иванова А. А."_s };
        QVERIFY(snooze(*m_database, term.head, term.appointment, asked, day, momentOn(day)));
        m_silent.emplace(nameOf(term), asked.until);
    }

    /// What the clerk does after he has heard: puts off, files, renews, extends, closes.
    void work(const Digest &digest, QDate day)
    {
        for (const CaseTerm &term : digest.terms) {
            Person &person = m_people.at(*term.head.id);
            if (person.file.head().closedOn)
                continue;
            const bool isPassport = term.appointment.rule->id == DeadlineId(u"exp.passport"_s);
            if (isPassport && person.putsOff && !m_silent.contains(nameOf(term))) {
                putOff(term, day);
            } else if (isTimeTo(person.habit, term) && see(person, term, day)) {
                QVERIFY(person.file.save(*m_database, day));
                m_settled.insert(nameOf(term));
            }
        }
    }

    void live(QDate day)
    {
        CaseStandings standings(rules(), *m_database, day);
        const auto terms = read(standings);
        const auto digest = take(standings, day);
        judge(digest, terms, day);
        if (QTest::currentTestFailed())
            return;
        if (digest)
            work(*digest, day);
        for (int again = 0; again < 2; ++again) // opened twice more, with the cases changed
            QVERIFY(!take(standings, day));
        m_lastMorning = day;
        if (m_digests.contains(day))
            m_lastDigest = day;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto database = Database::inMemory();
        QVERIFY(database);
        m_database.emplace(*std::move(database));
        for (int number = 0; number < people; ++number)
            hire(number);
        for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
            if (rules().calendar().isWorking(day))
                live(day);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void thereIsAtMostOneDigestADay()
    {
        QVERIFY(m_digests.size() > 100);
        for (const auto &[day, count] : m_digests)
            QVERIFY2(count == 1, qPrintable(day.toString(Qt::ISODate)));
    }

    void noTermEndedUnspokenOf()
    {
        QVERIFY(m_settled.size() > people * 4);
        for (const auto &[name, end] : m_ends) {
            const bool isClosed = m_closed.contains(name.section(u' ', 0, 0));
            if (end <= *m_lastMorning && !isClosed)
                QVERIFY2(m_spoken.contains(name), qPrintable(name));
        }
    }

    /// A kind of term is spoken of on its own days, which are data: on each of them, or on the morning after a weekend.
    void eachKindIsSpokenOfOnItsOwnDays_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : { u"exp.passport"_s, u"exp.permit"_s, u"exp.visa"_s, u"exp.insurance"_s,
                 u"dl.salary.quarter"_s, u"dl.contract.conclude"_s })
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void eachKindIsSpokenOfOnItsOwnDays()
    {
        QFETCH(QString, kind);
        const DeadlineRule *rule = rules().deadline(DeadlineId(kind));
        QVERIFY(rule && !rule->leadDays.empty());
        const std::set<int> &heard = m_heard[rule->id];
        for (const int lead : rule->leadDays)
            QVERIFY2(heard.contains(lead), qPrintable(u"%1 days before"_s.arg(lead)));
        const int longestBreak = 11; // over the New Year
        for (const int days : heard) {
            const bool isOwn = std::ranges::any_of(
                rule->leadDays, [days](int lead) { return days <= lead && days > lead - longestBreak; });
            QVERIFY2(days <= 0 || isOwn, qPrintable(u"%1 days before"_s.arg(days)));
        }
    }

    void whatWasPutOffIsInTheJournal()
    {
        QVERIFY(m_silent.size() >= people / 5);
        const auto entries = Journal(*m_database).entries();
        QVERIFY(entries);
        QCOMPARE(std::ranges::count(*entries, ActId(u"reminder.snoozed"_s), &JournalEntry::what), std::ssize(m_silent));
    }

    /// The notices of a quarter come all at once; on other mornings forty people are no flood.
    void aUsualMorningIsNoFlood()
    {
        std::ranges::sort(m_sizes);
        const std::size_t usual = m_sizes[m_sizes.size() / 2];
        QVERIFY2(usual <= people / 4, qPrintable(QString::number(usual)));
    }
};

HQS_TEST(reminderyear, ReminderYear)
#include "tst_reminderyear.moc"
