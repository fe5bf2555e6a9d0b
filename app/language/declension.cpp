// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/declension.h"

#include "catalog/jsonobject.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool endsWithOneOf(const QString &word, const QStringList &ends)
{
    const QString lower = word.toLower();
    return std::ranges::any_of(ends, [&lower](const QString &end) { return lower.endsWith(end); });
}

QStringList wordsOf(JsonObject &json, QStringView key)
{
    return json.string(key).split(u' ', Qt::SkipEmptyParts);
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isShort(const QString &word)
{
    static constexpr QStringView vowels = u"аеёиоуыэюяАЕЁИОУЫЭЮЯ";
    return std::ranges::count_if(word, [](QChar letter) { return vowels.contains(letter); }) == 1;
}

} // namespace

QString FullName::toString() const
{
    QStringList parts { surname, given, patronymic };
    parts.removeAll(QString());
    return parts.join(u' ');
}

Result<Declension> Declension::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::Rules, path, file.errorString() };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (document.isNull())
        return Error { Fault::Rules, path, problem.errorString() };
    QStringList complaints;
    Declension rules;
    {
        JsonObject root(document.object(), path, complaints);
        rules.m_surnames = WordRules::read(root, u"surnames");
        rules.m_given = WordRules::read(root, u"givenNames");
        rules.m_patronymics = WordRules::read(root, u"patronymics");
        rules.m_maleSigns = wordsOf(root, u"maleSigns");
        rules.m_femaleSigns = wordsOf(root, u"femaleSigns");
        rules.m_patronymicSigns = wordsOf(root, u"patronymicSigns");
        rules.m_kinWords = wordsOf(root, u"kinWords");
        rules.m_particles = wordsOf(root, u"particles");
        rules.m_firstPartsThatKeep = wordsOf(root, u"firstPartsThatKeep");
        root.with(u"positions", [&rules](JsonObject &positions) {
            rules.m_position = { .adjectives = WordRules::read(positions, u"adjectives"),
                .nouns = WordRules::read(positions, u"nouns"),
                .governors = wordsOf(positions, u"governors"),
                .governed = wordsOf(positions, u"governed"),
                .firstPartsThatKeep = wordsOf(positions, u"firstPartsThatKeep") };
        });
    }
    if (!complaints.isEmpty())
        return Error { Fault::Rules, path, complaints.join(u'\n') };
    return rules;
}

const Declension &Declension::standard()
{
    static const Result<Declension> loaded = load(u":/language/declension.json"_s);
    if (!loaded) // compiled in and read by a test: cannot happen in a program that was tested
        qFatal("%s", qUtf8Printable(loaded.error().detail));
    return *loaded;
}

bool Declension::isPatronymic(const QString &word) const
{
    return endsWithOneOf(word, m_patronymicSigns);
}

FullName Declension::parse(const QString &fullName) const
{
    QStringList words = wordsOf(fullName);
    FullName name;
    if (words.size() > 2 && m_kinWords.contains(words.last().toLower())) {
        name.patronymic = words.mid(words.size() - 2).join(u' ');
        words = words.mid(0, words.size() - 2);
    } else if (words.size() > 2 && (isPatronymic(words.last()) || endsWithOneOf(words.last(), m_kinWords))) {
        name.patronymic = words.takeLast();
    }
    qsizetype surname = name.patronymic.isEmpty() ? 1 : std::max<qsizetype>(1, words.size() - 1);
    // "ван дер Ваальс Ян": a surname does not end in its particle.
    while (surname < words.size() - 1 && m_particles.contains(words[surname - 1]))
        ++surname;
    name.surname = words.mid(0, surname).join(u' ');
    name.given = words.mid(surname).join(u' ');
    return name;
}

std::optional<Sex> Declension::sexOf(const FullName &name) const
{
    const QString patronymic = name.patronymic.section(u' ', -1);
    for (const QString &word : { patronymic, name.surname }) {
        if (!word.isEmpty() && endsWithOneOf(word, m_femaleSigns))
            return Sex::Female;
        if (!word.isEmpty() && endsWithOneOf(word, m_maleSigns))
            return Sex::Male;
    }
    return std::nullopt;
}

QString Declension::declinedWord(NamePart part, const QString &word, Sex sex, GrammaticalCase inCase) const
{
    const WordRules &rules = part == NamePart::Surname ? m_surnames : part == NamePart::Given ? m_given : m_patronymics;
    QStringList parts = word.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isFirst = i + 1 < parts.size();
        if (!isFirst || !m_firstPartsThatKeep.contains(parts[i].toLower()))
            parts[i] = rules.declined(parts[i], sex, inCase);
    }
    return parts.join(u'-');
}

QString Declension::declinedPart(NamePart part, const QString &words, Sex sex, GrammaticalCase inCase) const
{
    QStringList parts = wordsOf(words);
    if (part == NamePart::Patronymic && parts.size() > 1 && m_kinWords.contains(parts.last().toLower()))
        return words; // "Гейдар оглы": the name of the father stays
    // Of Korean, Chinese and Vietnamese names in several short words only the last one changes: Чжэ Уна.
    const bool onlyLast = parts.size() > 1 && std::ranges::all_of(parts, isShort);
    for (qsizetype i = onlyLast ? parts.size() - 1 : 0; i < parts.size(); ++i) {
        if (!m_particles.contains(parts[i]))
            parts[i] = declinedWord(part, parts[i], sex, inCase);
    }
    return parts.join(u' ');
}

FullName Declension::declined(
    const FullName &name, Sex sex, GrammaticalCase inCase, const std::set<NamePart> &kept) const
{
    const auto part = [&](NamePart which, const QString &words) {
        return kept.contains(which) ? words : declinedPart(which, words, sex, inCase);
    };
    return { .surname = part(NamePart::Surname, name.surname),
        .given = part(NamePart::Given, name.given),
        .patronymic = part(NamePart::Patronymic, name.patronymic) };
}

} // namespace hqs
