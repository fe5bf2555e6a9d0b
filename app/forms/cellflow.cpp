// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cellflow.h"

#include <QTextBoundaryFinder>

#include <numeric>

namespace hqs {

namespace {

/// What takes one box: a letter together with the marks above and below it.
QStringList charactersOf(const QString &text)
{
    QStringList characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        characters << text.mid(from, to - from);
        from = to;
    }
    return characters;
}

/// Row after row, broken between words. A word longer than its row stops it.
CellFlow byWords(const QStringList &words, std::span<const int> rows)
{
    CellFlow flow;
    qsizetype next = 0;
    QStringList word = charactersOf(words.value(0));
    for (const int row : rows) {
        QStringList line;
        while (next < words.size() && line.size() + (line.isEmpty() ? 0 : 1) + word.size() <= row) {
            if (!line.isEmpty())
                line << QString();
            line << word;
            word = charactersOf(words.value(++next));
        }
        line.resize(row);
        flow.boxes << line;
    }
    flow.rest = words.mid(next).join(QLatin1Char(' '));
    return flow;
}

CellFlow byLetters(const QStringList &characters, qsizetype room)
{
    CellFlow flow { .boxes = characters.mid(0, room), .rest = characters.mid(room).join(QString()).trimmed() };
    for (QString &box : flow.boxes) {
        if (box == QLatin1Char(' '))
            box.clear();
    }
    flow.boxes.resize(room);
    return flow;
}

/// A word longer than a row stopped the flow and left rows empty.
bool isStuck(const CellFlow &flow, std::span<const int> rows)
{
    return flow.boxes.value(flow.boxes.size() - rows.back()).isEmpty();
}

} // namespace

CellFlow flowIntoCells(const QString &text, std::span<const int> rows)
{
    const QString capitals = text.toUpper().simplified();
    if (rows.empty())
        return { .boxes = {}, .rest = capitals };
    const qsizetype room = std::accumulate(rows.begin(), rows.end(), 0);
    CellFlow words = byWords(capitals.split(QLatin1Char(' '), Qt::SkipEmptyParts), rows);
    if (words.rest.isEmpty())
        return words;
    const CellFlow letters = byLetters(charactersOf(capitals), room);
    return letters.rest.isEmpty() || isStuck(words, rows) ? letters : words;
}

} // namespace hqs
