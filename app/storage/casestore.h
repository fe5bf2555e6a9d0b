// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/transaction.h"

#include <QDate>

#include <optional>
#include <tuple>
#include <vector>

namespace hqs {

/// The line of a case in lists: what they show, sort and search. The answers themselves are values of cards.
struct CaseHead {
    std::optional<CaseId> id; ///< none until created
    ProcedureId procedure;
    QString number; ///< "2026-017"; empty until created
    QDate openedOn;
    StageId stage;
    StepId step;
    QString titleRu;
    QString titleLat;
    QString citizenship;
    QString employer;
    QString passport;
    std::optional<QDate> nextDue;
    QString nextWhat;
    QString searchText; ///< everything a search may find, already in the spelling searches are compared in
    std::optional<QDate> closedOn;

    friend bool operator==(const CaseHead &, const CaseHead &) = default;
};

/// The order of CaseStore::list().
std::tuple<qint64, qint64> newestFirst(const CaseHead &head);

/// A card that plays a part in a case.
struct Link {
    RoleId role;
    int position = 0; ///< in a role that several cards play
    CardId card {};

    friend bool operator==(const Link &, const Link &) = default;
};

/// Keeps cases in the database: their heads and the cards that take part in them.
class CaseStore {
public:
    explicit CaseStore(Database &database);

    /// Makes the card of kind "case" and gives the next number of the year of `openedOn`: at least three digits, never
    /// one that was given before. Number and id of `head` are not looked at. Faults: BadInput (`place` is "openedOn")
    /// and those of Database::run().
    Result<CaseId> create(Transaction &transaction, CaseHead head);

    /// Writes the head when it differs. Faults: NotFound, BadInput (`place` is "openedOn"), AlreadyThere (`place` is
    /// "number": another case has it), and those of Database::run().
    Done update(Transaction &transaction, const CaseHead &head);

    /// Faults: NotFound, those of Database::run().
    Result<CaseHead> load(CaseId id) const;

    /// All cases, the newest first.
    Result<std::vector<CaseHead>> list() const;

    /// None has that number. Faults: those of Database::run().
    Result<std::optional<CaseHead>> numbered(const QString &number) const;

    /// The cases whose own card of that kind says so, the newest first. Faults: as above.
    Result<std::vector<CaseHead>> thatSay(const KindId &kind, const QString &name, const QString &value) const;

    /// Faults: those of Database::run().
    Result<bool> isEmpty() const;

    /// Replaces all links of a case. Faults: NotFound (`place` is "case" or the role whose card does not exist),
    /// AlreadyThere (`place` is the role that has two cards at one position), and those of Database::run().
    Done setLinks(Transaction &transaction, CaseId id, const std::vector<Link> &links);

    /// By role and position.
    Result<std::vector<Link>> links(CaseId id) const;
    /// The same of several cases at once; one without links is not among them.
    Result<std::map<CaseId, std::vector<Link>>> linksOf(const std::vector<CaseId> &ids) const;
    /// The same of all cases.
    Result<std::map<CaseId, std::vector<Link>>> allLinks() const;

    /// The cases in which the card plays any part, the newest first.
    Result<std::vector<CaseId>> casesWith(CardId card) const;

    /// The cases that show the card: it is their own, plays a part in them, or belongs to a card that does.
    Result<std::vector<CaseId>> casesOver(CardId card) const;

    /// Deletes the case, its card and what that card owns; the cards that took part in it stay. Faults: NotFound and
    /// those of Database::run().
    Done remove(Transaction &transaction, CaseId id);

private:
    Result<std::vector<CaseId>> idsFor(const QString &sql, CardId card) const;
    Result<std::map<CaseId, std::vector<Link>>> readLinks(
        const QString &sql, std::initializer_list<QVariant> values) const;
    Result<std::vector<CaseHead>> read(
        const QString &rest, std::initializer_list<QVariant> values, std::size_t expected) const;
    Result<QString> nextNumber(Transaction &transaction, int year);

    Database &m_database;
};

} // namespace hqs
