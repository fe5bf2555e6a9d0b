// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldeditor.h"

#include "ui/editors/choiceeditor.h"
#include "ui/editors/dateeditor.h"
#include "ui/editors/flageditor.h"
#include "ui/editors/numbereditor.h"
#include "ui/editors/texteditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace hqs {

namespace {

struct Factory {
    const Field &field;
    QWidget *parent;

    FieldEditor *operator()(const TextRule &rule) const
    {
        return rule.lines > 1 ? static_cast<FieldEditor *>(new ParagraphEditor(rule.lines, parent))
                              : new TextEditor(field.example, parent);
    }
    FieldEditor *operator()(const DateRule &) const { return new DateEditor(parent); }
    FieldEditor *operator()(const ChoiceRule &rule) const { return new ChoiceEditor(rule.options, parent); }
    FieldEditor *operator()(const FlagRule &) const { return new FlagEditor(field.label, parent); }
    FieldEditor *operator()(const NumberRule &) const { return new NumberEditor(parent); }
    FieldEditor *operator()(const MoneyRule &) const { return new MoneyEditor(parent); }
};

} // namespace

FieldEditor *FieldEditor::create(const Field &field, QWidget *parent)
{
    return std::visit(Factory { field, parent }, field.rule);
}

void FieldEditor::adopt(QWidget *widget)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(widget);
    setFocusProxy(widget);
    widget->installEventFilter(this);
}

void FieldEditor::setWrong(bool wrong)
{
    mark("wrong", wrong);
}

/// For the style sheet.
void FieldEditor::mark(const char *property, bool on)
{
    QWidget *widget = focusProxy();
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(focusProxy()))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focusProxy()))
        text->setReadOnly(readOnly);
    else
        setEnabled(!readOnly);
    mark("locked", readOnly);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    else if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace hqs
