// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/installedrules.h"

#include "storage/journal.h"
#include "storage/safefile.h"

#include <QFileInfo>

#include <limits>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString installedPackPath(const Database &database)
{
    return database.path() + u".hqsrules"_s;
}

Result<RuleBook> readComingRules(const QString &path, Database &database, const QString &editionInUse)
{
    const auto trusted = trustedKeys(database);
    if (!trusted)
        return trusted.error();
    auto pack = readRulePack(path, *trusted);
    if (!pack)
        return pack.error();
    if (!isLaterEdition(pack->edition, editionInUse))
        return Error { Fault::OutdatedRulePack, pack->edition, editionInUse };
    return RuleBook::of(*std::move(pack));
}

Result<std::optional<RuleBook>> installedRules(Database &database, const QString &builtInEdition)
{
    const QString path = installedPackPath(database);
    if (database.path().isEmpty() || !QFileInfo::exists(path))
        return std::optional<RuleBook>();
    auto book = readComingRules(path, database, builtInEdition);
    if (!book)
        return book.error();
    return std::optional(*std::move(book));
}

Result<QString> setAside(const Database &database)
{
    QFile file(installedPackPath(database));
    const QString aside = file.fileName() + u".old"_s;
    if ((QFileInfo::exists(aside) && !QFile::remove(aside)) || !file.rename(aside))
        return Error { Fault::Io, aside, file.errorString() };
    return aside;
}

PackPlacement::PackPlacement(Database &database)
    : m_database(database)
    , m_path(installedPackPath(database))
{
}

Done PackPlacement::put(Transaction &transaction, const RulePack &pack, const QString &editionInUse, const Act &act)
{
    JournalEntry entry;
    entry.at = act.at;
    entry.who = act.who;
    entry.why = act.why;
    entry.what = ActId(u"rules.installed"_s);
    entry.subject = pack.edition;
    entry.before = editionInUse;
    entry.after = u"%1, %2, %3"_s.arg(pack.edition, pack.issuedOn.toString(Qt::ISODate), pack.signer.fingerprint());
    if (auto done = Journal(m_database).append(transaction, entry); !done)
        return done;
    if (QFileInfo::exists(m_path)) {
        auto before = readWhole(m_path, std::numeric_limits<qint64>::max());
        if (!before)
            return before.error();
        m_before = *std::move(before);
    }
    m_isTouched = true; // even a write that fails may have put it there: see writeSafely()
    return writeSafely(m_path, pack.file);
}

Done PackPlacement::putBack()
{
    if (!m_isTouched)
        return {};
    m_isTouched = false;
    if (m_before)
        return writeSafely(m_path, *m_before);
    QFile file(m_path);
    if (file.exists() && !file.remove())
        return Error { Fault::Io, m_path, file.errorString() };
    return {};
}

} // namespace hqs
