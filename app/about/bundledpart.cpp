// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/bundledpart.h"

#include "catalog/jsonobject.h"

#include <QFile>
#include <QJsonDocument>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<BundledPart>> bundledParts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::Rules, path, file.errorString() };
    QStringList complaints;
    std::vector<BundledPart> parts;
    {
        JsonObject root(QJsonDocument::fromJson(file.readAll()).object(), path, complaints);
        if (!root.has(u"parts"))
            root.fail(u"no parts"_s);
        root.forEach(u"parts", [&parts](JsonObject &json) {
            parts.push_back({ .name = json.string(u"name"),
                .licence = json.string(u"licence"),
                .debianSource = json.string(u"debian"),
                .site = json.string(u"site"),
                .use = json.text(u"use") });
        });
    }
    if (!complaints.isEmpty())
        return Error { Fault::Rules, path, complaints.join(u'\n') };
    return parts;
}

QString licenceText()
{
    QFile file(u":/about/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace hqs
