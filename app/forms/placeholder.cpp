// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/placeholder.h"

#include <algorithm>
#include <iterator>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<QStringView, Filter> filterNames[] { { u"date", Filter::Date }, { u"longdate", Filter::LongDate },
    { u"day", Filter::Day }, { u"month", Filter::Month }, { u"year", Filter::Year }, { u"ddMMyyyy", Filter::DigitDate },
    { u"money", Filter::Money }, { u"kopecks", Filter::Kopecks }, { u"upper", Filter::Upper },
    { u"ru", Filter::Russian }, { u"en", Filter::English }, { u"initials", Filter::Initials },
    { u"words", Filter::Words }, { u"feminine", Filter::Feminine }, { u"neuter", Filter::Neuter },
    { u"genitive", Filter::Genitive }, { u"dative", Filter::Dative }, { u"accusative", Filter::Accusative },
    { u"instrumental", Filter::Instrumental }, { u"prepositional", Filter::Prepositional } };

/// "param:fee.invitation" → source and the rest.
Source takeSource(QString &written)
{
    static constexpr std::pair<QStringView, Source> prefixes[] { { u"label:", Source::Label }, { u"all:", Source::All },
        { u"param:", Source::Parameter }, { u"count:", Source::ItemCount } };
    for (const auto &[prefix, source] : prefixes) {
        if (written.startsWith(prefix)) {
            written.remove(0, prefix.size());
            return source;
        }
    }
    return written == u"today" ? Source::Today : Source::Answer;
}

} // namespace

std::optional<Placeholder> parsePlaceholder(const QString &written, QStringList &complaints)
{
    QStringList parts = written.split(u'|');
    for (QString &part : parts)
        part = part.trimmed();
    Placeholder placeholder;
    QString name = parts.takeFirst();
    placeholder.source = takeSource(name);
    if (placeholder.source == Source::Answer || placeholder.source == Source::All
        || placeholder.source == Source::Label) {
        const auto place = fromPath(name);
        if (!place) {
            complaints << u"\"%1\" is not a field"_s.arg(written);
            return std::nullopt;
        }
        placeholder.place = *place;
    } else if (placeholder.source != Source::Today) {
        placeholder.name = name;
        if (name.isEmpty())
            complaints << u"\"%1\" names nothing"_s.arg(written);
    }
    for (const QString &part : parts) {
        const auto *filter = std::ranges::find(filterNames, QStringView(part), &std::pair<QStringView, Filter>::first);
        if (filter == std::end(filterNames))
            complaints << u"\"%1\": there is no filter \"%2\""_s.arg(written, part);
        else
            placeholder.filters.push_back(filter->second);
    }
    return placeholder;
}

Template parseTemplate(const QString &text, QStringList &complaints)
{
    Template pieces;
    const auto addWords = [&pieces](const QString &words) {
        if (!words.isEmpty())
            pieces.emplace_back(words);
    };
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u"{{", at);
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u"}}", open);
        if (close < 0) {
            complaints << u"\"{{\" without \"}}\" in \"%1\""_s.arg(text.mid(open, 40));
            break;
        }
        addWords(text.mid(at, open - at));
        if (auto placeholder = parsePlaceholder(text.mid(open + 2, close - open - 2), complaints))
            pieces.emplace_back(*std::move(placeholder));
        at = close + 2;
    }
    addWords(text.mid(at));
    return pieces;
}

std::vector<Placeholder> placeholdersOf(const Template &text)
{
    std::vector<Placeholder> found;
    for (const auto &piece : text) {
        if (const auto *placeholder = std::get_if<Placeholder>(&piece))
            found.push_back(*placeholder);
    }
    return found;
}

} // namespace hqs
