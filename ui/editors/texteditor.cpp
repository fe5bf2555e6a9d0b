// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/texteditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace hqs {

TextEditor::TextEditor(const QString &example, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(example);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    adopt(m_line);
}

std::optional<FieldValue> TextEditor::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(FieldValue(text));
}

void TextEditor::setValue(const FieldValue *value)
{
    if (this->value() == (value ? std::optional(*value) : std::nullopt))
        return;
    m_line->setText(value ? toStorage(*value) : QString());
    m_line->setCursorPosition(0);
}

ParagraphEditor::ParagraphEditor(int lines, QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 18);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    adopt(m_text);
}

std::optional<FieldValue> ParagraphEditor::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(FieldValue(text));
}

void ParagraphEditor::setValue(const FieldValue *value)
{
    if (this->value() == (value ? std::optional(*value) : std::nullopt))
        return;
    m_isFilling = true;
    m_text->setPlainText(value ? toStorage(*value) : QString());
    m_isFilling = false;
}

} // namespace hqs
