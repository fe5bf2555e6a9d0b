// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reminding.h"

#include "cases/acceptance.h"
#include "cases/headline.h"
#include "cases/officewords.h"
#include "catalog/spelling.h"
#include "ui/localization.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

#include <QCoreApplication>
#include <QSystemTrayIcon>
#include <QWidget>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reminderText(const char *words, int count = -1)
{
    return QCoreApplication::translate("Reminders", words, nullptr, count);
}

} // namespace

QString wordsFor(const Digest &digest, const Localization &localization)
{
    const auto count = [&digest](Urgency urgency) {
        return static_cast<int>(std::ranges::count(digest.terms, urgency, &CaseTerm::urgency));
    };
    QStringList words;
    if (!digest.terms.empty()) {
        const int pressing = count(Urgency::Overdue) + count(Urgency::Today);
        words << reminderText(
            QT_TRANSLATE_NOOP("Reminders", "To remind you: overdue %1, today %2, within a week %3, later %4."))
                     .arg(count(Urgency::Overdue))
                     .arg(count(Urgency::Today))
                     .arg(count(Urgency::ThisWeek))
                     .arg(static_cast<int>(digest.terms.size()) - pressing - count(Urgency::ThisWeek));
    }
    if (const RoublesAtRisk risk = roublesAtRisk(digest.terms); risk.most > 0)
        words << reminderText(QT_TRANSLATE_NOOP("Reminders", "At risk: up to %1."))
                     .arg(spelledMoney(Money { risk.most * 100 }, localization.language()));
    const auto tellOf = [&](FilingState state, const char *what) {
        if (const auto waiting = std::ranges::count(digest.filings, state, &WaitingFiling::state); waiting > 0)
            words << reminderText(what).arg(waiting);
    };
    tellOf(FilingState::NotSent, QT_TRANSLATE_NOOP("Reminders", "Sealed and not sent: %1."));
    tellOf(FilingState::NotClosed, QT_TRANSLATE_NOOP("Reminders", "Sent and not proven: %1."));
    tellOf(FilingState::Refused, QT_TRANSLATE_NOOP("Reminders", "Refused and not filed again: %1."));
    if (digest.accepted > 0)
        words << reminderText(QT_TRANSLATE_NOOP("Reminders", "Accepted since the last time: %1.")).arg(digest.accepted);
    return words.join(u' ');
}

QString wordsFor(const std::vector<OpenedCase> &opened, const Localization &localization)
{
    constexpr std::size_t mostNames = 3;
    const Language language = localization.language();
    if (opened.size() == 1)
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "The program opened case %1 (%2): %3."))
            .arg(opened.front().head.number, localization.say(opened.front().what->title),
                titleIn(language, opened.front().head));
    QStringList kinds;
    QStringList names;
    for (const OpenedCase &one : opened) {
        if (const QString &kind = localization.say(one.what->title); !kinds.contains(kind))
            kinds << kind;
        if (static_cast<std::size_t>(names.size()) < mostNames)
            names << titleIn(language, one.head);
    }
    QString all = names.join(u", "_s);
    if (opened.size() > mostNames)
        all = reminderText(
            QT_TRANSLATE_N_NOOP("Reminders", "%1 and %n more"), static_cast<int>(opened.size() - mostNames))
                  .arg(all);
    return reminderText(
        QT_TRANSLATE_N_NOOP("Reminders", "The program opened %n case(s) (%1): %2."), static_cast<int>(opened.size()))
        .arg(kinds.join(u", "_s), all);
}

void tellByTray(QWidget *window, const QString &words)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    auto *icon = window->findChild<QSystemTrayIcon *>();
    if (!icon) { // one, however many mornings the window sees
        icon = new QSystemTrayIcon(window->windowIcon(), window);
        QObject::connect(icon, &QSystemTrayIcon::messageClicked, window, [window] {
            window->showNormal();
            window->activateWindow();
        });
        icon->show();
    }
    icon->showMessage(window->windowTitle(), words);
}

QString putOff(QWidget *parent, Database &database, Prompt &prompt, const CaseTerm &term, int days, QDate today)
{
    const auto person = knownOfficePerson(parent, database, prompt);
    if (!person)
        return {};
    const auto reason = prompt.text(parent,
        reminderText(QT_TRANSLATE_NOOP("Reminders", "Why is this reminder put off? The journal keeps the reason.")),
        {});
    if (!reason)
        return {};
    if (flawOf(*reason))
        return reminderText(
            QT_TRANSLATE_N_NOOP("Reminders", "Not put off: a reason has at least %n letter(s)."), leastLettersOfReason);
    const QDate until = today.addDays(days);
    const Snooze asked { .id = *term.head.id,
        .term = reminderKey(term.appointment),
        .until = until,
        .reason = reason->trimmed(),
        .by = *person };
    if (auto done = snooze(database, term.head, term.appointment, asked, today, momentOn(today)); !done) {
        prompt.tell(parent, done.error());
        return {};
    }
    return reminderText(QT_TRANSLATE_NOOP("Reminders", "Put off until %1. The term itself does not move."))
        .arg(spelledDate(until));
}

} // namespace hqs
