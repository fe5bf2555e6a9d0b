// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkbutton.h"

#include "ui/look.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolTip>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    look::setRole(this, u"link"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button as such is never narrower than its text
}

QSize LinkButton::minimumSizeHint() const
{
    static constexpr int leastLetters = 8;
    const QSize whole = QPushButton::minimumSizeHint();
    return { std::min(whole.width(), fontMetrics().averageCharWidth() * leastLetters), whole.height() };
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shortened() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

void LinkButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->text = shortened();
}

QString LinkButton::shortened() const
{
    QStyleOptionButton option;
    QPushButton::initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    return fontMetrics().elidedText(text(), Qt::ElideRight, room);
}

} // namespace hqs
