// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteentries.h"

#include "cases/headline.h"
#include "domain/folding.h"
#include "ui/cards/cardspage.h"

#include <QAction>

namespace hqs {

std::vector<PaletteEntry> caseEntries(
    const std::vector<CaseHead> &cases, Language language, const std::function<void(CaseId)> &open)
{
    std::vector<PaletteEntry> entries;
    for (const CaseHead &head : cases) {
        const QString name = titleIn(language, head);
        entries.push_back({ .kind = PaletteEntry::Kind::Case,
            .title = name.isEmpty() ? PaletteDialog::tr("(no name yet)") : name,
            .detail = head.number,
            .searched = head.searchText,
            .run = [open, id = *head.id] { open(id); } });
    }
    return entries;
}

std::vector<PaletteEntry> cardEntries(const std::vector<Card> &cards, const Catalog &catalog, const RoleId &role,
    const CardsPage &page, PaletteEntry::Kind kind, const std::function<void(CardId)> &open)
{
    std::vector<PaletteEntry> entries;
    for (const Card &card : cards) {
        QStringList searched;
        for (const auto &[name, value] : card.values) {
            const Field *field = catalog.field(fieldOf(role, name));
            if (field && field->searched)
                searched << value;
        }
        entries.push_back({ .kind = kind,
            .title = page.titleOf(card),
            .detail = {},
            .searched = folded(searched.join(u' ')),
            .run = [open, id = *card.id] { open(id); } });
    }
    return entries;
}

std::vector<PaletteEntry> commandEntries(const std::vector<QAction *> &commands)
{
    std::vector<PaletteEntry> entries;
    for (QAction *command : commands)
        entries.push_back({ .kind = PaletteEntry::Kind::Command,
            .title = command->text().remove(u'&'),
            .detail = command->shortcut().toString(QKeySequence::NativeText),
            .searched = {},
            .run = [command] { command->trigger(); } });
    return entries;
}

} // namespace hqs
