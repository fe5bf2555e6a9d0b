// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace hqs {

/// Asks for a new password twice, and says how strong it is; for a new database also whether there shall be one at all.
class NewPasswordDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        NewDatabase, ///< with or without a password
        FirstPassword, ///< of a database that has none
        AnotherPassword,
    };

    NewPasswordDialog(Purpose purpose, const QString &path, QWidget *parent = nullptr);

    /// What was entered; none: the database shall have no password. Asked after the dialog was accepted.
    const std::optional<Secret> &password() const { return m_password; }

public Q_SLOTS:
    void accept() override;

private:
    QWidget *makeFields();
    void propose();
    void refresh();
    void complain(const QString &words, QWidget *at);
    bool wantsNone() const;

    QRadioButton *m_with = nullptr; ///< null: there is no choice
    QRadioButton *m_without = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_strength;
    QLabel *m_strengthWords;
    QLabel *m_warning;
    QLabel *m_problem;
    std::optional<Secret> m_password;
};

} // namespace hqs
