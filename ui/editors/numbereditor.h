// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldeditor.h"

class QLineEdit;

namespace hqs {

/// A whole number.
class NumberEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit NumberEditor(QWidget *parent);
    std::optional<FieldValue> value() const override;
    void setValue(const FieldValue *value) override;

private:
    QLineEdit *m_line;
};

/// An amount in roubles: 123 000 or 123000,50. Spaces group the thousands once the field is left.
class MoneyEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit MoneyEditor(QWidget *parent);
    std::optional<FieldValue> value() const override;
    void setValue(const FieldValue *value) override;

private:
    void show(Money money);

    QLineEdit *m_line;
};

} // namespace hqs
