// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/actwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hqs {

namespace {

struct ActName {
    QStringView id;
    const char *words;
};

constexpr std::array<ActName, 12> names { {
    { u"law.checked", QT_TRANSLATE_NOOP("Act", "A number of the law compared with the official text") },
    { u"law.check_withdrawn", QT_TRANSLATE_NOOP("Act", "The mark “compared” taken back") },
    { u"law.overridden", QT_TRANSLATE_NOOP("Act", "The office's own value set") },
    { u"law.override_withdrawn", QT_TRANSLATE_NOOP("Act", "The office's own value taken back") },
    { u"rules.installed", QT_TRANSLATE_NOOP("Act", "Other rules installed") },
    { u"rules.key_trusted", QT_TRANSLATE_NOOP("Act", "A publisher of rules trusted") },
    { u"rules.key_distrusted", QT_TRANSLATE_NOOP("Act", "A publisher of rules no longer trusted") },
    { u"finding.accepted", QT_TRANSLATE_NOOP("Act", "A finding accepted") },
    { u"finding.withdrawn", QT_TRANSLATE_NOOP("Act", "The acceptance of a finding taken back") },
    { u"reminder.snoozed", QT_TRANSLATE_NOOP("Act", "A reminder put off") },
    { u"backup.restored", QT_TRANSLATE_NOOP("Act", "Went back to a backup") },
    { u"person.destroyed", QT_TRANSLATE_NOOP("Act", "Personal data destroyed") },
} };

} // namespace

QString wordsFor(const ActId &act)
{
    const auto *const known = std::ranges::find(names, QStringView(act.text()), &ActName::id);
    return known == names.end() ? act.text() : QCoreApplication::translate("Act", known->words);
}

} // namespace hqs
