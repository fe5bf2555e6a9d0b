// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/listcolumns.h"

namespace hqs {

/// What can be taken out as a table.
enum class ListKind { Cases, People, Deadlines, Pay, Law, Register };

/// In the order they are offered.
inline constexpr ListKind allLists[]
    = { ListKind::Cases, ListKind::People, ListKind::Deadlines, ListKind::Pay, ListKind::Law, ListKind::Register };

/// "cases", "people", "deadlines", "pay", "law", "register".
QString codeOf(ListKind kind);
std::optional<ListKind> listKindFrom(QStringView code);
/// What the list is called for people, in the language of the moment.
QString wordsFor(ListKind kind);

/// What lists are made from.
struct ListSource {
    const Catalog &catalog;
    Database &database;
    QDate today;
    Language language = Language::Russian; ///< of the words of the rules; the headings are in that of the moment
    ListReader reader = ListReader::Person;
    int year = 0; ///< of the register
};

/// One list with everything in it. Faults: those of eachCase() and of CardStore.
Result<Sheet> makeList(ListKind kind, const ListSource &source);

} // namespace hqs
