// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldedtexts.h"

#include "domain/folding.h"

#include <QStringMatcher>

#include <numeric>

namespace hqs {

void FoldedTexts::clear()
{
    m_all.clear();
    m_ends.clear();
}

void FoldedTexts::add(const QString &foldedText)
{
    m_all += foldedText;
    m_ends.push_back(m_all.size());
    m_all += u'\n';
}

std::vector<std::size_t> FoldedTexts::containing(const QString &query) const
{
    std::vector<std::size_t> found(m_ends.size());
    std::iota(found.begin(), found.end(), std::size_t(0));
    for (const QString &word : folded(query).split(u' ', Qt::SkipEmptyParts))
        found = containing(word, found);
    return found;
}

std::vector<std::size_t> FoldedTexts::containing(const QString &word, const std::vector<std::size_t> &among) const
{
    const QStringMatcher matcher(word);
    std::vector<std::size_t> found;
    qsizetype hit = -1;
    for (const std::size_t number : among) {
        const qsizetype start = number == 0 ? 0 : m_ends[number - 1] + 1;
        if (hit < start) // one search jumps over all texts without the word
            hit = matcher.indexIn(m_all, start);
        if (hit < 0)
            break;
        if (hit < m_ends[number])
            found.push_back(number);
    }
    return found;
}

} // namespace hqs
