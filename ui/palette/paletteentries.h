// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/cardstore.h"
#include "storage/casestore.h"
#include "ui/palette/palettedialog.h"

class QAction;

namespace hqs {

class CardsPage;

/// Every case, found by all that is searched in the list of cases.
std::vector<PaletteEntry> caseEntries(
    const std::vector<CaseHead> &cases, Language language, const std::function<void(CaseId)> &open);

/// The cards of a page, which knows how a card is called, found by the searched fields of that role.
std::vector<PaletteEntry> cardEntries(const std::vector<Card> &cards, const Catalog &catalog, const RoleId &role,
    const CardsPage &page, PaletteEntry::Kind kind, const std::function<void(CardId)> &open);

/// Every command, with its shortcut.
std::vector<PaletteEntry> commandEntries(const std::vector<QAction *> &commands);

} // namespace hqs
