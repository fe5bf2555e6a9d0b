// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/table.h"
#include "cli/words.h"
#include "words/mrzwords.h"

#include "mrz/readmrz.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return u"TD1"_s;
    case MrzFormat::Td2:
        return u"TD2"_s;
    case MrzFormat::Td3:
        return u"TD3"_s;
    case MrzFormat::MrvA:
        return u"MRV-A"_s;
    case MrzFormat::MrvB:
        return u"MRV-B"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(MrzPart part)
{
    switch (part) {
    case MrzPart::DocumentNumber:
        return u"number"_s;
    case MrzPart::BirthDate:
        return u"birth_date"_s;
    case MrzPart::ExpiryDate:
        return u"expires_on"_s;
    case MrzPart::Optional:
        return u"optional"_s;
    case MrzPart::Composite:
        return u"composite"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(MrzSex sex)
{
    return sex == MrzSex::Male ? u"m"_s : sex == MrzSex::Female ? u"f"_s : u"x"_s;
}

QJsonValue isoOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// Why the zone as given is not right; empty when it is.
QString reasonOf(const MrzReading &reading)
{
    QStringList reasons;
    if (!reading.digitsAgree() || !reading.repairs.empty())
        reasons << verdictOf(reading);
    for (const MrzRepair &repair : reading.repairs)
        reasons << wordsFor(repair);
    for (const MrzFlaw flaw : reading.flaws)
        reasons << wordsFor(flaw);
    return reasons.join(u' ');
}

QJsonObject jsonFor(const MrzReading &reading)
{
    QJsonArray digits;
    for (const MrzCheckDigit &digit : reading.digits)
        digits.append(QJsonObject { { u"of"_s, codeOf(digit.part) }, { u"given"_s, QString(digit.printed) },
            { u"computed"_s, QString(digit.computed) }, { u"valid"_s, digit.state != MrzDigitState::Differs } });
    QJsonArray repairs;
    for (const MrzRepair &repair : reading.repairs)
        repairs.append(QJsonObject { { u"line"_s, repair.line }, { u"column"_s, repair.column },
            { u"from"_s, QString(repair.from) }, { u"to"_s, QString(repair.to) } });
    return { { u"format"_s, codeOf(reading.format) }, { u"lines"_s, QJsonArray::fromStringList(reading.lines) },
        { u"document_code"_s, reading.documentCode }, { u"issuer"_s, reading.issuer },
        { u"number"_s, reading.documentNumber }, { u"nationality"_s, reading.nationality },
        { u"surname"_s, reading.surname }, { u"given_names"_s, reading.givenNames },
        { u"name_may_be_truncated"_s, reading.nameMayBeTruncated }, { u"birth_date"_s, isoOrNull(reading.birth.day) },
        { u"birth_date_written"_s, reading.birth.written }, { u"sex"_s, codeOf(reading.sex) },
        { u"expires_on"_s, isoOrNull(reading.expiry.day) }, { u"expires_on_written"_s, reading.expiry.written },
        { u"optional"_s, reading.optional }, { u"optional2"_s, reading.optional2 }, { u"check_digits"_s, digits },
        { u"repairs"_s, repairs } };
}

QString tableOf(const MrzReading &reading)
{
    Table table({ CommandLine::tr("Check digit"), CommandLine::tr("Given"), CommandLine::tr("Computed"),
        CommandLine::tr("Standing") });
    for (const MrzCheckDigit &digit : reading.digits)
        table.add({ wordsFor(digit.part), QString(digit.printed), QString(digit.computed),
            digit.state == MrzDigitState::Matches       ? CommandLine::tr("matches")
                : digit.state == MrzDigitState::NotUsed ? CommandLine::tr("not used")
                                                        : CommandLine::tr("does not match") });
    Table fields({ CommandLine::tr("Field"), CommandLine::tr("Value") });
    const auto add = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty())
            fields.add({ name, value });
    };
    const auto day
        = [](const MrzDate &date) { return date.day.isValid() ? date.day.toString(Qt::ISODate) : date.written; };
    add(CommandLine::tr("Document"), reading.documentCode + u' ' + reading.issuer);
    add(CommandLine::tr("Number"), reading.documentNumber);
    add(CommandLine::tr("Surname"), reading.surname);
    add(CommandLine::tr("Given names"), reading.givenNames);
    add(CommandLine::tr("Nationality"), reading.nationality);
    add(CommandLine::tr("Date of birth"), day(reading.birth));
    add(CommandLine::tr("Sex"), codeOf(reading.sex));
    add(CommandLine::tr("Expires on"), day(reading.expiry));
    add(CommandLine::tr("Optional"), (reading.optional + u' ' + reading.optional2).trimmed());
    return wordsFor(reading.format) + u"\n\n"_s + fields.toString() + u'\n' + table.toString();
}

} // namespace

ExitCode checkMrz(Session &session, const Invocation &call)
{
    const auto reading = readMrz(call.arguments.join(u'\n'), session.today());
    if (!reading) {
        session.answer(QJsonDocument(QJsonObject { { u"valid"_s, false }, { u"reason"_s, noMrzWords() },
                           { u"reason_code"_s, u"not_a_zone"_s } }),
            noMrzWords());
        return ExitCode::BadInput;
    }
    const QString reason = reasonOf(*reading);
    const bool isValid = reason.isEmpty();
    QJsonObject json = jsonFor(*reading);
    json[u"valid"_s] = isValid;
    json[u"reason"_s] = isValid ? QJsonValue() : QJsonValue(reason);
    json[u"reason_code"_s] = isValid ? QJsonValue()
        : !reading->digitsAgree()    ? QJsonValue(u"wrong_check_digit"_s)
        : reading->repairs.empty()   ? QJsonValue(u"odd"_s)
                                     : QJsonValue(u"repaired"_s);
    session.answer(QJsonDocument(json), tableOf(*reading) + u'\n' + (isValid ? verdictOf(*reading) : reason));
    return isValid ? ExitCode::Success : ExitCode::BadInput;
}

} // namespace hqs
