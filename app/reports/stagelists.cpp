// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/acceptance.h"
#include "cases/headline.h"
#include "cases/packagelist.h"
#include "words/lawstatuswords.h"
#include "words/severitywords.h"

#include "reports/filingwords.h"
#include "reports/importwords.h"
#include "reports/listmakers.h"
#include "reports/words.h"

#include <functional>
#include <map>

// What the page of a case shows of its stages, of many cases at once.
namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stageTitle(const Procedure &procedure, const StageId &id, Language language)
{
    const Stage *stage = procedure.stage(id);
    return stage ? stage->title.in(language) : id.text();
}

std::vector<SheetColumn> caseColumns()
{
    return { { u"number"_s, Reports::tr("Case no."), 11 }, { u"name"_s, Reports::tr("Specialist"), 28 } };
}

std::vector<SheetCell> caseCells(const CaseHead &head, const ListSource &source)
{
    return { head.number, textCell(titleIn(source.language, head)) };
}

/// A paper is not wanted and a rule not broken any more in a case that is over, unless somebody asks about that case.
bool isAbout(const CaseFile &file, const ListSource &source)
{
    return !file.head().closedOn || source.only;
}

/// Until what belongs to one of them cannot be read.
Done eachCaseThatCanBeRead(const ListSource &source, const std::function<Done(const CaseFile &file)> &show)
{
    Done shown;
    auto done = eachCase(source, [&](const CaseFile &file) {
        if (shown)
            shown = show(file);
    });
    return shown ? done : shown;
}

QString placeWords(const Place &place, const ListSource &source)
{
    const QString words = wordsForMeaning(source.catalog, place.field, source.language);
    return place.item > 0 ? u"%1 (%2)"_s.arg(words).arg(place.item) : words;
}

void addOutcomes(std::vector<SheetCell> &row, const Filing &filing, ListReader reader)
{
    const FilingOutcome *sent = lastOutcome(filing, OutcomeKind::Sent);
    row.push_back(sent ? dayCell(sent->on) : SheetCell());
    const bool hasChannel = sent && sent->channel;
    row.push_back(!hasChannel
            ? SheetCell()
            : SheetCell(reader == ListReader::Program ? codeOf(*sent->channel) : wordsFor(*sent->channel)));
    row.push_back(sent ? textCell(sent->tracking) : SheetCell());
    for (const OutcomeKind kind :
        { OutcomeKind::Proof, OutcomeKind::Unproven, OutcomeKind::Accepted, OutcomeKind::Refused }) {
        const FilingOutcome *outcome = lastOutcome(filing, kind);
        row.push_back(outcome ? dayCell(outcome->on) : SheetCell());
        row.push_back(outcome ? textCell(outcome->words.isEmpty() ? outcome->number : outcome->words) : SheetCell());
    }
}

} // namespace

