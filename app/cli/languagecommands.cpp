// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"

#include "language/declension.h"
#include "language/numberwords.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<QStringView, GrammaticalCase> caseCodes[] { { u"nom", GrammaticalCase::Nominative },
    { u"gen", GrammaticalCase::Genitive }, { u"dat", GrammaticalCase::Dative }, { u"acc", GrammaticalCase::Accusative },
    { u"ins", GrammaticalCase::Instrumental }, { u"pre", GrammaticalCase::Prepositional } };
constexpr std::pair<QStringView, GrammaticalGender> genderCodes[] { { u"m", GrammaticalGender::Masculine },
    { u"f", GrammaticalGender::Feminine }, { u"n", GrammaticalGender::Neuter } };
constexpr std::pair<QStringView, Sex> sexCodes[] { { u"m", Sex::Male }, { u"f", Sex::Female } };
constexpr std::pair<QStringView, NamePart> partCodes[] { { u"surname", NamePart::Surname },
    { u"given", NamePart::Given }, { u"patronymic", NamePart::Patronymic } };

template <class T, std::size_t N>
std::optional<T> meaningOf(const std::pair<QStringView, T> (&codes)[N], const QString &code)
{
    const auto *found = std::ranges::find(codes, QStringView(code), &std::pair<QStringView, T>::first);
    return found == std::end(codes) ? std::nullopt : std::optional(found->second);
}

/// The case that --case names; the nominative without it, none when it names nothing.
std::optional<GrammaticalCase> caseOf(const Invocation &call)
{
    return call.has(u"case"_s) ? meaningOf(caseCodes, call.value(u"case"_s)) : GrammaticalCase::Nominative;
}

QString caseMessage()
{
    return CommandLine::tr("--case is one of nom, gen, dat, acc, ins, pre.");
}

ExitCode say(Session &session, const QString &text)
{
    session.answer(QJsonDocument(QJsonObject { { u"text"_s, text } }), text);
    return ExitCode::Success;
}

ExitCode words(Session &session, const Invocation &call)
{
    const auto inCase = caseOf(call);
    if (!inCase)
        return session.fail(ExitCode::Usage, caseMessage());
    const auto gender = call.has(u"gender"_s) ? meaningOf(genderCodes, call.value(u"gender"_s))
                                              : std::optional(GrammaticalGender::Masculine);
    if (!gender)
        return session.fail(ExitCode::Usage, CommandLine::tr("--gender is m, f or n."));
    const bool isMoney = call.has(u"currency"_s);
    if (isMoney && call.value(u"currency"_s).toUpper() != u"RUB")
        return session.fail(ExitCode::Usage, CommandLine::tr("--currency is RUB: there are words for roubles only."));
    static const QRegularExpression spaces(uR"([\s\x{a0}\x{202f}]+)"_s);
    QString written = call.arguments.front();
    written.remove(spaces);
    std::optional<QString> text;
    if (isMoney) {
        static const QRegularExpression amount(uR"(^(-?)(\d{1,15})(?:[.,](\d{1,2}))?$)"_s);
        const auto match = amount.match(written);
        if (!match.hasMatch())
            return session.fail(
                ExitCode::BadInput, CommandLine::tr("This is not an amount. Write it as 123456 or 123456,50."));
        const qint64 size
            = match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
        text = moneyInWords(Money { match.captured(1).isEmpty() ? size : -size }, session.language(), *inCase);
    } else {
        bool isNumber = false;
        const qint64 number = written.toLongLong(&isNumber);
        if (!isNumber)
            return session.fail(ExitCode::BadInput,
                CommandLine::tr("This is not a whole number. For roubles and kopecks add --currency RUB."));
        text = numberInWords(number, session.language(), *gender, *inCase);
    }
    if (!text)
        return session.fail(ExitCode::BadInput, CommandLine::tr("There are words up to 999 999 999 999 only."));
    return say(session, *text);
}

/// What --position is declined as, or the name.
QString declinedText(const Invocation &call, const FullName &name, std::optional<Sex> sex,
    const std::set<NamePart> &kept, GrammaticalCase inCase)
{
    const Declension &rules = Declension::standard();
    if (call.has(u"position"_s))
        return rules.declinedPosition(call.arguments.front(), inCase);
    return rules.declined(name, *sex, inCase, kept).toString();
}

ExitCode decline(Session &session, const Invocation &call)
{
    const auto inCase = caseOf(call);
    if (!inCase)
        return session.fail(ExitCode::Usage, caseMessage());
    std::set<NamePart> kept;
    for (const QString &code : call.options.values(u"keep"_s)) {
        const auto part = meaningOf(partCodes, code);
        if (!part)
            return session.fail(ExitCode::Usage, CommandLine::tr("--keep is surname, given or patronymic."));
        kept.insert(*part);
    }
    if (call.arguments.front().simplified().isEmpty())
        return session.fail(ExitCode::BadInput, CommandLine::tr("There is no name."));
    const FullName name = Declension::standard().parse(call.arguments.front());
    const auto sex
        = call.has(u"sex"_s) ? meaningOf(sexCodes, call.value(u"sex"_s)) : Declension::standard().sexOf(name);
    if (!sex && !call.has(u"position"_s))
        return session.fail(ExitCode::Usage,
            call.has(u"sex"_s) ? CommandLine::tr("--sex is m or f.")
                               : CommandLine::tr("The name does not tell the sex. Say it: --sex m or --sex f."));
    if (call.has(u"case"_s))
        return say(session, declinedText(call, name, sex, kept, *inCase));
    QJsonObject json;
    Table table({ CommandLine::tr("Case"), CommandLine::tr("Text") });
    for (const auto &[code, each] : caseCodes) {
        const QString text = declinedText(call, name, sex, kept, each);
        json.insert(code.toString(), text);
        table.add({ code.toString(), text });
    }
    session.answer(QJsonDocument(json), table.toString());
    return ExitCode::Success;
}

} // namespace

std::vector<Command> languageCommands()
{
    return {
        { u"words"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("CommandLine", "a number or a sum in words"), 1, 1,
            { { u"currency"_s, u"RUB"_s, QT_TRANSLATE_NOOP("CommandLine", "a sum in roubles and kopecks") },
                { u"case"_s, u"CASE"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "nom, gen, dat, acc, ins or pre; without it, nom") },
                { u"gender"_s, u"m|f|n"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "the gender of what is counted; without it, m") } },
            words },
        { u"decline"_s, u"NAME"_s,
            QT_TRANSLATE_NOOP("CommandLine", "a Russian full name in another case; a suggestion to be looked at"), 1, 1,
            { { u"sex"_s, u"m|f"_s, QT_TRANSLATE_NOOP("CommandLine", "of the person; without it, as the name tells") },
                { u"case"_s, u"CASE"_s,
                    QT_TRANSLATE_NOOP("CommandLine", "nom, gen, dat, acc, ins or pre; without it, all") },
                { u"keep"_s, u"PART"_s,
                    QT_TRANSLATE_NOOP(
                        "CommandLine", "surname, given or patronymic: is not declined; may be given again") },
                { u"position"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "NAME is a position, such as a job title") } },
            decline },
    };
}

} // namespace hqs
