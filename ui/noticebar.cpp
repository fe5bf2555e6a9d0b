// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    look::setRole(this, u"alarm"_s);
    auto *row = new QHBoxLayout(this);
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
        Q_EMIT acted();
    });
    hide();
}

void NoticeBar::say(const QString &words, const QString &action)
{
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
