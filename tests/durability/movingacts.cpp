// SPDX-License-Identifier: GPL-3.0-or-later
// The acts in which more than one file has to come out right.
#include "cases/restoration.h"
#include "cases/tableimport.h"
#include "storage/cardstore.h"
#include "storage/scancopies.h"
#include "storage/scanfiles.h"
#include "storage/secondplace.h"

#include "durability/actchecks.h"
#include "durability/countedstore.h"
#include "durability/fileoperations.h"
#include "tables/readtable.h"

#include <QDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace acts {

namespace {

const QDate day(2026, 11, 24);

const Catalog &rules()
{
    static const auto catalog = Catalog::load(QDir(u":/rules"_s));
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().detail));
    return *catalog;
}

int filesOf(Database &database)
{
    const auto names = Vault(database).names();
    return names ? static_cast<int>(names->size()) : -1;
}

int peopleOf(Database &database)
{
    const auto people = CardStore(database).ofKind(KindId(u"person"_s));
    return people ? static_cast<int>(people->size()) : -1;
}

const QByteArray threePeople = "Фамилия;Имя;Дата рождения;Паспорт\n"
                               "Ким;Мин Джун;02.03.1985;M01234567\n"
                               "Пак;Со Ён;11.09.1990;0012345\n"
                               "Ли;Джи Хун;30.01.1979;M7654321\n";

} // namespace

Act backingUp()
{
    const auto run = [](const QString &folder) {
        Report report;
        auto database = Database::open(storeIn(folder));
        if (!database)
            return notBegun;
        const auto kept = database->keepBackup(BackupReason::Request, noon);
        const auto copied = copyToSecondPlace(*database, { .folder = stickIn(folder), .lastGood = {} }, noon);
        report.toldFault = !kept || !copied;
        fileoperations::failNone();
        if (kept && !QFileInfo::exists(kept->path))
            report.wrong = u"a backup that was told of is not there"_s;
        if (!copied)
            return report;
        const auto copy = Database::openCopy(copied->path, {});
        const QString vault = folder + u"/brought back"_s;
        if (!copy || !bringScansBack(*copy, stickIn(folder) + u"/store.hqs.scans"_s, vault, {}, PresentScan::Examined)
            || QDir(vault).count() < 3) // with "." and ".."
            report.wrong = u"a copy that was told of cannot be opened, or has no scan"_s;
        QDir(vault).removeRecursively();
        return report;
    };
    return { .run = run,
        .whatIsWrong = [](const QString &folder, const Report &) { return whatIsWrongWithStore(folder, 0, 0); } };
}

Act restoring()
{
    const auto run = [](const QString &folder) {
        Report report;
        QDir(folder + u"/store.hqs.scans"_s).removeRecursively();
        auto database = Database::open(storeIn(folder));
        if (!database)
            return notBegun;
        const auto backups = BackupFolder(fullStickIn(folder), storeIn(folder)).list();
        if (!backups || backups->empty())
            return notBegun;
        const auto done = restoreBackup(
            rules(), *database, backups->front().path, { .who = u"А. А. Проба"_s, .at = noon, .why = {} }, day);
        report.toldFault = !done || *done > 0 || database->backupFault();
        report.acknowledged = done ? 1 : 0;
        report.wrong = differenceOfMemory(*database);
        if (done && *done == 0 && report.wrong.isEmpty())
            report.wrong = damagedScan(*database);
        return report;
    };
    const auto whatIsWrong = [](const QString &folder, const Report &report) -> QString {
        auto database = Database::open(storeIn(folder));
        if (!database)
            return u"does not open: "_s + database.error().detail;
        const auto entries = Journal(*database).entries();
        const auto broken = Journal(*database).firstBreak();
        if (!entries || !broken || *broken)
            return u"the journal is broken"_s;
        const bool isRestored = entries->back().what == ActId(u"backup.restored"_s);
        if (report.acknowledged == 1 && !isRestored)
            return u"told to be restored, but is not"_s;
        if (isRestored && !report.toldFault && !damagedScan(*database).isEmpty())
            return u"restored without its scan, and nobody was told"_s;
        const auto kept = BackupFolder::beside(storeIn(folder)).list();
        if (!kept || (isRestored && kept->empty()))
            return u"restored without a backup of what was there"_s;
        return {};
    };
    return { .run = run, .whatIsWrong = whatIsWrong };
}

Act attaching()
{
    const auto run = [](const QString &folder) {
        Report report;
        auto database = Database::open(storeIn(folder));
        if (!database)
            return notBegun;
        const auto file = attachTo(*database, scanfiles::pdf() + QByteArray(200'000, ' '));
        report.toldFault = !file || database->backupFault();
        report.acknowledged = file ? 1 : 0;
        report.wrong = differenceOfMemory(*database);
        return report;
    };
    const auto whatIsWrong = [](const QString &folder, const Report &report) -> QString {
        {
            auto database = Database::open(storeIn(folder));
            const int files = database ? filesOf(*database) : -1;
            if (files < 1 + report.acknowledged || files > 2)
                return u"%1 scans are known, %2 was acknowledged"_s.arg(files).arg(report.acknowledged);
        }
        return whatIsWrongWithStore(folder, 0, 0);
    };
    return { .run = run, .whatIsWrong = whatIsWrong };
}

Act importing()
{
    rules(); // before anything is counted
    const auto run = [](const QString &folder) {
        Report report;
        auto database = Database::open(storeIn(folder));
        if (!database)
            return notBegun;
        const TableReading read = readTable(threePeople);
        const auto &table = std::get<WrittenTable>(read);
        ImportOrder order { .kind = ImportKind::People };
        order.columns = guessedColumns(rules(), order.kind, table.heads);
        const auto imported = importTable(rules(), *database, table, order, day, Rehearsal::No);
        const bool isDone = imported && imported->isDone;
        report.toldFault = !isDone || database->backupFault();
        report.acknowledged = isDone ? 3 : 0;
        report.wrong = differenceOfMemory(*database);
        return report;
    };
    const auto whatIsWrong = [](const QString &folder, const Report &report) -> QString {
        {
            auto database = Database::open(storeIn(folder));
            const int people = database ? peopleOf(*database) : -1;
            if (people < report.acknowledged || (people != 0 && people != 3))
                return u"%1 people are there, %2 were acknowledged"_s.arg(people).arg(report.acknowledged);
            const auto kept = BackupFolder::beside(storeIn(folder)).list();
            if (people == 3 && (!kept || kept->empty()))
                return u"imported without a backup"_s;
        }
        return whatIsWrongWithStore(folder, 0, 0);
    };
    return { .run = run, .whatIsWrong = whatIsWrong };
}

} // namespace acts
