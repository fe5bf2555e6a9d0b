// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"
#include "storage/safefile.h"

#include "reports/importwords.h"
#include "reports/tablewords.h"
#include "reports/writelist.h"
#include "tables/readtable.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <span>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString namesOf(std::span<const ListKind> lists)
{
    QStringList names;
    for (const ListKind kind : lists)
        names << codeOf(kind);
    return names.join(u", "_s);
}

/// The lists that are asked for, in the order they are offered; a file that holds one gets the cases.
std::variant<ExitCode, std::vector<ListKind>> listsOf(Session &session, const Invocation &call, ListFormat format)
{
    const QStringList named = call.options.values(u"list"_s);
    for (const QString &name : named) {
        if (!listKindFrom(name))
            return session.fail(
                ExitCode::Usage, CommandLine::tr("There is no list %1. Lists: %2.").arg(name, namesOf(allLists)));
    }
    std::vector<ListKind> lists;
    for (const ListKind kind : allLists) {
        if (named.isEmpty() || named.contains(codeOf(kind)))
            lists.push_back(kind);
    }
    if (!holdsManyLists(format) && lists.size() > 1) {
        if (!named.isEmpty())
            return session.fail(
                ExitCode::Usage, CommandLine::tr("A .csv file holds one list. Name one, or write .xlsx."));
        lists = { ListKind::Cases };
    }
    return lists;
}

/// The cases of --case; none without it.
std::variant<ExitCode, std::optional<std::vector<CaseId>>> casesOf(
    Session &session, const Invocation &call, Database &database)
{
    if (!call.has(u"case"_s))
        return std::nullopt;
    std::vector<CaseId> ids;
    for (const QString &written : call.options.values(u"case"_s)) {
        const auto id = findCase(database, written);
        if (!id)
            return session.failCase(id.error(), written);
        ids.push_back(*id);
    }
    return ids;
}

ExitCode exportLists(Session &session, const Invocation &call)
{
    const QString path = QFileInfo(call.arguments.front()).absoluteFilePath();
    const auto format = listFormatFor(path);
    if (!format)
        return session.fail(
            ExitCode::Usage, CommandLine::tr("The name must end with .xlsx, .csv or .json: %1").arg(path));
    const auto lists = listsOf(session, call, *format);
    if (const auto *code = std::get_if<ExitCode>(&lists))
        return *code;
    const int year = call.has(u"year"_s) ? call.value(u"year"_s).toInt() : session.today().year();
    if (year < 1990 || year > 2199)
        return session.fail(ExitCode::Usage, CommandLine::tr("--year is not a year. Write it as 2026."));
    const auto quarter = call.has(u"quarter"_s) ? Quarter::fromText(call.value(u"quarter"_s))
                                                : std::optional(Quarter::of(session.today()));
    if (!quarter)
        return session.fail(ExitCode::Usage, CommandLine::tr("--quarter is not a quarter. Write it as 2026Q4."));
    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    auto cases = casesOf(session, call, *database);
    if (const auto *code = std::get_if<ExitCode>(&cases))
        return *code;
    const ListSource source { .catalog = session.catalog(),
        .database = *database,
        .today = session.today(),
        .language = session.language(),
        .reader = *format == ListFormat::Json ? ListReader::Program : ListReader::Person,
        .year = year,
        .quarter = *quarter,
        .only = std::get<std::optional<std::vector<CaseId>>>(std::move(cases)) };
    std::vector<Sheet> sheets;
    QJsonObject counts;
    qint64 rows = 0;
    Table table({ CommandLine::tr("List"), CommandLine::tr("Rows") });
    for (const ListKind kind : std::get<std::vector<ListKind>>(lists)) {
        auto sheet = makeList(kind, source);
        if (!sheet)
            return session.fail(sheet.error());
        const auto count = static_cast<qint64>(sheet->rows.size());
        rows += count;
        counts.insert(sheet->key, count);
        table.add({ sheet->name, QString::number(count) });
        sheets.push_back(*std::move(sheet));
    }
    const auto bytes = toFile(sheets, *format, session.language());
    if (!bytes)
        return session.failFile(bytes.error());
    if (auto done = writeSafely(path, *bytes); !done)
        return session.failFile(done.error());
    session.answer(QJsonDocument(QJsonObject { { u"file"_s, path }, { u"rows"_s, rows }, { u"lists"_s, counts } }),
        table.toString() + CommandLine::tr("Written: %1").arg(path));
    return ExitCode::Success;
}

