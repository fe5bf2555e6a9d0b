// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving.h"

#include "cases/casefile.h"
#include "cases/seed.h"
#include "storage/safefile.h"

#include "measure.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

void benchSize(const Catalog &catalog, int cases)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.hqs"_s);
    auto database = Database::create(path);
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
    int change = 0;
    bool good = true;
    const double ours = medianOf(15, [&] {
        file->set(FieldId(u"contract.position"_s), FieldValue(u"Инженер %1"_s.arg(++change)));
        good = good && file->save(*database, today).has_value();
    });
    const QByteArray bytes(QFileInfo(path).size(), 'x');
    const double bare
        = medianOf(15, [&] { good = good && writeSafely(folder.filePath(u"bare"_s), bytes).has_value(); });
    const QByteArray title
        = u"save one change, %1 cases, %2 MiB"_s.arg(cases).arg(double(bytes.size()) / (1 << 20), 0, 'f', 1).toUtf8();
    report(good ? title.constData() : "save FAILED", ours, "ms", bare, "bare write + fsync + rename", "ratio >= 0.5");
}

} // namespace

void benchSave()
{
    const auto catalog = Catalog::load(QDir(u":/rules"_s));
    if (!catalog)
        return;
    for (const int cases : { 10, 1000, 5000 })
        benchSize(*catalog, cases);
}

} // namespace hqs
