// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include <QStringList>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters that Unicode does not take apart into a base letter and a mark.
QString plain(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
        return u"d"_s;
    case u'ı':
        return u"i"_s;
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'þ':
        return u"th"_s;
    default:
        return letter;
    }
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isMark())
            continue;
        result += plain(letter);
    }
    return result.simplified();
}

bool contains(const QString &foldedText, const QStringList &foldedWords)
{
    return std::ranges::all_of(foldedWords, [&](const QString &word) { return foldedText.contains(word); });
}

} // namespace hqs
