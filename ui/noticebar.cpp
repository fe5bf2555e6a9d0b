// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/look.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    auto *frame = new QFrame(this);
    look::setRole(frame, u"alarm"_s);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(24, 12, 24, 0); // in line with the pages under it
    around->addWidget(frame);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 6, 8, 6);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"notice.words"_s);
    m_action->setObjectName(u"notice.action"_s);
    m_dismiss->setObjectName(u"notice.dismiss"_s);
    look::setRole(m_dismiss, u"link"_s);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = m_act) // what it does may say something else here
            act();
    });
    hide();
}

void NoticeBar::say(const QString &words, const QString &action, std::function<void()> act)
{
    m_act = std::move(act);
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

void NoticeBar::setDismissWord(const QString &word)
{
    m_dismiss->setText(word);
}

} // namespace hqs