/// What the columns mean: as guessed, then as --map says.
std::variant<ExitCode, ColumnMap> columnsOf(
    Session &session, const Invocation &call, ImportKind kind, const QStringList &heads)
{
    ColumnMap columns = guessedColumns(session.catalog(), kind, heads);
    const auto fields = importableFields(session.catalog(), kind);
    for (const QString &said : call.options.values(u"map"_s)) {
        const qsizetype sign = said.lastIndexOf(u'=');
        const QString head = said.left(sign).simplified();
        const FieldId meaning(said.mid(sign + 1).trimmed());
        const qsizetype column = heads.indexOf(head);
        if (sign < 1 || column < 0)
            return session.fail(ExitCode::Usage, CommandLine::tr("--map: there is no column %1.").arg(head));
        if (!meaning.isEmpty() && std::ranges::find(fields, meaning) == fields.end())
            return session.fail(
                ExitCode::Usage, CommandLine::tr("--map: %1 is no field of such a table.").arg(meaning.text()));
        std::ranges::replace(columns, meaning, FieldId());
        columns[static_cast<std::size_t>(column)] = meaning;
    }
    return columns;
}

std::optional<KnownAnswers> knownAnswersFrom(const QString &word)
{
    if (word.isEmpty() || word == u"keep")
        return KnownAnswers::Keep;
    if (word == u"fill")
        return KnownAnswers::FillGaps;
    if (word == u"replace")
        return KnownAnswers::Replace;
    return std::nullopt;
}

QJsonObject jsonFor(const RowRefusal &refusal)
{
    return { { u"row"_s, refusal.row },
        { u"field"_s, refusal.field.isEmpty() ? QJsonValue() : QJsonValue(refusal.field.text()) },
        { u"reason"_s, wordsFor(refusal) } };
}

QJsonDocument jsonFor(const WrittenTable &table, const ImportOrder &order, const ImportReport &report)
{
    QJsonArray rejected;
    for (const RowRefusal &refusal : report.refused)
        rejected.append(jsonFor(refusal));
    QJsonArray kept;
    for (const KeptAnswer &answer : report.kept)
        kept.append(QJsonObject { { u"row"_s, answer.row },
            { u"field"_s, answer.field.isEmpty() ? QJsonValue() : QJsonValue(answer.field.text()) } });
    QJsonObject columns;
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        const FieldId &meaning = order.columns[static_cast<std::size_t>(column)];
        columns.insert(table.heads[column], meaning.isEmpty() ? QJsonValue() : QJsonValue(meaning.text()));
    }
    return QJsonDocument(QJsonObject { { u"kind"_s, codeOf(order.kind) }, { u"rows"_s, report.rows },
        { u"created"_s, report.created }, { u"updated"_s, report.updated }, { u"unchanged"_s, report.unchanged },
        { u"rejected"_s, rejected }, { u"kept"_s, kept }, { u"columns"_s, columns }, { u"done"_s, report.isDone } });
}

QString wordsFor(const Session &session, const QString &from, const ImportReport &report)
{
    QString words;
    for (const RowRefusal &refusal : report.refused) {
        const QString field = wordsForMeaning(session.catalog(), refusal.field, session.language());
        words += CommandLine::tr("%1, row %2").arg(from).arg(refusal.row)
            + (field.isEmpty() ? QString() : u", "_s + field) + u": "_s + wordsFor(refusal) + u'\n';
    }
    for (const KeptAnswer &answer : report.kept) {
        const QString field = wordsForMeaning(session.catalog(), answer.field, session.language());
        words += CommandLine::tr("%1, row %2").arg(from).arg(answer.row) + u": "_s
            + (field.isEmpty() ? CommandLine::tr("known already; left as it is (--known fill or replace)")
                               : CommandLine::tr("%1 says something else already; left as it is").arg(field))
            + u'\n';
    }
    words += CommandLine::tr("Rows: %1; new: %2; changed: %3; nothing new: %4; refused: %5.")
                 .arg(report.rows)
                 .arg(report.created)
                 .arg(report.updated)
                 .arg(report.unchanged)
                 .arg(report.refusedRows());
    return words;
}