Result<Sheet> packageList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Package);
    sheet.columns = caseColumns();
    append(sheet.columns,
        { { u"stage"_s, Reports::tr("Stage"), 26 }, { u"paper"_s, Reports::tr("Paper"), 46 },
            { u"need"_s, Reports::tr("Need"), 18 }, { u"state"_s, Reports::tr("State"), 18 },
            { u"since"_s, Reports::tr("Since"), 12 }, { u"until"_s, Reports::tr("Good until"), 12 },
            { u"why"_s, Reports::tr("What blocks it"), 30 }, { u"basis"_s, Reports::tr("Basis"), 42 },
            { u"requirement"_s, Reports::tr("Rule"), 30 } });
    auto done = eachCase(source, [&](const CaseFile &file) {
        if (!isAbout(file, source))
            return;
        for (const PackageLine &line : packageOf(source.catalog, file.procedure(), file.facts(source.today))) {
            const Requirement &asked = *line.requirement;
            std::vector<SheetCell> row = caseCells(file.head(), source);
            append(row,
                { stageTitle(file.procedure(), asked.stage, source.language), line.title().in(source.language),
                    asked.mandatory ? Reports::tr("mandatory") : Reports::tr("if it is asked for"),
                    textCell(source.reader == ListReader::Program
                            ? line.state
                            : paperStateTitle(source.catalog, line.state, source.language)),
                    dayCell(line.since.value_or(QDate())), dayCell(line.until.value_or(QDate())), textCell(line.why),
                    textCell(asked.provenance.basis.in(source.language)), line.name() });
            sheet.rows.push_back(std::move(row));
        }
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

Result<Sheet> findingList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Findings);
    sheet.columns = caseColumns();
    append(sheet.columns,
        { { u"severity"_s, Reports::tr("How bad"), 20 }, { u"message"_s, Reports::tr("What is found"), 50 },
            { u"remedy"_s, Reports::tr("What to do"), 42 }, { u"field"_s, Reports::tr("Field"), 30 },
            { u"accepted_on"_s, Reports::tr("Accepted on"), 12 }, { u"accepted_by"_s, Reports::tr("Accepted by"), 20 },
            { u"reason"_s, Reports::tr("For what reason"), 34 }, { u"basis"_s, Reports::tr("Basis"), 42 },
            { u"status"_s, Reports::tr("Standing"), 16 }, { u"rule"_s, Reports::tr("Rule"), 26 } });
    auto done = eachCaseThatCanBeRead(source, [&](const CaseFile &file) -> Done {
        if (!isAbout(file, source))
            return {};
        const auto acceptances = AcceptanceStore(source.database).ofCase(*file.id());
        if (!acceptances)
            return acceptances.error();
        for (const JudgedFinding &judged : judge(source.catalog, file.facts(source.today), *acceptances)) {
            const Check &check = *judged.finding.check;
            const auto &accepted = judged.accepted;
            std::vector<SheetCell> row = caseCells(file.head(), source);
            append(row,
                { source.reader == ListReader::Program ? codeOf(check.severity) : wordsFor(check.severity),
                    check.message.in(source.language), textCell(check.remedy.in(source.language)),
                    textCell(source.reader == ListReader::Program ? toPath(judged.finding.place)
                                                                  : placeWords(judged.finding.place, source)),
                    accepted ? dayCell(accepted->at.toUTC().date()) : SheetCell(),
                    accepted ? textCell(accepted->by) : SheetCell(),
                    accepted ? textCell(accepted->reason) : SheetCell(),
                    textCell(check.provenance.basis.in(source.language)), wordsFor(check.provenance.status),
                    check.id.text() });
            sheet.rows.push_back(std::move(row));
        }
        return {};
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

Result<Sheet> filingList(const ListSource &source)
{
    Sheet sheet = emptySheet(ListKind::Filings);
    sheet.columns = caseColumns();
    append(sheet.columns,
        { { u"filing"_s, Reports::tr("Filing"), 8 }, { u"stage"_s, Reports::tr("Stage"), 26 },
            { u"papers"_s, Reports::tr("Papers"), 46 }, { u"for_day"_s, Reports::tr("By the law of"), 12 },
            { u"state"_s, Reports::tr("State"), 18 }, { u"sent_on"_s, Reports::tr("Sent on"), 12 },
            { u"channel"_s, Reports::tr("How"), 22 }, { u"tracking"_s, Reports::tr("Tracking no."), 18 },
            { u"proof_on"_s, Reports::tr("Proven on"), 12 }, { u"proof"_s, Reports::tr("Proof"), 24 },
            { u"unproven_on"_s, Reports::tr("Closed without a proof on"), 12 },
            { u"unproven"_s, Reports::tr("Why without a proof"), 24 },
            { u"accepted_on"_s, Reports::tr("Accepted on"), 12 }, { u"accepted"_s, Reports::tr("Answer no."), 18 },
            { u"refused_on"_s, Reports::tr("Refused on"), 12 },
            { u"refused"_s, Reports::tr("Text of the refusal"), 34 }, { u"sealed_by"_s, Reports::tr("Sealed by"), 20 },
            { u"sha256"_s, Reports::tr("SHA-256"), 66 } });
    auto done = eachCaseThatCanBeRead(source, [&](const CaseFile &file) -> Done {
        const auto filings = FilingStore(source.database).ofCase(*file.id());
        if (!filings)
            return filings.error();
        for (const Filing &filing : *filings) {
            QStringList papers;
            for (const FiledPaper &paper : filing.papers)
                papers << paper.title.in(source.language);
            std::vector<SheetCell> row = caseCells(file.head(), source);
            append(row,
                { static_cast<qint64>(*filing.id), stageTitle(file.procedure(), filing.stage, source.language),
                    textCell(papers.join(u"; "_s)), filing.forDay,
                    source.reader == ListReader::Program ? codeOf(stateOf(filing)) : wordsFor(stateOf(filing)) });
            addOutcomes(row, filing, source.reader);
            append(row, { textCell(filing.by), filing.hash });
            sheet.rows.push_back(std::move(row));
        }
        return {};
    });
    return done ? Result<Sheet>(std::move(sheet)) : done.error();
}

} // namespace hqs
