// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace hqs {

/// One line of text.
class TextEditor final : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const QString &example, QWidget *parent);
    std::optional<FieldValue> value() const override;
    void setValue(const FieldValue *value) override;

private:
    QLineEdit *m_line;
};

/// Several lines of text. Tab goes on to the next field, as everywhere.
class ParagraphEditor final : public FieldEditor {
    Q_OBJECT

public:
    ParagraphEditor(int lines, QWidget *parent);
    std::optional<FieldValue> value() const override;
    void setValue(const FieldValue *value) override;

private:
    QPlainTextEdit *m_text;
    bool m_isFilling = false;
};

} // namespace hqs
