// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/database.h"

#include "tables/writtentable.h"

#include <functional>

class QWidget;

namespace hqs {

class Localization;
class Prompt;

/// What the program works with when it takes a table.
struct ImportDesk {
    const Catalog &catalog;
    Database &database;
    QDate today;
    Prompt &prompt;
    Localization &localization;
};

/// What became of an import, in words.
using ImportSay = std::function<void(const QString &words)>;

/// Opens the dialog that takes a table.
void openImport(QWidget *parent, const ImportDesk &desk, WrittenTable table, const QString &name, ImportSay say);

/// Asks for a file and opens the dialog that takes it. `say` is called with what became of it, in words: why the file
/// cannot be read, or what is in the store now; not when the person thought better of it.
void importFromTable(QWidget *parent, const ImportDesk &desk, ImportSay say);

} // namespace hqs
