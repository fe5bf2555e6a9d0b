// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldeditor.h"

class QLineEdit;

namespace hqs {

/// A day, typed as 31.12.2026; the dots come by themselves. A day that does not exist stays on the screen as typed.
class DateEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit DateEditor(QWidget *parent);
    std::optional<FieldValue> value() const override;
    void setValue(const FieldValue *value) override;
    void retranslate(Language language) override;

private:
    void addDots(const QString &text);

    QLineEdit *m_line;
    qsizetype m_lastLength = 0;
};

} // namespace hqs
