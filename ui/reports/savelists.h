// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/lists.h"

#include <functional>

class QWidget;

namespace hqs {

class Prompt;

/// A table somebody may want to keep.
struct TableToSave {
    QString title; ///< of the question where to
    QString name; ///< of the file, without its ending
    bool isOne = true; ///< one list; a file of separated values holds no more
    Language language = Language::Russian;
    std::function<Result<std::vector<Sheet>>(ListReader reader)> make;
};

/// Asks where to, and writes the lists as the kind of file the name ends with. What became of it, in a sentence; empty
/// when the person thought better of it, or when it failed, which has been told.
QString saveTable(QWidget *parent, Prompt &prompt, const TableToSave &table);

/// The same of lists with everything in them. The reader of `source` is not looked at.
QString saveLists(QWidget *parent, Prompt &prompt, const ListSource &source, const std::vector<ListKind> &kinds);

} // namespace hqs
