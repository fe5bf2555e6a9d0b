// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hqs {

/// Thousands of folded texts to be searched at each key: they lie one behind the other, so that the processor reads
/// ahead instead of waiting for the memory at each of them.
class FoldedTexts {
public:
    void clear();
    /// The text is folded already (folding.h) and gets the next number, from 0.
    void add(const QString &foldedText);

    /// The numbers of the texts that contain every word of the query, which need not be folded; ascending.
    std::vector<std::size_t> containing(const QString &query) const;

private:
    std::vector<std::size_t> containing(const QString &word, const std::vector<std::size_t> &among) const;

    QString m_all; ///< each text with a line feed behind it, which no folded text has
    std::vector<qsizetype> m_ends; ///< where its line feed is
};

} // namespace hqs
