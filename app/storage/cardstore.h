// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/transaction.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace hqs {

enum class CardState { Active, Renewed, Expired, Cancelled };

/// Who gave an answer and when.
struct Authorship {
    QString who; ///< empty: nobody had said a name
    QDateTime at; ///< UTC
};

/// What is known about somebody or something, as it is kept: values are text.
struct Card {
    std::optional<CardId> id; ///< none until first saved
    KindId kind;
    std::optional<CardId> owner; ///< a passport belongs to a person
    int position = 0; ///< among the cards of the same kind and owner
    CardState state = CardState::Active;
    int revision = 0; ///< grows with each save that changed something; 0 until first saved
    std::map<QString, QString> values; ///< by field name without the role
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

    /// The cards that belong to `owner`, by kind and position.
    Result<std::vector<Card>> ownedBy(CardId owner) const;

    /// All cards of a kind, the oldest first.
    Result<std::vector<Card>> ofKind(const KindId &kind) const;

    /// Deletes the card and all that it owns. Faults: NotFound, BadInput (`place` is "links": a case still needs it or
    /// what it owns), and those of Database::run().
    Done remove(Transaction &transaction, CardId id);

private:
    Result<std::vector<Card>> read(const QString &rest, const QVariant &value) const;
    Result<CardId> insert(const Card &card);
    Done update(const Card &known, const Card &card);
    Done writeValue(CardId id, const QString &name, const QString &value, const Authorship &author);
    Result<Authorship> author() const;

    Database &m_database;
};

} // namespace hqs
