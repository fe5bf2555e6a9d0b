// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/chainpanel.h"

#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/chainchart.h"
#include "ui/editors/dateeditor.h"
#include "ui/localization.h"

#include "reports/filingwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

ChainPanel::ChainPanel(CasePapers &papers, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_papers(papers)
    , m_draft(papers.draft())
    , m_localization(localization)
    , m_nothing(new QLabel(this))
    , m_chart(new ChainChart(m_draft.file().catalog().calendar(), localization, m_draft.today(), this))
    , m_open(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_anchor(new QComboBox(this))
    , m_day(new DateEditor(this))
    , m_result(new QLabel(this))
{
    setAttribute(Qt::WA_StyledBackground); // white like the card it lies in
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 10, 12);
    column->setSpacing(10);
    for (QLabel *label : { m_nothing, m_advice, m_result })
        label->setWordWrap(true);
    look::setRole(m_nothing, u"muted"_s);
    look::setRole(m_heading, u"heading"_s);
    look::setRole(m_advice, u"muted"_s);
    look::setRole(m_open, u"link"_s);
    m_open->setObjectName(u"chain.open"_s);
    m_anchor->setObjectName(u"chain.anchor"_s);
    m_anchor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_anchor->setMinimumContentsLength(24);
    m_day->setObjectName(u"chain.day"_s);
    m_result->setObjectName(u"chain.result"_s);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout;
    row->addWidget(m_anchor, 2);
    row->addWidget(m_day, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_nothing, m_chart })
        column->addWidget(widget);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_heading);
    column->addWidget(m_advice);
    column->addLayout(row);
    column->addWidget(m_result);
    column->addStretch();

    connect(&m_draft, &CaseDraft::changed, this, &ChainPanel::refresh);
    connect(&m_draft, &CaseDraft::restructured, this, &ChainPanel::refresh);
    connect(&m_draft, &CaseDraft::saved, this, &ChainPanel::refreshHistory);
    connect(&m_draft, &CaseDraft::judgementChanged, this, &ChainPanel::refreshHistory);
    connect(&papers, &CasePapers::changed, this, &ChainPanel::refreshHistory);
    connect(m_anchor, &QComboBox::currentIndexChanged, this, &ChainPanel::tryOut);
    connect(m_day, &DateEditor::edited, this, &ChainPanel::tryOut);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto &chain = m_chart->chain();
        if (static_cast<std::size_t>(m_chart->row()) < chain.size())
            Q_EMIT jumpTo(chain[static_cast<std::size_t>(m_chart->row())].event);
    });
    connect(m_chart, &ChainChart::rowChosen, this, [this](int chosen) {
        const Place &event = m_chart->chain()[static_cast<std::size_t>(chosen)].event;
        const auto anchor = std::ranges::find(m_anchors, event);
        m_anchor->setCurrentIndex(static_cast<int>(anchor - m_anchors.begin()));
    });
    localization.bind(this, [this] { retranslate(); });
}

QString ChainPanel::nameOf(const Place &place) const
{
    const Field *field = m_draft.file().catalog().field(place.field);
    const FieldValue *value = m_draft.record().find(place);
    const Role *role = m_draft.file().catalog().role(roleOf(place.field));
    QString name = m_localization.say(role->title) + u": "_s + m_localization.say(field->label);
    if (place.item > 0)
        name += u" "_s + QString::number(place.item);
    return value ? name + u", "_s + spelled(*field, *value, m_localization.language()) : name;
}

/// The journal has to be searched for it: not while another tab is on top.
void ChainPanel::refreshHistory()
{
    m_isHistoryShown = isVisible();
    if (!m_isHistoryShown)
        return;
    std::vector<HistoryMark> marks;
    for (const HistoryEntry &entry : m_papers.history())
        marks.push_back({ entry.on, wordsFor(entry, m_localization.language()) });
    m_chart->setHistory(std::move(marks));
}

void ChainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isHistoryShown)
        refreshHistory();
}

void ChainPanel::refresh()
{
    auto chain = chainOf(m_draft.file().catalog(), m_draft.facts());
    m_anchors = anchorsOf(chain);
    const bool isEmpty = chain.empty();
    m_chart->setChain(std::move(chain));
    m_nothing->setVisible(isEmpty);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_open, m_heading, m_advice, m_anchor, m_day, m_result })
        widget->setVisible(!isEmpty);
    {
        const QSignalBlocker quiet(m_anchor);
        const int chosen = m_anchor->currentIndex();
        m_anchor->clear();
        for (const Place &place : m_anchors)
            m_anchor->addItem(nameOf(place));
        m_anchor->setCurrentIndex(std::clamp(chosen, 0, std::max(0, m_anchor->count() - 1)));
    }
    tryOut();
}

void ChainPanel::tryOut()
{
    const int chosen = m_anchor->currentIndex();
    if (chosen < 0 || static_cast<std::size_t>(chosen) >= m_anchors.size())
        return;
    const std::optional<FieldValue> value = m_day->value();
    const auto *day = value ? std::get_if<QDate>(&*value) : nullptr;
    m_day->setWrong(value && !day);
    if (!day) {
        m_result->setText(value ? tr("This is not a date. Write it as 31.12.2026.")
                                : tr("Enter another day to see what would move. Nothing in the case is changed."));
        return;
    }
    QStringList lines;
    for (const TermShift &shift :
        shiftsBy(m_draft.file().catalog(), m_draft.facts(), m_anchors[static_cast<std::size_t>(chosen)], *day)) {
        const QString title = m_localization.say(shift.rule->title);
        if (!shift.after)
            lines << tr("%1: no longer runs (was %2)").arg(title, spelledDate(*shift.before));
        else if (!shift.before)
            lines << tr("%1: would run until %2").arg(title, spelledDate(*shift.after));
        else if (!shift.workingDays)
            lines << tr("%1: %2 → %3").arg(title, spelledDate(*shift.before), spelledDate(*shift.after));
        else if (*shift.workingDays >= 0)
            lines << tr("%1: %2 → %3, %n working day(s) later", nullptr, *shift.workingDays)
                         .arg(title, spelledDate(*shift.before), spelledDate(*shift.after));
        else
            lines << tr("%1: %2 → %3, %n working day(s) earlier", nullptr, -*shift.workingDays)
                         .arg(title, spelledDate(*shift.before), spelledDate(*shift.after));
    }
    m_result->setText(lines.isEmpty() ? tr("Nothing would move.") : lines.join(u'\n'));
}

void ChainPanel::retranslate()
{
    m_nothing->setText(tr("No term has begun yet. Terms begin by themselves when their day is entered: the contract "
                          "signed, the petition filed, the border crossed."));
    m_open->setText(tr("To the date this term hangs on"));
    m_heading->setText(tr("What moves if a date slips"));
    m_advice->setText(tr("Choose a date of the case and enter another day."));
    m_anchor->setAccessibleName(tr("Date of the case"));
    m_day->retranslate(m_localization.language());
    m_day->focusProxy()->setAccessibleName(tr("Another day"));
    refreshHistory();
    refresh();
}

} // namespace hqs
