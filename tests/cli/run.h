// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// What a run of the command line left behind.
struct Outcome {
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const
    {
        QJsonParseError problem;
        auto document = QJsonDocument::fromJson(out.toUtf8(), &problem);
        if (problem.error != QJsonParseError::NoError)
            qFatal("not JSON: %s", qPrintable(out));
        return document;
    }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// Runs a command in this process on the day all tests live on.
inline Outcome run(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    const QStringList day
        = arguments.contains(u"--today"_s) ? QStringList() : QStringList { u"--today"_s, u"2026-11-24"_s };
    outcome.code = runCommandLine(day + arguments, out, err, environment);
    return outcome;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

/// A folder with the demo company in it, made once and copied for each test.
class DemoFolder {
public:
    DemoFolder()
    {
        static const QByteArray demo = [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"demo.hqs"_s);
            if (const Outcome made = hqs::run({ u"--db"_s, path, u"demo"_s }); made.code != 0)
                qFatal("no demo company: %s", qPrintable(made.err));
            return contentOf(path);
        }();
        writeFile(database(), demo);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const { return path(u"cases.hqs"_s); }
    QByteArray content() const { return contentOf(database()); }

    Outcome run(const QStringList &arguments) const
    {
        return hqs::run(QStringList { u"--db"_s, database(), u"--lang"_s, u"en"_s } + arguments);
    }
    Outcome json(const QStringList &arguments) const { return run(QStringList { u"--json"_s } + arguments); }

    /// The id of the case with this surname in Latin letters.
    QString idOf(const QString &surname) const
    {
        const auto cases = json({ u"case"_s, u"list"_s, u"--text"_s, surname }).array();
        if (cases.size() != 1)
            qFatal("%d cases of %s", int(cases.size()), qPrintable(surname));
        return QString::number(cases.first().toObject()[u"id"].toInteger());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace hqs
