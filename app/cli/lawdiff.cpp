// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/lawwording.h"
#include "cli/answers.h"
#include "cli/codes.h"
#include "cli/command.h"
#include "cli/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(LawChange::Kind kind)
{
    switch (kind) {
    case LawChange::Kind::Begins:
        return u"begins"_s;
    case LawChange::Kind::Changes:
        return u"changes"_s;
    case LawChange::Kind::Ends:
        return u"ends"_s;
    case LawChange::Kind::Proposed:
        return u"proposed"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue jsonFor(const ParameterValue *value)
{
    return value ? QJsonObject { { u"value"_s, value->amount }, { u"unit"_s, hqs::codeOf(value->unit) } }
                 : QJsonValue();
}

} // namespace

ExitCode lawDiff(Session &session, const Invocation &call)
{
    const QDate from = givenDate(call.arguments[0]);
    const QDate to = givenDate(call.arguments[1]);
    if (!from.isValid() || !to.isValid() || to <= from)
        return session.fail(
            ExitCode::Usage, CommandLine::tr("Write two dates, the earlier first: 2026-11-01 2026-11-30."));
    if (const auto done = session.hearOffice(); !done)
        return session.fail(done.error());
    QJsonArray json;
    QStringList words;
    for (const LawChange &change : changesBetween(session.catalog(), from, to)) {
        const QString sentence = session.in(explain(change));
        json.append(QJsonObject { { u"kind"_s, codeOf(change.kind) }, { u"id"_s, change.id() },
            { u"title"_s, session.in(change.title()) },
            { u"on"_s, change.on.isValid() ? QJsonValue(change.on.toString(Qt::ISODate)) : QJsonValue() },
            { u"before"_s, jsonFor(change.before) }, { u"after"_s, jsonFor(change.after) },
            { u"status"_s, hqs::codeOf(change.provenance().status) },
            { u"basis"_s, session.in(change.provenance().basis) }, { u"words"_s, sentence } });
        words << sentence << u"    "_s + session.in(change.provenance().basis);
    }
    session.answer(QJsonDocument(json), words.isEmpty() ? CommandLine::tr("No change is known.") : words.join(u'\n'));
    return ExitCode::Success;
}

} // namespace hqs
