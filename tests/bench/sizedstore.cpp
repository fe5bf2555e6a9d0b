// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizedstore.h"

#include "storage/cardstore.h"
#include "storage/transaction.h"

#include <QFileInfo>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Result<Database> storeOfSize(const QString &path, int mebibytes, const std::optional<Protection> &protection)
{
    auto database = Database::create(path, protection);
    if (!database)
        return database;
    const qint64 wanted = qint64(mebibytes) << 20;
    int number = 0;
    while (QFileInfo(path).size() < wanted) {
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        // A card takes about three times its text: it lies in its row and in the index of the search.
        const qint64 missing = wanted - QFileInfo(path).size();
        for (qint64 bytes = 0; bytes < missing / 4 + 4096; bytes += 2000) {
            Card card;
            card.kind = KindId(u"ballast"_s);
            card.values = { { u"text"_s, u"номер %1 "_s.arg(++number).repeated(60) } };
            if (auto saved = CardStore(*database).save(*transaction, card); !saved)
                return saved.error();
        }
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    return database;
}

} // namespace hqs
