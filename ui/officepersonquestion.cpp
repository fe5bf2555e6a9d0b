// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officepersonquestion.h"

#include "storage/officeperson.h"
#include "ui/prompt.h"

#include <QCoreApplication>

namespace hqs {

namespace {

Done keepPerson(Database &database, const QString &name)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = setOfficePerson(*transaction, database, name); !done)
        return done;
    // Nobody waits for the disk: whatever is done in this name says it again.
    const auto ticket = transaction->commitSoon();
    return ticket ? Done() : Done(ticket.error());
}

std::optional<QString> askForPerson(QWidget *parent, Database &database, Prompt &prompt, const QString &question)
{
    const auto name = prompt.text(parent, question, systemPerson());
    if (!name || !useOfficePerson(parent, database, prompt, *name))
        return std::nullopt;
    return name->simplified();
}

} // namespace

std::optional<QString> knownOfficePerson(QWidget *parent, Database &database, Prompt &prompt)
{
    const auto known = officePerson(database);
    if (!known) {
        prompt.tell(parent, known.error());
        return std::nullopt;
    }
    if (*known)
        return *known;
    return askForPerson(parent, database, prompt,
        QCoreApplication::translate(
            "OfficePerson", "Your name, as the journal of this database shall show it (asked only once):"));
}

std::optional<QString> anotherOfficePerson(QWidget *parent, Database &database, Prompt &prompt)
{
    return askForPerson(parent, database, prompt,
        QCoreApplication::translate("OfficePerson", "Who works here now? The journal will show this name:"));
}

bool useOfficePerson(QWidget *parent, Database &database, Prompt &prompt, const QString &name)
{
    const auto done = keepPerson(database, name);
    if (!done)
        prompt.tell(parent, done.error());
    return done.has_value();
}

} // namespace hqs
