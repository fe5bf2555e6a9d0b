// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formlibrary.h"
#include "forms/paint.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

/// The real rules and a case in which every question is answered. The people and the firm are invented.
namespace sample {

inline const QDate day(2026, 11, 24);

inline hqs::Result<hqs::Catalog> loadCatalog()
{
    return hqs::Catalog::load(QDir(QStringLiteral(":/rules")));
}

inline const hqs::Catalog &catalog()
{
    static const auto loaded = loadCatalog();
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().detail));
    return *loaded;
}

inline const hqs::FormLibrary &library()
{
    static const auto loaded = hqs::FormLibrary::load(QDir(QStringLiteral(":/rules")), catalog());
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().detail));
    return *loaded;
}

/// Sets one answer from its canonical spelling, and the number of items with it.
inline void answer(hqs::Record &record, const QString &path, const QString &value)
{
    const auto place = hqs::fromPath(path);
    const hqs::Field *field = place ? catalog().field(place->field) : nullptr;
    if (!field)
        qFatal("there is no field %s", qUtf8Printable(path));
    record.set(*place, hqs::fromStorage(field->type(), value));
    const hqs::RoleId role = roleOf(place->field);
    if (place->item > record.items(role))
        record.setItems(role, place->item);
}

inline hqs::Record record()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/forms/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/forms/sample.json cannot be read");
    const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
    hqs::Record filled;
    for (auto at = answers.begin(); at != answers.end(); ++at)
        answer(filled, at.key(), at.value().toString());
    return filled;
}

inline std::vector<hqs::ChecklistLine> checklist()
{
    return { { .title = QStringLiteral("Ходатайство о привлечении ВКС"),
                 .state = QStringLiteral("готово"),
                 .needs = QStringLiteral("подлинник"),
                 .checked = true,
                 .stage = hqs::StageId(QStringLiteral("work_permit")),
                 .enclosed = true },
        { .title = QStringLiteral("Копия паспорта с нотариальным переводом"),
            .state = QStringLiteral("запрошено"),
            .needs = QStringLiteral("копия, перевод, нотариус"),
            .checked = false,
            .stage = hqs::StageId(QStringLiteral("work_permit")) } };
}

inline const hqs::Form &form(const QString &id)
{
    const auto edition = library().edition(hqs::FormId(id), day);
    if (!edition)
        qFatal("there is no form %s", qUtf8Printable(id));
    return *edition->form;
}

inline hqs::PrintedForm print(const hqs::Form &form, const hqs::Record &record)
{
    auto printed
        = hqs::printForm(form, { .catalog = catalog(), .record = record, .on = day, .checklist = checklist() });
    if (!printed)
        qFatal("%s: %s", qUtf8Printable(form.id.text()), qUtf8Printable(printed.error().detail));
    return *std::move(printed);
}

/// Runs a program of the system and gives what it printed. A test that needs it fails when it is missing or fails.
inline QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s: %s %s", qUtf8Printable(program), qUtf8Printable(process.errorString()),
            process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

} // namespace sample
