// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace hqs {

/// A line for a password: dots, no spelling help, nothing learned by the keyboard, no undo. Qt keeps what is typed in
/// ordinary memory while the field shows it; the copies it has made cannot be wiped.
class SecretField : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
};

} // namespace hqs
