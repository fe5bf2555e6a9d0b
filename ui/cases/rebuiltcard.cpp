// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/rebuiltcard.h"

#include "ui/look.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

RebuiltCard::RebuiltCard(Edge edge, QWidget *parent)
    : QFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    if (edge == Edge::Card) {
        look::setRole(this, u"card"_s);
        column->setContentsMargins(16, 14, 16, 14);
    } else {
        column->setContentsMargins({});
    }
}

void RebuiltCard::clear()
{
    putAway(std::exchange(m_content, nullptr));
}

void RebuiltCard::putAway(QWidget *content)
{
    if (!content)
        return;
    // Until the new content is laid out the card stays as high as it was: else the page would scroll to its top.
    setMinimumHeight(height());
    QTimer::singleShot(0, this, [this] { setMinimumHeight(0); });
    content->hide();
    content->setParent(nullptr);
    content->deleteLater();
}

QVBoxLayout *RebuiltCard::startAnew(int spacing)
{
    m_cursor = KeptCursor(*this);
    m_leaving = std::exchange(m_content, new QWidget(this));
    if (m_leaving)
        layout()->removeWidget(m_leaving);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

void RebuiltCard::finish()
{
    m_content->show(); // at once, so that the cursor can go into it
    m_cursor.putBack(*m_content); // first: from what is hidden it would wander to some field outside
    putAway(std::exchange(m_leaving, nullptr));
}

} // namespace hqs
