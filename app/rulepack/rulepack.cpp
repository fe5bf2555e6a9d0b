// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/rulepack.h"

#include "catalog/jsonobject.h"
#include "storage/safefile.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <optional>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

// The file is three lines of text and the payload, which the signature covers:
//   HQSRULES 1
//   key <the signer's public key>
//   signature <of everything after this line>
//   { "edition": "2026.12", "issued_on": "2026-12-01", "files": { "rules.json": "…", … } }
constexpr qint64 largestPack = qint64(32) * 1024 * 1024;
constexpr qsizetype longestLine = 200;
constexpr qsizetype longestName = 200;
constexpr qsizetype mostFiles = 1 << 12;
constexpr int newestFormat = 1;

/// Takes off a line that begins with the word and gives what stands behind it; none when there is no such line.
std::optional<QByteArray> takeLine(QByteArrayView &bytes, QByteArrayView word)
{
    const qsizetype end = bytes.first(std::min(bytes.size(), longestLine)).indexOf('\n');
    if (end < 0 || !bytes.startsWith(word))
        return std::nullopt;
    QByteArray rest = bytes.first(end).sliced(word.size()).toByteArray();
    bytes = bytes.sliced(end + 1);
    return rest;
}

bool isRuleFile(const QString &name)
{
    static const QRegularExpression allowed(
        uR"(\A(?:[A-Za-z0-9][A-Za-z0-9_@.-]*/)*[A-Za-z0-9][A-Za-z0-9_@.-]*\.(?:json|html)\z)"_s);
    return name.size() <= longestName && allowed.match(name).hasMatch();
}

QString editionIn(const RuleTexts &texts)
{
    const auto found = texts.find(u"rules.json"_s);
    if (found == texts.end())
        return {};
    return QJsonDocument::fromJson(found->second).object().value(u"edition").toString();
}

std::optional<QVersionNumber> versionOf(const QString &edition)
{
    qsizetype read = 0;
    auto version = QVersionNumber::fromString(edition, &read);
    if (version.isNull() || read != edition.size())
        return std::nullopt;
    return version.normalized();
}

/// The payload, once the signature is known to be good.
Result<RulePack> readPayload(const QByteArray &payload, const QString &path, const PublicKey &signer)
{
    QStringList complaints;
    RulePack pack { .edition = {}, .issuedOn = {}, .texts = {}, .signer = signer, .file = {} };
    {
        JsonObject root(QJsonDocument::fromJson(payload).object(), u"pack"_s, complaints);
        pack.edition = root.string(u"edition");
        pack.issuedOn = root.date(u"issued_on");
        const QJsonObject files = root.object(u"files");
        if (!versionOf(pack.edition) || !pack.issuedOn.isValid() || files.isEmpty() || files.size() > mostFiles)
            root.fail(u"no edition, no day of issue or no files"_s);
        std::set<QString> names; // some disks take "A" and "a" for the same
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!isRuleFile(file.key()) || !names.insert(file.key().toLower()).second)
                return Error { Fault::UnsafeRulePack, path, file.key() };
            if (!file->isString())
                root.fail(u"%1 is not a text"_s.arg(file.key()));
            pack.texts.emplace(file.key(), file->toString().toUtf8());
        }
        if (editionIn(pack.texts) != pack.edition)
            root.fail(u"the edition is not that of rules.json"_s);
    }
    if (!complaints.isEmpty())
        return Error { Fault::NotRulePack, path, complaints.join(u'\n') };
    return pack;
}

} // namespace

Result<RuleTexts> readRuleTexts(const QDir &rules)
{
    RuleTexts texts;
    QDirIterator files(rules.path(), { u"*.json"_s, u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = rules.relativeFilePath(path);
        if (name.startsWith(u"schema/"_s))
            continue; // for editors only
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error { Fault::Io, path, file.errorString() };
        texts.emplace(name, file.readAll());
    }
    if (!texts.contains(u"rules.json"_s))
        return Error { Fault::NotFound, rules.filePath(u"rules.json"_s), {} };
    return texts;
}

Result<QByteArray> makeRulePack(const RuleTexts &texts, QDate issuedOn, const SecretKey &key)
{
    const QString edition = editionIn(texts);
    if (!versionOf(edition))
        return Error { Fault::BadInput, u"rules.json"_s, u"the edition is digits and dots"_s };
    QJsonObject files;
    std::set<QString> names;
    for (const auto &[name, content] : texts) {
        const QString text = QString::fromUtf8(content);
        if (!isRuleFile(name) || !names.insert(name.toLower()).second || text.toUtf8() != content)
            return Error { Fault::BadInput, name, u"not a name for a rule file, a name twice, or not UTF-8"_s };
        files.insert(name, text);
    }
    const QJsonObject root { { u"edition"_s, edition }, { u"issued_on"_s, issuedOn.toString(Qt::ISODate) },
        { u"files"_s, files } };
    const QByteArray payload = QJsonDocument(root).toJson(QJsonDocument::Indented);
    return "HQSRULES " + QByteArray::number(newestFormat) + "\nkey " + key.publicKey().text().toLatin1()
        + "\nsignature " + key.sign(payload).text().toLatin1() + '\n' + payload;
}

Result<RulePack> openRulePack(const QByteArray &file, const QString &path, const std::vector<PublicKey> &trusted)
{
    QByteArrayView bytes(file);
    const auto written = takeLine(bytes, "HQSRULES ");
    const int format = written ? written->toInt() : 0;
    if (format < 1 || QByteArray::number(format) != *written)
        return Error { Fault::NotRulePack, path, u"it does not begin as one"_s };
    if (format > newestFormat)
        return Error { Fault::NewerRulePack, path, u"format %1"_s.arg(format) };
    const auto keyText = takeLine(bytes, "key ");
    const auto signatureText = takeLine(bytes, "signature ");
    if (!keyText || !signatureText)
        return Error { Fault::AlteredRulePack, path, u"no line with the key or the signature"_s };
    if (keyText->isEmpty() || signatureText->isEmpty())
        return Error { Fault::UnsignedRulePack, path, {} };
    const auto key = PublicKey::fromText(QString::fromLatin1(*keyText));
    const auto signature = Signature::fromText(QString::fromLatin1(*signatureText));
    if (!key || !signature || !signature->isBy(*key, bytes))
        return Error { Fault::AlteredRulePack, path, u"the signature is not of this content"_s };
    if (std::ranges::find(trusted, *key) == trusted.end())
        return Error { Fault::UnknownRuleKey, key->fingerprint(), key->text() };
    auto pack = readPayload(bytes.toByteArray(), path, *key);
    if (pack)
        pack->file = file;
    return pack;
}

Result<RulePack> readRulePack(const QString &path, const std::vector<PublicKey> &trusted)
{
    const auto file = readWhole(path, largestPack);
    if (!file && file.error().fault == Fault::BadInput)
        return Error { Fault::NotRulePack, path, file.error().detail };
    if (!file)
        return file.error();
    return openRulePack(*file, path, trusted);
}

bool isLaterEdition(const QString &edition, const QString &than)
{
    const auto later = versionOf(edition);
    const auto earlier = versionOf(than);
    return later && (!earlier || *later > *earlier);
}

} // namespace hqs
