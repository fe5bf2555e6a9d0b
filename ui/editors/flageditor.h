// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "ui/editors/fieldeditor.h"

class QCheckBox;

namespace hqs {

/// Yes or no.
class FlagEditor final : public FieldEditor {
    Q_OBJECT

public:
    FlagEditor(Text label, QWidget *parent);
    std::optional<FieldValue> value() const override;
    void setValue(const FieldValue *value) override;
    void retranslate(Language language) override;

private:
    Text m_label;
    QCheckBox *m_box;
};

} // namespace hqs
