// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secondplace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hqs {

class Localization;

/// A bar above the pages that is there only while the backups need somebody: in red when the last good copy outside is
/// too old or a backup failed. Calm otherwise: it hides.
class SafetyBar : public QFrame {
    Q_OBJECT

public:
    SafetyBar(Localization &localization, QWidget *parent);

    /// What is to be told. No fault and a fresh copy, or no place chosen: nothing.
    void tell(const SecondPlace &place, const std::optional<Error> &backupFault, const QDateTime &now);

Q_SIGNALS:
    void backupsRequested();

private:
    void retranslate();

    SecondPlace m_place;
    std::optional<Error> m_fault;
    QDateTime m_now;
    QLabel *m_words;
    QPushButton *m_open;
};

} // namespace hqs
