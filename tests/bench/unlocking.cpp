// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlocking.h"

#include "measure.h"
#include "sizedstore.h"

#include <QTemporaryDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

void benchUnlock()
{
    const Secret password = Secret::fromText(u"верблюд 17 сахар"_s);
    const StretchCost cost = StretchCost::calibrated();
    for (const int mebibytes : { 1, 8, 40 }) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bench.hqs"_s);
        auto made = storeOfSize(path, mebibytes, Protection { .password = password, .cost = cost });
        if (!made) {
            std::printf("unlock: %s\n", qPrintable(made.error().detail));
            return;
        }
        bool good = true;
        std::vector<double> unlocked;
        for (int run = 0; run < 7; ++run) {
            good = good && made->lock().has_value();
            unlocked.push_back(timeOf([&] { good = good && made->unlock(password).has_value(); }));
        }
        const QByteArray title = u"unlock a store of %1 MiB, p95"_s.arg(mebibytes).toUtf8();
        report(good ? title.constData() : "unlock FAILED", p95Of(unlocked), "ms", 0, "", "<= 1500 ms");
    }
}

} // namespace hqs
