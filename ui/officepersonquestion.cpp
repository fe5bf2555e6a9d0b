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
    return transaction->commit();
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
    const auto name = prompt.text(parent,
        QCoreApplication::translate(
            "OfficePerson", "Your name, as the journal of this database shall show it (asked only once):"),
        systemPerson());
    if (!name)
        return std::nullopt;
    if (auto done = keepPerson(database, *name); !done) {
        prompt.tell(parent, done.error());
        return std::nullopt;
    }
    return name->trimmed();
}

} // namespace hqs
