// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/stagebars.h"

#include "cases/progress.h"
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
    const Record blank;
    for (const StageProgress &entry : shownStages(procedure, Facts(blank)))
        m_always.insert(entry.stage->id);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    localization.bind(this, [this] { retranslate(); });
}

void StageBars::setCases(const std::vector<CaseHead> &cases)
{
    for (std::size_t i = 0; i < m_procedure.stages.size(); ++i)
        m_counts[i] = static_cast<int>(std::ranges::count(cases, m_procedure.stages[i].id, &CaseHead::stage));
    updateGeometry();
    retranslate();
}

void StageBars::retranslate()
{
    QStringList spoken;
    for (const std::size_t i : shown())
        spoken << m_localization.say(m_procedure.stages[i].title) + u": "_s + QString::number(m_counts[i]);
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

/// Every stage a case begins with, and of the others those where somebody stands.
std::vector<std::size_t> StageBars::shown() const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0 || m_always.contains(m_procedure.stages[i].id))
            rows.push_back(i);
    }
    return rows;
}

QSize StageBars::sizeHint() const
{
    return { 260, static_cast<int>(shown().size()) * (2 * fontMetrics().height() + 14) };
}

void StageBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const int line = fontMetrics().height();
    const int step = 2 * line + 14;
    const int room = width() - fontMetrics().horizontalAdvance(u"00000"_s) - 8;
    int top = -step;
    for (const std::size_t i : shown()) {
        top += step;
        painter.setPen(look::text);
        painter.drawText(QRect(0, top, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_localization.say(m_procedure.stages[i].title), Qt::ElideRight, width()));
        const int length = m_counts[i] == 0 ? 0 : std::max(6, room * m_counts[i] / most);
        const QRect bar(0, top + line + 4, length, 12);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour());
        painter.drawRoundedRect(bar, 3, 3);
        painter.setPen(look::text);
        painter.drawText(QRect(length + 8, top + line, width() - length - 8, 20), Qt::AlignLeft | Qt::AlignVCenter,
            QString::number(m_counts[i]));
    }
}

} // namespace hqs
