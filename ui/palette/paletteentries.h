// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "about/guide.h"
#include "catalog/catalog.h"
#include "storage/cardstore.h"
#include "storage/casestore.h"
#include "ui/deskpages.h"
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

/// The buttons of pages that write, print or take in a file. `press` turns to the page and presses the button of that
/// name.
std::vector<PaletteEntry> buttonEntries(const std::function<void(DeskPages::Page page, const QString &button)> &press);

/// The pages of the guide.
std::vector<PaletteEntry> guideEntries(
    const Guide &guide, Language language, const std::function<void(const QString &id)> &open);

/// The values and terms of the law.
std::vector<PaletteEntry> lawEntries(
    const Catalog &catalog, Language language, const std::function<void(const QString &title)> &show);

/// Every command, with its shortcut.
std::vector<PaletteEntry> commandEntries(const std::vector<QAction *> &commands);

} // namespace hqs
