// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace hqs {

/// A line over the pages that says something once and can be put away: the digest of the day, a permit that ends soon.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the words with a button that acts on them; without a name for it there is no button.
    void say(const QString &words, const QString &action = {}, std::function<void()> act = {});
    void setDismissWord(const QString &word);

private:
    std::function<void()> m_act;
    QLabel *m_words;
    QPushButton *m_action;
    QPushButton *m_dismiss;
};

} // namespace hqs
