// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/secretfield.h"

namespace hqs {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(1000);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
}

} // namespace hqs
