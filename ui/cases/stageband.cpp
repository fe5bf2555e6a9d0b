// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/stageband.h"

#include "catalog/spelling.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stationTop = 10;
constexpr int stationSize = 26;

double widestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

StageBand::StageBand(Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_localization(localization)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setObjectName(u"stages"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    localization.bind(this, [this] {
        setAccessibleName(tr("Stages of the case"));
        updateGeometry();
        update();
    });
}

QSize StageBand::sizeHint() const
{
    return { 640, stationTop + stationSize + 10 + fontMetrics().lineSpacing() * 4 };
}

void StageBand::setProgress(std::vector<StageProgress> progress)
{
    m_progress = std::move(progress);
    update();
}

void StageBand::select(const StageId &stage)
{
    m_selected = stage;
    const int index = selectedIndex();
    if (index >= 0)
        setAccessibleDescription(m_localization.say(m_progress[static_cast<std::size_t>(index)].stage->title) + u", "_s
            + captionFor(m_progress[static_cast<std::size_t>(index)]));
    update();
}

QString StageBand::captionFor(const StageProgress &entry) const
{
    switch (entry.state) {
    case StageState::NotNeeded:
        return tr("not needed");
    case StageState::Passed:
        return entry.doneOn ? spelledDate(*entry.doneOn) : tr("done");
    case StageState::Current:
        return tr("now");
    case StageState::Ahead:
        return {};
    }
    Q_UNREACHABLE();
}

void StageBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = width() / std::max(1.0, double(m_progress.size()));
    const double middle = stationTop + stationSize / 2.0;
    const QColor &good = look::good;
    const auto firstAhead = std::ranges::find_if(m_progress, [](const StageProgress &entry) {
        return entry.state == StageState::Current || entry.state == StageState::Ahead;
    });
    const auto reachedUntil = static_cast<std::size_t>(firstAhead - m_progress.begin());
    for (std::size_t i = 0; i < m_progress.size(); ++i) {
        const double centre = step * (double(i) + 0.5);
        const bool behind = i < reachedUntil;
        painter.setPen(QPen(behind ? good : look::line, 3));
        painter.drawLine(QPointF(step * double(i), middle), QPointF(centre, middle));
        const bool reached = behind && i + 1 < m_progress.size();
        painter.setPen(QPen(reached ? good : look::line, 3));
        painter.drawLine(QPointF(centre, middle), QPointF(step * double(i + 1), middle));
    }
    for (std::size_t i = 0; i < m_progress.size(); ++i) {
        const StageProgress &entry = m_progress[i];
        const double centre = step * (double(i) + 0.5);
        const QRectF station(centre - stationSize / 2.0, stationTop, stationSize, stationSize);
        const bool current = entry.state == StageState::Current;
        const bool passed = entry.state == StageState::Passed;
        painter.setPen(QPen(passed ? good : current ? look::accent : look::muted, 2));
        painter.setBrush(passed ? good : current ? look::accent : look::base);
        painter.drawEllipse(station);
        painter.setPen(passed || current ? look::base : look::muted);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        const QString sign = passed ? u"✓"_s : entry.state == StageState::NotNeeded ? u"–"_s : QString::number(i + 1);
        painter.drawText(station, Qt::AlignCenter, sign);

        const bool chosen = entry.stage->id == m_selected;
        QFont plain = font();
        while (widestWord(m_localization.say(entry.stage->title), bold) > step - 8 && bold.pointSizeF() > 7) {
            bold.setPointSizeF(bold.pointSizeF() - 0.5);
            plain.setPointSizeF(bold.pointSizeF());
        }
        QRectF words(step * double(i) + 4, stationTop + stationSize + 6, step - 8, fontMetrics().lineSpacing() * 3.3);
        painter.setFont(chosen ? bold : plain);
        painter.setPen(chosen                          ? look::foreground(Tone::Accent)
                : entry.state == StageState::NotNeeded ? look::muted
                                                       : look::text);
        QRectF used;
        painter.drawText(
            words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_localization.say(entry.stage->title), &used);
        painter.setFont(font());
        painter.setPen(current ? look::foreground(Tone::Accent) : look::muted);
        painter.drawText(QRectF(words.left(), used.bottom() + 1, words.width(), fontMetrics().lineSpacing()),
            Qt::AlignHCenter | Qt::AlignTop, captionFor(entry));
        if (chosen && hasFocus()) {
            painter.setPen(QPen(look::accent, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(step * double(i) + 2, 3, step - 4, height() - 6), 6, 6);
        }
    }
}

int StageBand::indexAt(const QPoint &point) const
{
    if (m_progress.empty() || width() == 0)
        return -1;
    return std::clamp(
        point.x() * static_cast<int>(m_progress.size()) / width(), 0, static_cast<int>(m_progress.size()) - 1);
}

int StageBand::selectedIndex() const
{
    for (std::size_t i = 0; i < m_progress.size(); ++i) {
        if (m_progress[i].stage->id == m_selected)
            return static_cast<int>(i);
    }
    return -1;
}

void StageBand::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_progress.size()))
        return;
    select(m_progress[static_cast<std::size_t>(index)].stage->id);
    Q_EMIT chosen(m_selected);
}

void StageBand::mousePressEvent(QMouseEvent *event)
{
    choose(indexAt(event->pos()));
}

void StageBand::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        choose(selectedIndex() - 1);
    else if (event->key() == Qt::Key_Right)
        choose(selectedIndex() + 1);
    else
        QWidget::keyPressEvent(event);
}

bool StageBand::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const int index = indexAt(help->pos()); index >= 0)
            QToolTip::showText(
                help->globalPos(), m_localization.say(m_progress[static_cast<std::size_t>(index)].stage->doing), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hqs
