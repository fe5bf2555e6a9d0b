// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz/mrzlines.h"

#include "mrz/mrzlayout.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype missingFillers = 12; ///< a copied line may have lost as many at its end

bool isOfZone(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9') || character == u'<';
}

/// The key of a Russian keyboard as the Latin one types it. A scanner presses keys, whatever stands on them.
QChar latinKey(QChar character)
{
    static const QString russian = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ"_s;
    static const QString latin = u"QWERTYUIOPASDFGHJKLZXCVBNM<"_s;
    const qsizetype at = russian.indexOf(character);
    return at < 0 ? character : latin[at];
}

/// Russian letters and no Latin one: a single look-alike among Latin letters is a mistake, not a keyboard.
bool isTypedInRussian(const QString &text)
{
    const auto hasLetterOf = [&text](QChar::Script script) {
        return std::ranges::any_of(text, [script](QChar character) { return character.script() == script; });
    };
    return hasLetterOf(QChar::Script_Cyrillic) && !hasLetterOf(QChar::Script_Latin);
}

QStringList linesOf(QString text)
{
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n').replace(u'\r', u'\n');
    text.replace(u'«', u"<<"_s).replace(u'‹', u'<');
    QStringList lines;
    for (QString &line : text.toUpper().split(u'\n')) {
        line.removeIf([](QChar character) { return character.isSpace() || character == QChar::ByteOrderMark; });
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

bool isZoneText(const QString &line)
{
    return line.size() >= 28 && std::ranges::all_of(line, isOfZone);
}

/// One line of 88, 72 or 90 characters is a whole zone whose line breaks were lost.
QStringList parted(const QString &line)
{
    for (const auto &[count, width] : { std::pair(2, 44), std::pair(3, 30), std::pair(2, 36) }) {
        if (line.size() != count * width)
            continue;
        QStringList lines;
        for (int i = 0; i < count; ++i)
            lines << line.mid(i * width, width);
        return lines;
    }
    return { line };
}

/// The line of the name, whose fillers at the end get lost when it is copied; the others carry check digits at their
/// end and must be whole.
bool completeName(QStringList &lines)
{
    const bool isCard = lines.size() == 3;
    const qsizetype width = lines[1].size();
    QString &name = isCard ? lines[2] : lines[0];
    if ((isCard && (width != 30 || lines[0].size() != 30)) || (!isCard && width != 44 && width != 36))
        return false;
    while (name.size() > width && name.endsWith(u'<'))
        name.chop(1);
    if (name.size() == width)
        return true;
    if (name.size() > width || name.size() + missingFillers < width || !name.contains(u"<<"_s))
        return false;
    name = name.leftJustified(width, u'<');
    return true;
}

/// The first neighbours among the lines that make a zone.
std::optional<MrzLines> zoneAmong(const QStringList &all)
{
    QStringList lines;
    for (const QString &line : all)
        lines += isZoneText(line) ? parted(line) : QStringList { line };
    std::optional<MrzLines> shortened;
    for (qsizetype first = 0; first < lines.size(); ++first) {
        for (const qsizetype count : { 3, 2 }) {
            QStringList some = lines.mid(first, count);
            const auto isUsable
                = [](const QString &line) { return std::ranges::all_of(line, isOfZone) && line.size() >= 20; };
            if (some.size() != count || !std::ranges::all_of(some, isUsable))
                continue;
            if (layoutFor(some))
                return MrzLines { some, {} };
            if (!shortened && completeName(some) && layoutFor(some))
                shortened = MrzLines { some, { MrzFlaw::FillersAdded } };
        }
    }
    return shortened;
}

} // namespace

std::optional<MrzLines> findMrz(const QString &text)
{
    if (text.size() > longestMrzText)
        return std::nullopt;
    const QStringList lines = linesOf(text);
    if (auto found = zoneAmong(lines))
        return found;
    if (!isTypedInRussian(text))
        return std::nullopt;
    QStringList latin;
    for (QString line : lines) {
        std::ranges::transform(line, line.begin(), latinKey);
        latin << line;
    }
    auto found = zoneAmong(latin);
    if (found)
        found->flaws.push_back(MrzFlaw::RussianKeyboard);
    return found;
}

} // namespace hqs
