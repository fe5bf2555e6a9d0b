// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QSpinBox;

namespace hqs {

class Database;

/// How the open database is protected, what can be done about it, and when the program locks itself.
class ProtectionDialog : public QDialog {
    Q_OBJECT

public:
    ProtectionDialog(const Database &database, int lockAfterMinutes, QWidget *parent = nullptr);

    int lockAfterMinutes() const;

Q_SIGNALS:
    void protectRequested();
    void passwordRequested();
    void codeRequested();
    void unprotectRequested();

private:
    QSpinBox *m_minutes;
};

} // namespace hqs
