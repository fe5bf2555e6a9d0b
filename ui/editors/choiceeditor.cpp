// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choiceeditor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From this many options on a list is easier to search than to read.
constexpr std::size_t longList = 12;

/// A chosen label that is longer than the box ends with "…" and is whole in the tool tip.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.currentText = shortened(option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            QStyleOptionComboBox option;
            initStyleOption(&option);
            if (shortened(option) != currentText()) {
                QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
                return true;
            }
        }
        return QComboBox::event(event);
    }

private:
    QString shortened(const QStyleOptionComboBox &option) const
    {
        const int room
            = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
        return fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
    }
};

} // namespace

ChoiceEditor::ChoiceEditor(std::vector<Option> options, QWidget *parent)
    : FieldEditor(parent)
    , m_options(std::move(options))
    , m_box(new ChoiceBox(this))
{
    m_box->addItem(QString());
    for (const Option &option : m_options)
        m_box->addItem(QString(), QVariant(option.code));
    m_box->setMaxVisibleItems(14);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setMinimumContentsLength(6);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (m_options.size() >= longList) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ChoiceEditor::acceptTyped);
        connect(
            m_box->completer(), qOverload<const QString &>(&QCompleter::activated), this, &ChoiceEditor::acceptTyped);
    }
    connect(m_box, &QComboBox::activated, this, [this] {
        m_unknown.reset();
        Q_EMIT edited();
    });
    adopt(m_box);
}

/// Typing a whole label, in any case, chooses it; anything else is kept as an answer that is not in the list.
void ChoiceEditor::acceptTyped(const QString &text)
{
    const int index = m_box->findText(text.trimmed(), Qt::MatchFixedString);
    m_unknown.reset();
    if (index > 0) {
        const int cursor = m_box->lineEdit()->cursorPosition();
        m_box->setCurrentIndex(index);
        m_box->lineEdit()->setCursorPosition(cursor);
    } else {
        if (!text.trimmed().isEmpty())
            m_unknown = Unread { text.trimmed() };
        m_box->setCurrentIndex(m_unknown ? -1 : 0);
        m_box->setEditText(text);
    }
    Q_EMIT edited();
}

std::optional<FieldValue> ChoiceEditor::value() const
{
    if (m_unknown)
        return m_unknown;
    if (m_box->currentIndex() <= 0)
        return std::nullopt;
    return FieldValue(Code { m_box->currentData().toString() });
}

void ChoiceEditor::setValue(const FieldValue *value)
{
    if (this->value() == (value ? std::optional(*value) : std::nullopt))
        return;
    m_unknown.reset();
    const QString code = value ? toStorage(*value) : QString();
    const int index = code.isEmpty() ? 0 : m_box->findData(code);
    m_box->setCurrentIndex(index);
    if (index < 0) {
        m_unknown = *value;
        if (m_box->isEditable())
            m_box->setEditText(code);
    }
}

void ChoiceEditor::retranslate(Language language)
{
    const QString typed = m_unknown && m_box->isEditable() ? m_box->currentText() : QString();
    for (int i = 0; const Option &option : m_options)
        m_box->setItemText(++i, option.label.in(language));
    if (!typed.isEmpty())
        m_box->setEditText(typed);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the page; it must not change an answer under the pointer.
    if (event->type() == QEvent::Wheel && !m_box->view()->isVisible()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace hqs
