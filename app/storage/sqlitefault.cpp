// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitefault.h"

#include <sqlite3.h>

namespace hqs {

Fault faultOfSqlite(int code)
{
    switch (code & 0xff) { // the low byte is the kind of error
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_UNIQUE ? Fault::AlreadyThere
                                                                                        : Fault::BadInput;
    case SQLITE_TOOBIG:
        return Fault::BadInput;
    case SQLITE_READONLY:
        return Fault::ReadOnly;
    case SQLITE_FULL:
        return Fault::NoSpace;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Damaged;
    default:
        return Fault::Io;
    }
}

} // namespace hqs
