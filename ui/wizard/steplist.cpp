// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/steplist.h"

#include "ui/localization.h"
#include "ui/look.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signSize = 16;

QString signFor(StepState state)
{
    switch (state) {
    case StepState::NotLookedAt:
        return u"○"_s;
    case StepState::InProgress:
        return u"◐"_s;
    case StepState::Blocked:
        return u"✕"_s;
    case StepState::Complete:
        return u"✓"_s;
    }
    Q_UNREACHABLE();
}

QColor colourFor(StepState state)
{
    switch (state) {
    case StepState::NotLookedAt:
        return look::muted;
    case StepState::InProgress:
        return look::foreground(Tone::Accent);
    case StepState::Blocked:
        return look::foreground(Tone::Bad);
    case StepState::Complete:
        return look::foreground(Tone::Good);
    }
    Q_UNREACHABLE();
}

/// The sign as a picture: letters of a list are as wide as they please, and the words after them would not stand in
/// line.
QIcon iconOf(const QString &sign, const QColor &colour, const QWidget &list)
{
    QPixmap picture(QSize(signSize, signSize) * list.devicePixelRatio());
    picture.setDevicePixelRatio(list.devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(list.font());
    painter.setPen(colour);
    painter.drawText(QRect(0, 0, signSize, signSize), Qt::AlignCenter, sign);
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // without a tint
    return icon;
}

} // namespace

QString wordsFor(StepState state)
{
    switch (state) {
    case StepState::NotLookedAt:
        return QCoreApplication::translate("StepState", "not looked at");
    case StepState::InProgress:
        return QCoreApplication::translate("StepState", "in progress");
    case StepState::Blocked:
        return QCoreApplication::translate("StepState", "blocked: an answer is wrong");
    case StepState::Complete:
        return QCoreApplication::translate("StepState", "complete");
    }
    Q_UNREACHABLE();
}

StepList::StepList(const std::vector<Step> &steps, Localization &localization, QWidget *parent)
    : QListWidget(parent)
    , m_asked(steps)
    , m_localization(localization)
    , m_states(steps.size(), StepState::NotLookedAt)
{
    look::setRole(this, u"nav"_s);
    setObjectName(u"steps"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setIconSize({ signSize, signSize });
    for (std::size_t i = 0; i < steps.size(); ++i)
        addItem(QString());
    localization.bind(this, [this] { fill(); });
}

void StepList::setStates(const std::vector<StepState> &states)
{
    m_states = states;
    fill();
}

void StepList::fill()
{
    setAccessibleName(tr("Steps of the wizard"));
    for (int i = 0; i < count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QString title = m_localization.say(m_asked[at].title);
        const bool isReview = m_asked[at].page == PageKind::Review;
        const QColor colour = colourFor(isReview ? StepState::NotLookedAt : m_states[at]);
        item(i)->setIcon(iconOf(isReview ? u"▸"_s : signFor(m_states[at]), colour, *this));
        item(i)->setText(title);
        item(i)->setForeground(colour);
        item(i)->setToolTip(isReview ? title : title + u": "_s + wordsFor(m_states[at]));
        item(i)->setData(Qt::AccessibleTextRole, item(i)->toolTip());
    }
}

} // namespace hqs
