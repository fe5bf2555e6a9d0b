// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/icons.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineWidth = 600; // a comfortable line, not one across the whole window

} // namespace

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    auto *picture = new QLabel(this);
    picture->setPixmap(hqs::icon(icon, 48).pixmap(48));
    picture->setAlignment(Qt::AlignCenter);
    look::setRole(m_heading, u"heading"_s);
    look::setRole(m_advice, u"muted"_s);
    m_heading->setAlignment(Qt::AlignCenter);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    m_advice->setFixedWidth(lineWidth);
    column->addWidget(picture);
    column->addWidget(m_heading);
    column->addWidget(m_advice, 0, Qt::AlignHCenter);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &heading, const QString &advice)
{
    m_heading->setText(heading);
    m_advice->setText(advice);
    m_advice->setMinimumHeight(m_advice->heightForWidth(lineWidth)); // beside an alignment a layout does not ask for it
}

QPushButton *EmptyState::addAction(const QString &role)
{
    auto *button = new QPushButton(this);
    look::setRole(button, role);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace hqs
