// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ownpapers.h"

namespace hqs {

Result<FormLibrary> formsOfOffice(
    const FormLibrary &rules, const Catalog &catalog, Database &database, QStringList &complaints)
{
    const auto papers = OwnPaperStore(database).list();
    if (!papers)
        return papers.error();
    return papers->empty() ? rules : withOwnPapers(rules, *papers, catalog, complaints);
}

Done keepPaper(Database &database, const OwnPaper &paper, const Act &act)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = OwnPaperStore(database).keep(*transaction, paper, act); !done)
        return done;
    return transaction->commit();
}

Done withdrawPaper(Database &database, OwnPaperKind kind, const FormId &form, const Act &act)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = OwnPaperStore(database).withdraw(*transaction, kind, form, act); !done)
        return done;
    return transaction->commit();
}

} // namespace hqs
