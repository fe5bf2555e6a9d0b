// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printout.h"

#include "cli/codes.h"
#include "cli/words.h"
#include "forms/pdf.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <span>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString codeOf(Overflow::Reason reason)
{
    switch (reason) {
    case Overflow::Reason::Continued:
        return u"continued"_s;
    case Overflow::Reason::TooLong:
        return u"too_long"_s;
    case Overflow::Reason::Unprintable:
        return u"unprintable"_s;
    case Overflow::Reason::ForbiddenCharacter:
        return u"forbidden_character"_s;
    }
    Q_UNREACHABLE();
}

namespace {

QString codeOf(const PaperFormat &format)
{
    if (!format)
        return u"pdf"_s;
    return *format == WordFormat::Odt ? u"odt"_s : u"docx"_s;
}

QJsonArray overflowsOf(const PrintedForm &printed)
{
    QJsonArray overflows;
    for (const Overflow &overflow : printed.overflows()) {
        overflows.append(QJsonObject { { u"path"_s, toPath(overflow.place) }, { u"number"_s, overflow.number },
            { u"title"_s, overflow.title }, { u"reason"_s, codeOf(overflow.reason) }, { u"room"_s, overflow.room },
            { u"characters"_s, overflow.text.size() } });
    }
    return overflows;
}

QJsonArray missingOf(const PrintedForm &printed)
{
    QJsonArray missing;
    for (const Place &place : printed.missing())
        missing.append(toPath(place));
    return missing;
}

} // namespace

std::optional<PaperFormat> paperFormat(const QString &code)
{
    for (const PaperFormat &format : { PaperFormat(), PaperFormat(WordFormat::Odt), PaperFormat(WordFormat::Docx) }) {
        if (codeOf(format) == code)
            return format;
    }
    return std::nullopt;
}

Done render(const Session &session, const CaseFile &file, const QDir &out, Printout &sheet)
{
    const Form &form = *sheet.plan.form;
    const PrintContext context = printContext(file, session.today(), form.language, sheet.plan.item);
    auto printed = printForm(form, context);
    if (!printed)
        return printed.error();
    if (sheet.format) {
        auto text = wordDocument(form, context, *sheet.format);
        if (!text)
            return text.error();
        sheet.bytes = *std::move(text);
    } else {
        sheet.bytes = toPdf(std::span(&*printed, 1), titleOf(sheet.plan, form.language));
    }
    static const QRegularExpression unsafe(uR"([^\w-])"_s);
    const QString number = QString(file.head().number).replace(unsafe, u"_"_s);
    const QString whose = sheet.plan.item > 0 ? u"_%1"_s.arg(sheet.plan.item) : QString();
    sheet.path = out.absoluteFilePath(
        u"%1_%2_%3%4.%5"_s.arg(number, form.id.text(), form.edition, whose, codeOf(sheet.format)));
    sheet.printed = *std::move(printed);
    return {};
}

QJsonObject jsonFor(const Printout &sheet)
{
    const auto &printed = sheet.printed;
    QJsonObject json { { u"form"_s, sheet.plan.form->id.text() }, { u"edition"_s, sheet.plan.form->edition },
        { u"item"_s, sheet.plan.item }, { u"edition_status"_s, codeOf(sheet.plan.status) },
        { u"format"_s, codeOf(sheet.format) }, { u"needs_acknowledgement"_s, sheet.plan.needsAcknowledgement },
        { u"acknowledged_on"_s,
            sheet.plan.acknowledgedOn.isValid() ? QJsonValue(sheet.plan.acknowledgedOn.toString(Qt::ISODate))
                                                : QJsonValue() } };
    json.insert(u"pages"_s, printed && !sheet.format ? QJsonValue(printed->pageCount()) : QJsonValue());
    json.insert(u"file"_s, printed ? QJsonValue(sheet.path) : QJsonValue());
    const QByteArray hash = QCryptographicHash::hash(sheet.bytes, QCryptographicHash::Sha256).toHex();
    json.insert(u"sha256"_s, printed ? QJsonValue(QString::fromLatin1(hash)) : QJsonValue());
    json.insert(u"overflow"_s, printed ? overflowsOf(*printed) : QJsonArray());
    json.insert(u"missing"_s, printed ? missingOf(*printed) : QJsonArray());
    return json;
}

QString spelledPlace(const Session &session, const Place &place)
{
    const Field *field = session.catalog().field(place.field);
    return field ? u"“%1” (%2)"_s.arg(session.in(field->label), toPath(place)) : toPath(place);
}

QString wordsFor(const Session &session, const Overflow &overflow)
{
    const QString what = !overflow.place.field.isEmpty() ? spelledPlace(session, overflow.place)
        : !overflow.title.isEmpty()                      ? overflow.title
                                                         : CommandLine::tr("a printed text");
    switch (overflow.reason) {
    case Overflow::Reason::Continued:
        return CommandLine::tr("%1 continues on an additional sheet.").arg(what);
    case Overflow::Reason::TooLong:
        return CommandLine::tr("%1 does not fit: %2 characters of %3 are printed.")
            .arg(what, QString::number(overflow.room), QString::number(overflow.text.size()));
    case Overflow::Reason::Unprintable:
        return CommandLine::tr("%1 holds characters that cannot be printed; □ stands for them.").arg(what);
    case Overflow::Reason::ForbiddenCharacter:
        return CommandLine::tr("%1 holds a character that the QR code cannot; the code is not printed.").arg(what);
    }
    Q_UNREACHABLE();
}

void tellGaps(Session &session, const Printout &sheet)
{
    const QString paper = titleOf(sheet.plan, session.language());
    for (const Place &place : sheet.printed->missing())
        session.tell(CommandLine::tr("%1: %2 is not filled in.").arg(paper, spelledPlace(session, place)));
    for (const Overflow &overflow : sheet.printed->overflows())
        session.tell(u"%1: %2"_s.arg(paper, wordsFor(session, overflow)));
}

} // namespace hqs
