// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldeditor.h"

class QComboBox;

namespace hqs {

/// One of several options. Long lists are searched by typing any part of a label.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(std::vector<Option> options, QWidget *parent);
    std::optional<FieldValue> value() const override;
    void setValue(const FieldValue *value) override;
    void retranslate(Language language) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void acceptTyped(const QString &text);

    std::vector<Option> m_options;
    QComboBox *m_box;
    std::optional<FieldValue> m_unknown; ///< an answer that is not among the options, kept as it is
};

} // namespace hqs
