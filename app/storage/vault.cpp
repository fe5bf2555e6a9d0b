// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault.h"

#include "storage/safefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString vaultSuffix = u".scan"_s;

QString sha256Of(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return QString::fromLatin1(hash.result().toHex());
}

QString randomName()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QString name;
    for (const quint32 word : words)
        name += QString::number(word, 16).rightJustified(8, u'0');
    return name;
}

} // namespace

QString scansOf(const QString &store)
{
    return store + u".scans"_s;
}

QString vaultFileName(const QString &name)
{
    return name + vaultSuffix;
}

Result<QByteArray> readVaultFile(const QString &path, const VaultFile &file, const Sealer &sealer)
{
    const auto sealed = readWhole(path, largestVaultFile);
    if (!sealed)
        return sealed.error();
    auto content = sealer.unseal(*sealed, path);
    if (!content)
        return content.error();
    if (content->size() != file.size || sha256Of(*content) != file.sha256)
        return Error { Fault::Damaged, path, u"another SHA-256"_s };
    return content;
}

Vault::Vault(const Database &database)
    : m_database(database)
    , m_sealer(database.sealer())
{
}

QString Vault::folder() const
{
    return m_database.path().isEmpty() ? QString() : scansOf(m_database.path());
}

QString Vault::pathOf(const QString &name) const
{
    return folder() + u'/' + vaultFileName(name);
}

Result<VaultFile> Vault::write(QByteArrayView content, const QString &title) const
{
    const auto kind = recognizeScan(content, title);
    if (!kind)
        return kind.error();
    if (folder().isEmpty())
        return Error { Fault::NotFound, u"scans"_s, u"a database without a file has no folder for scans"_s };
    const VaultFile file { .name = randomName(), .sha256 = sha256Of(content), .size = content.size(), .kind = *kind };
    const auto sealed = m_sealer.seal(content);
    if (!sealed)
        return sealed.error();
    if (auto done = makePrivateFolder(folder()); !done)
        return done.error();
    if (auto done = writeSafely(pathOf(file.name), *sealed); !done)
        return done.error();
    return file;
}

Done Vault::put(Transaction &transaction, const VaultFile &file)
{
    transaction.ifLost([database = &m_database, file] { Vault(*database).discard(file); });
    auto inserted = m_database.run(u"INSERT INTO vault_files (name, sha256, size, kind) VALUES (?, ?, ?, ?)"_s,
        { file.name, file.sha256, file.size, codeOf(file.kind) });
    return inserted ? Done() : Done(inserted.error());
}

Result<VaultFile> Vault::put(Transaction &transaction, QByteArrayView content, const QString &title)
{
    auto file = write(content, title);
    if (!file)
        return file;
    if (auto done = put(transaction, *file); !done)
        return done.error();
    return file;
}

Result<QByteArray> Vault::read(const VaultFile &file) const
{
    return readVaultFile(pathOf(file.name), file, m_sealer);
}

Done Vault::resealAll(const Sealer &next) const
{
    const auto known = names();
    if (!known)
        return known.error();
    Done outcome;
    for (const QString &name : *known) {
        const auto file = this->file(name);
        const auto content = file ? read(*file) : Result<QByteArray>(file.error());
        const auto sealed = content ? next.seal(*content) : content;
        const Done done = sealed ? writeSafely(pathOf(name), *sealed) : Done(sealed.error());
        if (!done && outcome)
            outcome = done;
    }
    return outcome;
}

void Vault::discard(const VaultFile &file) const
{
    // What an open transaction has done is undone; what a closed one has left is looked up.
    const auto known
        = m_database.isInTransaction() ? Result<VaultFile>(Error { Fault::NotFound, {}, {} }) : this->file(file.name);
    if (!known && known.error().fault == Fault::NotFound)
        QFile::remove(pathOf(file.name));
}

Result<VaultFile> Vault::file(const QString &name) const
{
    std::optional<VaultFile> found;
    auto done = m_database.eachRow(
        u"SELECT name, sha256, size, kind FROM vault_files WHERE name = ?"_s, { name }, [&found](const QSqlQuery &row) {
            found = VaultFile { .name = row.value(0).toString(),
                .sha256 = row.value(1).toString(),
                .size = row.value(2).toLongLong(),
                .kind = scanKindFrom(row.value(3).toString()).value_or(ScanKind::Pdf) };
        });
    if (!done)
        return done.error();
    if (!found)
        return Error { Fault::NotFound, u"scan"_s, name };
    return *found;
}

Result<std::vector<QString>> Vault::names() const
{
    std::vector<QString> names;
    auto done = m_database.eachRow(u"SELECT name FROM vault_files ORDER BY name"_s, {},
        [&names](const QSqlQuery &row) { names.push_back(row.value(0).toString()); });
    if (!done)
        return done.error();
    return names;
}

Result<std::vector<VaultTrouble>> Vault::troubles() const
{
    const auto names = this->names();
    if (!names)
        return names.error();
    std::vector<VaultTrouble> found;
    for (const QString &name : *names) {
        const auto known = file(name);
        if (!known)
            return known.error();
        const auto content = read(*known);
        if (!content) {
            const bool isMissing = content.error().fault == Fault::NotFound;
            found.push_back({ name, isMissing ? VaultFlaw::Missing : VaultFlaw::Changed });
        }
    }
    const std::set<QString> known(names->begin(), names->end());
    if (folder().isEmpty())
        return found;
    // Also what writeSafely() left behind when the power went out: nobody knows it.
    for (const QString &entry : QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        const QString name = entry.endsWith(vaultSuffix) ? entry.chopped(vaultSuffix.size()) : QString();
        if (!known.contains(name))
            found.push_back({ entry, VaultFlaw::Orphan });
    }
    return found;
}

} // namespace hqs
