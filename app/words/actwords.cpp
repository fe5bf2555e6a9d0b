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

constexpr std::array<ActName, 28> names { {
    { u"law.checked", QT_TRANSLATE_NOOP("Act", "A number of the law compared with the official text") },
    { u"law.check_withdrawn", QT_TRANSLATE_NOOP("Act", "The mark “compared” taken back") },
    { u"law.overridden", QT_TRANSLATE_NOOP("Act", "The office's own value set") },
    { u"law.override_withdrawn", QT_TRANSLATE_NOOP("Act", "The office's own value taken back") },
    { u"rules.installed", QT_TRANSLATE_NOOP("Act", "Other rules installed") },
    { u"rules.key_trusted", QT_TRANSLATE_NOOP("Act", "A publisher of rules trusted") },
    { u"rules.key_distrusted", QT_TRANSLATE_NOOP("Act", "A publisher of rules no longer trusted") },
    { u"finding.accepted", QT_TRANSLATE_NOOP("Act", "A finding accepted") },
    { u"finding.withdrawn", QT_TRANSLATE_NOOP("Act", "The acceptance of a finding taken back") },
    { u"filing.sealed", QT_TRANSLATE_NOOP("Act", "Papers sealed as filed") },
    { u"filing.sent", QT_TRANSLATE_NOOP("Act", "Papers sent") },
    { u"filing.proof", QT_TRANSLATE_NOOP("Act", "The proof of a filing entered") },
    { u"filing.unproven", QT_TRANSLATE_NOOP("Act", "A filing left without a proof") },
    { u"filing.accepted", QT_TRANSLATE_NOOP("Act", "A filing accepted by the authority") },
    { u"filing.refused", QT_TRANSLATE_NOOP("Act", "A filing refused by the authority") },
    { u"filing.destroyed", QT_TRANSLATE_NOOP("Act", "A filing destroyed with its case") },
    { u"scan.added", QT_TRANSLATE_NOOP("Act", "A scan added") },
    { u"scan.state", QT_TRANSLATE_NOOP("Act", "The state of a scan changed") },
    { u"name.opened", QT_TRANSLATE_NOOP("Act", "The official spelling of a name opened to be changed") },
    { u"paper.renewed", QT_TRANSLATE_NOOP("Act", "A paper of a person renewed") },
    { u"paper.renewal_withdrawn", QT_TRANSLATE_NOOP("Act", "A new paper of a person taken back") },
    { u"case.closed", QT_TRANSLATE_NOOP("Act", "A case closed") },
    { u"case.continued", QT_TRANSLATE_NOOP("Act", "A case gone on with in a new one") },
    { u"case.continued_itself", QT_TRANSLATE_NOOP("Act", "The next case opened by the program") },
    { u"case.reopened", QT_TRANSLATE_NOOP("Act", "A closed case opened again") },
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
