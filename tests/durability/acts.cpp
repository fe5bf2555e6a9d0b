// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/acts.h"

#include "storage/cheapest.h"

#include "durability/actchecks.h"
#include "durability/countedstore.h"

#include <QFileInfo>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace acts {

namespace {

constexpr int saves = 3;

using CountUp = Done (*)(Database &database, int count);

Report saveThreeTimes(const QString &folder, const Key &key, CountUp countUp)
{
    Report report;
    auto database = Database::open(storeIn(folder), key);
    if (!database)
        return notBegun;
    for (int count = 1; count <= saves; ++count) {
        if (auto done = countUp(*database, count); !done) {
            report.toldFault = true;
            report.wrong = differenceOfMemory(*database);
            return report;
        }
        report.acknowledged = count;
        report.toldFault |= database->backupFault().has_value();
    }
    return report;
}

Act savingBy(const Key &key, CountUp countUp = countedstore::countUp)
{
    return { .run = [key, countUp](const QString &folder) { return saveThreeTimes(folder, key, countUp); },
        .whatIsWrong =
            [key](const QString &folder, const Report &report) {
                const int begun = qMin(report.acknowledged + 1, saves);
                return whatIsWrongWithStore(folder, report.acknowledged, begun, { key }, Scans::DoNotMatter);
            } };
}

} // namespace

Act saving()
{
    return savingBy({});
}

Act savingSoon()
{
    return savingBy({}, countedstore::countUpSoon);
}

Act savingSealed()
{
    const Act act = savingBy(passwordOf(u"один"_s));
    const auto sealed = [](const QString &folder) { return folder + u"/sealed"_s; };
    return { .run = [act, sealed](const QString &folder) { return act.run(sealed(folder)); },
        .whatIsWrong = [act, sealed](const QString &folder,
                           const Report &report) { return act.whatIsWrong(sealed(folder), report); } };
}

Act creating()
{
    const auto newIn = [](const QString &folder) { return folder + u"/Новая папка/new.hqs"_s; };
    return { .run = [newIn](const QString &folder) -> Report {
                const auto created = Database::create(newIn(folder));
                return { .acknowledged = created ? 1 : 0, .toldFault = !created };
            },
        .whatIsWrong = [newIn](const QString &folder, const Report &report) -> QString {
            if (!QFileInfo::exists(newIn(folder)))
                return report.acknowledged == 0 ? QString() : u"there is no file"_s;
            const auto database = Database::open(newIn(folder));
            return database ? QString() : database.error().detail;
        } };
}

Act migrating(const QString &schema)
{
    const auto run = [schema](const QString &folder) -> Report {
        const auto opened = Database::open(storeIn(folder), schema);
        return { .acknowledged = opened ? 1 : 0, .toldFault = !opened };
    };
    const auto whatIsWrong = [schema](const QString &folder, const Report &report) -> QString {
        if (Database::open(storeIn(folder))) // by the older program: nothing has happened
            return report.acknowledged == 0 ? QString() : u"told to be migrated, but is not"_s;
        auto migrated = Database::open(storeIn(folder), schema);
        if (!migrated)
            return u"neither old nor new: "_s + migrated.error().detail;
        if (const auto count = countedstore::countOf(*migrated); !count || *count != 0)
            return u"lost what it held"_s;
        const auto backups = BackupFolder::beside(storeIn(folder)).list();
        if (!backups || backups->size() != 1 || backups->front().name.reason != BackupReason::Migration)
            return u"migrated without a backup"_s;
        return damagedBackup(folder, { {} });
    };
    return { .run = run, .whatIsWrong = whatIsWrong };
}

Act protecting()
{
    const auto run = [](const QString &folder) {
        Report report;
        auto database = Database::open(storeIn(folder));
        if (!database || !database->keepBackup(BackupReason::Request, noon))
            return notBegun;
        auto done = database->protect(protectedBy(u"один"_s));
        if (done)
            done = Vault(*database).resealAll(database->sealer());
        report.toldFault = !done || database->backupFault();
        report.acknowledged = done ? 1 : 0;
        // A disk that is gone from the very last step on cannot be asked which key its file has. It was told that the
        // protection failed, and the next save writes the file anew.
        report.wrong = differenceOfMemory(*database, done ? Key() : passwordOf(u"один"_s));
        return report;
    };
    const auto whatIsWrong = [](const QString &folder, const Report &report) -> QString {
        if (report.acknowledged == 1 && Database::open(storeIn(folder)))
            return u"told to be sealed, but opens without a password"_s;
        return whatIsWrongWithStore(folder, 0, 0, { {}, passwordOf(u"один"_s) });
    };
    return { .run = run, .whatIsWrong = whatIsWrong };
}

Act changingPassword()
{
    const auto run = [](const QString &folder) {
        Report report;
        auto database = Database::open(storeIn(folder + u"/sealed"_s), passwordOf(u"один"_s));
        if (!database || !database->keepBackup(BackupReason::Request, noon))
            return notBegun;
        const auto done = database->replaceKeys(SlotKind::Password, Secret::fromText(u"два"_s), cheapest);
        report.toldFault = !done || database->backupFault();
        report.acknowledged = done ? 1 : 0;
        report.wrong = differenceOfMemory(*database);
        return report;
    };
    const auto whatIsWrong = [](const QString &folder, const Report &report) -> QString {
        const QString sealed = folder + u"/sealed"_s;
        if (report.acknowledged == 1 && Database::open(storeIn(sealed), passwordOf(u"один"_s)))
            return u"the old password still opens it"_s;
        return whatIsWrongWithStore(sealed, 0, 0, { passwordOf(u"один"_s), passwordOf(u"два"_s) }, Scans::DoNotMatter);
    };
    return { .run = run, .whatIsWrong = whatIsWrong };
}

} // namespace acts
