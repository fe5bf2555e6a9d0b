// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include "language/wordrules.h"

#include <set>

namespace hqs {

/// A full name as Russian papers write it.
struct FullName {
    QString surname {};
    QString given {};
    QString patronymic {};

    /// The parts in that order, a space between them.
    QString toString() const;

    friend bool operator==(const FullName &, const FullName &) = default;
};

enum class NamePart { Surname, Given, Patronymic };

/// The rules of resources/language/declension.json. What they say is a suggestion: names have habits of their own, and
/// their bearer is right.
class Declension {
public:
    /// Fault::Rules when the file is not well-formed.
    static Result<Declension> load(const QString &path);
    /// The rules compiled into the program.
    static const Declension &standard();

    /// Takes "Лесникова Ольга Павловна" apart: the surname first, a patronymic where one is recognized. In a name
    /// without one, the second word and all after it are given names.
    FullName parse(const QString &fullName) const;
    /// The sex that the patronymic tells, or else the surname; none when neither does.
    std::optional<Sex> sexOf(const FullName &name) const;
    /// `kept` are the parts that their bearer does not decline.
    FullName declined(const FullName &name, Sex sex, GrammaticalCase inCase, const std::set<NamePart> &kept = {}) const;
    /// «Генеральный директор» in the genitive: «Генерального директора». Only the head of the phrase and the adjectives
    /// before it change.
    QString declinedPosition(const QString &position, GrammaticalCase inCase) const;

private:
    struct PositionRules {
        WordRules adjectives;
        WordRules nouns;
        QStringList governors; ///< participles that have their object after them: исполняющий обязанности
        QStringList governed; ///< what such an object looks like
        QStringList firstPartsThatKeep; ///< бизнес-аналитик
    };

    QString declinedPart(NamePart part, const QString &words, Sex sex, GrammaticalCase inCase) const;
    QString declinedWord(NamePart part, const QString &word, Sex sex, GrammaticalCase inCase) const;
    QString declinedNoun(const QString &word, GrammaticalCase inCase) const;
    bool isPatronymic(const QString &word) const;

    WordRules m_surnames;
    WordRules m_given;
    WordRules m_patronymics;
    PositionRules m_position;
    QStringList m_maleSigns; ///< endings of patronymics and surnames that only men have
    QStringList m_femaleSigns;
    QStringList m_patronymicSigns;
    QStringList m_kinWords; ///< оглы, кызы: after the name of the father, which stays as it is
    QStringList m_particles; ///< ван, дер: small words inside a surname
    QStringList m_firstPartsThatKeep; ///< Бонч-Бруевич
};

} // namespace hqs
