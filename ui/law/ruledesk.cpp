// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/ruledesk.h"

#include "cases/officewords.h"
#include "ui/law/rulearrivaldialog.h"
#include "ui/mainwindow.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

#include <QFileInfo>

namespace hqs {

RuleDesk::RuleDesk(const RuleBook &inUse, Database &database, Prompt &prompt, QDate today, Localization &localization,
    MainWindow &window)
    : m_inUse(inUse)
    , m_database(database)
    , m_prompt(prompt)
    , m_today(today)
    , m_localization(localization)
    , m_window(window)
{
}

void RuleDesk::offer(const QString &path)
{
    if (!m_window.saveAll()) // the cases are compared as they are on the disk
        return;
    auto arrival = examineArrival(path, m_database, m_inUse, m_today);
    if (!arrival && arrival.error().fault == Fault::UnknownRuleKey) {
        if (!askToTrust(arrival.error()))
            return;
        arrival = examineArrival(path, m_database, m_inUse, m_today);
    }
    if (!arrival) {
        m_prompt.tell(&m_window, arrival.error());
        return;
    }
    auto *dialog = new RuleArrivalDialog(*std::move(arrival), m_inUse.catalog.edition(), m_localization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, file = QFileInfo(path).fileName()] { install(dialog->arrival(), file); });
    dialog->open();
}

std::optional<Act> RuleDesk::act(const QString &why)
{
    const auto person = knownOfficePerson(&m_window, m_database, m_prompt);
    return person ? std::optional(Act { .who = *person, .at = momentOn(m_today), .why = why }) : std::nullopt;
}

/// Whether the office trusts the key from now on.
bool RuleDesk::askToTrust(const Error &unknownKey)
{
    const auto key = PublicKey::fromText(unknownKey.detail);
    const bool isTrusted = key
        && m_prompt.confirm(&m_window,
            tr("The pack is signed with a key your office does not trust yet. Its fingerprint:\n\n%1\n\nAsk the "
               "publisher "
               "by telephone or letter, not by the same mail as the pack, whether this is its fingerprint. Trust the "
               "key "
               "only when it is the same: from then on its rules can be installed here. The journal keeps who did it.")
                .arg(key->fingerprint()),
            tr("Trust the key"));
    if (!isTrusted)
        return false;
    const auto trusting = act({});
    if (!trusting)
        return false;
    const auto done = trustKey(m_database, *key, *trusting);
    if (!done)
        m_prompt.tell(&m_window, done.error());
    return done.has_value();
}

void RuleDesk::install(const RuleArrival &arrival, const QString &file)
{
    if (!m_window.saveAll())
        return;
    const auto installing = act(file);
    if (!installing)
        return;
    if (const auto done = installRules(arrival.coming, m_database, m_inUse.catalog.edition(), *installing, m_today);
        !done) {
        m_prompt.tell(&m_window, done.error());
        return;
    }
    Q_EMIT installed();
}

} // namespace hqs
