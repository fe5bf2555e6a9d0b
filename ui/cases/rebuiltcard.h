// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace hqs {

/// A part of the case view whose content is built anew whenever the case or the language changes. The page does not
/// scroll away by that.
class RebuiltCard : public QFrame {
    Q_OBJECT

protected:
    enum class Edge { Card, None };

    RebuiltCard(Edge edge, QWidget *parent);

    /// Takes the content away. It lives on until the event is over: the button that was pressed may lie in it.
    void clear();
    /// Takes the content away and begins a new one, which is filled through this column.
    QVBoxLayout *startAnew(int spacing = 8);
    QWidget *content() const { return m_content; }

private:
    QWidget *m_content = nullptr;
};

} // namespace hqs
