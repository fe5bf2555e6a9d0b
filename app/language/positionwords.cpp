// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/declension.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A word and the punctuation after it.
struct PhraseWord {
    QString word;
    QString after;

    explicit PhraseWord(const QString &written)
    {
        qsizetype length = written.size();
        while (length > 0 && !written[length - 1].isLetterOrNumber() && written[length - 1] != u'.')
            --length;
        word = written.left(length);
        after = written.mid(length);
    }
};

bool isCyrillic(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar letter) {
        return letter.script() == QChar::Script_Cyrillic || letter == u'-';
    });
}

bool endsLikeOneOf(const QStringList &ends, const QString &lower)
{
    return std::ranges::any_of(ends, [&lower](const QString &end) { return lower.endsWith(end); });
}

} // namespace

QString Declension::declinedNoun(const QString &word, GrammaticalCase inCase) const
{
    QStringList parts = word.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isFirst = i + 1 < parts.size();
        const bool keeps
            = !isCyrillic(parts[i]) || (isFirst && m_position.firstPartsThatKeep.contains(parts[i].toLower()));
        if (!keeps)
            parts[i] = m_position.nouns.declined(parts[i], Sex::Male, inCase);
    }
    return parts.join(u'-');
}

QString Declension::declinedPosition(const QString &position, GrammaticalCase inCase) const
{
    if (inCase == GrammaticalCase::Nominative)
        return position;
    QStringList words = position.split(u' ', Qt::SkipEmptyParts);
    bool isHeadFound = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PhraseWord written(words[i]);
        const QString lower = written.word.toLower();
        if (isHeadFound && lower == u"и") { // учредитель и директор: another head follows
            isHeadFound = false;
            continue;
        }
        if (isHeadFound)
            break;
        const bool isAbbreviation = written.word.contains(u'.') || (!isCyrillic(written.word) && !lower.contains(u'-'));
        if (isAbbreviation)
            continue;
        if (endsLikeOneOf({ u"ого"_s, u"его"_s }, lower)) // и. о. генерального директора: a genitive already
            break;
        if (m_position.adjectives.hasRuleFor(written.word, Sex::Male)) {
            words[i] = m_position.adjectives.declined(written.word, Sex::Male, inCase) + written.after;
            const QString next = PhraseWord(words.value(i + 1)).word.toLower();
            isHeadFound = m_position.governors.contains(lower) && endsLikeOneOf(m_position.governed, next);
            continue;
        }
        const bool isAdverb = lower.endsWith(u'о') && !m_position.nouns.hasRuleFor(written.word, Sex::Male);
        if (isAdverb)
            continue;
        words[i] = declinedNoun(written.word, inCase) + written.after;
        isHeadFound = true;
        // Only "and" right after the head begins another one; in «директор по продажам и рекламе» it joins objects.
        if (words.value(i + 1).toLower() != u"и")
            break;
    }
    return words.join(u' ');
}

} // namespace hqs
