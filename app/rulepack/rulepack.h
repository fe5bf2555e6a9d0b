// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/signature.h"

#include <QDate>
#include <QDir>

#include <map>
#include <vector>

namespace hqs {

/// The files of a rules folder by their path in it: "parameters/fees.json".
using RuleTexts = std::map<QString, QByteArray>;

/// A whole rules folder as somebody signed it. Signature and key have been checked by whoever holds one of these.
struct RulePack {
    QString edition; ///< "2026.11"
    QDate issuedOn;
    RuleTexts texts;
    PublicKey signer;
    QByteArray file; ///< the bytes all this was read from
};

/// The rule files of a folder: *.json and *.html, without the schemas. Faults: NotFound (no rules.json), Io.
Result<RuleTexts> readRuleTexts(const QDir &rules);

/// The bytes of a pack file. Faults: BadInput (`place` is the file of the folder that is wrong).
Result<QByteArray> makeRulePack(const RuleTexts &texts, QDate issuedOn, const SecretKey &key);

/// Reads the bytes of a pack and believes nothing before the signature has been checked. `place` is `path` unless it
/// says otherwise. Faults: NotRulePack, NewerRulePack (of a later format), UnsignedRulePack, AlteredRulePack (damaged,
/// or not what was signed), UnknownRuleKey (`place`: fingerprint, `detail`: the key), UnsafeRulePack (`detail`: a file
/// name that leaves the folder or is none of the rules').
Result<RulePack> openRulePack(const QByteArray &file, const QString &path, const std::vector<PublicKey> &trusted);

/// The same from a file of at most 32 MiB. Faults also: those of readWhole().
Result<RulePack> readRulePack(const QString &path, const std::vector<PublicKey> &trusted);

/// Whether an edition is a later one than another: by year, month and what follows. An edition is digits and dots; one
/// that is anything else is never later.
bool isLaterEdition(const QString &edition, const QString &than);

} // namespace hqs
