// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace hqs {

class Database;

/// How the open database is protected, what can be done about it, and when the program locks itself.
class ProtectionDialog : public QDialog {
    Q_OBJECT

public:
    /// `isKept`: whether the keychain opens the database; none: there is no keychain.
    ProtectionDialog(
        const Database &database, std::optional<bool> isKept, int lockAfterMinutes, QWidget *parent = nullptr);

    int lockAfterMinutes() const;
    void setKept(bool isKept);

Q_SIGNALS:
    void protectRequested();
    void passwordRequested();
    void codeRequested();
    void unprotectRequested();
    void keepingRequested(bool isKept);

private:
    void addKeeping(QVBoxLayout &column, bool isKept);

    QCheckBox *m_kept = nullptr; ///< none: nothing can be kept
    QSpinBox *m_minutes;
};

} // namespace hqs
