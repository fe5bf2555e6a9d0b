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

QString wordsFor(LawStatus status)
{
    switch (status) {
    case LawStatus::InForce:
        return say(QT_TRANSLATE_NOOP("Law", "in force"));
    case LawStatus::Historic:
        return say(QT_TRANSLATE_NOOP("Law", "historic"));
    case LawStatus::Proposed:
        return say(QT_TRANSLATE_NOOP("Law", "only proposed"));
    case LawStatus::Unverified:
        return say(QT_TRANSLATE_NOOP("Law", "not verified"));
    case LawStatus::Conflict:
        return say(QT_TRANSLATE_NOOP("Law", "sources disagree"));
    }
    Q_UNREACHABLE();
}

Tone toneFor(LawStatus status)
{
    return status == LawStatus::InForce ? Tone::Good : status == LawStatus::Historic ? Tone::Neutral : Tone::Warning;
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
    QStringList lines;
    lines << say(QT_TRANSLATE_NOOP("Law", "Basis: %1")).arg(provenance.basis.in(language));
    lines << say(QT_TRANSLATE_NOOP("Law", "Standing: %1 (%2)"))
                 .arg(wordsFor(provenance.status), wordsFor(provenance.confidence));
    if (provenance.seenTrueOn.isValid())
        lines << say(QT_TRANSLATE_NOOP("Law", "Last seen in force: %1")).arg(spelledDate(provenance.seenTrueOn));
    lines << (provenance.isChecked()
            ? say(QT_TRANSLATE_NOOP("Law", "Checked by %1 on %2"))
                  .arg(provenance.checkedBy, spelledDate(provenance.checkedOn))
            : say(QT_TRANSLATE_NOOP("Law", "Nobody has compared it with the official text yet")));
    if (!provenance.note.isEmpty())
        lines << provenance.note.in(language);
    return lines.join(u'\n');
}

} // namespace hqs
