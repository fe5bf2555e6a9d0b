// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/readers.h"

#include <QFile>
#include <QJsonDocument>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

void forEachFile(const QDir &folder, QStringList &complaints, const std::function<void(JsonObject &)> &read)
{
    for (const QFileInfo &found : folder.entryInfoList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const QString place = folder.dirName() + u'/' + found.fileName();
        QFile file(found.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            complaints << place + u": "_s + file.errorString();
            continue;
        }
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (problem.error != QJsonParseError::NoError) {
            complaints << u"%1: %2 at byte %3"_s.arg(place, problem.errorString()).arg(problem.offset);
            continue;
        }
        JsonObject root(document.object(), place, complaints);
        read(root);
    }
}

Provenance readProvenance(JsonObject &json)
{
    return { .basis = json.text(u"basis"),
        .status = json.oneOf<LawStatus>(u"status",
            { { u"in_force", LawStatus::InForce }, { u"historic", LawStatus::Historic },
                { u"proposed", LawStatus::Proposed }, { u"unverified", LawStatus::Unverified },
                { u"conflict", LawStatus::Conflict } }),
        .confidence = json.oneOf<Confidence>(u"confidence",
            { { u"confirmed_2plus", Confidence::TwoSources }, { u"one_page", Confidence::OneSource },
                { u"memory_only", Confidence::Memory }, { u"conflict", Confidence::Conflict } }),
        .seenTrueOn = json.date(u"seen_true_on"),
        .checkedBy = json.string(u"checked_by", {}),
        .checkedOn = json.date(u"checked_on"),
        .note = json.text(u"note", {}),
        .checkNote = {} };
}

} // namespace hqs
