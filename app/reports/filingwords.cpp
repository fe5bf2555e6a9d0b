// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/filingwords.h"

#include "catalog/spelling.h"

#include <QCoreApplication>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The translations of all that is said of filings.
class FilingWords {
    Q_DECLARE_TR_FUNCTIONS(FilingWords)
};

QString withNumbers(const QString &words, const QStringList &numbers)
{
    QStringList given = numbers;
    given.removeAll(QString());
    return given.isEmpty() ? words : words + u", "_s + FilingWords::tr("No. %1").arg(given.join(u", "_s));
}

QString withMore(const QString &words, const QString &more)
{
    return more.isEmpty() ? words : words + u": "_s + more;
}

} // namespace

QString wordsFor(FilingState state)
{
    switch (state) {
    case FilingState::NotSent:
        return FilingWords::tr("not sent");
    case FilingState::NotClosed:
        return FilingWords::tr("sent, not closed");
    case FilingState::Filed:
        return FilingWords::tr("filed");
    case FilingState::Accepted:
        return FilingWords::tr("accepted");
    case FilingState::Refused:
        return FilingWords::tr("refused");
    }
    Q_UNREACHABLE();
}

QString wordsFor(FilingChannel channel)
{
    switch (channel) {
    case FilingChannel::InPerson:
        return FilingWords::tr("in person");
    case FilingChannel::Post:
        return FilingWords::tr("by post with a list of enclosures");
    case FilingChannel::Portal:
        return FilingWords::tr("through the state portal");
    }
    Q_UNREACHABLE();
}

QString wordsFor(const FilingOutcome &outcome)
{
    const QString day = spelledDate(outcome.on);
    const QStringList numbers { outcome.number, outcome.tracking };
    switch (outcome.kind) {
    case OutcomeKind::Sent:
        return withNumbers(
            FilingWords::tr("Sent on %1 %2").arg(day, outcome.channel ? wordsFor(*outcome.channel) : QString()),
            numbers);
    case OutcomeKind::Proof:
        return withMore(withNumbers(FilingWords::tr("Proven on %1").arg(day), numbers), outcome.words);
    case OutcomeKind::Unproven:
        return withMore(FilingWords::tr("Closed without a proof on %1").arg(day), outcome.words);
    case OutcomeKind::Accepted:
        return withNumbers(FilingWords::tr("Accepted on %1").arg(day), numbers);
    case OutcomeKind::Refused:
        return withMore(FilingWords::tr("Refused on %1").arg(day), outcome.words);
    }
    Q_UNREACHABLE();
}

QString wordsFor(const HistoryEntry &entry, Language language)
{
    const QString &title = entry.title.in(language);
    const QStringList numbers { entry.number };
    switch (entry.kind) {
    case HistoryKind::Opened:
        return FilingWords::tr("The case was opened");
    case HistoryKind::Continues:
        return FilingWords::tr("Goes on from case %1: %2").arg(entry.number, title);
    case HistoryKind::StageDone:
        return FilingWords::tr("Stage done: %1").arg(title);
    case HistoryKind::Happened:
        return title;
    case HistoryKind::Sealed:
        return FilingWords::tr("Sealed for filing: %1").arg(title);
    case HistoryKind::Sent:
        return withNumbers(
            FilingWords::tr("Sent %1: %2").arg(entry.channel ? wordsFor(*entry.channel) : QString(), title), numbers);
    case HistoryKind::Proven:
        return withMore(withNumbers(FilingWords::tr("Filing proven: %1").arg(title), numbers), entry.words);
    case HistoryKind::Unproven:
        return withMore(FilingWords::tr("Closed without a proof: %1").arg(title), entry.words);
    case HistoryKind::Accepted:
        return withNumbers(FilingWords::tr("Accepted by the authority: %1").arg(title), numbers);
    case HistoryKind::Refused:
        return withMore(FilingWords::tr("Refused: %1").arg(title), entry.words);
    case HistoryKind::ScanAttached:
        return title.isEmpty() ? FilingWords::tr("Proof of a filing attached: %1").arg(entry.words)
                               : FilingWords::tr("Scan attached to “%1”: %2").arg(title, entry.words);
    case HistoryKind::FindingAccepted:
        return withMore(FilingWords::tr("Finding accepted: %1").arg(title), entry.words);
    case HistoryKind::Closed:
        return withMore(FilingWords::tr("The case was closed"), entry.words);
    case HistoryKind::Reopened:
        return withMore(FilingWords::tr("The case was opened again"), entry.words);
    case HistoryKind::Continued:
        return FilingWords::tr("Goes on in case %1: %2").arg(entry.number, title);
    case HistoryKind::ContinuedItself:
        return FilingWords::tr("The program opened case %1 to go on in: %2").arg(entry.number, title);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
