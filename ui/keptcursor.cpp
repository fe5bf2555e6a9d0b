// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keptcursor.h"

#include "ui/editors/fieldeditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The space at the end of a word is no part of an answer, but the next word wants it.
template <class Editor>
void typeAsBefore(Editor &editor, const QString &now, const QString &before, void (Editor::*write)(const QString &))
{
    const auto *field = qobject_cast<const FieldEditor *>(editor.parentWidget());
    if (!field || now == before)
        return;
    const auto answer = field->value();
    (editor.*write)(before);
    if (field->value() != answer)
        (editor.*write)(now);
}

} // namespace

KeptCursor::KeptCursor(const QWidget &part)
{
    const QWidget *focused = part.window()->focusWidget();
    if (!focused || !part.isAncestorOf(focused))
        return;
    for (const QWidget *widget = focused; widget != &part && m_name.isEmpty(); widget = widget->parentWidget()) {
        if (!widget->objectName().startsWith(u"qt_"_s)) // Qt's own parts of a widget
            m_name = widget->objectName();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(focused)) {
        const int position = line->cursorPosition();
        const int start = line->hasSelectedText() ? line->selectionStart() : position;
        m_typing = { line->text(), position == start ? position + line->selectionLength() : start, position };
    } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(focused)) {
        m_typing = { text->toPlainText(), text->textCursor().anchor(), text->textCursor().position() };
    }
}

bool KeptCursor::putBack(const QWidget &part) const
{
    auto *named = m_name.isEmpty() ? nullptr : part.findChild<QWidget *>(m_name);
    if (!named || !named->isVisibleTo(&part))
        return false;
    named->setFocus(Qt::OtherFocusReason);
    QWidget *focused = part.window()->focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focused); line && m_typing) {
        typeAsBefore(*line, line->text(), m_typing->text, &QLineEdit::setText);
        line->setSelection(m_typing->anchor, m_typing->position - m_typing->anchor);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(focused); text && m_typing) {
        typeAsBefore(*text, text->toPlainText(), m_typing->text, &QPlainTextEdit::setPlainText);
        QTextCursor cursor = text->textCursor();
        const int last = static_cast<int>(text->toPlainText().size());
        cursor.setPosition(std::min(m_typing->anchor, last));
        cursor.setPosition(std::min(m_typing->position, last), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
    return true;
}

} // namespace hqs
