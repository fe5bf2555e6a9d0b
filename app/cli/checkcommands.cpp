// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/words.h"
#include "domain/checkdigits.h"

#include <QJsonObject>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Verdict {
    QString code; ///< for programs; empty when good
    QString words;
};

Verdict verdictOf(ControlResult result)
{
    switch (result) {
    case ControlResult::Good:
        return { {}, CommandLine::tr("The number is well-formed.") };
    case ControlResult::WrongLength:
        return { u"wrong_length"_s, CommandLine::tr("Wrong number of digits.") };
    case ControlResult::WrongCharacters:
        return { u"wrong_characters"_s, CommandLine::tr("There is a character that does not belong here.") };
    case ControlResult::WrongCheckDigit:
        return { u"wrong_check_digit"_s,
            CommandLine::tr("The check digit does not match: one of the digits is mistyped.") };
    }
    Q_UNREACHABLE();
}

ExitCode report(Session &session, ControlResult result)
{
    const Verdict verdict = verdictOf(result);
    const bool isGood = result == ControlResult::Good;
    const QJsonObject json { { u"valid"_s, isGood }, { u"reason"_s, isGood ? QJsonValue() : QJsonValue(verdict.words) },
        { u"reason_code"_s, isGood ? QJsonValue() : QJsonValue(verdict.code) } };
    session.answer(QJsonDocument(json), verdict.words);
    return isGood ? ExitCode::Success : ExitCode::BadInput;
}

template <Control kind>
ExitCode checkNumber(Session &session, const Invocation &call)
{
    return report(session, control(kind, call.arguments.front()));
}

ExitCode checkAccount(Session &session, const Invocation &call)
{
    const QString &bik = call.arguments[0];
    const QString &account = call.arguments[1];
    if (const ControlResult result = control(Control::Bik, bik); result != ControlResult::Good)
        return report(session, result);
    // Correspondent accounts and the single treasury account carry the key of the Bank of Russia's own office.
    const bool isAtTheBankOfRussia = account.startsWith(u"301"_s) || account.startsWith(u"40102"_s);
    return report(session, control(isAtTheBankOfRussia ? Control::TreasuryAccount : Control::Account, account, bik));
}

} // namespace

std::vector<Command> checkCommands()
{
    const auto number = [](const QString &name, const char *purpose, auto *run) {
        return Command { u"check "_s + name, u"NUMBER"_s, purpose, 1, 1, {}, run };
    };
    return {
        number(u"inn"_s, QT_TRANSLATE_NOOP("CommandLine", "checks an INN"), checkNumber<Control::Inn>),
        number(u"ogrn"_s, QT_TRANSLATE_NOOP("CommandLine", "checks an OGRN"), checkNumber<Control::Ogrn>),
        number(u"ogrnip"_s, QT_TRANSLATE_NOOP("CommandLine", "checks an OGRNIP"), checkNumber<Control::Ogrnip>),
        number(u"snils"_s, QT_TRANSLATE_NOOP("CommandLine", "checks a SNILS"), checkNumber<Control::Snils>),
        number(u"kpp"_s, QT_TRANSLATE_NOOP("CommandLine", "checks a KPP"), checkNumber<Control::Kpp>),
        number(u"bik"_s, QT_TRANSLATE_NOOP("CommandLine", "checks a BIK"), checkNumber<Control::Bik>),
        number(u"uin"_s, QT_TRANSLATE_NOOP("CommandLine", "checks a UIN"), checkNumber<Control::Uin>),
        number(u"okved"_s, QT_TRANSLATE_NOOP("CommandLine", "checks an OKVED code"), checkNumber<Control::Okved>),
        { u"check account"_s, u"BIK ACCOUNT"_s, QT_TRANSLATE_NOOP("CommandLine", "checks an account against its bank"),
            2, 2, {}, checkAccount },
        { u"check mrz"_s, u"LINE1 LINE2 [LINE3]"_s,
            QT_TRANSLATE_NOOP("CommandLine", "reads the machine-readable zone of a passport, card or visa"), 1, 3, {},
            checkMrz },
    };
}

} // namespace hqs
