// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace hqs {

/// What a list shows when it has nothing to show: what belongs here and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);

    void setWords(const QString &heading, const QString &advice);
    /// A button under the words; the caller connects and names it.
    QPushButton *addAction(const QString &role);

private:
    QLabel *m_heading;
    QLabel *m_advice;
    QHBoxLayout *m_actions;
};

} // namespace hqs
