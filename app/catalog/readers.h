// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/jsonobject.h"
#include "catalog/rules.h"

#include <QDir>

#include <functional>

namespace hqs {

/// Reads every JSON file of a folder, by name. A file that cannot be read or parsed is a complaint.
void forEachFile(const QDir &folder, QStringList &complaints, const std::function<void(JsonObject &root)> &read);

/// The value of "when" (or another key): absent means always.
Condition readCondition(JsonObject &json, QStringView key);

/// "basis", "status", "confidence", "checked_by", "checked_on", "seen_true_on", "note" of a rule of law.
Provenance readProvenance(JsonObject &json);

/// A page of a wizard, and a stage of a case, as procedures and follow-ups write them.
Step readStep(JsonObject &json);
Stage readStage(JsonObject &json);

// One function a folder of resources/rules.
void readLists(const QDir &rules, Rules &into, QStringList &complaints);
void readRoles(const QDir &rules, Rules &into, QStringList &complaints);
void readFields(const QDir &rules, Rules &into, QStringList &complaints);
void readProcedures(const QDir &rules, Rules &into, QStringList &complaints);
/// After the procedures, to which they belong.
void readFollowUps(const QDir &rules, Rules &into, QStringList &complaints);
void readRequirements(const QDir &rules, Rules &into, QStringList &complaints);
void readChecks(const QDir &rules, Rules &into, QStringList &complaints);
void readParameters(const QDir &rules, Rules &into, QStringList &complaints);
void readCalendars(const QDir &rules, Rules &into, QStringList &complaints);
void readPay(const QDir &rules, Rules &into, QStringList &complaints);
void readDeadlines(const QDir &rules, Rules &into, QStringList &complaints);

/// Where the newest value comes from that is or was law; none when all are proposed.
const Provenance *newestLaw(const Parameter &parameter);

/// Completes deadlines from what they refer to: the event of the one they start after, the basis of their parameter.
void linkDeadlines(std::vector<DeadlineRule> &deadlines, const Parameters &parameters, QStringList &complaints);

} // namespace hqs
