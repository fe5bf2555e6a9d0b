// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fonts.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <map>

/// Outside any namespace, as the macro wants it. Keeps the linker from dropping the fonts of a static library.
static void addFontFiles()
{
    Q_INIT_RESOURCE(fonts);
}

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes the compiled-in fonts of these names known to Qt, which takes some milliseconds for each.
bool registerFonts(const QStringList &names)
{
    addFontFiles();
    const QDir fonts(u":/fonts"_s);
    const QStringList files = fonts.entryList(names);
    if (files.isEmpty())
        qFatal("no fonts are compiled into the program");
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(fonts.filePath(file)) < 0)
            qFatal("the fonts compiled into the program cannot be used");
    }
    return true;
}

QRawFont rawFont(const QString &family, double points)
{
    QFont font(family);
    font.setPixelSize(100);
    font.setHintingPreference(QFont::PreferNoHinting);
    QRawFont raw = QRawFont::fromFont(font);
    raw.setPixelSize(points * mmPerPoint * unitsPerMm);
    return raw;
}

} // namespace

QString screenFamily()
{
    [[maybe_unused]] static const bool registered = registerFonts({ u"PTS*.ttf"_s });
    return u"PT Sans"_s;
}

QStringList families(Typeface typeface)
{
    [[maybe_unused]] static const bool registered = registerFonts({ u"Liberation*.ttf"_s, u"PTF*.ttf"_s });
    if (typeface == Typeface::Serif)
        return { u"Liberation Serif"_s, u"PT Serif"_s };
    return { u"Liberation Sans"_s, screenFamily() };
}

QFont fontFor(Typeface typeface, const TextStyle &style)
{
    QFont font(families(typeface));
    font.setPixelSize(qRound(style.size * mmPerPoint * unitsPerMm));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool canPrint(Typeface typeface, char32_t character)
{
    thread_local const std::array<GlyphSource, 2> sources { glyphSource(Typeface::Serif, 10),
        glyphSource(Typeface::Sans, 10) };
    if (QChar::category(character) == QChar::Other_Control) // some fonts have a glyph for them
        return false;
    const GlyphSource &source = sources[typeface == Typeface::Serif ? 0 : 1];
    return source.main.supportsCharacter(character) || source.fallback.supportsCharacter(character);
}

const QRawFont &GlyphSource::fontOf(const QString &letter) const
{
    const auto characters = letter.toUcs4();
    const bool all = std::all_of(
        characters.begin(), characters.end(), [this](char32_t each) { return main.supportsCharacter(each); });
    return all ? main : fallback;
}

GlyphSource glyphSource(Typeface typeface, double points)
{
    const QStringList names = families(typeface);
    return { rawFont(names[0], points), rawFont(names[1], points) };
}

} // namespace hqs
