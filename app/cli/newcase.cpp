// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/answerfile.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/words.h"
#include "storage/safefile.h"

#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 1'000'000;
const RoleId employerRole(u"employer"_s);
const QString innPath = u"employer.inn"_s;

/// Why the file cannot be understood, in words.
QString wordsFor(const AnswerFileProblem &problem)
{
    switch (problem.flaw) {
    case AnswerFileProblem::Flaw::NotJson:
        return CommandLine::tr("not JSON: %1 at byte %2").arg(problem.where).arg(problem.at);
    case AnswerFileProblem::Flaw::NotAnObject:
        return CommandLine::tr("not an object of paths and values");
    case AnswerFileProblem::Flaw::NotAValue:
        return CommandLine::tr("%1 is neither a text nor a number").arg(problem.where);
    }
    Q_UNREACHABLE();
}

/// The employers with this INN.
Result<std::vector<CardId>> employersWith(const Catalog &catalog, Database &database, const QString &inn)
{
    auto cards = CardStore(database).ofKind(catalog.role(employerRole)->kind);
    if (!cards)
        return cards.error();
    std::vector<CardId> found;
    for (const Card &card : *cards) {
        if (const auto value = card.values.find(nameOf(FieldId(innPath)));
            value != card.values.end() && value->second == inn)
            found.push_back(*card.id);
    }
    return found;
}

/// Takes the employer the file names: by INN alone it must be known; among its answers, a known one is used and changed
/// by them, so that nobody has the same company twice.
ExitCode takeEmployer(
    Session &session, Database &database, CaseFile &file, std::map<QString, QString> &answers, const QString &from)
{
    const auto named = answers.find(employerRole.text());
    const bool mustBeKnown = named != answers.end();
    QString inn;
    if (mustBeKnown)
        inn = named->second.trimmed();
    else if (const auto given = answers.find(innPath); given != answers.end())
        inn = given->second.trimmed();
    if (mustBeKnown)
        answers.erase(named);
    if (inn.isEmpty() && !mustBeKnown)
        return ExitCode::Success;
    const auto known = employersWith(session.catalog(), database, inn);
    if (!known)
        return session.fail(known.error());
    if (known->size() > 1)
        return session.fail(
            ExitCode::BadInput, CommandLine::tr("%1: employer: more than one has the INN %2.").arg(from, inn));
    if (known->empty())
        return mustBeKnown
            ? session.fail(ExitCode::BadInput, CommandLine::tr("%1: employer: none has the INN %2.").arg(from, inn))
            : ExitCode::Success;
    if (auto done = file.use(database, employerRole, 0, known->front()); !done)
        return session.fail(done.error());
    return ExitCode::Success;
}

} // namespace

ExitCode newCase(Session &session, const Invocation &call)
{
    const QString from = call.value(u"from"_s);
    if (from.isEmpty())
        return session.fail(ExitCode::Usage, CommandLine::tr("Name the file of answers: --from FILE."));
    const auto text = readWhole(from, largestFile);
    if (!text)
        return session.failFile(text.error());
    auto read = readAnswerFile(*text);
    if (const auto *problem = std::get_if<AnswerFileProblem>(&read))
        return session.fail(ExitCode::BadInput, from + u": "_s + wordsFor(*problem));
    auto &answers = std::get<std::map<QString, QString>>(read);

    auto database = session.openDatabase();
    if (!database)
        return session.fail(database.error());
    CaseFile file = CaseFile::blank(session.catalog(), session.catalog().procedures().front(), session.today());
    if (const ExitCode code = takeEmployer(session, *database, file, answers, from); code != ExitCode::Success)
        return code;
    const auto refusals = assign(file, answers, session.today(), givenValue);
    for (const Refusal &refusal : refusals)
        session.tell(from + u": "_s + wordsFor(refusal));
    if (!refusals.empty())
        return session.fail(ExitCode::BadInput, CommandLine::tr("Nothing was changed."));
    if (auto done = file.save(*database, session.today()); !done)
        return session.fail(done.error());
    const qint64 id = static_cast<qint64>(*file.id());
    session.answer(QJsonDocument(QJsonObject { { u"id"_s, id }, { u"number"_s, file.head().number } }),
        CommandLine::tr("Case %1 is open; its id is %2.").arg(file.head().number).arg(id));
    return ExitCode::Success;
}

} // namespace hqs
