// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving.h"

#include "cases/casefile.h"
#include "cases/seed.h"
#include "storage/safefile.h"
#include "storage/savedtogether.h"
#include "storage/settingstore.h"
#include "storage/transaction.h"

#include "measure.h"
#include "sizedstore.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int savings = 100;

Done saveOneChange(Database &database, int change)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = SettingStore(database).set(*transaction, u"bench"_s, QString::number(change)); !done)
        return done;
    return transaction->commit();
}

void benchSize(int mebibytes, const std::optional<Protection> &protection)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.hqs"_s);
    auto database = storeOfSize(path, mebibytes, protection);
    if (!database) {
        std::printf("save: %s\n", qPrintable(database.error().detail));
        return;
    }
    const QByteArray bytes(QFileInfo(path).size(), 'x');
    std::vector<double> ours;
    std::vector<double> bare;
    bool good = true;
    for (int run = 0; run < savings; ++run) { // in turn, so that both meet the same disk
        ours.push_back(timeOf([&] { good = good && saveOneChange(*database, run).has_value(); }));
        bare.push_back(timeOf([&] { good = good && writeSafely(folder.filePath(u"bare"_s), bytes).has_value(); }));
    }
    const QByteArray title
        = u"save a change, %1, %2 MiB, p95"_s.arg(protection ? u"sealed"_s : u"ordinary"_s).arg(mebibytes).toUtf8();
    report(good ? title.constData() : "save FAILED", p95Of(ours), "ms", p95Of(bare), "bare write + fsync + rename",
        "ratio >= 0.5");
}

void benchCase(const Catalog &catalog, int cases, int mebibytes, const std::optional<Protection> &protection)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.hqs"_s);
    auto database = storeOfSize(path, mebibytes, protection);
    if (!database)
        return;
    const QDate today(2026, 11, 24);
    if (const auto seeded = addSeedCases(catalog, *database, QDir(u":/seed"_s), cases, today); !seeded) {
        std::printf("save: %s %s\n", qPrintable(seeded.error().place), qPrintable(seeded.error().detail));
        return;
    }
    const auto heads = CaseStore(*database).list();
    if (!heads)
        return;
    auto file = CaseFile::open(catalog, *database, *heads->front().id);
    if (!file)
        return;
    std::vector<double> times;
    bool good = true;
    for (int run = 0; run < savings; ++run) {
        file->set(FieldId(u"contract.position"_s), FieldValue(u"Инженер %1"_s.arg(run)));
        std::optional<BegunSave> begun;
        const double beginning = timeOf([&] {
            if (auto saving = file->saveSoon(*database, today, {}))
                begun.emplace(*std::move(saving));
        });
        while (database->isSaving())
            QThread::msleep(1); // the person types on
        const double end = timeOf([&] {
            good = good && begun && database->finishSaving();
            if (good)
                *file = std::move(begun->written);
        });
        times.push_back(std::max(beginning, end));
    }
    const QByteArray title = u"window stands still while typing, %1 cases, %2 MiB, p95"_s.arg(cases)
                                 .arg(double(QFileInfo(path).size()) / (1 << 20), 0, 'f', 1)
                                 .toUtf8();
    report(good ? title.constData() : "save FAILED", p95Of(times), "ms", 0, "", "<= 50 ms");
}

/// The same for what a person decides: a paper filed, a finding accepted.
void benchDecision(int mebibytes, const Protection &protection)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.hqs"_s);
    auto database = storeOfSize(path, mebibytes, protection);
    if (!database)
        return;
    database->saveBehindFrom(0);
    std::vector<double> times;
    bool good = true;
    for (int run = 0; run < savings; ++run) {
        SaveTicket ticket;
        const double beginning = timeOf([&] {
            SavedTogether step(*database);
            good = good && saveOneChange(*database, run).has_value();
            ticket = step.save([] {});
        });
        while (database->isSaving())
            QThread::msleep(1); // the person goes on
        const double end = timeOf([&] { good = good && database->finishSaving() && **ticket; });
        times.push_back(std::max(beginning, end));
    }
    const QByteArray title = u"window stands still for a decision, sealed, %1 MiB, p95"_s.arg(mebibytes).toUtf8();
    report(good ? title.constData() : "save FAILED", p95Of(times), "ms", 0, "", "<= 50 ms");
}

} // namespace

void benchSave()
{
    const auto catalog = Catalog::load(QDir(u":/rules"_s));
    if (!catalog)
        return;
    const Protection protection { .password = Secret::fromText(u"верблюд 17 сахар"_s) };
    for (const int mebibytes : { 1, 8, 40 }) {
        benchSize(mebibytes, std::nullopt);
        benchSize(mebibytes, protection);
    }
    for (const int cases : { 10, 1000, 5000 })
        benchCase(*catalog, cases, 0, std::nullopt);
    benchCase(*catalog, 1000, 36, protection);
    benchDecision(40, protection);
}

} // namespace hqs
