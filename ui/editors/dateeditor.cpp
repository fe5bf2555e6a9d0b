// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/dateeditor.h"

#include "catalog/spelling.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads 31.12.2026, 31/12/2026, 31-12-2026, 1.2.2026, 31122026 and the ISO spelling.
QDate read(const QString &typed)
{
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$)"_s);
    static const QRegularExpression digits(uR"(^(\d{2})(\d{2})(\d{4})$)"_s);
    for (const QRegularExpression &expression : { dayFirst, digits }) {
        if (const auto match = expression.match(typed); match.hasMatch())
            return { match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt() };
    }
    return QDate::fromString(typed, Qt::ISODate);
}

} // namespace

DateEditor::DateEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        addDots(text);
        Q_EMIT edited();
    });
    adopt(m_line);
}

/// After two and after five characters typed at the end a dot follows by itself; deleting is left alone.
void DateEditor::addDots(const QString &text)
{
    const bool grew = text.size() > m_lastLength;
    const bool atEnd = m_line->cursorPosition() == text.size();
    const bool wantsDot = (text.size() == 2 || text.size() == 5) && text.back().isDigit()
        && std::ranges::count(text, u'.') == (text.size() == 2 ? 0 : 1);
    if (grew && atEnd && wantsDot)
        m_line->insert(u"."_s); // Ctrl+Z still knows what was typed
    else if (grew && text.endsWith(u".."_s))
        m_line->backspace(); // the clerk typed the dot as well
    m_lastLength = m_line->text().size();
}

std::optional<FieldValue> DateEditor::value() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const QDate day = read(typed);
    return day.isValid() ? FieldValue(day) : FieldValue(Unread { typed });
}

void DateEditor::setValue(const FieldValue *value)
{
    if (this->value() == (value ? std::optional(*value) : std::nullopt))
        return;
    const QDate *day = value ? std::get_if<QDate>(value) : nullptr;
    m_line->setText(day ? spelledDate(*day) : value ? toStorage(*value) : QString());
    m_lastLength = m_line->text().size();
}

void DateEditor::retranslate(Language language)
{
    m_line->setPlaceholderText(language == Language::Russian ? u"ДД.ММ.ГГГГ"_s : u"DD.MM.YYYY"_s);
}

} // namespace hqs
