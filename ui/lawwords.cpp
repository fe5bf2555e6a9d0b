// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lawwords.h"

#include "catalog/spelling.h"

#include <QCoreApplication>
#include <QStringList>

namespace hqs {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Law", words);
}

} // namespace

Tone toneFor(LawStatus status)
{
    switch (status) {
    case LawStatus::InForce:
        return Tone::Good;
    case LawStatus::Historic:
        return Tone::Neutral;
    case LawStatus::Office:
        return Tone::Accent;
    default:
        return Tone::Warning;
    }
}

QString wordsFor(Confidence confidence)
{
    switch (confidence) {
    case Confidence::TwoSources:
        return say(QT_TRANSLATE_NOOP("Law", "two sources or more agree"));
    case Confidence::OneSource:
        return say(QT_TRANSLATE_NOOP("Law", "one source"));
    case Confidence::Memory:
        return say(QT_TRANSLATE_NOOP("Law", "no source seen"));
    case Confidence::Conflict:
        return say(QT_TRANSLATE_NOOP("Law", "sources disagree"));
    }
    Q_UNREACHABLE();
}

QString provenanceWords(const Provenance &provenance, Language language)
{
    const bool isOffice = provenance.status == LawStatus::Office;
    QStringList lines;
    lines << say(QT_TRANSLATE_NOOP("Law", "Basis: %1")).arg(provenance.basis.in(language));
    lines << (isOffice ? say(QT_TRANSLATE_NOOP("Law", "Standing: office's own value, it replaces that of the rules"))
                       : say(QT_TRANSLATE_NOOP("Law", "Standing: %1 (%2)"))
                             .arg(wordsFor(provenance.status), wordsFor(provenance.confidence)));
    if (provenance.seenTrueOn.isValid())
        lines << say(QT_TRANSLATE_NOOP("Law", "Last seen in force: %1")).arg(spelledDate(provenance.seenTrueOn));
    lines << checkWords(provenance);
    if (!provenance.checkNote.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("Law", "Note of the office: %1")).arg(provenance.checkNote);
    if (!provenance.note.isEmpty())
        lines << provenance.note.in(language);
    return lines.join(u'\n');
}

QString checkWords(const Provenance &provenance)
{
    if (!provenance.isChecked())
        return say(QT_TRANSLATE_NOOP("Law", "Nobody has compared it with the official text yet"));
    const QString words = provenance.status == LawStatus::Office ? say(QT_TRANSLATE_NOOP("Law", "Set by: %1, %2"))
                                                                 : say(QT_TRANSLATE_NOOP("Law", "Checked: %1, %2"));
    return words.arg(provenance.checkedBy, spelledDate(provenance.checkedOn));
}

} // namespace hqs
