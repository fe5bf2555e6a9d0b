// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keptcursor.h"

#include <QFrame>

class QVBoxLayout;

namespace hqs {

/// A part of the case view whose content is built anew whenever the case or the language changes. The page does not
/// scroll away by that, and the keyboard cursor stays where somebody types.
class RebuiltCard : public QFrame {
    Q_OBJECT

protected:
    enum class Edge { Card, None };

    RebuiltCard(Edge edge, QWidget *parent);

    /// Takes the content away. It lives on until the event is over: the button that was pressed may lie in it.
    void clear();
    /// Begins a new content, which is filled through this column. The one before goes when finish() shows it.
    QVBoxLayout *startAnew(int spacing = 8);
    /// The new content is whole.
    void finish();
    QWidget *content() const { return m_content; }

private:
    void putAway(QWidget *content);

    QWidget *m_content = nullptr;
    QWidget *m_leaving = nullptr; ///< while the new one is built
    KeptCursor m_cursor;
};

} // namespace hqs
