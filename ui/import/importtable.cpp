// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtable.h"

#include "storage/safefile.h"
#include "ui/import/importdialog.h"
#include "ui/prompt.h"

#include "reports/tablewords.h"
#include "tables/readtable.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hqs {

namespace {

QString importText(const char *words)
{
    return QCoreApplication::translate("Import", words);
}

} // namespace

void openImport(QWidget *parent, const ImportDesk &desk, WrittenTable table, const QString &name, ImportSay say)
{
    auto *dialog = new ImportDialog(
        desk.catalog, desk.database, desk.today, desk.prompt, std::move(table), name, desk.localization, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, name, say = std::move(say)] {
        const ImportReport &report = dialog->report();
        say(importText(QT_TRANSLATE_NOOP("Import", "%1: new %2, changed %3, refused rows left out %4."))
                .arg(name)
                .arg(report.created)
                .arg(report.updated)
                .arg(report.refusedRows()));
    });
    dialog->open();
}

void importFromTable(QWidget *parent, const ImportDesk &desk, ImportSay say)
{
    const auto path = desk.prompt.fileToOpen(parent, importText(QT_TRANSLATE_NOOP("Import", "Import from a table")),
        importText(QT_TRANSLATE_NOOP("Import", "Tables (*.xlsx *.csv *.txt *.json)")));
    if (!path)
        return;
    const auto bytes = readWhole(*path, TableLimits().file);
    if (!bytes) {
        desk.prompt.tell(parent, bytes.error());
        return;
    }
    const QString name = QFileInfo(*path).fileName();
    auto read = readTable(*bytes);
    if (const auto *problem = std::get_if<TableProblem>(&read)) {
        say(QStringLiteral("%1: %2").arg(name, wordsFor(*problem)));
        return;
    }
    openImport(parent, desk, std::get<WrittenTable>(std::move(read)), name, std::move(say));
}

} // namespace hqs
