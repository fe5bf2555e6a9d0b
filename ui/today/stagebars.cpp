// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/stagebars.h"

#include "ui/localization.h"
#include "ui/look.h"

#include <QPainter>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

StageBars::StageBars(const Procedure &procedure, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_procedure(procedure)
    , m_localization(localization)
    , m_counts(procedure.stages.size(), 0)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    localization.bind(this, [this] { update(); });
}

void StageBars::setCases(const std::vector<CaseHead> &cases)
{
    QStringList spoken;
    for (std::size_t i = 0; i < m_procedure.stages.size(); ++i) {
        const Stage &stage = m_procedure.stages[i];
        m_counts[i] = static_cast<int>(std::ranges::count(cases, stage.id, &CaseHead::stage));
        spoken << m_localization.say(stage.title) + u": "_s + QString::number(m_counts[i]);
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QSize StageBars::sizeHint() const
{
    return { 260, static_cast<int>(m_counts.size()) * (fontMetrics().height() + 12) };
}

void StageBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const int step = fontMetrics().height() + 12;
    const int words = width() * 55 / 100;
    const int numbers = fontMetrics().horizontalAdvance(u"00000"_s);
    const int room = width() - words - numbers - 12;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const int top = static_cast<int>(i) * step;
        painter.setPen(look::text);
        painter.drawText(QRect(0, top, words, step), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_localization.say(m_procedure.stages[i].title), Qt::ElideRight, words - 8));
        const int length = m_counts[i] == 0 ? 0 : std::max(6, room * m_counts[i] / most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x8f, 0xb3, 0xe8));
        painter.drawRoundedRect(QRect(words, top + step / 2 - 7, length, 14), 3, 3);
        painter.setPen(look::text);
        painter.drawText(QRect(words + length + 8, top, numbers, step), Qt::AlignLeft | Qt::AlignVCenter,
            QString::number(m_counts[i]));
    }
}

} // namespace hqs
