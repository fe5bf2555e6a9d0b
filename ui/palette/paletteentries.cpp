// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteentries.h"

#include "cases/headline.h"
#include "domain/folding.h"
#include "ui/cards/cardspage.h"

#include "reports/lists.h"
#include "reports/reports.h"

#include <QAction>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

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

std::vector<PaletteEntry> buttonEntries(const std::function<void(DeskPages::Page page, const QString &button)> &press)
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](DeskPages::Page page, const QString &button, const QString &title, const QString &detail) {
        entries.push_back({ .kind = PaletteEntry::Kind::Command,
            .title = title,
            .detail = detail,
            .searched = {},
            .run = [press, page, button] { press(page, button); } });
    };
    const QString pdf = PaletteDialog::tr("report as PDF");
    for (const ReportKind kind : allReports)
        add(DeskPages::Reports, u"report."_s + codeOf(kind), wordsFor(kind), pdf);
    add(DeskPages::Reports, u"report.binder"_s, PaletteDialog::tr("Binder for an inspection"), pdf);
    for (const ListKind kind : allLists)
        add(DeskPages::Reports, u"list."_s + codeOf(kind), wordsFor(kind), PaletteDialog::tr("list for Excel"));
    add(DeskPages::Reports, u"list.all"_s, PaletteDialog::tr("All lists in one workbook"),
        PaletteDialog::tr("list for Excel"));
    add(DeskPages::Quarters, u"quarter.pdf"_s, PaletteDialog::tr("All salary notices as PDF"), {});
    add(DeskPages::Quarters, u"quarter.print"_s, PaletteDialog::tr("Print all salary notices"), {});
    add(DeskPages::Calendar, u"calendar.export"_s, PaletteDialog::tr("Deadlines for a calendar program"), u".ics"_s);
    add(DeskPages::Law, u"law.import"_s, PaletteDialog::tr("Import values and marks of the law"), {});
    add(DeskPages::Law, u"law.export"_s, PaletteDialog::tr("Export values and marks of the law"), {});
    return entries;
}

std::vector<PaletteEntry> guideEntries(
    const Guide &guide, Language language, const std::function<void(const QString &id)> &open)
{
    std::vector<PaletteEntry> entries;
    for (const GuidePage &page : guide.pages())
        entries.push_back({ .kind = PaletteEntry::Kind::Guide,
            .title = page.title.in(language),
            .detail = page.chapter.in(language),
            .searched = {},
            .run = [open, id = page.id] { open(id); } });
    return entries;
}

std::vector<PaletteEntry> lawEntries(
    const Catalog &catalog, Language language, const std::function<void(const QString &title)> &show)
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](const Text &title) {
        entries.push_back({ .kind = PaletteEntry::Kind::Law,
            .title = title.in(language),
            .detail = {},
            .searched = {},
            .run = [show, words = title.in(language)] { show(words); } });
    };
    for (const auto &[id, parameter] : catalog.parameters())
        add(parameter.title);
    for (const DeadlineRule &rule : catalog.deadlines())
        add(rule.title);
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
