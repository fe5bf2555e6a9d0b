// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "cli/session.h"
#include "forms/worddocument.h"

#include <QDir>
#include <QJsonObject>

namespace hqs {

/// What a paper is written as: a PDF file, or one for a word processor.
using PaperFormat = std::optional<WordFormat>;

/// A form on its way to a file.
struct Printout {
    PlannedForm plan;
    std::optional<PrintedForm> printed {}; ///< none while it waits for an acknowledgement
    QString path {};
    QByteArray bytes {};
    PaperFormat format {};
};

/// "pdf", "odt", "docx"; none for anything else.
std::optional<PaperFormat> paperFormat(const QString &code);

/// Fills a form in and gives it its name in the folder. Faults: those of printForm() and wordDocument().
Done render(const Session &session, const CaseFile &file, const QDir &out, Printout &sheet);

/// A paper as JSON. The pages of a text are counted by the word processor, so they are null.
QJsonObject jsonFor(const Printout &sheet);

/// “Surname” (specialist.surnameRu): what people call a field, and what the program does.
QString spelledPlace(const Session &session, const Place &place);
/// What of a value is not printed, with its characters, or that it goes on on another sheet.
QString wordsFor(const Session &session, const Overflow &overflow);
/// Its code in JSON.
QString codeOf(Overflow::Reason reason);

/// Says what is missing on a paper and what does not stand there as it was answered.
void tellGaps(Session &session, const Printout &sheet);

} // namespace hqs
