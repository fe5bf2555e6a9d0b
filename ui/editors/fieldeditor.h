// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QWidget>

namespace hqs {

/// Edits the answer to one field. Empty: no value. What cannot be read as the field's type is an Unread value:
/// nothing typed is lost. The object name is the path of the field: tests and assistive tools find it by that.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// One editor a type; a new field type does not compile until it has one.
    static FieldEditor *create(const Field &field, QWidget *parent);

    virtual std::optional<FieldValue> value() const = 0;
    virtual void setValue(const FieldValue *value) = 0;
    virtual void retranslate(Language) { }

    /// Draws the frame of a wrong answer.
    void setWrong(bool wrong);
    /// Text that can be read and copied, not typed into; of other types nothing can be done.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    void entered();
    void left();

protected:
    using QWidget::QWidget;
    /// Makes `widget` the visible part and the one that takes the focus.
    void adopt(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(const char *property, bool on);
};

} // namespace hqs
