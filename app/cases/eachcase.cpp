// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/eachcase.h"

namespace hqs {

Done eachCase(const Catalog &catalog, Database &database, const std::function<void(const CaseFile &file)> &show)
{
    const auto heads = CaseStore(database).list();
    if (!heads)
        return heads.error();
    for (const CaseHead &head : *heads) {
        const auto file = CaseFile::open(catalog, database, *head.id);
        if (!file)
            return file.error();
        show(*file);
    }
    return {};
}

} // namespace hqs
