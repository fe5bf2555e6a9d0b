// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/cardtrees.h"
#include "storage/transaction.h"

#include <QDateTime>

namespace hqs {

/// Who gave an answer and when.
struct Authorship {
    QString who; ///< empty: nobody had said a name
    QDateTime at; ///< UTC
};

/// Keeps cards in the database.
class CardStore {
public:
    explicit CardStore(Database &database);

    /// Adds a new card or writes what has changed in a known one; a save without a difference writes nothing. What is
    /// written becomes the word of the person who is named at this computer (officeperson.h). The
    /// revision of `card` is not raised: load it again before the next save. Faults: NotFound, ChangedElsewhere
    /// (saved by somebody since it was loaded), BadInput (`place` is "kind": another kind than before; "owner": no such
    /// card), and those of Database::run().
    Result<CardId> save(Transaction &transaction, const Card &card);

    /// Faults: NotFound and those of Database::run().
    Result<Card> load(CardId id) const;

    /// Who gave this answer of a card, which is asked about seldom; none: another is kept, or it is from before this
    /// was kept. Faults: those of Database::run().
    Result<std::optional<Authorship>> authorOf(CardId id, const QString &name, const QString &value) const;

    /// These cards, as far as they are there, with all that they own. Faults: those of Database::run().
    Result<CardTrees> treesOf(const std::vector<CardId> &roots) const;

    /// All cards of a kind, the oldest first.
    Result<std::vector<Card>> ofKind(const KindId &kind) const;

    /// Deletes the card and all that it owns. Faults: NotFound, BadInput (`place` is "links": a case still needs it or
    /// what it owns), and those of Database::run().
    Done remove(Transaction &transaction, CardId id);

private:
    Result<std::vector<ReadCard>> read(const QString &query, const QVariant &value) const;
    Result<CardId> insert(const Card &card);
    Done update(const Card &known, const Card &card);
    Done writeValue(CardId id, const QString &name, const QString &value, const Authorship &author);
    Result<Authorship> author() const;

    Database &m_database;
};

} // namespace hqs
