// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/paperversions.h"

#include "storage/journal.h"

#include <algorithm>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> dateOf(const Card &card, const QString &name)
{
    const auto value = card.values.find(name);
    const QDate date = value == card.values.end() ? QDate() : QDate::fromString(value->second, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

PaperVersion versionOf(const Role::Versions &rule, Card card)
{
    const auto number = card.values.find(rule.number);
    PaperVersion version { .card = {},
        .number = number == card.values.end() ? QString() : number->second,
        .from = dateOf(card, rule.from),
        .until = dateOf(card, rule.until) };
    version.card = std::move(card);
    return version;
}

QString withCapital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// "Passport": on the card of a person it is nobody else's.
Text nameOfOne(const Role &role)
{
    return role.item.isEmpty() ? role.title : Text { withCapital(role.item.russian), withCapital(role.item.english) };
}

VersionedPaper paperOf(const Role &role, const CardTrees &trees, CardId owner)
{
    VersionedPaper paper { .role = role.id, .title = nameOfOne(role), .renew = role.versions->renew, .versions = {} };
    bool counted = false;
    for (const ReadCard &card : trees.ownedBy(owner)) {
        if (card.kind != role.kind)
            continue;
        paper.versions.push_back(versionOf(*role.versions, unpacked(card)));
        // Of several active ones the first counts, as for the composition of a case.
        paper.versions.back().counts = card.state == CardState::Active && !std::exchange(counted, true);
    }
    std::ranges::sort(paper.versions, std::ranges::greater(), [](const PaperVersion &each) { return *each.card.id; });
    return paper;
}

/// Holds nothing but what it was begun with.
bool isUntouched(const Role::Versions &rule, const Card &card, const Card &before)
{
    return std::ranges::all_of(card.values, [&](const auto &value) {
        const auto same = before.values.find(value.first);
        return rule.keeps.contains(value.first) && same != before.values.end() && same->second == value.second;
    });
}

/// The paper of a person in hand, while some of it changes.
struct Change {
    Database &database;
    const Role &role;
    CardId owner;
    const Act &act;
    VersionedPaper paper;
    Transaction transaction;

    static Result<Change> begin(
        const Catalog &catalog, Database &database, const RoleId &id, CardId owner, const Act &act)
    {
        const Role *role = catalog.role(id);
        if (!role || !role->versions)
            return Error { Fault::NotFound, id.text(), u"a paper that is not renewed"_s };
        const auto trees = CardStore(database).treesOf({ owner });
        if (!trees)
            return trees.error();
        auto begun = Transaction::begin(database);
        if (!begun)
            return begun.error();
        return Change { database, *role, owner, act, paperOf(*role, *trees, owner), *std::move(begun) };
    }

    Done setState(Card card, CardState state)
    {
        card.state = state;
        const auto saved = CardStore(database).save(transaction, card);
        return saved ? Done() : Done(saved.error());
    }

    /// The journal outlives the person: it names cards, never what stands on them.
    Done finish(const QString &what, CardId before, CardId after)
    {
        const auto number = [](CardId id) { return QString::number(static_cast<qint64>(id)); };
        if (auto done = Journal(database).append(transaction,
                { .id = {},
                    .at = act.at,
                    .who = act.who,
                    .what = ActId(what),
                    .subject = u"person %1 %2 %3"_s.arg(number(owner), role.kind.text(), number(after)),
                    .before = number(before),
                    .after = number(after),
                    .why = act.why });
            !done)
            return done;
        return transaction.commit();
    }

    Error missing() const { return { Fault::NotFound, role.id.text(), QString::number(static_cast<qint64>(owner)) }; }
};

} // namespace

const PaperVersion *VersionedPaper::counting() const
{
    const auto found = std::ranges::find(versions, true, &PaperVersion::counts);
    return found == versions.end() ? nullptr : &*found;
}

const PaperVersion *VersionedPaper::beforeCounting() const
{
    if (!counting())
        return nullptr;
    const auto found = std::ranges::find_if(
        versions, [](const PaperVersion &version) { return version.card.state == CardState::Renewed; });
    return found == versions.end() ? nullptr : &*found;
}

Result<std::vector<VersionedPaper>> versionsOf(
    const Catalog &catalog, Database &database, const RoleId &owner, CardId card)
{
    const auto trees = CardStore(database).treesOf({ card });
    if (!trees)
        return trees.error();
    std::vector<VersionedPaper> papers;
    for (const Role *role : catalog.ownedBy(owner)) {
        if (role->versions)
            papers.push_back(paperOf(*role, *trees, card));
    }
    return papers;
}

Result<CardId> renewPaper(const Catalog &catalog, Database &database, const RoleId &role, CardId owner, const Act &act)
{
    auto change = Change::begin(catalog, database, role, owner, act);
    if (!change)
        return change.error();
    const PaperVersion *old = change->paper.counting();
    if (!old)
        return change->missing();
    if (auto done = change->setState(old->card, CardState::Renewed); !done)
        return done.error();
    Card next;
    next.kind = old->card.kind;
    next.owner = owner;
    next.position = old->card.position;
    for (const QString &name : change->role.versions->keeps) {
        if (const auto value = old->card.values.find(name); value != old->card.values.end())
            next.values.insert(*value);
    }
    const auto added = CardStore(database).save(change->transaction, next);
    if (!added)
        return added.error();
    if (auto done = change->finish(u"paper.renewed"_s, *old->card.id, *added); !done)
        return done.error();
    return *added;
}

Done takeBackRenewal(const Catalog &catalog, Database &database, const RoleId &role, CardId owner, const Act &act)
{
    auto change = Change::begin(catalog, database, role, owner, act);
    if (!change)
        return change.error();
    const PaperVersion *next = change->paper.counting();
    const PaperVersion *before = change->paper.beforeCounting();
    if (!next || !before)
        return change->missing();
    const Done gone = isUntouched(*change->role.versions, next->card, before->card)
        ? CardStore(database).remove(change->transaction, *next->card.id)
        : change->setState(next->card, CardState::Cancelled);
    if (!gone)
        return gone;
    if (auto done = change->setState(before->card, CardState::Active); !done)
        return done;
    return change->finish(u"paper.renewal_withdrawn"_s, *next->card.id, *before->card.id);
}

Done countAgain(
    const Catalog &catalog, Database &database, const RoleId &role, CardId owner, CardId version, const Act &act)
{
    auto change = Change::begin(catalog, database, role, owner, act);
    if (!change)
        return change.error();
    const auto &versions = change->paper.versions;
    const auto chosen
        = std::ranges::find_if(versions, [version](const PaperVersion &each) { return each.card.id == version; });
    const PaperVersion *counting = change->paper.counting();
    if (chosen == versions.end() || !counting || chosen->card.state != CardState::Cancelled)
        return change->missing();
    if (auto done = change->setState(counting->card, CardState::Renewed); !done)
        return done;
    if (auto done = change->setState(chosen->card, CardState::Active); !done)
        return done;
    return change->finish(u"paper.renewed"_s, *counting->card.id, version);
}

} // namespace hqs
