// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QObject>

class QWidget;

namespace hqs {

class IdleWatch;
class KeptKeys;
class Prompt;

/// Changes how the open database is protected: asks, writes the file once, and says what came of it.
class ProtectionDesk : public QObject {
    Q_OBJECT

public:
    ProtectionDesk(Database &database, KeptKeys &keptKeys, Prompt &prompt, IdleWatch &idle, QWidget &window);

    void open();
    void protect();
    void changePassword();
    void renewCode();
    void unprotect();
    /// Whether this computer opens the database without asking.
    Done keepKey(bool isKept);

Q_SIGNALS:
    /// The protection, or the minutes until the lock, are others now.
    void changed();

private:
    void finish(const Done &done);

    Database &m_database;
    KeptKeys &m_keptKeys;
    Prompt &m_prompt;
    IdleWatch &m_idle;
    QWidget &m_window;
};

} // namespace hqs
