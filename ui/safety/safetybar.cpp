// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safetybar.h"

#include "ui/localization.h"
#include "ui/safety/backupwords.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

SafetyBar::SafetyBar(Localization &localization, QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"safety.bar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(12);
    m_words->setObjectName(u"safety.bar.words"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    row->addWidget(m_words, 1);
    m_open->setObjectName(u"safety.bar.open"_s);
    row->addWidget(m_open);
    const QColor background = look::background(Tone::Bad);
    const QColor foreground = look::foreground(Tone::Bad);
    setStyleSheet(u"hqs--SafetyBar { background: %1; } QLabel { color: %2; background: transparent; }"_s.arg(
        background.name(), foreground.name()));
    hide();
    connect(m_open, &QPushButton::clicked, this, &SafetyBar::backupsRequested);
    localization.bind(this, [this] { retranslate(); });
}

void SafetyBar::tell(const SecondPlace &place, const std::optional<Error> &backupFault, const QDateTime &now)
{
    m_place = place;
    m_fault = backupFault;
    m_now = now;
    const bool needsSomebody = m_fault || toneOf(standingOf(place, now)) == Tone::Bad;
    setVisible(needsSomebody);
    retranslate();
}

void SafetyBar::retranslate()
{
    m_open->setText(tr("Backups…"));
    m_words->setText(m_fault ? tr("No backup could be made before the last save. %1 %2")
                                   .arg(wordsFor(*m_fault).happened, wordsFor(*m_fault).advice)
                             : wordsForStanding(m_place, m_now));
}

} // namespace hqs
