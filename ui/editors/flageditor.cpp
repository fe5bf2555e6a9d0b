// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/flageditor.h"

#include <QCheckBox>

namespace hqs {

FlagEditor::FlagEditor(Text label, QWidget *parent)
    : FieldEditor(parent)
    , m_label(std::move(label))
    , m_box(new QCheckBox(this))
{
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    adopt(m_box);
}

std::optional<FieldValue> FlagEditor::value() const
{
    return m_box->isChecked() ? std::optional(FieldValue(true)) : std::nullopt;
}

void FlagEditor::setValue(const FieldValue *value)
{
    m_box->setChecked(value && std::holds_alternative<bool>(*value) && std::get<bool>(*value));
}

void FlagEditor::retranslate(Language language)
{
    m_box->setText(m_label.in(language));
}

} // namespace hqs
