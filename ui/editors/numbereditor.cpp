// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/numbereditor.h"

#include "catalog/spelling.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

NumberEditor::NumberEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    adopt(m_line);
}

std::optional<FieldValue> NumberEditor::value() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 number = typed.toLongLong(&ok);
    return ok ? FieldValue(number) : FieldValue(Unread { typed });
}

void NumberEditor::setValue(const FieldValue *value)
{
    if (this->value() != (value ? std::optional(*value) : std::nullopt))
        m_line->setText(value ? toStorage(*value) : QString());
}

MoneyEditor::MoneyEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(this, &FieldEditor::left, this, [this] {
        if (const auto amount = value(); amount && std::holds_alternative<Money>(*amount))
            show(std::get<Money>(*amount));
    });
    adopt(m_line);
}

std::optional<FieldValue> MoneyEditor::value() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    static const QRegularExpression spelling(uR"(^(\d{1,12})(?:[.,](\d{1,2}))?$)"_s);
    QString bare = typed;
    const auto match = spelling.match(bare.remove(QRegularExpression(uR"([\s\x{00A0}\x{202F}₽])"_s)));
    if (!match.hasMatch())
        return FieldValue(Unread { typed });
    const qint64 kopecks = match.captured(2).leftJustified(2, u'0').toLongLong();
    return FieldValue(Money { match.captured(1).toLongLong() * 100 + kopecks });
}

void MoneyEditor::setValue(const FieldValue *value)
{
    if (this->value() == (value ? std::optional(*value) : std::nullopt))
        return;
    if (value && std::holds_alternative<Money>(*value))
        show(std::get<Money>(*value));
    else
        m_line->setText(value ? toStorage(*value) : QString());
}

void MoneyEditor::show(Money money)
{
    m_line->setText(
        spelledMoney(money, Language::Russian).chopped(2)); // without the space and the sign: the label has it
}

} // namespace hqs
