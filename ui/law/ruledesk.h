// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/rulearrival.h"

#include <QObject>

namespace hqs {

class Localization;
class MainWindow;
class Prompt;

/// Where packs of rules arrive: checks one, shows what it would change, asks about an unknown key, installs it.
class RuleDesk : public QObject {
    Q_OBJECT

public:
    RuleDesk(const RuleBook &inUse, Database &database, Prompt &prompt, QDate today, Localization &localization,
        MainWindow &window);

    /// Shows what the pack in this file would change.
    void offer(const QString &path);

Q_SIGNALS:
    /// Other rules lie beside the database now; what was in hand has been saved.
    void installed();

private:
    bool askToTrust(const Error &unknownKey);
    void install(const RuleArrival &arrival, const QString &file);
    std::optional<Act> act(const QString &why);

    const RuleBook &m_inUse;
    Database &m_database;
    Prompt &m_prompt;
    QDate m_today;
    Localization &m_localization;
    MainWindow &m_window;
};

} // namespace hqs
