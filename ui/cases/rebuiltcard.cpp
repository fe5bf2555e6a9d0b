// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/rebuiltcard.h"

#include "ui/look.h"

#include <QTimer>
#include <QVBoxLayout>

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
    if (!m_content)
        return;
    // Until the new content is laid out the card stays as high as it was: else the page would scroll to its top.
    setMinimumHeight(height());
    QTimer::singleShot(0, this, [this] { setMinimumHeight(0); });
    m_content->hide();
    m_content->setParent(nullptr);
    m_content->deleteLater();
    m_content = nullptr;
}

QVBoxLayout *RebuiltCard::startAnew(int spacing)
{
    clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

} // namespace hqs
