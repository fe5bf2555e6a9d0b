// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/picturezone.h"

#include "mrz/readmrz.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestRecognized = 200'000; ///< a page of small print has a tenth of it
constexpr qsizetype shortestLine = 12; ///< of a name whose fillers were not seen
constexpr qsizetype longestLine = 60;
constexpr qsizetype mostLines = 120; ///< that look like a zone: a picture made to keep us busy must not
constexpr qsizetype mostWays = 5; ///< to read one of them
constexpr qsizetype mostMiscounted = 6; ///< fillers of a line with digits

/// One way to read some neighbouring lines as a zone.
struct ReadLines {
    QStringList lines;
    bool isAsSeen = true; ///< no line with digits was stretched or cut
};

bool mayStandInZone(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9') || character == u'<';
}

QStringList linesLikeZone(const QString &recognized)
{
    QStringList lines;
    for (QString &line : recognized.left(longestRecognized).toUpper().split(u'\n')) {
        line.replace(u'«', u"<<"_s).removeIf([](QChar character) { return character.isSpace(); });
        if (line.size() >= shortestLine && line.size() <= longestLine && std::ranges::all_of(line, mayStandInZone))
            lines << line;
    }
    return lines.mid(0, mostLines);
}

/// The line of the name with as many fillers at its end as belong there; empty when it is no such line.
QString filledName(QString line, qsizetype width)
{
    if (!line.contains(u"<<"_s))
        return {};
    while (line.endsWith(u'<'))
        line.chop(1);
    return line.size() <= width ? line.leftJustified(width, u'<') : QString();
}

/// With its longest row of fillers as long as the width asks; empty when there is none or it cannot be.
QString recounted(const QString &line, qsizetype width)
{
    qsizetype longest = 0;
    qsizetype at = 0;
    for (qsizetype first = 0; first < line.size(); ++first) {
        qsizetype end = first;
        while (end < line.size() && line[end] == u'<')
            ++end;
        if (end - first > longest) {
            longest = end - first;
            at = first;
        }
        first = std::max(first, end - 1);
    }
    const qsizetype right = longest + width - line.size();
    return longest < 2 || right < 1 ? QString() : QString(line).replace(at, longest, QString(right, u'<'));
}

/// What a line with digits can have been.
QStringList fitted(const QString &line, qsizetype width)
{
    if (line.size() == width)
        return { line };
    QStringList all;
    for (qsizetype i = 0; line.size() == width + 1 && i + 1 < line.size(); ++i) {
        const QString pair = line.mid(i, 2);
        if (pair == u"O0"_s || pair == u"0O"_s) // one character that was seen as both
            all << QString(line).remove(i, 1) << QString(line).remove(i + 1, 1);
    }
    all = all.mid(0, mostWays);
    if (std::abs(line.size() - width) <= mostMiscounted) // a nought counts as a filler does: the digits prove less here
        all << recounted(line, width);
    all.removeAll(QString());
    return all;
}

std::vector<ReadLines> readingsOf(const QStringList &some, qsizetype width)
{
    const qsizetype nameAt = some.size() == 3 ? 2 : 0;
    std::vector<ReadLines> all { ReadLines {} };
    for (qsizetype i = 0; i < some.size(); ++i) {
        const QStringList ways = i == nameAt ? QStringList { filledName(some[i], width) } : fitted(some[i], width);
        std::vector<ReadLines> longer;
        for (const ReadLines &begun : all) {
            for (const QString &way : ways) {
                if (!way.isEmpty())
                    longer.push_back(
                        { begun.lines + QStringList { way }, begun.isAsSeen && (i == nameAt || way == some[i]) });
            }
        }
        all = std::move(longer);
    }
    return all;
}

int doubtsOf(const MrzReading &reading)
{
    const auto wrong = std::ranges::count(reading.digits, MrzDigitState::Differs, &MrzCheckDigit::state);
    // Letters behind a double filler that comes after the given names: a filler was taken for a letter.
    const QString name = reading.lines[reading.lines.size() == 3 ? 2 : 0].section(u"<<"_s, 1);
    const bool isNameTorn = QString(name).remove(u'<').size() > name.section(u"<<"_s, 0, 0).remove(u'<').size();
    return static_cast<int>(wrong) * 10 + static_cast<int>(reading.repairs.size() + reading.flaws.size())
        + (isNameTorn ? 1 : 0);
}

} // namespace

std::optional<PictureZone> zoneOfPicture(const QString &recognized, QDate today)
{
    const QStringList lines = linesLikeZone(recognized);
    std::optional<PictureZone> best;
    for (const auto &[count, width] : { std::pair(2, 44), std::pair(3, 30), std::pair(2, 36) }) {
        for (qsizetype first = 0; first + count <= lines.size(); ++first) {
            if (!u"PVIAC"_s.contains(lines[first].front())) // with which every document code begins
                continue;
            for (const ReadLines &way : readingsOf(lines.mid(first, count), width)) {
                const QString text = way.lines.join(u'\n');
                const auto reading = readMrz(text, today);
                if (!reading || (!way.isAsSeen && !reading->digitsAgree()))
                    continue;
                if (const int doubts = doubtsOf(*reading); !best || doubts < best->doubts)
                    best = { text, doubts };
            }
        }
    }
    return best;
}

} // namespace hqs