ExitCode importFile(Session &session, const Invocation &call)
{
    const QString path = call.arguments.front();
    const auto known = knownAnswersFrom(call.value(u"known"_s));
    if (!known)
        return session.fail(ExitCode::Usage, CommandLine::tr("--known is keep, fill or replace."));
    if (call.has(u"kind"_s) && !importKindFrom(call.value(u"kind"_s)))
        return session.fail(ExitCode::Usage, CommandLine::tr("--kind is people, employers, pay or papers."));
    const auto bytes = readWhole(path, TableLimits().file);
    if (!bytes)
        return session.failFile(bytes.error());
    const auto read = readTable(*bytes);
    if (const auto *problem = std::get_if<TableProblem>(&read))
        return session.fail(ExitCode::BadInput, path + u": "_s + wordsFor(*problem));
    const auto &table = std::get<WrittenTable>(read);

    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    ImportOrder order { .kind
        = importKindFrom(call.value(u"kind"_s)).value_or(guessedKind(session.catalog(), table.heads)),
        .columns = {},
        .known = *known,
        .refused = call.has(u"skip-refused"_s) ? RefusedRows::LeaveOut : RefusedRows::StopAll };
    auto columns = columnsOf(session, call, order.kind, table.heads);
    if (const auto *code = std::get_if<ExitCode>(&columns))
        return *code;
    order.columns = std::get<ColumnMap>(std::move(columns));
    const bool isRehearsal = call.has(u"dry-run"_s);
    const auto report = importTable(
        session.catalog(), *database, table, order, session.today(), isRehearsal ? Rehearsal::Yes : Rehearsal::No);
    if (!report)
        return session.fail(report.error());
    QString words = wordsFor(session, path, *report) + u'\n';
    const bool isStopped = !report->refused.empty() && order.refused == RefusedRows::StopAll;
    if (isRehearsal)
        words += CommandLine::tr("This was a rehearsal: nothing was changed.");
    else if (isStopped)
        words += CommandLine::tr("Nothing was changed. --skip-refused takes the other rows.");
    session.answer(jsonFor(table, order, *report), words);
    return report->refused.empty() ? ExitCode::Success : ExitCode::BadInput;
}

} // namespace

std::vector<Command> tableCommands()
{
    return {
        { u"export"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "lists as a workbook (.xlsx), separated values (.csv) or .json"), 1, 1,
            { { u"list"_s, u"LIST"_s,
                  QT_TRANSLATE_NOOP("CommandLine",
                      "one of them, as cases or journal; may be repeated; else all, in .csv the cases") },
                { u"case"_s, u"ID"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "only this case in lists of cases; may be repeated") },
                { u"quarter"_s, u"QUARTER"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "of the list notices, as 2026Q4; else this one") },
                { u"year"_s, u"YEAR"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "of the register and the changes of the law; else this one") } },
            exportLists },
        { u"import"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "takes people, employers, pay or papers from a table"), 1, 1,
            { { u"kind"_s, u"KIND"_s,
                  QT_TRANSLATE_NOOP("CommandLine", "people, employers, pay or papers; else as the headings say") },
                { u"map"_s, u"HEADING=FIELD"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "what a column means; nothing after = leaves it out") },
                { u"known"_s, u"HOW"_s,
                    QT_TRANSLATE_NOOP(
                        "CommandLine", "what is there already: keep (usual), fill what is empty, or replace") },
                { u"skip-refused"_s, {},
                    QT_TRANSLATE_NOOP("CommandLine", "take the other rows when some are refused") },
                { u"dry-run"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "only tell what would happen") } },
            importFile },
    };
}

} // namespace hqs
