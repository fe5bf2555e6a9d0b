// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/history.h"

#include "cases/continuation.h"
#include "cases/happenings.h"
#include "cases/packagelist.h"
#include "cases/progress.h"

#include <algorithm>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

Text titlesOf(const Filing &filing)
{
    QStringList russian;
    QStringList english;
    for (const FiledPaper &paper : filing.papers) {
        russian << paper.title.russian;
        english << paper.title.english;
    }
    return { russian.join(u", "_s), english.join(u", "_s) };
}

/// "Salary notice: filed on": the label of an answer says little without its card.
Text titleOf(const Catalog &catalog, const Happening &happening)
{
    const Text &what = catalog.role(roleOf(happening.place.field))->title;
    const Text &label = catalog.field(happening.place.field)->label;
    return { what.russian + u": "_s + label.russian, what.english + u": "_s + label.english };
}

HistoryKind historyKindOf(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Sent:
        return HistoryKind::Sent;
    case OutcomeKind::Proof:
        return HistoryKind::Proven;
    case OutcomeKind::Unproven:
        return HistoryKind::Unproven;
    case OutcomeKind::Accepted:
        return HistoryKind::Accepted;
    case OutcomeKind::Refused:
        return HistoryKind::Refused;
    }
    Q_UNREACHABLE();
}

void addFiling(std::vector<HistoryEntry> &history, const Filing &filing)
{
    const Text title = titlesOf(filing);
    history.push_back(
        { .on = filing.at.toLocalTime().date(), .kind = HistoryKind::Sealed, .title = title, .by = filing.by });
    for (const FilingOutcome &outcome : filing.outcomes) {
        QStringList numbers { outcome.number, outcome.tracking };
        numbers.removeAll(QString());
        history.push_back({ .on = outcome.on,
            .kind = historyKindOf(outcome.kind),
            .title = title,
            .channel = outcome.channel,
            .number = numbers.join(u", "_s),
            .words = outcome.words,
            .by = outcome.by });
    }
}

void addContinuations(
    std::vector<HistoryEntry> &history, const CaseFile &file, const std::vector<JournalEntry> &continuations)
{
    for (const FollowUp &what : file.procedure().followUps) {
        if (const QString number = continuedNumber(file, what); !number.isEmpty())
            history.push_back(
                { .on = file.head().openedOn, .kind = HistoryKind::Continues, .title = what.title, .number = number });
    }
    for (const JournalEntry &entry : continuations) {
        const FollowUp *what = followUpIn(entry, file.procedure());
        history.push_back({ .on = entry.at.toLocalTime().date(),
            .kind = wasOpenedItself(entry) ? HistoryKind::ContinuedItself : HistoryKind::Continued,
            .title = what ? what->title : Text(),
            .number = entry.after,
            .by = entry.who });
    }
}

template <class Thing, class Id>
Text titleAmong(const std::vector<Thing> &things, const Id &id, Text Thing::*title)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? Text { id.text(), id.text() } : (*found).*title;
}

} // namespace

std::vector<HistoryEntry> historyOf(const CaseFile &file, QDate today, const std::vector<Filing> &filings,
    const std::vector<Scan> &scans, const std::vector<Acceptance> &acceptances,
    const std::vector<JournalEntry> &closings, const std::vector<JournalEntry> &continuations)
{
    std::vector<HistoryEntry> history;
    history.push_back({ .on = file.head().openedOn, .kind = HistoryKind::Opened });
    addContinuations(history, file, continuations);
    for (const StageProgress &stage : progressOf(file.procedure(), file.facts(today))) {
        if (stage.state == StageState::Passed && stage.doneOn)
            history.push_back({ .on = *stage.doneOn, .kind = HistoryKind::StageDone, .title = stage.stage->title });
    }
    for (const Happening &happening : happeningsOf(file, today))
        history.push_back(
            { .on = happening.on, .kind = HistoryKind::Happened, .title = titleOf(file.catalog(), happening) });
    for (const Filing &filing : filings)
        addFiling(history, filing);
    for (const Scan &scan : scans) {
        const Text paper = scan.paper.isEmpty()
            ? Text()
            : titleOfScan(file, scan).value_or(Text { scan.paper.text(), scan.paper.text() });
        history.push_back({ .on = scan.at.toLocalTime().date(),
            .kind = HistoryKind::ScanAttached,
            .title = paper,
            .words = scan.title,
            .by = scan.by });
    }
    for (const Acceptance &acceptance : acceptances) {
        history.push_back({ .on = acceptance.at.toLocalTime().date(),
            .kind = HistoryKind::FindingAccepted,
            .title = titleAmong(file.catalog().checks(), acceptance.check, &Check::message),
            .words = acceptance.reason,
            .by = acceptance.by });
    }
    for (const JournalEntry &entry : closings) {
        const QDate closed = QDate::fromString(entry.after, Qt::ISODate); // none: it was opened again
        history.push_back({ .on = closed.isValid() ? closed : entry.at.toLocalTime().date(),
            .kind = closed.isValid() ? HistoryKind::Closed : HistoryKind::Reopened,
            .words = entry.why,
            .by = entry.who });
    }
    std::ranges::stable_sort(history, [](const HistoryEntry &a, const HistoryEntry &b) {
        return std::tuple(a.on, int(a.kind)) < std::tuple(b.on, int(b.kind));
    });
    return history;
}

} // namespace hqs
