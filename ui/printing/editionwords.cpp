// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/editionwords.h"

#include "catalog/spelling.h"
#include "ui/lawwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace hqs {

namespace {

QString editionText(const char *words)
{
    return QCoreApplication::translate("Edition", words);
}

} // namespace

QString wordsFor(EditionStatus status)
{
    switch (status) {
    case EditionStatus::InForce:
        return editionText(QT_TRANSLATE_NOOP("Edition", "in force"));
    case EditionStatus::Superseded:
        return editionText(QT_TRANSLATE_NOOP("Edition", "superseded"));
    case EditionStatus::Future:
        return editionText(QT_TRANSLATE_NOOP("Edition", "not in force yet"));
    case EditionStatus::Unverified:
        return editionText(QT_TRANSLATE_NOOP("Edition", "not verified"));
    case EditionStatus::OwnSheet:
        return editionText(QT_TRANSLATE_NOOP("Edition", "data sheet, not an official blank"));
    case EditionStatus::FreeForm:
        return editionText(QT_TRANSLATE_NOOP("Edition", "free form"));
    case EditionStatus::Office:
        return editionText(QT_TRANSLATE_NOOP("Edition", "text of the office"));
    }
    Q_UNREACHABLE();
}

Tone toneFor(EditionStatus status)
{
    switch (status) {
    case EditionStatus::InForce:
        return Tone::Good;
    case EditionStatus::Superseded:
    case EditionStatus::Future:
        return Tone::Bad;
    case EditionStatus::Unverified:
    case EditionStatus::OwnSheet:
        return Tone::Warning;
    case EditionStatus::FreeForm:
    case EditionStatus::Office:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString editionWords(const Form &form, EditionStatus status, Language language)
{
    QStringList lines;
    lines << form.title.in(language);
    QString edition = editionText(QT_TRANSLATE_NOOP("Edition", "Edition %1: %2.")).arg(form.edition, wordsFor(status));
    if (form.from.isValid() && form.to.isValid())
        edition += u' '
            + editionText(QT_TRANSLATE_NOOP("Edition", "For filing from %1 to %2."))
                  .arg(spelledDate(form.from), spelledDate(form.to));
    else if (form.from.isValid())
        edition += u' ' + editionText(QT_TRANSLATE_NOOP("Edition", "For filing from %1.")).arg(spelledDate(form.from));
    else if (form.to.isValid())
        edition += u' ' + editionText(QT_TRANSLATE_NOOP("Edition", "For filing until %1.")).arg(spelledDate(form.to));
    lines << edition;
    if (status == EditionStatus::Superseded && !form.replacedBy.isEmpty())
        lines << editionText(QT_TRANSLATE_NOOP("Edition", "Replaced by: %1")).arg(form.replacedBy.in(language));
    lines << provenanceWords(form.provenance, language);
    return lines.join(u'\n');
}

} // namespace hqs
